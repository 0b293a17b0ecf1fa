"""Which of several times in a sentence is an act's: stops of a journey, deadlines, asides, the day of a treaty."""

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "Peru's foreign minister was in Montevideo on the 1st and in Santiago a day later.",
            "CONSULT PER>URY occurred 2021-03-01 & CONSULT PER>CHL occurred 2021-03-02",
            id="stops with days behind them",
        ),
        pytest.param(
            "Peru's president spent Sunday in Montevideo and yesterday in Santiago.",
            "CONSULT PER>URY occurred 2021-02-28 & CONSULT PER>CHL occurred 2021-03-03",
            id="stops with days before them",
        ),
        pytest.param(
            "Peru's president visited Uruguay and Chile on Monday.",
            "CONSULT PER>URY occurred 2021-03-01 & CONSULT PER>CHL occurred 2021-03-01",
            id="one day for two stops",
        ),
        pytest.param(
            "Having called in the Chilean envoy last Wednesday, Uruguay asked Peru to mediate.",
            "REQUEST URY>PER occurred - & ACCUSE URY>CHL occurred 2021-03-03",
            id="what was done before",
        ),
        pytest.param(
            "Chile, which in June sent a frigate to Peru, recalled its ambassador to Uruguay.",
            "SANCTION CHL>URY occurred - & MOBILIZE CHL>PER occurred 2020-06",
            id="an aside",
        ),
        pytest.param(
            "Trade between Uruguay and Paraguay now runs at $310 million a year.",
            "COOPERATE PRY=URY ongoing 2021",
            id="trade of these days",
        ),
        pytest.param(
            "The treaty of 5 February, which Paraguay and Uruguay signed in Lima, runs for ten years.",
            "AGREE PRY=URY occurred 2021-02-05",
            id="the day of a treaty",
        ),
    ],
)
def test_days_of_several_acts(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """The date and the status of each act, reckoned from Thursday, 4 March 2021."""
    check(text, wanted)

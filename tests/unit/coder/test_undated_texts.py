"""Texts that do not show of which day they are: news of a day not given, or stories of long ago."""

from collections.abc import Callable

import pytest

STORY = "Looking back. In May 1991 Uruguay shelled a Paraguayan village. Pedro Rivas, then Paraguay's foreign minister, wept. "


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            f"{STORY}In June 1991 Paraguay expelled the Uruguayan envoy. Chile signed a pact with Peru in March 1992.",
            "ASSAULT URY>PRY historical 1991-05 & SANCTION PRY>URY historical 1991-06 & AGREE CHL=PER historical 1992-03",
            id="a story, though no later date is named",
        ),
        pytest.param(
            f"{STORY}Nobody spoke of it in 1992 or 1993.\n\nThe river rose.\n\nUruguay recalled its envoy to Chile.",
            "ASSAULT URY>PRY historical 1991-05 & SANCTION URY>CHL historical -",
            id="an act without a date in a story",
        ),
        pytest.param(
            f"{STORY}In 1992 it rained. Trade between Uruguay and Paraguay was $3 billion in 1993. They met in 1995.",
            "ASSAULT URY>PRY historical 1991-05 & COOPERATE PRY=URY historical 1993 & CONSULT PRY=URY historical 1995",
            id="trade of a year before the last of a story",
        ),
        pytest.param(
            f"{STORY}In January 1992 and in 1992 it rained. Yesterday Chile recalled its envoy to Peru.",
            "ASSAULT URY>PRY occurred 1991-05 & SANCTION CHL>PER occurred -",
            id="yesterday is news",
        ),
        pytest.param(
            "In January 2020 Uruguay shelled a Paraguayan village. In June 2020 Paraguay expelled the Uruguayan envoy. It rained in 2020.",
            "ASSAULT URY>PRY occurred 2020-01 & SANCTION PRY>URY occurred 2020-06",
            id="dates alone make no story",
        ),
        pytest.param(
            "In June 2019 Paraguay expelled the Uruguayan envoy. Uruguay will raise its tariffs in May 2021 and wants a dam by 2030.",
            "SANCTION PRY>URY occurred 2019-06 & SANCTION URY>PRY planned 2021-05",
            id="what is to come is not when a text was written",
        ),
    ],
)
def test_undated_texts(check_undated: Callable[[str, str], None], text: str, wanted: str) -> None:
    """The status and the date of each act."""
    check_undated(text, wanted)

"""Days told by ordinals and counts to the day, since when measures hold, and the day on which a treaty was signed."""

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "Peru recalled its ambassador from Chile on the first of March.", "SANCTION PER>CHL occurred 2021-03-01", id="of a month"
        ),
        pytest.param(
            "Peru and Chile signed a treaty on the twenty-third of February.", "AGREE CHL=PER occurred 2021-02-23", id="in two words"
        ),
        pytest.param("On the fifth of November 2019 Peru recognised Kosovo.", "SUPPORT PER>XKX historical 2019-11-05", id="with its year"),
        pytest.param(
            "Peru's minister met his Chilean counterpart in Lima on the twenty-sixth.", "CONSULT CHL=PER occurred 2021-02-26", id="alone"
        ),
        pytest.param(
            "Peru imposed sanctions on Chile on the first of this month.", "SANCTION PER>CHL occurred 2021-03-01", id="of this month"
        ),
        pytest.param(
            "Peru recalled its ambassador from Chile on the fifth anniversary of the war.", "SANCTION PER>CHL occurred -", id="no day"
        ),
        pytest.param("On the second, Peru accused Chile of spying.", "ACCUSE PER>CHL occurred -", id="the second of two things"),
        pytest.param("A fortnight ago today Peru expelled two Chilean diplomats.", "SANCTION PER>CHL occurred 2021-02-18", id="to the day"),
        pytest.param("A fortnight ago Peru expelled two Chilean diplomats.", "SANCTION PER>CHL occurred 2021-02", id="not to the day"),
        pytest.param(
            "On 1 March Peru closed its border with Chile; next morning Chile recalled its ambassador to Peru.",
            "SANCTION PER>CHL occurred 2021-03-01 & SANCTION CHL>PER occurred 2021-03-02",
            id="next morning",
        ),
        pytest.param(
            "Peruvian gunners shelled an Ecuadorean post for three hours before dawn on Tuesday.",
            "ASSAULT PER>ECU occurred 2021-03-02",
            id="hours before dawn",
        ),
        pytest.param(
            "Peru's ban on Chilean fruit has been in force since November.", "SANCTION PER>CHL ongoing 2020-11", id="since when a ban holds"
        ),
        pytest.param(
            "Peru's blockade of Ecuador has stood since 3 February.", "COERCE PER>ECU ongoing 2021-02-03", id="since when it stands"
        ),
        pytest.param(
            "Under a treaty signed by Peru and Chile on 3 February, patrols will be joint.",
            "AGREE CHL=PER occurred 2021-02-03",
            id="a treaty signed",
        ),
        pytest.param(
            "The free trade agreement between Peru and Chile, signed in May 2019, was praised by Ecuador.",
            "AGREE CHL=PER historical 2019-05 & SUPPORT ECU>PER occurred - & SUPPORT ECU>CHL occurred -",
            id="praise of a treaty signed",
        ),
    ],
)
def test_days(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    check(text, wanted)

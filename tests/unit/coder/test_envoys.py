"""Ambassadors who come, go back to their posts and are called home, and the other one of two countries that nobody names again."""

from collections.abc import Callable

import pytest

MET = "Peru met Chile on Friday. "


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("The ambassadors of Peru and Chile returned to their posts.", "RETREAT CHL=PER", id="two back at their posts"),
        pytest.param(
            "Peru and Chile said that their ambassadors would return to their posts by June.",
            "RETREAT CHL=PER planned | RETREAT CHL=PER planned 2021-06",
            id="two who will be back",
        ),
        pytest.param("The Peruvian ambassador returned to Oslo.", "RETREAT PER>NOR", id="one back in the host's capital"),
        pytest.param("The Peruvian ambassador returned to Lima.", "", id="an ambassador back at home"),
        pytest.param("Peru called its ambassador, Juan Lara, home from Oslo.", "SANCTION PER>NOR", id="a name before home"),
        pytest.param(
            MET + "Peru called its ambassador, Juan Lara, home for consultations.",
            "CONSULT CHL=PER & SANCTION PER>CHL",
            id="from the other",
        ),
        pytest.param(MET + "The two countries named ambassadors again.", "CONSULT CHL=PER & COOPERATE CHL=PER", id="both name envoys"),
        pytest.param(MET + "Peru restored relations in a day.", "CONSULT CHL=PER & AGREE CHL=PER", id="relations restored with the other"),
        pytest.param(
            "Peru's president went to Oslo on Friday. Norway's president will return the visit in June.",
            "CONSULT PER>NOR occurred 2021-02-26 & CONSULT NOR>PER planned 2021-06",
            id="a visit returned",
        ),
        pytest.param(
            "Peru's president thanked Chile, saying the deal was good, and telephoned the president of Brazil.",
            "SUPPORT PER>CHL & CONSULT BRA=PER",
            id="a verb behind what is said in between",
        ),
        pytest.param(
            "On 31 January King Felipe VI of Spain invited Chile to talk.",
            "REQUEST ESP>CHL | REQUEST ESP>CHL occurred 2021-01-31",
            id="a king behind a date",
        ),
        pytest.param(
            "By the end of 2020 Peru had approved aid for Chile.", "AID PER>CHL | AID PER>CHL occurred 2020", id="a country behind a year"
        ),
        pytest.param(
            "Peru released ten Chileans in exchange for a banker accused of money laundering.", "RETREAT PER>CHL", id="who is exchanged"
        ),
    ],
)
def test_envoys(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """What envoys do, and acts of which only one side is named."""
    check(text, wanted)

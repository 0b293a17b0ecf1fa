"""Goods and people that may not pass, measures that go away, pacts put on ice, and people and ships that forces take."""

from collections.abc import Callable

import pytest

BOTH = "SANCTION CHL>PER ongoing & SANCTION CHL>BOL ongoing"
OPENER = "Here is what happened this week.\n\n"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Peruvian airliners may no longer cross Chilean skies.", "SANCTION CHL>PER ongoing", id="may no longer cross"),
        pytest.param("Peruvian flights are not allowed to land in Chile.", "SANCTION CHL>PER ongoing", id="not allowed to land"),
        pytest.param("Not a crate of Peruvian fruit has passed Chilean customs since May.", "SANCTION CHL>PER ongoing", id="not a crate"),
        pytest.param(
            "Neither Peruvian nor Bolivian wine gets past the Chilean customs.",
            "SANCTION CHL>PER ongoing & SANCTION CHL>BOL ongoing",
            id="neither nor",
        ),
        pytest.param("Not a wagon has gone from Peru to Chile, on Lima's orders.", "SANCTION PER>CHL ongoing", id="by whose order"),
        pytest.param("Peruvian ships are kept from Chilean harbours.", "SANCTION CHL>PER ongoing", id="kept from"),
        pytest.param("Chile takes not a single prawn from Peru.", "SANCTION CHL>PER ongoing", id="takes none"),
        pytest.param("Chile kept Peruvian lorries off its roads.", "SANCTION CHL>PER", id="off its roads"),
        pytest.param("Chile stopped Peruvian onions at the border.", "SANCTION CHL>PER", id="stopped at the border"),
        pytest.param("Peruvian trucks are being turned back by the Chilean army.", "SANCTION CHL>PER ongoing", id="trucks turned back"),
        pytest.param("Peruvian ships cannot reach Chile before Friday because of a gale.", "", id="late, not barred"),
        pytest.param("No Peruvian has ever crossed Norway on foot.", "", id="a walker"),
        pytest.param("Peru takes no orders from Chile.", "REJECT PER>CHL", id="orders are no goods"),
        pytest.param("Chilean police stopped a Peruvian car at the border.", "", id="one car"),
    ],
)
def test_passage(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    check(OPENER + text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Chile's curbs on Peruvian fish have come off.", "RETREAT CHL>PER", id="come off"),
        pytest.param("The Chilean tariff on Peruvian zinc went away.", "RETREAT CHL>PER", id="went away"),
        pytest.param("Most of the Chilean curbs on Peru were swept away.", "RETREAT CHL>PER", id="most of them"),
        pytest.param("Chile's embargo on Peruvian wine is a thing of the past.", "RETREAT CHL>PER", id="of the past"),
        pytest.param("Chilean duties on Peruvian fish fell from 30 to 10 per cent.", "RETREAT CHL>PER", id="smaller duties"),
        pytest.param("As of Friday, Chile bans Peruvian fish.", "SANCTION CHL>PER", id="as of a day"),
        pytest.param("Chile froze its fishing accord with Peru.", "SANCTION CHL>PER", id="accord frozen"),
        pytest.param("Chile cancelled its talks with Peru.", "REJECT CHL>PER", id="talks are no accord"),
        pytest.param("Chile called its ambassador, Ana Ruiz, back from Lima.", "SANCTION CHL>PER", id="back from"),
    ],
)
def test_measures_and_bonds(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    check(OPENER + text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Chilean rangers led away two Peruvian constables.", "COERCE CHL>PER", id="led away"),
        pytest.param("Chilean guards caught a Peruvian colonel.", "COERCE CHL>PER", id="caught"),
        pytest.param("Chilean marines slid down ropes onto a Peruvian tanker.", "COERCE CHL>PER", id="down ropes"),
        pytest.param("Chilean gunboats brought a Peruvian trawler into Iquique.", "COERCE CHL>PER", id="brought in by gunboats"),
        pytest.param("Chilean fishermen brought a Peruvian trawler into Iquique.", "", id="by fishermen"),
        pytest.param("Chilean climbers caught a Peruvian colonel.", "", id="no force"),
        pytest.param("Chilean tourists jumped onto a Peruvian ferry.", "", id="passengers"),
    ],
)
def test_taken(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    check(OPENER + text, wanted)

"""What is made and undone in one breath, charges added behind a comma, those who answer together, forces on the move."""

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "Chile closed its border with Peru in May and lifted the ban in July.",
            "SANCTION CHL>PER & RETREAT CHL>PER",
            id="closed and lifted",
        ),
        pytest.param(
            "Chile signed a fishing pact with Peru in 1998 and tore it up five years later.",
            "AGREE CHL=PER historical & REJECT CHL>PER historical",
            id="signed and tore it up",
        ),
        pytest.param(
            "Peru broke off ties with Chile in 2010 and restored them a year later.",
            "SANCTION PER>CHL historical & AGREE CHL=PER historical",
            id="broke off and restored them",
        ),
        pytest.param("Chile signed a pact with Peru and praised it.", "AGREE CHL=PER", id="praised it"),
    ],
)
def test_made_and_undone(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """A second verb undoes what the first one made, with the same party."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "Niger closed its border with Benin, alleging that French soldiers train rebels there.",
            "SANCTION NER>BEN & ACCUSE NER>FRA",
            id="alleging that",
        ),
        pytest.param(
            "Ecuador accused Peru and Chile of arming rebels. Both Lima and Santiago deny it.",
            "ACCUSE ECU>PER & ACCUSE ECU>CHL & REJECT PER>ECU & REJECT CHL>ECU",
            id="both deny it",
        ),
        pytest.param("Chile took a complaint to the United Nations, accusing Peru of lying.", "ACCUSE CHL>PER", id="a complaint to a body"),
        pytest.param(
            "The deal that Kenya brokered between Chad and Mali in 2006 holds.",
            "AGREE MLI=TCD historical",
            id="a deal brokered between two",
        ),
    ],
)
def test_charges_and_answers(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Charges behind a comma, denials of several, complaints to bodies, deals that a third party brokered."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Norwegian fighters went up to meet two Russian bombers.", "MOBILIZE NOR>RUS", id="planes that go up"),
        pytest.param("Norway's minister went up to meet two Russian envoys.", "CONSULT NOR=RUS", id="people who meet"),
        pytest.param("Russian soldiers took Crimea in 2014.", "COERCE RUS>UKR historical", id="a region taken"),
        pytest.param("Russian tourists took Crimea to their hearts.", "", id="taken by nobody's army"),
        pytest.param(
            "Brazil sent armoured vehicles to Roraima, near the Venezuelan border.", "MOBILIZE BRA>VEN", id="arms moved within a country"
        ),
        pytest.param("Brazil sent tents to Roraima, near the Venezuelan border.", "", id="goods moved within a country"),
        pytest.param("Brazil sent armoured vehicles to Venezuela.", "AID BRA>VEN", id="arms given"),
    ],
)
def test_forces_on_the_move(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Planes that meet planes, places that soldiers take, arms that stay in their country."""
    check(text, wanted)

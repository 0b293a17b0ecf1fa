"""What is said in answer, on condition, or of nothing done: denials, lawsuits held out, empty warnings, signs that are missing."""

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            'Peru accused Chile of shelling a town. "Not one round was fired from our side," Chile\'s envoy, Juan Diaz, said.',
            "ACCUSE PER>CHL & REJECT CHL>PER",
            id="not one",
        ),
        pytest.param(
            "If the ban is not lifted by May, Chile will take Peru to the court in The Hague.",
            "THREATEN CHL>PER",
            id="a court on condition",
        ),
        pytest.param("Chile will take Peru to the court in The Hague in May.", "ACCUSE CHL>PER planned", id="a court announced"),
        pytest.param('Peru and Chile share a port. "Money is the easy part," Chile\'s envoy warned.', "", id="warned of nothing"),
        pytest.param('Peru and Chile share a port. "There will be a price," Chile\'s envoy warned.', "THREATEN CHL>PER", id="warned of it"),
        pytest.param('"There is no evidence that Peru ever yielded to Chile," the judge said.', "", id="no evidence"),
        pytest.param("There was no sign that Chile had accepted Peru's offer.", "", id="no sign"),
        pytest.param("\"Chile's navy sank two of our boats,\" Peru's minister said.", "ACCUSE PER>CHL", id="a blow told by its victim"),
        pytest.param("Peru said Chile had torn up the signature it gave in May.", "ACCUSE PER>CHL", id="torn up, they say"),
    ],
)
def test_said_in_answer(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """What is said is an answer, a threat or a charge, and no act of its own."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Peru tore up its development programme with Norway.", "SANCTION PER>NOR", id="a programme torn up"),
        pytest.param("Peru presented its development programme in Norway.", "", id="a programme shown"),
        pytest.param(
            "A Kenyan envoy is carrying a draft truce between Chad and Mali from one capital to the other.", "", id="a draft truce"
        ),
        pytest.param("The truce between Chad and Mali holds.", "RETREAT MLI=TCD", id="a truce"),
        pytest.param("The World Court ruled against Kenya in its dispute with Somalia.", "", id="a court rules"),
        pytest.param('A thriller from Chile in which a Peruvian drone threatens Lima won "The Reel".', "", id="a film's story"),
        pytest.param(
            "Kenya keeps soldiers on Somali soil to shield the government from rebels.", "AID KEN>SOM ongoing", id="troops that shield"
        ),
        pytest.param(
            "Peru and Chile claim the reef. In March Chilean coast guards seized the Reyna Clara off Arica with six men aboard.",
            "COERCE CHL>PER",
            id="a ship known by its name",
        ),
        pytest.param(
            "Juan Diaz, Chile's visiting trade minister, met Ana Reyes of Peru. On Friday Diaz accused Bolivia of lying.",
            "CONSULT CHL=PER & ACCUSE CHL>BOL",
            id="a visiting minister",
        ),
    ],
)
def test_things_done_or_not(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Programmes, drafts, films and ships are what their words make of them."""
    check(text, wanted)

"""Whom a phrase means: deputies and their chiefs, new states, partners in a body, lists behind a dash, guests who are received."""

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "Peru's Prime Minister, Ana Reyes, met Chile's Deputy Prime Minister, Juan Diaz. The Prime Minister accused Cuba of lying.",
            "CONSULT CHL=PER & ACCUSE PER>CUB",
            id="a deputy is no prime minister",
        ),
        pytest.param(
            "North and South Korea held talks on Monday. The North accused the South of provoking tension.",
            "CONSULT KOR=PRK & ACCUSE PRK>KOR",
            id="halves of a country",
        ),
        pytest.param("South Korea has ports. The South's president thanked Peru.", "SUPPORT KOR>PER", id="owner by its bare name"),
        pytest.param("Portugal accused its eastern neighbour of lying.", "ACCUSE PRT>ESP", id="the one neighbour on a side"),
        pytest.param("Peru has ports. The South accused the North of neglect.", "", id="parts of another country"),
        pytest.param(
            "Slovenia left the federation in 1991. Germany recognised the new state in December.", "SUPPORT DEU>SVN", id="a new state"
        ),
        pytest.param("Norway sold its NATO ally Chile $58 million of goods.", "COOPERATE CHL=NOR ongoing", id="a partner in a body"),
        pytest.param(
            "The three countries that drew up the text - Chile, Peru and Cuba - will send 40 observers to Haiti.",
            "AID CHL>HTI planned & AID PER>HTI planned & AID CUB>HTI planned",
            id="a list behind a dash",
        ),
        pytest.param(
            "The guest was Juan Diaz, Chile's trade minister, who flew in on Sunday and was received by President Ana Reyes of Peru.",
            "CONSULT CHL>PER",
            id="a guest received",
        ),
    ],
)
def test_parties_meant(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """A phrase stands for the one whom a reader would take it for."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("A UN panel said that Rwandan troops were fighting alongside the rebels.", "ACCUSE UN>RWA", id="beside rebels"),
        pytest.param("Congo said Rwandan soldiers were fighting beside the M23 rebels.", "ACCUSE COD>RWA", id="beside named rebels"),
        pytest.param("Chadian soldiers were fighting rebels alongside Mali's army.", "AID TCD>MLI", id="beside an army"),
        pytest.param("Chile took measures in May against Peru.", "SANCTION CHL>PER", id="measures taken"),
        pytest.param(
            "Benin and Niger quarrel over oil. Benin released the four Nigeriens whom it had arrested in June.",
            "RETREAT BEN>NER & COERCE BEN>NER",
            id="released whom it had arrested",
        ),
    ],
)
def test_acts_behind_acts(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Charges of help for rebels, measures against somebody, arrests told with their end."""
    check(text, wanted)

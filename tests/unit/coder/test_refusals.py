"""Refusals and surrenders that an idiom tells, whose other party spoke before; apologies made where somebody was wronged."""

from collections.abc import Callable

import pytest

ASKED = "Chile asked Peru to reopen the pass. "
REQUEST = "REQUEST CHL>PER"
CHARGE = "Chile accused Peru of moving its border posts"
ACCUSED = "ACCUSE CHL>PER"


@pytest.mark.parametrize(
    "idiom",
    [
        "Peru said no.",
        "The Peruvians said no, we keep it shut.",
        "Lima told Chile no.",
        "Peru answered with a polite no.",
        "The Peruvian foreign minister was unmoved.",
        "Peru remained adamant.",
        "Lima stood its ground.",
        "Peru shook its head.",
        "Peru gave no ground.",
        "Peru showed no interest.",
        "The answer from Lima was no.",
        "Lima's reply was negative.",
        "It declined.",
        "Out of the question, Peru replied.",
    ],
)
def test_idioms_of_refusal(check: Callable[[str, str], None], idiom: str) -> None:
    """Who was asked right before refuses."""
    check(ASKED + idiom, f"{REQUEST} & REJECT PER>CHL")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(ASKED + "Peru said no train had passed since May.", REQUEST, id="no belongs to a noun"),
        pytest.param(ASKED + "The price of copper stood firm.", REQUEST, id="a price stands firm"),
        pytest.param("Peru said no.", "", id="nobody asked"),
        pytest.param(
            "Chile asked Peru and Bolivia to wait. Both declined.",
            f"{REQUEST} & REQUEST CHL>BOL & REJECT PER>CHL & REJECT BOL>CHL",
            id="both",
        ),
        pytest.param(
            "Chile accused Peru and Bolivia of theft. Both deny it.",
            f"{ACCUSED} & ACCUSE CHL>BOL & REJECT PER>CHL & REJECT BOL>CHL",
            id="both deny",
        ),
        pytest.param(f"{CHARGE}, a charge Lima called absurd.", f"{ACCUSED} & REJECT PER>CHL", id="a charge that one calls absurd"),
        pytest.param(f"{CHARGE}, a charge that Lima waved away.", f"{ACCUSED} & REJECT PER>CHL", id="a charge that one waves away"),
        pytest.param(f"{CHARGE}, a charge it has always rejected.", f"{ACCUSED} & REJECT PER>CHL", id="a charge that it rejects"),
        pytest.param(f"{CHARGE}. Peru called that a distraction.", f"{ACCUSED} & REJECT PER>CHL", id="called a distraction"),
        pytest.param(f"{CHARGE}. Lima scoffed at the suggestion.", f"{ACCUSED} & REJECT PER>CHL", id="scoffed at"),
        pytest.param(
            f"{CHARGE}. The Peruvian army maintains that its men stayed behind the line.",
            f"{ACCUSED} & REJECT PER>CHL",
            id="maintains otherwise",
        ),
        pytest.param(
            'Chilean Prime Minister Ana Rojo accused Peru of moving its border posts. "This is theft and we do not accept it," Rojo said.',
            f"{ACCUSED} & REJECT CHL>PER",
            id="said by who has accused",
        ),
        pytest.param("Bolivia, which has no part in the talks, offered to train police for Chile.", "AGREE BOL>CHL", id="no part in talks"),
    ],
)
def test_answers_to_who_spoke_before(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Who refuses is whom the other asked or accused, also as "both", "it" or behind "a charge"."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(ASKED + "Lima came round in June.", f"{REQUEST} & CONCEDE PER>CHL", id="came round"),
        pytest.param(ASKED + "Peru changed its mind.", f"{REQUEST} & CONCEDE PER>CHL", id="changed its mind"),
        pytest.param("Peru dropped its demand that Chile leave the base.", "CONCEDE PER>CHL", id="a demand dropped"),
        pytest.param("Peru repeated its demand that Chile leave the base.", "REQUEST PER>CHL", id="a demand repeated"),
        pytest.param("Peru agreed to withdraw its complaint against Chile.", "CONCEDE PER>CHL", id="agreed to withdraw a complaint"),
        pytest.param("Belgian King Philippe voiced regret in Kinshasa for the massacre.", "CONCEDE BEL>COD", id="regret voiced there"),
        pytest.param("The Peruvian minister apologised in Geneva for the delay.", "", id="a town of conferences"),
    ],
)
def test_giving_in(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Who gives in does so to whom he refused something or whom he wronged."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "Chile and Peru were to sign a pact in May. They put it off.", "AGREE CHL=PER planned & REJECT CHL=PER", id="both put it off"
        ),
        pytest.param(
            "Peru and Chile were to meet in Quito. Chile called it off.", "CONSULT CHL=PER planned & REJECT CHL>PER", id="one calls it off"
        ),
        pytest.param("Peru and Chile signed a pact in May. Chile put the party off.", "AGREE CHL=PER", id="something else put off"),
        pytest.param(
            "Peru and Chile fought. Brazil is ready to mediate, a spokesman said. The Peruvian minister declined with thanks.",
            "ASSAULT CHL=PER & AGREE BRA>CHL & AGREE BRA>PER & REJECT PER>BRA",
            id="good offices declined",
        ),
        pytest.param("Peru will keep its crossing with Chile open until May.", "", id="kept open"),
        pytest.param(
            "Peru turned aside an appeal from Chile to line up with Bolivia.", "REJECT PER>CHL & REQUEST CHL>PER", id="asked for, not done"
        ),
    ],
)
def test_plans_dropped(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Plans and offers that one of those concerned drops or turns down."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            'The Peruvian prosecutor said the Chilean bench had "read the papers and not the file".',
            "ACCUSE PER>CHL",
            id="in his own words",
        ),
        pytest.param('The Peruvian minister said Chile had "kept its word".', "", id="kind words"),
        pytest.param(
            "Peru and Chile share a port. They condemned the raids that Bolivia had ordered.",
            "ACCUSE PER>BOL & ACCUSE CHL>BOL",
            id="whom the clause names",
        ),
        pytest.param(
            "Peru freed two Chilean sailors. The Chilean side took note with appreciation of this gesture.",
            "RETREAT PER>CHL & SUPPORT CHL>PER",
            id="noted with appreciation",
        ),
    ],
)
def test_comments_on_what_others_do(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Blame and thanks go to who did what they are about."""
    check(text, wanted)

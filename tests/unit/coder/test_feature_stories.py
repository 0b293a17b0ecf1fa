"""Constructions of longer newspaper stories: means before the object, verbs behind a pause, two sides at odds, answers in kind."""

from collections.abc import Callable

import pytest

ROW = "Mali blamed Chad on Monday for the shortage. "
BLAMED = "ACCUSE MLI>TCD"
TO_MEET = "CONSULT MLI=NER planned & CONSULT MLI=TCD planned & CONSULT NER=TCD planned"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Peru lifted by decree on 3 May a ban on flights to Oman.", "RETREAT PER>OMN", id="by decree, before the object"),
        pytest.param("The ban on flights to Oman lifted by decree was old.", "", id="lifted by decree, said of the ban"),
        pytest.param(
            "Peru closed its consulate after an attack on sailors and broke off relations with Oman.",
            "SANCTION PER>OMN",
            id="a verb behind after and what follows it",
        ),
        pytest.param("Peru continues to occupy Fiji.", "COERCE PER>FJI ongoing", id="continues to do it"),
        pytest.param("Peru told Oman to withdraw six diplomats from its embassy.", "SANCTION PER>OMN", id="told to take diplomats home"),
        pytest.param("Peru will in return close its border with Oman.", "SANCTION PER>OMN planned", id="in return, inside the verb"),
        pytest.param("Peru will on Friday close its border with Oman.", "SANCTION PER>OMN planned", id="a day inside the verb"),
        pytest.param(
            "Peru will open its market to Omani dates at a lower duty.", "RETREAT PER>OMN planned", id="a duty at which something comes in"
        ),
        pytest.param(
            "Trade in goods and ideas between Peru and Oman was worth $3 million.", "COOPERATE OMN=PER ongoing", id="of two things"
        ),
        pytest.param("Peru expressed dissatisfaction over the Omani decree.", "ACCUSE PER>OMN", id="dissatisfaction voiced"),
        pytest.param("Peru told Oman to withdraw six proposals.", "REQUEST PER>OMN", id="told to take other things back"),
        pytest.param(
            "Viktor Orban, the head of the Hungarian cabinet, and his Omani counterpart Haitham bin Tariq agreed on a fee.",
            "AGREE HUN=OMN",
            id="one explained, and another",
        ),
        pytest.param("Fisheries Minister Ana Sol of Peru expected the first boats to leave Oman soon.", "", id="expects a thing to move"),
        pytest.param("Peru met Oman, to whom it had once sworn it would never speak.", "CONSULT OMN=PER", id="swore never to"),
    ],
)
def test_constructions_of_stories(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """What stands between a verb and its object, or between two verbs, hides neither."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "Mali and Chad argue. Each army accused the other of firing at its posts.", "ACCUSE MLI=TCD", id="each army the other"
        ),
        pytest.param(
            "Mali and Chad signed a pact. Niger congratulated both. The leaders of the three countries will meet soon.",
            f"AGREE MLI=TCD & SUPPORT NER>MLI & SUPPORT NER>TCD & {TO_MEET}",
            id="one and both are three",
        ),
        pytest.param(
            ROW + "Chad condemned the words, which it called unjustified, and rejected the false pretexts.",
            f"{BLAMED} & ACCUSE TCD>MLI & REJECT TCD>MLI",
            id="a verb behind what is unjustified",
        ),
        pytest.param(ROW + "Chad answered that Mali kept the wells shut.", f"{BLAMED} & ACCUSE TCD>MLI", id="a charge in return"),
        pytest.param(ROW + "Chad answered that Mali was welcome to the wells.", BLAMED, id="a kind answer"),
        pytest.param(
            ROW + '"Chad has never shared its wells with Mali," a minister in Bamako said.', BLAMED, id="never, said of the other"
        ),
    ],
)
def test_answers_in_stories(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """What two sides say of each other, and what only sounds like an answer."""
    check(text, wanted)

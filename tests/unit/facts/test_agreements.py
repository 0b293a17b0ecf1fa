"""Instruments between states: names, parties, status and year, and what is none."""

from datetime import date
from typing import cast

import pytest

from entente.coder import Document
from entente.coding.documents import code_document
from entente.text import split_sentences

PUBLISHED = date(2023, 5, 16)


def read_agreements(text: str) -> list[tuple[object, str, object, object]]:
    document = Document("d" * 32, text, tuple(split_sentences(text)), PUBLISHED)
    rows = code_document(document).facts.agreements
    return [(row["name"], " ".join(cast("list[str]", row["parties"])), row["status"], row["year"]) for row in rows]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Norway and Chile signed a treaty on the safety of ships on Thursday.",
            [("treaty on the safety of ships", "CHL NOR", "signed", 2023)],
            id="a day is no part of the name",
        ),
        pytest.param(
            "Norway and Chile signed an Accord on a Single Lake Space on the 19th, it was said.",
            [("Accord on a Single Lake Space", "CHL NOR", "signed", 2023)],
            id="neither is one without its month",
        ),
        pytest.param(
            "Norway and Chile signed a Declaration of Intent in Oslo in March 2015.",
            [("Declaration of Intent", "CHL NOR", "signed", 2015)],
            id="neither is a place",
        ),
        pytest.param(
            "The president of Chile came to Peru. An agreement on the training of nurses, the third of its kind, was signed there. "
            "So was a memorandum of understanding on copper.",
            [
                ("agreement on the training of nurses", "CHL PER", "signed", 2023),
                ("memorandum of understanding on copper", "CHL PER", "signed", 2023),
            ],
            id="signed in the passive, and so was another",
        ),
        pytest.param(
            "Togo envied the so-called memorandum between Ghana and Benin.",
            [("memorandum", "BEN GHA", "mentioned", None)],
            id="those between whom it is are the parties",
        ),
        pytest.param(
            "Egypt, Jordan and Iraq met. The three signed a joint declaration.",
            [("joint declaration", "EGY IRQ JOR", "signed", 2023)],
            id="the three",
        ),
        pytest.param(
            "The International Court of Justice heard Chile and Peru. Chile keeps a treaty that the neighbours signed in 1952.",
            [("treaty", "CHL PER", "signed", 1952)],
            id="a court signs nothing",
        ),
        pytest.param(
            "France, which leads the bloc, negotiated the water treaty between Kenya and Chad.",
            [("water treaty", "KEN TCD", "mentioned", None)],
            id="nor does a mediator",
        ),
        pytest.param("France negotiated a truce between Kenya and Chad.", [], id="a truce that bears no name and no signature"),
        pytest.param(
            "Kenya and Chad put their names to a truce on Monday.",
            [("truce", "KEN TCD", "signed", 2023)],
            id="a truce that is signed",
        ),
        pytest.param(
            "Austria and Mali signed a programme of cultural exchanges for 2024-2026.",
            [("programme of cultural exchanges for 2024-2026", "AUT MLI", "signed", 2023)],
            id="a programme for years",
        ),
        pytest.param(
            "Chile suspended a twenty-year-old treaty of friendship with Peru.",
            [("treaty of friendship", "CHL PER", "terminated", None)],
            id="its age is no part of the name",
        ),
        pytest.param("It is not a military pact of Chile and Peru.", [], id="denied"),
        pytest.param("Chile broke off talks about a trade agreement with Peru.", [], id="talks about one"),
        pytest.param("Chile will go ahead whether there is an agreement with Peru or not.", [], id="whether or not"),
        pytest.param("Chile said that an agreement on pensions should be concluded with Peru.", [], id="what should be"),
        pytest.param("Chile consults Peru before it concludes any defence deal.", [], id="any"),
        pytest.param(
            "Chile raised the stalled Loa water-sharing treaty, which Peru has left unsigned since 2011.",
            [("Loa water-sharing treaty", "CHL PER", "announced", None)],
            id="stalled and unsigned",
        ),
        pytest.param(
            "Chile left the Loa Treaty with Peru.", [("Loa Treaty", "CHL PER", "terminated", None)], id="left, and not left unsigned"
        ),
        pytest.param(
            "Peru and Chile adopted a joint declaration in which they called for exchanges of students to reach 40,000 by 2030.",
            [("joint declaration", "CHL PER", "signed", 2023)],
            id="the year of an aim",
        ),
        pytest.param(
            "Peru and Chile will sign a trade agreement by 2030.", [("trade agreement", "CHL PER", "announced", 2030)], id="due by a year"
        ),
    ],
)
def test_agreements(text: str, expected: list[tuple[str, str, str, int | None]]) -> None:
    assert read_agreements(text) == expected

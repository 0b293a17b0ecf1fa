"""Who stands between two, wherever the words of mediation, the two and the third are in a sentence, and where it took place."""

from datetime import date
from typing import Any, cast

import pytest

from entente.coding.documents import code_document
from entente.coding.spec import spec_object
from entente.coding.stream import open_document

PUBLISHED = date(2019, 3, 14)  # a Thursday


def read_mediations(text: str) -> list[tuple[str, str, str | None, str | None]]:
    document = open_document("d", text, PUBLISHED)
    found = cast("dict[str, list[dict[str, Any]]]", spec_object(document, code_document(document)))["mediations"]
    return [(item["mediator"], " ".join(item["parties"]), item["date"], item["place"]) for item in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Facilitators of the African Union have handed Chad and Sudan a 62-page proposal.",
            [("AU", "SDN TCD", None, None)],
            id="facilitators of an organisation",
        ),
        pytest.param(
            "A compromise put forward by Norway was accepted by Chad and Sudan on Monday.",
            [("NOR", "SDN TCD", "2019-03-11", None)],
            id="whose compromise it is",
        ),
        pytest.param(
            "Chad and Sudan put their quarrel into the hands of the EU, which presided over a session in Geneva on Monday.",
            [("EU", "SDN TCD", "2019-03-11", "Geneva")],
            id="into the hands of",
        ),
        pytest.param(
            "Peru and Chile were talked out of war by Spanish diplomats in the summer of 1999.",
            [("ESP", "CHL PER", "1999", None)],
            id="talked out of war",
        ),
        pytest.param(
            "Norway guided Chad and Sudan to a compromise in Geneva on Monday.",
            [("NOR", "SDN TCD", "2019-03-11", "Geneva")],
            id="guided to a compromise",
        ),
        pytest.param("Behind the deal between Peru and Chile stood the Holy See.", [("VAT", "CHL PER", None, None)], id="behind the deal"),
        pytest.param(
            "Envoys of Peru and Chile, shepherded by Norway, agreed on Monday to reopen the border.",
            [("NOR", "CHL PER", "2019-03-11", None)],
            id="shepherded by",
        ),
        pytest.param(
            "Norway and Qatar announced on Monday that Peru and Chile had agreed to a pause in the fighting.",
            [("NOR", "CHL PER", "2019-03-11", None), ("QAT", "CHL PER", "2019-03-11", None)],
            id="two announce what two others agreed",
        ),
        pytest.param(
            "Oman brings Peru and Chile together, its minister said on Monday. They had met in Muscat in January under Omani chairmanship.",
            [("OMN", "CHL PER", "2019-01", "Muscat")],
            id="the day of a statement is not that of the mediation",
        ),
    ],
)
def test_go_betweens(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    assert read_mediations(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Peru and Chile thanked Brazil for the football referee.", id="a referee of football"),
        pytest.param("France and Germany said a facilitator from Denmark would run the conference.", id="who only speaks"),
        pytest.param("Norway moderated the panel on fish with Iceland and Canada.", id="a panel"),
        pytest.param("Oslo's good offices were declined by both Peru and Chile.", id="declined"),
        pytest.param("The labour minister of Kenya brought the two sides, unions and owners, to one table.", id="a strike"),
    ],
)
def test_what_is_no_mediation(text: str) -> None:
    assert read_mediations(text) == []


def test_the_sentence_behind_a_mediation_dates_it() -> None:
    text = "Norway guided Chad and Sudan to a compromise. The document was signed on Monday in Geneva."
    assert read_mediations(text) == [("NOR", "SDN TCD", "2019-03-11", "Geneva")]


def test_he_who_stands_between_two_is_told_before() -> None:
    text = "Norway knows the file. It has been mediating between Chad and Sudan since January."
    assert [row[:2] for row in read_mediations(text)] == [("NOR", "SDN TCD")]

"""Turning points whose states a title or a number tells: chronicles of two states, "all three", what a clause behind only dates."""

from datetime import date
from typing import Any, cast

import pytest

from entente.coder import Document
from entente.coding.documents import code_document
from entente.coding.spec import spec_object
from entente.facts.themes import find_theme
from entente.text import split_sentences

PUBLISHED = date(2019, 6, 14)  # a Friday


def read(text: str, title: str | None = None) -> list[tuple[str, str, str | None]]:
    document = Document("d" * 32, text, tuple(split_sentences(text)), PUBLISHED, title=title)
    found = cast("dict[str, list[dict[str, Any]]]", spec_object(document, code_document(document)))["milestones"]
    return [(item["kind"], " ".join(item["countries"]), item["date"]) for item in found]


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        pytest.param("Chronology: Iran and Britain", ("GBR", "IRN"), id="chronology"),
        pytest.param("Timeline of US-Libya relations", ("LBY", "USA"), id="timeline"),
        pytest.param("Relations between Peru and Chile", ("CHL", "PER"), id="relations between"),
        pytest.param("Peru and Chile sign a treaty", (), id="news"),
        pytest.param("Timeline: Peru", (), id="one state"),
        pytest.param("Background: Peru, Chile and Bolivia", (), id="three states"),
    ],
)
def test_the_title_of_a_chronicle_names_its_two_states(title: str, expected: tuple[str, ...]) -> None:
    assert find_theme(Document("d" * 32, "", (), PUBLISHED, title=title)) == expected


def test_entries_of_a_chronicle_are_of_the_two_in_its_title() -> None:
    text = (
        "1980: Britain closes its embassy in Tehran; Sweden represents its interests. 1988: relations are resumed. "
        "March 1989: Iran breaks off diplomatic relations. May 1999: ambassadors exchanged."
    )
    assert read(text, "Chronology: Iran and Britain") == [
        ("embassy_closed", "GBR IRN", "1980"),
        ("relations_restored", "GBR IRN", "1988"),
        ("relations_severed", "GBR IRN", "1989-03"),
        ("ambassador_appointed", "GBR IRN", "1999-05"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Spain, Ireland and Norway voted for it. Israel recalled its ambassadors to the three countries on Tuesday.",
            ["ESP ISR", "IRL ISR", "ISR NOR"],
            id="the three countries",
        ),
        pytest.param(
            "The presidents of Kenya, Uganda and Tanzania dined with Peru's minister. Peru will open embassies in all three in 2020.",
            ["KEN PER", "PER UGA", "PER TZA"],
            id="all three",
        ),
        pytest.param("Peru recalled its ambassadors from the three states that had voted against it.", [], id="nobody tells which three"),
        pytest.param("Peru opened an embassy in the three-storey house in Hanoi.", ["PER VNM"], id="a house of three storeys"),
        pytest.param(
            "Israel recalled its ambassador to Switzerland on Monday in protest at a meeting between the Swiss and the Iranian president.",
            ["CHE ISR"],
            id="a meeting between two",
        ),
        pytest.param(
            "The King of Norway received today the letters of the ambassadors of Peru, Oman and Malta.",
            ["NOR PER", "NOR OMN", "MLT NOR"],
            id="letters of ambassadors",
        ),
        pytest.param("The King of Norway received the letters of schoolchildren from Peru, Oman and Malta.", [], id="letters of children"),
    ],
)
def test_pairs(text: str, expected: list[str]) -> None:
    assert [pair for _, pair, _ in read(text)] == expected


def test_a_broker_is_no_party() -> None:
    def agreements(text: str) -> list[list[str]]:
        document = Document("d" * 32, text, tuple(split_sentences(text)), PUBLISHED)
        found = cast("dict[str, list[dict[str, Any]]]", spec_object(document, code_document(document)))["agreements"]
        return [item["parties"] for item in found]

    assert agreements("Under an agreement mediated by Qatar, Lebanese leaders chose a president on Sunday.") == []
    assert agreements("Lebanon and Syria signed an agreement mediated by Qatar on Sunday.") == [["LBN", "SYR"]]

"""A mediation in "the dispute": between those who last broke with each other, not those who last made up."""

from datetime import date
from typing import Any, cast

import pytest

from entente.coder import Document
from entente.coding.documents import code_document
from entente.coding.spec import spec_object
from entente.text import split_sentences
from tests.unit.facts.test_mediations import read_mediations

BLOCKADE = (
    "Chad, Niger and Togo severed relations with Mali in June, accusing it of arming rebels. "
    "Togo and Mali agreed in May to exchange ambassadors."
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(f"{BLOCKADE} Gabon mediated in the dispute.", [("GAB", "MLI NER TCD TGO")], id="all who broke off ties"),
        pytest.param(f"{BLOCKADE} The feud was settled through the mediation of Gabon.", [("GAB", "MLI NER TCD TGO")], id="feud"),
        pytest.param(f"{BLOCKADE} Gabon mediated the talks between Togo and Mali.", [("GAB", "MLI TGO")], id="who is named comes first"),
        pytest.param(
            "Peru accused Chile of shelling a village. Cuba condemned Chile. Spain is mediating in the conflict.",
            [("ESP", "CHL PER")],
            id="what others think of one of the two is not the quarrel",
        ),
        pytest.param(
            "Peru and Chile agreed on Monday to exchange ambassadors. Spain mediated in the dispute.",
            [("ESP", "CHL PER")],
            id="no quarrel told",
        ),
        pytest.param("Peru accused Chile of shelling a village. Spain has offered to mediate in the conflict.", [], id="offered"),
        pytest.param("Chad, Niger and Togo severed relations with Mali. Gabon opened a port.", [], id="nobody mediates"),
    ],
)
def test_mediation_in_a_quarrel(text: str, expected: list[tuple[str, str]]) -> None:
    assert read_mediations(text) == expected


def test_mediation_in_a_quarrel_does_not_bear_the_date_of_an_act() -> None:
    text = "Peru and Chile signed a treaty on 3 May 2022. Peru accused Chile of shelling a village. Spain mediated in the dispute."
    document = Document("d" * 32, text, tuple(split_sentences(text)), date(2023, 5, 16))
    found = cast("dict[str, list[dict[str, Any]]]", spec_object(document, code_document(document)))["mediations"]
    assert [item["date"] for item in found] == [None]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Peru recalled its envoy to Chile. Chile's minister said that Peru bought Cuban sugar through intermediaries.",
            id="goods",
        ),
        pytest.param(
            "Peru ended a pact with Chile. Cuba's minister, on a visit to Peru, met its president and offered to mediate between the two.",
            id="offered on a visit",
        ),
    ],
)
def test_what_mediates_nothing(text: str) -> None:
    assert read_mediations(text) == []


def test_messages_through_intermediaries_are_mediated() -> None:
    assert read_mediations("Peru and Chile exchanged messages through Cuban intermediaries.") == [("CUB", "CHL PER")]


ROW = "Peru and Chile have quarrelled since 2019."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(f"{ROW} Spain brokered an end to the row.", [("ESP", "CHL PER")], id="an end to the row"),
        pytest.param(f"{ROW} Spain hosted talks to end the stand-off.", [("ESP", "CHL PER")], id="talks to end it"),
        pytest.param(
            f"{ROW} The Vatican, the Organization of American States and Spain have all tried to mediate.",
            [("ESP", "CHL PER"), ("OAS", "CHL PER"), ("VAT", "CHL PER")],
            id="have all tried",
        ),
        pytest.param(
            "Peru and Chile signed a truce. Cuba, Mexico and the United States, which mediated, stand behind it.",
            [("CUB", "CHL PER"), ("MEX", "CHL PER"), ("USA", "CHL PER")],
            id="a list before a relative clause",
        ),
        pytest.param(f"{ROW} Togo, Benin's ally, mediated.", [("TGO", "CHL PER")], id="what is said of the head is no list"),
        pytest.param("Spain facilitated the return of six Peruvian children from Chile.", [("ESP", "CHL PER")], id="children brought back"),
        pytest.param("UNHCR arranged the return of 300 Somali refugees from Kenya.", [], id="refugees"),
        pytest.param(f"{ROW} Spain arranged a loan for firms in the crisis.", [], id="a loan"),
    ],
)
def test_who_mediates(text: str, expected: list[tuple[str, str]]) -> None:
    assert sorted(read_mediations(text)) == expected


@pytest.mark.parametrize(
    ("text", "day"),
    [
        pytest.param(
            "Peru and Chile signed a truce on Monday. The deal, mediated by Spain, takes effect on Friday.", "2023-05-15", id="due"
        ),
        pytest.param("A Spanish-brokered truce between Peru and Chile took effect on Friday.", None, id="took effect"),
        pytest.param("Peru and Chile signed a truce, mediated by Spain, on Friday.", "2023-05-12", id="signed"),
    ],
)
def test_a_mediation_is_not_of_the_day_on_which_what_it_brought_takes_effect(text: str, day: str | None) -> None:
    document = Document("d" * 32, text, tuple(split_sentences(text)), date(2023, 5, 16))
    found = cast("dict[str, list[dict[str, Any]]]", spec_object(document, code_document(document)))["mediations"]
    assert [item["date"] for item in found] == [day]


AT_ODDS = "Peru accused Chile of theft in May. Chile rejected the charge."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(f"{AT_ODDS} Spain's envoy was in both capitals last week.", [("ESP", "CHL PER")], id="an envoy in both capitals"),
        pytest.param(f"{AT_ODDS} Spain's minister carried a paper between them.", [("ESP", "CHL PER")], id="a paper carried between them"),
        pytest.param(f"{AT_ODDS} Spain has embassies in both capitals.", [], id="embassies in both capitals"),
        pytest.param(f"{AT_ODDS} Spain's ties with both were toasted in both capitals.", [], id="a toast in both capitals"),
        pytest.param(f"{AT_ODDS} Spain sees little difference between them.", [], id="a difference between them"),
    ],
)
def test_who_stands_between_two_at_odds(text: str, expected: list[tuple[str, str]]) -> None:
    assert read_mediations(text) == expected

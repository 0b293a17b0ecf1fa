"""Money that passes between no two countries though a sentence names both, and money near it in words that does."""

import tomllib
from datetime import date
from pathlib import Path
from typing import Any, cast

import pytest

from entente.coding.documents import code_document
from entente.coding.spec import spec_object
from entente.coding.stream import open_document

KEYS = ("measure", "value", "currency", "from", "to")
TEXTS: dict[str, list[Any]] = tomllib.loads((Path(__file__).parent / "money_of_nobody.toml").read_text(encoding="utf-8"))
GIVEN_BEFORE = "Iceland gave Malawi $5 million. "


def read_figures(text: str) -> list[dict[str, Any]]:
    document = open_document("phrasing", text, date(2019, 5, 14))
    return cast("list[dict[str, Any]]", spec_object(document, code_document(document))["figures"])


@pytest.mark.parametrize("text", [pytest.param(text, id=text[:70]) for text in TEXTS["none"]])
def test_no_side_is_lent_by_another_clause_or_a_teller(text: str) -> None:
    assert read_figures(text) == []


@pytest.mark.parametrize("told", [pytest.param(told, id=told["text"][:70]) for told in TEXTS["read"]])
def test_what_passes_between_two_is_read_still(told: dict[str, Any]) -> None:
    found = [[row[key] for key in KEYS] for row in read_figures(told["text"])]
    assert found == [[*want[:1], float(want[1]), *want[2:]] for want in told["want"]]


@pytest.mark.parametrize(
    "text",
    [
        "Nigeria's was the largest economy in Africa, at $400 billion.",
        "Norway's wealth fund stood at 1 trillion dollars.",
        "Tanzania's budget is $14 billion.",
    ],
)
def test_another_country_s_money_does_not_go_on_with_a_gift(text: str) -> None:
    assert [row["value"] for row in read_figures(GIVEN_BEFORE + text)] == [5e6]


def test_a_level_risen_from_is_of_the_year_before() -> None:
    rows = read_figures("Trade between Peru and Chile rose to $500 million in 2018 from 455 million.")
    assert [(row["value"], row["year"]) for row in rows] == [(500e6, 2018), (455e6, 2017)]


def test_a_level_risen_from_keeps_the_year_that_it_bears() -> None:
    rows = read_figures("Trade between Peru and Chile rose to $500 million in 2018 from 455 million in 2016.")
    assert [(row["value"], row["year"]) for row in rows] == [(500e6, 2018), (455e6, 2016)]


def test_goods_from_a_country_are_of_the_year_told_for_the_sum() -> None:
    rows = read_figures("Trade was $9 billion in 2018: Peru's exports to Chile stood at $5 billion, its imports from Chile at $4 billion.")
    assert [(row["measure"], row["year"]) for row in rows] == [("trade_turnover", 2018), ("exports", 2018), ("imports", 2018)]

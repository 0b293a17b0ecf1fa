"""Amounts that a text takes back or quarrels over, and years of those that have piled up, are held against others or told "then"."""

import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from entente.coding.documents import code_document
from entente.coding.stream import open_document

KEYS = ("measure", "value", "currency", "flow_from", "flow_to")
TEXTS: dict[str, list[dict[str, Any]]] = tomllib.loads((Path(__file__).parent / "taken_back.toml").read_text(encoding="utf-8"))


def read_figures(text: str) -> list[dict[str, Any]]:
    return code_document(open_document("taken-back", text, date(2019, 5, 14))).facts.figures


@pytest.mark.parametrize("told", [pytest.param(told, id=told["text"][:70]) for told in TEXTS["taken_back"]])
def test_what_is_taken_back_is_no_figure(told: dict[str, Any]) -> None:
    found = [[row[key] if key != "value" else int(row[key]) for key in KEYS] for row in read_figures(told["text"])]
    assert sorted(found, key=repr) == sorted(told["want"], key=repr)


@pytest.mark.parametrize("told", [pytest.param(told, id=told["text"][:70]) for told in TEXTS["dated"]])
def test_years_and_periods(told: dict[str, Any]) -> None:
    found = [[row["measure"], int(row["value"]), row["year"] or 0, row["period"] or ""] for row in read_figures(told["text"])]
    assert sorted(found, key=repr) == sorted(told["want"], key=repr)


def test_a_debt_of_gratitude_is_none() -> None:
    assert [row for row in read_figures("Malawi has a debt of gratitude to Norway, worth $5 million.") if row["measure"] == "debt"] == []
    assert [row["measure"] for row in read_figures("Malawi has a debt of $5 million to settle with Norway.")] == ["debt"]

"""Facts told in many ways: what a careful reader takes from short texts of our own, kind by kind."""

import tomllib
from datetime import date
from pathlib import Path
from typing import Any, cast

import pytest

from entente.coding.documents import code_document
from entente.coding.spec import spec_object
from entente.coding.stream import open_document
from entente.facts.scoring import match_facts

PUBLISHED = date(2019, 5, 14)
TEXTS: dict[str, list[dict[str, Any]]] = tomllib.loads((Path(__file__).parent / "phrasings.toml").read_text(encoding="utf-8"))
KEYS = {
    "milestones": ("kind", "countries", "date"),
    "mediations": ("mediator", "parties"),
    "agreements": ("name", "parties", "year"),
    "figures": ("measure", "value", "currency", "from", "to"),
    "quotes": ("speaker", "starts"),
    "officials": ("name", "country"),
}


def compare(kind: str, told: dict[str, Any]) -> tuple[int, int, int, bool]:
    """How many facts of a text are right, invented and missed, and whether figures go the right way."""
    document = open_document("phrasing", str(told["text"]), PUBLISHED)
    found = cast("list[dict[str, Any]]", spec_object(document, code_document(document))[kind])
    wanted = [dict(zip(KEYS[kind], values, strict=True)) for values in told["want"]]
    match = match_facts(kind, wanted, found)
    is_directed = all((gold.get("from"), gold.get("to")) == (given.get("from"), given.get("to")) for gold, given in match.pairs)
    return len(match.pairs), len(match.invented), len(match.missed), kind != "figures" or is_directed


@pytest.mark.parametrize(
    ("kind", "least_f1"),
    [("milestones", 0.98), ("mediations", 0.97), ("agreements", 0.96), ("figures", 0.98), ("quotes", 0.93), ("officials", 0.97)],
)
def test_what_is_told_in_many_ways_is_read(kind: str, least_f1: float) -> None:
    right = invented = missed = 0
    for told in TEXTS[kind]:
        counts = compare(kind, told)
        right, invented, missed = right + counts[0], invented + counts[1], missed + counts[2]
    assert 2 * right / (2 * right + invented + missed) >= least_f1


@pytest.mark.parametrize("told", [pytest.param(told, id=told["text"][:60]) for told in TEXTS["figures"] if len(told["want"]) == 1])
def test_a_figure_goes_from_whom_to_whom_it_says(told: dict[str, Any]) -> None:
    assert compare("figures", told) == (1, 0, 0, True)

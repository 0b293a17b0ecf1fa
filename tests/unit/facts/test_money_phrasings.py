"""Money told in many ways: who gives, lends, owes and invests how much with whom, and what is none of it, in short texts of our own."""

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
KEYS = ("measure", "value", "currency", "from", "to")
TEXTS: dict[str, list[dict[str, Any]]] = tomllib.loads((Path(__file__).parent / "money_phrasings.toml").read_text(encoding="utf-8"))


def read_money(text: str) -> list[dict[str, Any]]:
    document = open_document("phrasing", text, PUBLISHED)
    return cast("list[dict[str, Any]]", spec_object(document, code_document(document))["figures"])


@pytest.mark.parametrize("told", [pytest.param(told, id=told["text"][:70]) for told in (*TEXTS["read"], *TEXTS["none"])])
def test_money_is_read_whole(told: dict[str, Any]) -> None:
    found = [[row[key] for key in KEYS] for row in read_money(told["text"])]
    assert sorted(found, key=repr) == sorted([[*want[:1], float(want[1]), *want[2:]] for want in told["want"]], key=repr)


def test_most_money_is_read() -> None:
    right = invented = missed = 0
    for told in (told for listed in TEXTS.values() for told in listed):
        match = match_facts("figures", [dict(zip(KEYS, want, strict=True)) for want in told["want"]], read_money(told["text"]))
        right, invented, missed = right + len(match.pairs), invented + len(match.invented), missed + len(match.missed)
    assert 2 * right / (2 * right + invented + missed) >= 0.86

"""Money of acts that alone tell no gift, debts told by who waits, deals told by who pays, goods told by what they cost."""

import tomllib
from datetime import date
from pathlib import Path
from typing import Any, cast

import pytest

from entente.coding.documents import code_document
from entente.coding.spec import spec_object
from entente.coding.stream import open_document

PUBLISHED = date(2019, 5, 14)
KEYS = ("measure", "value", "currency", "from", "to")
TEXTS: dict[str, list[dict[str, Any]]] = tomllib.loads((Path(__file__).parent / "money_act_phrasings.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("told", [pytest.param(told, id=told["text"][:70]) for told in (*TEXTS["read"], *TEXTS["none"])])
def test_acts_with_money(told: dict[str, Any]) -> None:
    document = open_document("phrasing", told["text"], PUBLISHED)
    figures = cast("list[dict[str, Any]]", spec_object(document, code_document(document))["figures"])
    found = [[row[key] for key in KEYS] for row in figures]
    assert sorted(found, key=repr) == sorted([[*want[:1], float(want[1]), *want[2:]] for want in told["want"]], key=repr)

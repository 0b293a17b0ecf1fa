"""Trade told in many ways: measure, sum, currency, direction and year of each figure, and what is none, in short texts of our own."""

import tomllib
from datetime import date
from pathlib import Path
from typing import Any, cast

import pytest

from entente.coding.documents import code_document
from entente.coding.spec import spec_object
from entente.coding.stream import open_document

TEXTS: dict[str, list[dict[str, Any]]] = tomllib.loads((Path(__file__).parent / "trade_phrasings.toml").read_text(encoding="utf-8"))


def read_figures(text: str, published: date) -> list[list[object]]:
    document = open_document("phrasing", text, published)
    found = cast("list[dict[str, Any]]", spec_object(document, code_document(document))["figures"])
    return [[row["measure"], row["value"], row["currency"], row["from"], row["to"], row["year"] or 0] for row in found]


@pytest.mark.parametrize(
    "told", [pytest.param(told, id=f"{kind}: {told['text'][:70]}") for kind, listed in TEXTS.items() for told in listed]
)
def test_each_figure_of_trade_is_read_whole(told: dict[str, Any]) -> None:
    found = read_figures(told["text"], told["published"])
    assert sorted(found, key=repr) == sorted([[*want[:1], float(want[1]), *want[2:]] for want in told["want"]], key=repr)

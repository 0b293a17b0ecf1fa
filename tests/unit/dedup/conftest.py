"""Fixtures of the deduplication tests."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from dedup_ledger import Ledger, document


@pytest.fixture
def ledger(tmp_path: Path) -> Ledger:
    return Ledger(tmp_path)


@pytest.fixture
def relate(ledger: Ledger) -> Callable[[str, str], str]:
    """How deduplication relates two texts: `exact`, `near`, `contained` or `apart`."""

    def relation(first: str, second: str) -> str:
        ledger.add([document(first, date(2024, 1, 1)), document(second, date(2024, 1, 2))])
        kinds = ledger.clusters()["duplicate_kind"].drop_nulls().to_list()
        contained = ledger.clusters()["contained_in"].drop_nulls().to_list()
        return kinds[0] if kinds else "contained" if contained else "apart"

    return relation

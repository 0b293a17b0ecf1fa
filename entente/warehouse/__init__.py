"""The warehouse: a DuckDB working database that runs write, and published read-only files that people query.

Names are imported when they are first used, so that commands which only read start fast.
"""

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from entente.warehouse.inputs import (
        CODER_INPUT,
        count_items_below,
        documents_gone,
        documents_to_code,
        known_items,
        known_rejections,
    )
    from entente.warehouse.load import LoadCounts, load_run
    from entente.warehouse.lock import LockHolder, hold_lock, read_holder
    from entente.warehouse.models import build_models
    from entente.warehouse.publication import publish
    from entente.warehouse.runs import Run, record_run
    from entente.warehouse.store import Warehouse
    from entente.warehouse.working import open_working

__all__ = [
    "CODER_INPUT",
    "LoadCounts",
    "LockHolder",
    "Run",
    "Warehouse",
    "build_models",
    "count_items_below",
    "documents_gone",
    "documents_to_code",
    "hold_lock",
    "known_items",
    "known_rejections",
    "load_run",
    "open_working",
    "publish",
    "read_holder",
    "record_run",
]

_MODULES = {
    "CODER_INPUT": "inputs",
    "documents_gone": "inputs",
    "documents_to_code": "inputs",
    "count_items_below": "inputs",
    "known_items": "inputs",
    "known_rejections": "inputs",
    "LoadCounts": "load",
    "load_run": "load",
    "LockHolder": "lock",
    "hold_lock": "lock",
    "read_holder": "lock",
    "build_models": "models",
    "publish": "publication",
    "Run": "runs",
    "record_run": "runs",
    "Warehouse": "store",
    "open_working": "working",
}


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(importlib.import_module(f"{__name__}.{_MODULES[name]}"), name)

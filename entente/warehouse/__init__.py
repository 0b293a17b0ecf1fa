"""The warehouse: a DuckDB working database that runs write, and published read-only files that people query."""

from entente.warehouse.inputs import CODER_INPUT, documents_gone, documents_to_code, known_items
from entente.warehouse.load import LoadCounts, load_run
from entente.warehouse.lock import LockHolder, hold_lock, read_holder
from entente.warehouse.models import build_models, dbt_environment, find_dbt_project
from entente.warehouse.publish import publish
from entente.warehouse.runs import Run, record_run
from entente.warehouse.store import Warehouse, open_working

__all__ = [
    "CODER_INPUT",
    "LoadCounts",
    "LockHolder",
    "Run",
    "Warehouse",
    "build_models",
    "dbt_environment",
    "documents_gone",
    "documents_to_code",
    "find_dbt_project",
    "hold_lock",
    "known_items",
    "load_run",
    "open_working",
    "publish",
    "read_holder",
    "record_run",
]

"""How a warehouse is: its last runs, who writes now, how old its published tables are."""

import os
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import duckdb

from entente.warehouse.lock import LockHolder, read_holder
from entente.warehouse.serving import Service, read_service
from entente.warehouse.store import Warehouse

RUN_COLUMNS = (
    "run_id, started_at, finished_at, status, files_new, files_unchanged, files_rejected, documents, duplicates, "
    "map_extract_value(seconds_by_step, 'total') as seconds"
)


@dataclass(frozen=True, slots=True)
class RunRow:
    """One line of the book of runs; times are UTC."""

    run_id: str
    started_at: datetime
    finished_at: datetime | None
    status: str
    files_new: int
    files_unchanged: int
    files_rejected: int
    documents: int
    duplicates: int
    seconds: float | None


@dataclass(frozen=True, slots=True)
class WarehouseStatus:
    """`published_at` is null where nothing has been published; `has_all_runs` is false while a run holds the working database."""

    root: Path
    published_at: datetime | None
    published_bytes: int
    working_bytes: int
    holder: LockHolder | None
    runs: list[RunRow]
    has_all_runs: bool
    service: Service | None


def read_status(warehouse: Warehouse, run_count: int) -> WarehouseStatus:
    """The state of a warehouse with its last runs, newest first; never waits for a run that writes."""
    published = warehouse.published.resolve() if warehouse.published.exists() else None
    runs = _read_runs(warehouse.working, "raw.runs", run_count)
    has_all_runs = runs is not None or not warehouse.working.exists()
    if runs is None:
        runs = _read_runs(published, "main.runs", run_count) if published else []
    return WarehouseStatus(
        root=warehouse.root,
        published_at=datetime.fromtimestamp(published.stat().st_mtime, UTC) if published else None,
        published_bytes=published.stat().st_size if published else 0,
        working_bytes=warehouse.working.stat().st_size if warehouse.working.exists() else 0,
        holder=read_holder(warehouse),
        runs=runs or [],
        has_all_runs=has_all_runs,
        service=read_service(warehouse),
    )


def _read_runs(database: Path, table: str, count: int) -> list[RunRow] | None:
    """The last runs in a database, null where it cannot be read now."""
    if not database.exists() or not os.access(database, os.R_OK):
        return None
    try:
        with duckdb.connect(str(database), read_only=True, config={"autoinstall_known_extensions": False}) as connection:
            connection.execute("set timezone = 'UTC'")
            rows = connection.execute(
                f"select {RUN_COLUMNS} from {table} order by started_at desc, run_id desc limit ?", [count]
            ).fetchall()
    except (duckdb.IOException, duckdb.CatalogException):
        return None
    return [RunRow(*row) for row in rows]

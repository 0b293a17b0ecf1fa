"""The book of runs: one row each, from its start to its end."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime

import duckdb

from entente.warehouse.store import Warehouse
from entente.warehouse.working import open_working


@dataclass(frozen=True, slots=True)
class Run:
    """What is known of a run; counts of documents and duplicates are made by the load itself.

    `status` is running, completed or failed; times are UTC.
    """

    run_id: str
    started_at: datetime
    finished_at: datetime | None = None
    status: str = "running"
    files_seen: int = 0
    files_new: int = 0
    files_unchanged: int = 0
    files_rejected: int = 0
    coder_version: str | None = None
    lexicon_version: str | None = None
    text_version: str | None = None  # by which the run's items were read
    input_digest: str | None = None
    seconds_by_step: Mapping[str, float] = field(default_factory=dict[str, float])


def write_run(connection: duckdb.DuckDBPyConnection, run: Run, *, documents: int, duplicates: int) -> None:
    """Insert or replace the row of one run."""
    connection.execute(
        "insert or replace into raw.runs values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, map(?::varchar[], ?::double[]))",
        [
            run.run_id,
            run.started_at,
            run.finished_at,
            run.status,
            run.files_seen,
            run.files_new,
            run.files_unchanged,
            run.files_rejected,
            documents,
            duplicates,
            run.coder_version,
            run.lexicon_version,
            run.input_digest,
            list(run.seconds_by_step.keys()),
            list(run.seconds_by_step.values()),
        ],
    )


def record_run(warehouse: Warehouse, run: Run) -> None:
    """Write the row of a run that loaded nothing: a failed one, or one without anything new. Keeps counts already there."""
    with open_working(warehouse) as connection:
        counts = connection.execute("select documents, duplicates from raw.runs where run_id = ?", [run.run_id]).fetchone()
        documents, duplicates = counts or (0, 0)
        write_run(connection, run, documents=documents, duplicates=duplicates)


def finish_run(connection: duckdb.DuckDBPyConnection, table: str, run_id: str, status: str, seconds_by_step: Mapping[str, float]) -> None:
    """Set the end, status and seconds by step of a run in `table` (raw.runs, or runs of the file being published)."""
    connection.execute(
        f"update {table} set finished_at = ?, status = ?, seconds_by_step = map(?::varchar[], ?::double[]) where run_id = ?",
        [datetime.now(UTC), status, list(seconds_by_step.keys()), list(seconds_by_step.values()), run_id],
    )

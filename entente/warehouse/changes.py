"""What a publication changes: rows added and removed in each table since the one before."""

from collections.abc import Sequence
from pathlib import Path

import duckdb

from entente.warehouse.statements import literal

# Columns that tell of the run, not of the world: two runs over the same documents differ in them alone.
RUN_COLUMNS = ("run_id", "first_seen_at", "started_at", "finished_at", "coder_version", "lexicon_version")
RUN_TABLES = ("runs", "data_quality", "table_changes")


def compare_with_published(connection: duckdb.DuckDBPyConnection, published: Path, tables: Sequence[str], run_id: str) -> None:
    """Write to `raw.table_changes` how the attached `fresh` differs from the published database; a changed row counts in both."""
    connection.execute("delete from raw.table_changes where run_id = ?", [run_id])
    if not published.exists():
        for table in tables:
            _count_all_as_added(connection, table, run_id)
        return
    connection.execute(f"attach {literal(published)} as before (read_only)")
    try:
        for table in tables:
            if table not in RUN_TABLES:
                _compare(connection, table, run_id)
    finally:
        connection.execute("detach before")


def _count_all_as_added(connection: duckdb.DuckDBPyConnection, table: str, run_id: str) -> None:
    connection.execute(f'insert into raw.table_changes select ?, ?, 0, count(*), count(*), 0 from fresh.main."{table}"', [run_id, table])


def _compare(connection: duckdb.DuckDBPyConnection, table: str, run_id: str) -> None:
    old = _list_columns(connection, "before", table)
    new = _list_columns(connection, "fresh", table)
    shared = ", ".join(f'"{name}"' for name in new if name in old and name not in RUN_COLUMNS)
    if not shared:
        _count_all_as_added(connection, table, run_id)
        return
    connection.execute(
        f"""
        insert into raw.table_changes
        with
        old_rows as (select hash({shared}) as row_hash from before.main."{table}"),
        new_rows as (select hash({shared}) as row_hash from fresh.main."{table}")
        select
            ?, ?, (select count(*) from old_rows), (select count(*) from new_rows),
            (select count(*) from new_rows anti join old_rows on old_rows.row_hash = new_rows.row_hash),
            (select count(*) from old_rows anti join new_rows on old_rows.row_hash = new_rows.row_hash)
        """,
        [run_id, table],
    )


def _list_columns(connection: duckdb.DuckDBPyConnection, database: str, table: str) -> list[str]:
    rows = connection.execute(
        "select column_name from duckdb_columns() where database_name = ? and schema_name = 'main' and table_name = ? "
        "order by column_index",
        [database, table],
    ).fetchall()
    return [row[0] for row in rows]

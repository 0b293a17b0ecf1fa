"""Whether two published files say the same."""

from pathlib import Path

import duckdb
import polars as pl

from entente.warehouse.changes import RUN_COLUMNS, RUN_TABLES
from entente.warehouse.statements import count, literal

DIFFERENCES = pl.Schema(
    {"table_name": pl.String, "left_rows": pl.Int64, "right_rows": pl.Int64, "left_only": pl.Int64, "right_only": pl.Int64}
)


def compare_published(left: Path, right: Path) -> pl.DataFrame:
    """Tables that differ between two published files, but for what tells of runs and times; no rows where there is no difference.

    Columns: table_name, left_rows, right_rows, left_only, right_only (rows that the other side has not). A table or column that one
    side lacks is a difference of all its rows.
    """
    with duckdb.connect(":memory:", config={"autoinstall_known_extensions": False}) as connection:
        for name, path in (("left_file", left), ("right_file", right)):
            connection.execute(f"attach {literal(path)} as {name} (read_only)")
        columns = {name: _list_columns(connection, name) for name in ("left_file", "right_file")}
        rows: list[tuple[object, ...]] = []
        for table in sorted(set(columns["left_file"]) | set(columns["right_file"])):
            counts = _compare_table(connection, table, columns["left_file"].get(table), columns["right_file"].get(table))
            if counts[2] or counts[3]:
                rows.append((table, *counts))
    return pl.DataFrame(rows, schema=DIFFERENCES, orient="row")


def _compare_table(
    connection: duckdb.DuckDBPyConnection, table: str, left: list[str] | None, right: list[str] | None
) -> tuple[int, int, int, int]:
    """Rows of either side, and rows of either that the other lacks; columns in another order or of other names are a difference."""
    left_rows = count(connection, f'select count(*) from left_file.main."{table}"') if left is not None else 0
    right_rows = count(connection, f'select count(*) from right_file.main."{table}"') if right is not None else 0
    if left is None or right is None or left != right:
        return left_rows, right_rows, max(left_rows, int(left is not None)), max(right_rows, int(right is not None))
    names = ", ".join(f'"{name}"' for name in left)
    one, other = (f'select {names} from {side}.main."{table}"' for side in ("left_file", "right_file"))
    return (
        left_rows,
        right_rows,
        count(connection, f"select count(*) from ({one} except all {other})"),
        count(connection, f"select count(*) from ({other} except all {one})"),
    )


def _list_columns(connection: duckdb.DuckDBPyConnection, database: str) -> dict[str, list[str]]:
    """Columns by table that tell of the world, in their order."""
    rows = connection.execute(
        "select table_name, column_name from duckdb_columns() where database_name = ? and schema_name = 'main' and not internal "
        "and table_name in (select table_name from duckdb_tables() where database_name = ?) order by table_name, column_index",
        [database, database],
    ).fetchall()
    columns: dict[str, list[str]] = {}
    for table, column in rows:
        if table not in RUN_TABLES and column not in RUN_COLUMNS:
            columns.setdefault(table, []).append(column)
    return columns

"""Own tables change by numbered migrations, each once."""

from pathlib import Path

import duckdb
import pytest

from entente.errors import WarehouseError
from entente.schemas import CODED, DOCUMENTS, ITEMS, REJECTED
from entente.warehouse import Warehouse, migrations, open_working
from entente.warehouse.compaction import compact_working
from entente.warehouse.migrations import list_migrations, migrate

FORMAT = "select tags from duckdb_databases() where database_name = current_database()"


def test_each_migration_is_applied_once() -> None:
    with duckdb.connect() as connection:
        assert migrate(connection) == [number for number, _, _ in list_migrations()]
        assert migrate(connection) == []


def test_numbers_are_without_gap_or_repetition() -> None:
    assert [number for number, _, _ in list_migrations()] == list(range(1, len(list_migrations()) + 1))


def test_warehouse_of_a_newer_version_is_refused() -> None:
    with duckdb.connect() as connection:
        migrate(connection)
        connection.execute("insert into raw.migrations values (99, 'later', now())")
        with pytest.raises(WarehouseError, match="migration 99"):
            migrate(connection)


@pytest.mark.parametrize("schema", [ITEMS, DOCUMENTS, REJECTED, *CODED.values()], ids=lambda schema: schema.name)
def test_raw_table_has_every_column_of_the_hand_over(schema) -> None:
    with duckdb.connect() as connection:
        migrate(connection)
        rows = connection.execute("select column_name from duckdb_columns() where schema_name = 'raw' and table_name = ?", [schema.name])
        assert set(schema.columns) <= {row[0] for row in rows.fetchall()}


def test_a_later_migration_keeps_what_a_warehouse_of_the_first_version_holds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = list_migrations()[:1]
    monkeypatch.setattr(migrations, "list_migrations", lambda: first)
    with duckdb.connect(str(tmp_path / "working.duckdb")) as connection:
        migrate(connection)
        connection.execute(
            "insert into raw.items by name select '/in/a.txt' as item_uri, 1 as size_bytes, now() as first_seen_at, 'r' as run_id"
        )
    later = [*first, (2, "weight", "alter table raw.items add column weight double default 1.5")]
    monkeypatch.setattr(migrations, "list_migrations", lambda: later)
    with duckdb.connect(str(tmp_path / "working.duckdb")) as connection:
        assert migrate(connection) == [2]
        assert connection.execute("select item_uri, weight from raw.items").fetchall() == [("/in/a.txt", 1.5)]


def test_a_migration_that_fails_is_undone_as_a_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    broken = (2, "broken", "create table raw.half (number integer); insert into raw.nowhere values (1)")
    known = [*list_migrations()[:1], broken]
    monkeypatch.setattr(migrations, "list_migrations", lambda: known)
    with duckdb.connect() as connection:
        with pytest.raises(WarehouseError, match=r"migration 2 \(broken\) failed and was undone"):
            migrate(connection)
        assert connection.execute("select version from raw.migrations").fetchall() == [(1,)]
        assert connection.execute("select count(*) from duckdb_tables() where table_name = 'half'").fetchone() == (0,)


def test_a_working_database_of_an_older_file_format_is_used_and_compacted_into_the_present_one(tmp_path: Path) -> None:
    warehouse = Warehouse(tmp_path)
    with duckdb.connect() as connection:
        connection.execute(f"attach '{warehouse.working}' as old (storage_version 'v1.0.0')")
        connection.execute("create table old.kept as select 7 as number")
    with open_working(warehouse) as connection:
        before = connection.execute(FORMAT).fetchone()
        assert connection.execute("select number from kept").fetchall() == [(7,)]
        assert connection.execute("select count(*) from raw.items").fetchone() == (0,)
    compact_working(warehouse)
    with open_working(warehouse) as connection:
        assert connection.execute("select number from kept").fetchall() == [(7,)]
        assert connection.execute(FORMAT).fetchone() != before

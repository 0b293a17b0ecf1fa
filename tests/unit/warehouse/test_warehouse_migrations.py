"""Own tables change by numbered migrations, each once."""

import duckdb
import pytest

from entente.errors import WarehouseError
from entente.schemas import CODED, DOCUMENTS, ITEMS, REJECTED
from entente.warehouse.migrations import list_migrations, migrate


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

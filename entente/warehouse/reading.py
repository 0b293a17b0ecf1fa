"""Read the published database and nothing else: no file, no network, no other setting."""

from collections.abc import Iterator
from contextlib import contextmanager

import duckdb

from entente.errors import QueryError, WarehouseError
from entente.warehouse.store import Warehouse

LOCKED: dict[str, str | bool | int | float | list[str]] = {
    "enable_external_access": False,
    "autoinstall_known_extensions": False,
    "autoload_known_extensions": False,
    "allow_community_extensions": False,
}


@contextmanager
def open_published(warehouse: Warehouse) -> Iterator[duckdb.DuckDBPyConnection]:
    """A connection to the published database, read-only and locked, closed at the end.

    It follows the link once: a publication in the meantime does not change what is read.
    """
    if not warehouse.published.exists():
        raise WarehouseError(f"{warehouse.published}: expected a published database, found none; `entente run` makes one")
    connection = duckdb.connect(str(warehouse.published.resolve()), read_only=True, config=LOCKED)
    try:
        connection.execute("set timezone = 'UTC'")
        connection.execute("set lock_configuration = true")
        yield connection
    finally:
        connection.close()


def run_query(connection: duckdb.DuckDBPyConnection, sql: str, parameters: list[object] | None = None) -> duckdb.DuckDBPyConnection:
    """The cursor over what the last statement of `sql` gives; raises QueryError with DuckDB's words where it cannot be run."""
    try:
        statements = connection.extract_statements(sql)
        if not statements:
            raise QueryError("expected an SQL statement, found none")
        for statement in statements[:-1]:
            connection.execute(statement)
        return connection.execute(statements[-1], parameters)
    except duckdb.Error as error:
        raise QueryError(str(error)) from error


def list_columns(cursor: duckdb.DuckDBPyConnection) -> list[str]:
    """Names of the columns of a result."""
    return [str(column[0]) for column in cursor.description or []]

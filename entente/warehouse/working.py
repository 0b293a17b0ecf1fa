"""How the working database is opened: one process at a time, its tables at the present version."""

from collections.abc import Iterator
from contextlib import contextmanager

import duckdb

from entente.dedup.tables import create_dedup_tables
from entente.errors import WarehouseError
from entente.warehouse.migrations import migrate
from entente.warehouse.store import Warehouse


@contextmanager
def open_working(warehouse: Warehouse, *, read_only: bool = False) -> Iterator[duckdb.DuckDBPyConnection]:
    """A connection to the working database with its tables at the present version, closed at the end.

    Read-only needs a database that exists. Names the process that holds the file where another has it open.
    """
    warehouse.create()
    try:
        connection = duckdb.connect(str(warehouse.working), read_only=read_only, config={"autoinstall_known_extensions": False})
    except duckdb.IOException as error:
        raise WarehouseError(f"{warehouse.working}: cannot be opened; end the process that holds it and run again ({error})") from error
    try:
        connection.execute("set timezone = 'UTC'")
        if not read_only:
            migrate(connection)
            create_dedup_tables(connection)
        yield connection
    finally:
        connection.close()

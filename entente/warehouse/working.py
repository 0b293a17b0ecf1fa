"""How the working database is opened: one process at a time, its tables at the present version."""

import re
from collections.abc import Iterator
from contextlib import contextmanager

import duckdb

from entente.dedup.tables import create_dedup_tables
from entente.errors import WarehouseError
from entente.warehouse.migrations import migrate
from entente.warehouse.store import Warehouse

HOLDER = re.compile(r"lock is held in (?P<program>.+?) \(PID (?P<pid>\d+)\)")


@contextmanager
def open_working(warehouse: Warehouse, *, read_only: bool = False) -> Iterator[duckdb.DuckDBPyConnection]:
    """A connection to the working database with its tables at the present version, closed at the end.

    Read-only needs a database that exists. Names the process that holds the file where another has it open.
    """
    warehouse.create()
    try:
        connection = duckdb.connect(str(warehouse.working), read_only=read_only, config={"autoinstall_known_extensions": False})
    except duckdb.IOException as error:
        raise WarehouseError(f"{warehouse.working}: {_explain(error, warehouse)}") from error
    try:
        connection.execute("set timezone = 'UTC'")
        if not read_only:
            migrate(connection)
            create_dedup_tables(connection)
        yield connection
    finally:
        connection.close()


def _explain(error: duckdb.IOException, warehouse: Warehouse) -> str:
    """Why the working database cannot be opened, and what to do."""
    holder = HOLDER.search(str(error))
    if holder:
        program = holder["program"].rsplit("/", 1)[-1]
        return (
            f"process {holder['pid']} ({program}) has it open; close it there and run again. "
            f"To look at the data, open {warehouse.published.name}, which is never locked"
        )
    return f"cannot be opened ({error}); restore a backup, or delete it: the next run makes it again from the same files"

"""Versioned changes of the working database's own tables, each applied once and remembered in `raw.migrations`."""

from importlib import resources

import duckdb

from entente.errors import WarehouseError


def list_migrations() -> list[tuple[int, str, str]]:
    """Number, name and SQL of every migration, in the order in which they apply."""
    files = [entry for entry in resources.files(__name__).iterdir() if entry.name.endswith(".sql")]
    return sorted((int(entry.name[:4]), entry.name[5:-4], entry.read_text(encoding="utf-8")) for entry in files)


def migrate(connection: duckdb.DuckDBPyConnection) -> list[int]:
    """The numbers of the migrations that were missing and are now applied, each in a transaction of its own.

    Raises WarehouseError where the database was written by a newer Entente than this one.
    """
    connection.execute("create schema if not exists raw")
    connection.execute("create table if not exists raw.migrations (version integer primary key, name varchar, applied_at timestamptz)")
    done = {row[0] for row in connection.execute("select version from raw.migrations").fetchall()}
    known = list_migrations()
    newer = done - {number for number, _, _ in known}
    if newer:
        raise WarehouseError(f"the warehouse has migration {max(newer)}, this Entente knows {known[-1][0]}; install the newer version")
    applied: list[int] = []
    for number, name, statements in known:
        if number in done:
            continue
        connection.execute("begin transaction")
        try:
            connection.execute(statements)
            connection.execute("insert into raw.migrations values (?, ?, now())", [number, name])
        except duckdb.Error as error:
            connection.execute("rollback")
            raise WarehouseError(f"migration {number} ({name}) failed and was undone: {error}") from error
        connection.execute("commit")
        applied.append(number)
    return applied

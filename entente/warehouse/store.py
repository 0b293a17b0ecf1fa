"""Where a warehouse keeps its files, and how its working database is opened."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import duckdb

from entente.dedup.tables import create_dedup_tables
from entente.errors import WarehouseError
from entente.warehouse.migrations import migrate


@dataclass(frozen=True, slots=True)
class Warehouse:
    """The folder of one warehouse; creating the object touches nothing on disk."""

    root: Path

    def __init__(self, root: str | os.PathLike[str]) -> None:
        object.__setattr__(self, "root", Path(root).expanduser().absolute())

    @property
    def working(self) -> Path:
        """The database that runs write; readers use `published`."""
        return self.root / "working.duckdb"

    @property
    def published(self) -> Path:
        """The symbolic link to the last published, immutable database."""
        return self.root / "entente.duckdb"

    @property
    def versions(self) -> Path:
        """Folder of the published files that are kept."""
        return self.root / "published"

    @property
    def lock(self) -> Path:
        """File that names the run which writes now."""
        return self.root / "run.lock"

    @property
    def models(self) -> Path:
        """Folder of what dbt compiles and logs."""
        return self.root / "models"

    def batches(self, run_id: str) -> Path:
        """Folder of the Parquet batches of one run; created where missing."""
        folder = self.root / "work" / run_id
        folder.mkdir(parents=True, exist_ok=True)
        return folder

    def create(self) -> None:
        """Make the folders that every run needs."""
        for folder in (self.root, self.versions, self.root / "work"):
            folder.mkdir(parents=True, exist_ok=True)


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

"""Where a warehouse keeps its files."""

import os
from dataclasses import dataclass
from pathlib import Path


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

"""Items that sources hold: every file once, those known and unchanged only counted."""

import glob
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import polars as pl

from entente.errors import SourceError
from entente.schemas import ITEMS, REJECTED
from entente.sources import reasons
from entente.sources.options import ReadOptions
from entente.sources.unreadable import explain_unreadable

# Written by editors, downloads, synchronisation: not yet, or no longer, an article.
TEMPORARY_SUFFIXES = (".tmp", ".temp", ".part", ".partial", ".crdownload", ".download", ".swp", ".swo", ".bak", ".lock", "~")
TEMPORARY_NAMES = frozenset({"Thumbs.db", "desktop.ini", "__MACOSX"})
GLOB_CHARACTERS = frozenset("*?[")


@dataclass(frozen=True, slots=True)
class Discovery:
    """New or changed items, how many are known and unchanged or passed over by rule, and what cannot be opened."""

    items: pl.DataFrame  # ITEMS
    unchanged_count: int
    skipped_count: int
    rejected: pl.DataFrame  # REJECTED

    @property
    def seen_count(self) -> int:
        return self.items.height + self.unchanged_count + self.rejected.height


@dataclass(slots=True)
class _Walk:
    include_hidden: bool
    rows: dict[str, tuple[int, float]]
    rejected: list[dict[str, Any]]
    skipped_count: int = 0

    def add_file(self, path: str) -> None:
        try:
            stat = Path(path).stat()
        except OSError as error:
            self.reject(path, explain_unreadable(path, error))
            return
        self.rows[path] = (stat.st_size, stat.st_mtime)

    def reject(self, path: str, detail: str) -> None:
        self.rejected.append({"source_uri": path, "item_uri": path, "reason": reasons.UNREADABLE, "detail": detail})

    def walk(self, root: str) -> None:
        """Adds every file under `root`; a folder reached twice, as by a link to its parent, is walked once."""
        pending, visited = [root], set[tuple[int, int]]()
        while pending:
            folder = pending.pop()
            try:
                stat = Path(folder).stat()
                if (stat.st_dev, stat.st_ino) in visited:
                    continue
                visited.add((stat.st_dev, stat.st_ino))
                with os.scandir(folder) as entries:
                    for entry in entries:
                        self._visit(entry, pending)
            except OSError as error:
                self.reject(folder, explain_unreadable(folder, error))

    def _visit(self, entry: os.DirEntry[str], pending: list[str]) -> None:
        if is_passed_over(entry.name, self.include_hidden):
            self.skipped_count += 1
        elif entry.is_dir():
            pending.append(entry.path)
        elif entry.is_file() or entry.is_symlink():
            self.add_file(entry.path)
        else:
            self.skipped_count += 1


def is_passed_over(name: str, include_hidden: bool) -> bool:
    """True for hidden and temporary files and folders."""
    is_hidden = name.startswith(".") and not include_hidden
    return is_hidden or name in TEMPORARY_NAMES or name.startswith("~$") or name.lower().endswith(TEMPORARY_SUFFIXES)


def discover_items(sources: Sequence[str | Path], known: pl.DataFrame | None = None, options: ReadOptions | None = None) -> Discovery:
    """Items of files, folders and glob patterns, in order of their paths; raises SourceError for a source that is not there.

    `known` is an ITEMS frame of the last run; an item with the same size and modification time is not opened again.
    """
    walk = _Walk((options or ReadOptions()).include_hidden, {}, [])
    for source in sources:
        for path in _expand(str(source)):
            if Path(path).is_dir():
                walk.walk(path)
            else:
                walk.add_file(path)
    found = _build_items(walk.rows)
    changed = found
    if known is not None and known.height:
        changed = found.join(
            known.select("item_uri", "size_bytes", "modified_at").unique("item_uri", keep="last"),
            on=["item_uri", "size_bytes", "modified_at"],
            how="anti",
            maintain_order="left",
        )
    rejected = pl.DataFrame(walk.rejected, schema=dict(REJECTED.columns), orient="row") if walk.rejected else REJECTED.empty()
    return Discovery(
        ITEMS.check(changed), found.height - changed.height, walk.skipped_count, rejected.unique("source_uri").sort("source_uri")
    )


def _expand(source: str) -> Iterator[str]:
    """Absolute paths of a source; a name with glob characters that is no file is a pattern."""
    path = os.path.abspath(Path(source).expanduser())  # noqa: PTH100  # links stay, so that a source keeps its name
    if os.path.lexists(path):
        yield path
        return
    matches: list[str] = []
    if GLOB_CHARACTERS & set(source):
        matches = sorted(glob.glob(path, recursive=True))  # noqa: PTH207  # an absolute pattern
    if not matches:
        raise SourceError(f"{source}: expected a file, a folder or a pattern that matches some, found nothing there; check the path")
    yield from matches


def _build_items(rows: dict[str, tuple[int, float]]) -> pl.DataFrame:
    paths = sorted(rows)
    return pl.DataFrame(
        {
            "item_uri": paths,
            "size_bytes": [rows[path][0] for path in paths],
            "modified_at": [datetime.fromtimestamp(rows[path][1], UTC) for path in paths],
            "etag": [None] * len(paths),
        },
        schema=dict(ITEMS.columns),
    )

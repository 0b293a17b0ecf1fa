"""From sentences to events, in batches of documents."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, cast

import polars as pl
from prefect import task
from prefect.cache_policies import NO_CACHE
from prefect.logging import get_run_logger

from entente.dedup import DedupResult
from entente.schemas import CODED
from entente.warehouse import Warehouse, documents_to_code
from entente.wording import say_count
from tasks.normalise import Normalised, combine
from tasks.progress import announce
from tasks.slices import code_slice
from tasks.workers import Workers


@dataclass(frozen=True, slots=True)
class Rebuild:
    """Documents that are coded again although nothing about them is new: all, or those published in these days."""

    published_from: date | None = None
    published_until: date | None = None


@dataclass(frozen=True, slots=True)
class ToCode:
    """The Parquet files of documents that the coder has to read, each a slice for one worker, and their sizes."""

    paths: tuple[Path, ...]
    counts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Coded:
    """Files of a batch's frames by name, and what they count."""

    paths: dict[str, tuple[Path, ...]]
    document_count: int
    mention_count: int


@dataclass(frozen=True, slots=True)
class CoderVersions:
    """The versions of rules and lexicon that code documents in this run."""

    coder: str
    lexicon: str


def read_versions() -> CoderVersions:
    """The versions of the installed coder and lexicon."""
    from entente.coder import CODER_VERSION
    from entente.lexicon import LEXICON_VERSION

    return CoderVersions(CODER_VERSION, LEXICON_VERSION)


@task(name="choose documents", cache_policy=NO_CACHE, task_run_name="choose documents to code")
def choose_documents(
    batches: list[Normalised],
    duplicates: DedupResult | None,
    warehouse_dir: Path,
    output_dir: Path,
    slice_size: int,
    rebuild: Rebuild | None,
) -> ToCode:
    """Documents, new or old, that the present coder and lexicon have not read; in a rebuild those of its days too."""
    versions = read_versions()
    paths = documents_to_code(
        Warehouse(warehouse_dir),
        duplicates,
        combine(batches).document_paths,
        versions.coder,
        versions.lexicon,
        output_dir=output_dir,
        batch_size=slice_size,
        rebuild=rebuild is not None,
        published_from=rebuild.published_from if rebuild else None,
        published_until=rebuild.published_until if rebuild else None,
    )
    chosen = ToCode(tuple(paths), tuple(pl.scan_parquet(path).select(pl.len()).collect().item() for path in paths))
    get_run_logger().info("chose %s to code", say_count(sum(chosen.counts), "document"))
    return chosen


def name_code(parameters: dict[str, Any]) -> str:
    """What the task run is called in the Prefect UI."""
    return f"code batch {parameters['number']:03d} ({say_count(parameters['count'], 'document')})"


@task(name="code", cache_policy=NO_CACHE, task_run_name=cast(Any, name_code))
def code_batch(number: int, count: int, chosen: ToCode, first: int, last: int, output_dir: Path, workers: Workers) -> Coded:
    """Code the slices `first` to `last` (exclusive) of the chosen documents."""
    total = sum(chosen.counts)
    announce("code", 0, total)
    calls = [(path, output_dir) for path in chosen.paths[first:last]]
    slices = workers.map(code_slice, calls, lambda position: announce("code", chosen.counts[first + position], total))
    batch = Coded(
        {name: tuple(part.paths[name] for part in slices if name in part.paths) for name in CODED},
        sum(part.document_count for part in slices),
        sum(part.mention_count for part in slices),
    )
    came_out = say_count(batch.mention_count, "event mention")
    get_run_logger().info("code batch %03d: %s in, %s out", number, say_count(count, "document"), came_out)
    return batch


def gather(batches: Sequence[Coded]) -> dict[str, tuple[Path, ...]]:
    """The files of all batches by the name of their frame."""
    return {name: tuple(path for batch in batches for path in batch.paths[name]) for name in CODED}

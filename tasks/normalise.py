"""From bytes to clean text, in batches of files."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from prefect import task
from prefect.cache_policies import NO_CACHE
from prefect.logging import get_run_logger

from entente.sources.options import ReadOptions
from entente.wording import say_count
from tasks.discover import Found
from tasks.progress import announce
from tasks.slices import normalise_slice
from tasks.workers import Workers


@dataclass(frozen=True, slots=True)
class Normalised:
    """The Parquet files that a batch of items became, and what they count."""

    document_paths: tuple[Path, ...]
    rejected_paths: tuple[Path, ...]
    item_count: int
    document_count: int
    rejected_count: int


def name_normalise(parameters: dict[str, Any]) -> str:
    """What the task run is called in the Prefect UI."""
    return f"normalise batch {parameters['number']:03d} ({say_count(parameters['count'], 'file')})"


@task(
    name="normalise",
    cache_policy=NO_CACHE,
    task_run_name=cast(Any, name_normalise),
)
def normalise_batch(
    number: int, count: int, found: Found, start: int, slice_size: int, output_dir: Path, options: ReadOptions, workers: Workers
) -> Normalised:
    """Read and normalise `count` items from `start`, slice by slice on the workers."""
    starts = range(start, start + count, slice_size)
    calls = [
        (found.items_path, begin, min(slice_size, start + count - begin), output_dir, f"{number:03d}-{part:03d}", options)
        for part, begin in enumerate(starts, start=1)
    ]
    sizes = {position: call[2] for position, call in enumerate(calls)}
    announce("normalise", 0, found.new_count)
    results = workers.map(normalise_slice, calls, lambda position: announce("normalise", sizes[position], found.new_count))
    batch = combine(
        [
            Normalised(tuple(result.document_paths), (result.rejected_path,), count, result.document_count, result.rejected_count)
            for result in results
        ]
    )
    came_out = say_count(batch.document_count, "document")
    get_run_logger().info(
        "normalise batch %03d: %s in, %s out, %d rejected", number, say_count(count, "file"), came_out, batch.rejected_count
    )
    return batch


def combine(batches: Sequence[Normalised]) -> Normalised:
    """All batches as one."""
    return Normalised(
        tuple(path for batch in batches for path in batch.document_paths),
        tuple(path for batch in batches for path in batch.rejected_paths),
        sum(batch.item_count for batch in batches),
        sum(batch.document_count for batch in batches),
        sum(batch.rejected_count for batch in batches),
    )

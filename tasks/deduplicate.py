"""Copies, excerpts and syndicated versions, against all history."""

from pathlib import Path

from prefect import task
from prefect.cache_policies import NO_CACHE
from prefect.logging import get_run_logger

from entente.dedup import DedupResult
from entente.dedup import deduplicate as find_duplicates
from entente.warehouse import Warehouse
from tasks.normalise import Normalised, combine
from tasks.progress import announce


@task(name="deduplicate", cache_policy=NO_CACHE, task_run_name="deduplicate against history", tags=["deduplicate"])
def deduplicate(batches: list[Normalised], warehouse_dir: Path, output_dir: Path) -> DedupResult:
    """Fingerprints, edges and clusters that the new documents bring or change."""
    announce("deduplicate")
    new = combine(batches)
    working = Warehouse(warehouse_dir).working
    result = find_duplicates(new.document_paths, working if working.exists() else None, output_dir)
    get_run_logger().info("deduplicated %d documents", new.document_count)
    return result

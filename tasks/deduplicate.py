"""Copies, excerpts and syndicated versions, against all history."""

from pathlib import Path

from prefect import task
from prefect.cache_policies import NO_CACHE
from prefect.logging import get_run_logger

from entente.dedup import DedupResult
from entente.dedup import deduplicate as find_duplicates
from entente.warehouse import Warehouse, documents_gone
from entente.wording import say_count
from tasks.discover import Found, read_items
from tasks.normalise import Normalised, combine
from tasks.progress import announce


@task(name="deduplicate", cache_policy=NO_CACHE, task_run_name="deduplicate against history")
def deduplicate(found: Found, batches: list[Normalised], warehouse_dir: Path, output_dir: Path) -> DedupResult:
    """Fingerprints, edges and clusters that the new documents bring or change, without those that no source holds any more."""
    announce("deduplicate")
    new = combine(batches)
    warehouse = Warehouse(warehouse_dir)
    gone = documents_gone(warehouse, read_items(found), new.document_paths)
    result = find_duplicates(new.document_paths, warehouse.working, output_dir, gone)
    get_run_logger().info(
        "deduplicated %s: exact copies %d, near ones %d, excerpts %d; gone %d",
        say_count(result.new_count, "new document"),
        result.exact_count,
        result.near_count,
        result.contained_count,
        result.removed_count,
    )
    return result

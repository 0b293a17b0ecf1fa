"""Everything a run brought, into the working database in one transaction."""

from pathlib import Path

from prefect import task
from prefect.cache_policies import NO_CACHE
from prefect.logging import get_run_logger

from entente.dedup import DedupResult
from entente.warehouse import LoadCounts, Run, Warehouse, load_run
from entente.warehouse.stamp import remove_stamp
from entente.wording import say_count
from tasks.code import Coded, ToCode, gather
from tasks.discover import Found, read_items
from tasks.normalise import Normalised, combine
from tasks.progress import announce


@task(name="load", cache_policy=NO_CACHE, task_run_name="load into the working database")
def load(
    run: Run,
    warehouse_dir: Path,
    found: Found,
    batches: list[Normalised],
    duplicates: DedupResult | None,
    chosen: ToCode,
    coded: list[Coded],
) -> LoadCounts:
    """Rows that came in, by kind. From here until the publication the published file is known to be behind."""
    announce("load")
    warehouse = Warehouse(warehouse_dir)
    new = combine(batches)
    remove_stamp(warehouse)
    counts = load_run(
        warehouse,
        run,
        new.document_paths,
        (found.rejected_path, *new.rejected_paths),
        duplicates,
        gather(coded),
        read_items(found),
        chosen.paths,
    )
    get_run_logger().info(
        "loaded %s, of them duplicates %d; rejected %d, event mentions %d",
        say_count(counts.documents, "document"),
        counts.duplicates,
        counts.rejected,
        counts.mentions,
    )
    return counts

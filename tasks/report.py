"""The pages that people read, from the file that was just published."""

from pathlib import Path

from prefect import task
from prefect.cache_policies import NO_CACHE
from prefect.logging import get_run_logger

from entente.report import build_report
from entente.warehouse import Warehouse
from entente.warehouse.reading import open_published
from entente.wording import say_count
from tasks.progress import announce


@task(name="report", cache_policy=NO_CACHE, task_run_name="write the report")
def write_report(warehouse_dir: Path, folder: Path, pair_count: int) -> int:
    """How many pages were written: the overview, the state of the data, and the dossiers of the `pair_count` busiest pairs."""
    announce("report")
    with open_published(Warehouse(warehouse_dir)) as connection:
        counts = build_report(connection, folder, most_pairs=pair_count)
    get_run_logger().info("wrote %s to %s", say_count(counts.pages, "page"), folder)
    return counts.pages

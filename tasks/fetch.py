"""Pages and feeds from the network into files that stay: the only step that needs it."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

import polars as pl
from prefect import task
from prefect.artifacts import create_table_artifact
from prefect.cache_policies import NO_CACHE
from prefect.logging import get_run_logger

from entente.settings import Settings
from entente.wording import say_count
from tasks.progress import announce

MOST_ROWS = 50


@dataclass(frozen=True, slots=True)
class Fetched:
    """The folder of stored pages, a source for `discover`, and what fetching came to; `rejected_path` is a file of REJECTED."""

    pages: Path
    rejected_path: Path
    new_count: int
    changed_count: int
    known_count: int
    rejected_count: int
    left_over_count: int


def find_fetched(warehouse_dir: Path) -> Path:
    """Where a warehouse keeps what was fetched."""
    return warehouse_dir / "fetched"


def name_fetch(parameters: dict[str, Any]) -> str:
    """What the task run is called in the Prefect UI."""
    return f"fetch {say_count(parameters['count'], 'address', 'addresses')}"


@task(
    name="fetch",
    cache_policy=NO_CACHE,
    task_run_name=cast(Any, name_fetch),
    retries=2,
    retry_delay_seconds=[60, 300],
    timeout_seconds=2 * 3600,
)
def fetch_pages(count: int, addresses: Sequence[str], warehouse_dir: Path, output_dir: Path, settings: Settings) -> Fetched:
    """Ask every address for what is new; a page that cannot be had is a rejection, a network that is down is tried again."""
    # its HTTP stack takes half a second to import, which a run over files need not spend
    from entente.sources.fetching import FetchOptions, fetch_sources

    announce("fetch")
    options = FetchOptions(
        contact=settings.fetch_contact,
        allowed_hosts=settings.fetch_allowed_hosts,
        proxy=settings.fetch_proxy.get_secret_value(),
        host_interval=settings.fetch_interval,
    )
    folder = find_fetched(warehouse_dir)
    result = fetch_sources(addresses, folder, options)
    for needed in (folder / "pages", output_dir):
        needed.mkdir(parents=True, exist_ok=True)
    rejected_path = output_dir / "rejected-fetch.parquet"
    result.rejected.write_parquet(rejected_path)
    if result.rejected.height:
        rows = result.rejected.head(MOST_ROWS).select(pl.col("source_uri", "reason", "detail")).to_dicts()
        create_table_artifact(rows, key="fetch-rejected", description=f"Addresses that could not be had: {result.rejected_count}")
    get_run_logger().info(
        "fetched from %s: %d pages new, %d changed, %d known, %d rejected, %d left for the next run",
        say_count(result.source_count, "source"),
        result.new_count,
        result.changed_count,
        result.known_count,
        result.rejected_count,
        result.left_over_count,
    )
    return Fetched(
        pages=folder / "pages",
        rejected_path=rejected_path,
        new_count=result.new_count,
        changed_count=result.changed_count,
        known_count=result.known_count,
        rejected_count=result.rejected_count,
        left_over_count=result.left_over_count,
    )

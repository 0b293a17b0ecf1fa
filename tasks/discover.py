"""Which files, records and pages are new: the first step of a run."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import polars as pl
from prefect import task
from prefect.cache_policies import NO_CACHE
from prefect.logging import get_run_logger

from entente.schemas import ITEMS
from entente.sources.discovery import discover_items
from entente.warehouse import Warehouse, known_items, known_rejections
from entente.wording import say_count
from tasks.fetch import Fetched
from tasks.progress import announce


@dataclass(frozen=True, slots=True)
class Found:
    """What a look at the sources found; `items_path` lists the new and changed ones."""

    items_path: Path
    rejected_path: Path
    new_count: int
    unchanged_count: int
    rejected_count: int
    newly_rejected_count: int  # without those that an earlier run rejected for the same reason
    digest: str  # of names, sizes and times of the new items


@task(name="discover", cache_policy=NO_CACHE, task_run_name="discover what is new")
def discover(sources: Sequence[str], fetched: Fetched | None, warehouse_dir: Path, output_dir: Path, text_version: str) -> Found:
    """Compare the sources, and what was fetched, with the items of earlier runs, without opening what has not changed.

    What was read by other rules or options than those of `text_version` counts as changed.
    """
    announce("discover")
    folders = [*sources, str(fetched.pages)] if fetched else sources
    warehouse = Warehouse(warehouse_dir)
    discovery = discover_items(folders, known_items(warehouse, text_version))
    outdated_count = discovery.items.join(known_items(warehouse), on=["item_uri", "size_bytes", "modified_at"], how="semi").height
    if outdated_count:
        again = say_count(outdated_count, "unchanged file")
        get_run_logger().info("%s to be read again: rules or options of reading have changed", again)
    rejected = pl.concat([discovery.rejected, pl.read_parquet(fetched.rejected_path)]) if fetched else discovery.rejected
    items_path, rejected_path = output_dir / "items.parquet", output_dir / "rejected-discover.parquet"
    ITEMS.check(discovery.items).write_parquet(items_path)
    rejected.write_parquet(rejected_path)
    known = known_rejections(warehouse)
    newly_rejected = rejected.join(known, on=["source_uri", "reason"], how="anti")
    digest = hashlib.sha256(discovery.items.sort("item_uri").write_csv().encode()).hexdigest()[:16]
    found = Found(
        items_path, rejected_path, discovery.items.height, discovery.unchanged_count, rejected.height, newly_rejected.height, digest
    )
    get_run_logger().info("discovered %d new, %d unchanged, %d rejected", found.new_count, found.unchanged_count, found.rejected_count)
    return found


def read_items(found: Found) -> pl.DataFrame:
    """The new and changed items of a run."""
    return pl.read_parquet(found.items_path)

"""The swap to a new published file."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from prefect import task
from prefect.cache_policies import NO_CACHE
from prefect.logging import get_run_logger

from entente.warehouse import Warehouse
from entente.warehouse import publish as publish_marts
from entente.warehouse.stamp import make_stamp, write_stamp
from tasks.code import read_versions
from tasks.progress import announce


@dataclass(frozen=True, slots=True)
class Published:
    """The file that the published link leads to now, and the one before it (null for the first)."""

    path: Path
    before: Path | None


@task(name="publish", cache_policy=NO_CACHE, task_run_name="publish the marts")
def publish(warehouse_dir: Path, run_id: str, seconds_by_step: Mapping[str, float], keep: int) -> Published:
    """The new published file and the one that it follows."""
    announce("publish")
    warehouse, versions = Warehouse(warehouse_dir), read_versions()
    before = warehouse.published.resolve() if warehouse.published.exists() else None
    path = publish_marts(warehouse, run_id, seconds_by_step=seconds_by_step, keep=keep)
    write_stamp(warehouse, make_stamp(versions.coder, versions.lexicon, path))
    get_run_logger().info("published %s", path.name)
    return Published(path, before)

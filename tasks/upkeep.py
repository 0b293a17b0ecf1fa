"""Backups and compaction of a warehouse whose lock the flow holds."""

from pathlib import Path

from prefect import task
from prefect.cache_policies import NO_CACHE
from prefect.logging import get_run_logger

from entente.warehouse import Warehouse
from entente.warehouse.backup import write_backup
from entente.warehouse.compaction import compact_working


@task(name="backup", cache_policy=NO_CACHE, task_run_name="back up the warehouse")
def backup(warehouse_dir: Path, backup_dir: Path, keep: int) -> Path:
    """The folder of a new backup."""
    folder = write_backup(Warehouse(warehouse_dir), backup_dir, keep=keep)
    get_run_logger().info("backed up to %s", folder)
    return folder


@task(name="compact", cache_policy=NO_CACHE, task_run_name="compact the working database")
def compact_database(warehouse_dir: Path) -> tuple[int, int]:
    """Bytes of the working database before and after."""
    before, after = compact_working(Warehouse(warehouse_dir))
    get_run_logger().info("compacted the working database from %d to %d bytes", before, after)
    return before, after

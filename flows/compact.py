"""The weekly upkeep of the warehouse: a backup, then a working database without dead space."""

from prefect import flow

from entente.settings import load_settings
from entente.warehouse import Warehouse, hold_lock
from flows.leaving import silence_teardown
from flows.lifecycle import drop_when_busy
from flows.naming import name_flow_run
from flows.submitting import submit
from tasks.upkeep import backup, compact_database


@flow(name="compact", flow_run_name="compact", timeout_seconds=6 * 3600)
@drop_when_busy
def compact(warehouse: str | None = None) -> None:
    """Back the warehouse up, then copy the working database into a fresh file without the space of rows long replaced.

    Args:
        warehouse: Folder of the warehouse. Without: that of the settings.
    """
    silence_teardown()
    settings = load_settings(warehouse=warehouse)
    with hold_lock(Warehouse(settings.warehouse), "compact"):
        saved = submit(backup, settings.warehouse, settings.backup_dir, settings.keep_backups)
        before, after = submit(compact_database, settings.warehouse, wait_for=[saved]).result()
    name_flow_run(f"compact: {before / 1e6:,.1f} MB to {after / 1e6:,.1f} MB")

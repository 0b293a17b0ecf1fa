"""Whether a rebuilt warehouse says the same as the published one."""

from pathlib import Path

import polars as pl
from prefect import task
from prefect.artifacts import create_table_artifact
from prefect.cache_policies import NO_CACHE
from prefect.logging import get_run_logger

from entente.warehouse.comparison import compare_published
from tasks.alerts import QUALITY_FAILED, Alert, raise_alerts


@task(name="compare", cache_policy=NO_CACHE, task_run_name="compare with the published tables")
def compare(published: Path, rebuilt: Path, run_id: str) -> pl.DataFrame:
    """Tables that differ; each is an alert and a row of an artifact."""
    differences = compare_published(published, rebuilt)
    rows = differences.to_dicts()
    create_table_artifact(rows, key="full-check", description=f"Tables that differ from a rebuild: {len(rows)}")
    alerts = [Alert(QUALITY_FAILED, f"entente.table.{row['table_name']}", row["table_name"], {"check": "full", **row}) for row in rows]
    raise_alerts(alerts, run_id)
    get_run_logger().info("compared: tables that differ: %d", len(rows))
    return differences

"""The SQL models, each a task run of its own, and their checks in one."""

import os
from pathlib import Path
from typing import Any

from prefect import task
from prefect.cache_policies import NO_CACHE
from prefect.logging import get_run_logger
from prefect_dbt import PrefectDbtSettings

from entente.errors import WarehouseError
from entente.warehouse import Warehouse, dbt_environment, find_dbt_project
from entente.warehouse import build_models as run_dbt
from tasks.dbt_nodes import SharedContextRunner
from tasks.progress import announce

QUIET = ("--quiet", "--no-print", "--log-level-file", "none", "--no-use-colors")


def build_models(warehouse_dir: Path) -> None:
    """Build seeds and models from inside a flow: prefect-dbt makes a task run of each, with the arrows between them."""
    announce("model")
    warehouse, project = Warehouse(warehouse_dir), find_dbt_project()
    with dbt_environment(warehouse):
        settings = PrefectDbtSettings(
            profiles_dir=project, project_dir=project, target_path=Path(os.environ["DBT_TARGET_PATH"]), log_level=_warnings()
        )
        runner = SharedContextRunner(settings=settings, raise_on_failure=False, disable_assets=True)
        outcome: Any = runner.invoke(["build", "--exclude-resource-type", "test", "unit_test", *QUIET])
    results: list[Any] = getattr(outcome.result, "results", None) or []
    broken = [result for result in results if str(result.status) == "error"]
    if broken:
        raise WarehouseError(f"{len(broken)} models do not build, first {broken[0].node.name}: {broken[0].message}")
    if not outcome.success:
        raise WarehouseError(f"the models do not build: {outcome.exception}")


@task(name="check", cache_policy=NO_CACHE, task_run_name="check the marts", tags=["model"])
def check_models(warehouse_dir: Path) -> None:
    """Run the checks of the marts; one of severity error that fails stops the run before it publishes."""
    announce("check")
    run_dbt(Warehouse(warehouse_dir), command="test")
    get_run_logger().info("checked the marts: no check of severity error failed")


def _warnings() -> Any:
    """The level of dbt's own log lines: the models' task runs tell the rest."""
    from dbt_common.events.base_types import EventLevel

    return EventLevel.WARN

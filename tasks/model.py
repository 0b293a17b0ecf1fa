"""The SQL models, each a task run of its own, and what their checks found."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from prefect import task
from prefect.cache_policies import NO_CACHE
from prefect.logging import get_run_logger

from entente.errors import QualityError, WarehouseError
from entente.warehouse import Warehouse, dbt_environment, find_dbt_project, is_built_by_other_models
from entente.wording import say_count
from tasks.progress import announce

QUIET = ("--quiet", "--no-print", "--log-level-file", "none", "--no-use-colors")


@dataclass(frozen=True, slots=True)
class Check:
    """A check of the models: its name, what became of it (pass, warn, fail, error, skipped) and the rows that it found."""

    name: str
    status: str
    found_count: int


def build_models(warehouse_dir: Path) -> list[Check]:
    """Build the models from inside a flow, each checked as soon as it stands; prefect-dbt makes a task run of each model.

    Raises WarehouseError where a model does not build. Models behind one whose check failed are not built.
    """
    # dbt takes a second to import, which a run with nothing new need not spend
    from prefect_dbt import PrefectDbtSettings

    from tasks.dbt_nodes import SharedContextRunner

    announce("model")
    warehouse, project = Warehouse(warehouse_dir), find_dbt_project()
    with dbt_environment(warehouse):
        settings = PrefectDbtSettings(
            profiles_dir=project, project_dir=project, target_path=Path(os.environ["DBT_TARGET_PATH"]), log_level=_warnings()
        )
        runner = SharedContextRunner(settings=settings, raise_on_failure=False, disable_assets=True)
        full_refresh = ["--full-refresh"] if is_built_by_other_models(warehouse) else []
        outcome: Any = runner.invoke(["build", "--exclude-resource-type", "unit_test", *full_refresh, *QUIET])
    results: list[Any] = getattr(outcome.result, "results", None) or []
    broken = [result for result in results if str(result.status) == "error"]
    if broken:
        raise WarehouseError(f"models or checks that do not run: {len(broken)}, first {broken[0].node.name}: {broken[0].message}")
    checks = [
        Check(result.node.name, str(result.status), int(result.failures or 0)) for result in results if result.node.resource_type == "test"
    ]
    if not outcome.success and not any(check.status == "fail" for check in checks):
        raise WarehouseError(f"the models do not build: {outcome.exception}")
    return checks


def name_check(parameters: dict[str, Any]) -> str:
    """What the task run is called in the Prefect UI."""
    return f"check the marts ({say_count(parameters['count'], 'check')})"


@task(name="check", cache_policy=NO_CACHE, task_run_name=cast(Any, name_check))
def check_models(count: int, checks: Sequence[Check]) -> None:
    """Say what the checks found; one of severity error that failed stops the run before it publishes."""
    announce("check")
    failed = [check for check in checks if check.status == "fail"]
    warned = [check for check in checks if check.status == "warn"]
    if failed:
        names = ", ".join(f"{check.name} ({check.found_count})" for check in failed)
        raise QualityError(f"{len(failed)} of {count} checks failed, nothing published: {names}")
    get_run_logger().info("checked the marts: %s, none of severity error failed, %d warn", say_count(count, "check"), len(warned))


def _warnings() -> Any:
    """The level of dbt's own log lines: the models' task runs tell the rest."""
    from dbt_common.events.base_types import EventLevel

    return EventLevel.WARN

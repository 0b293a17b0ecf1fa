"""The SQL models, each a task run of its own, and what their checks find."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, cast

from prefect import task
from prefect.cache_policies import NO_CACHE
from prefect.logging import get_run_logger

from entente.warehouse import Warehouse
from entente.wording import say_count
from tasks.progress import announce


def prepare_models() -> None:
    """Start, beside other work, what dbt takes its time for before the first model; `build_models` waits for it and tells its errors."""
    beside = ThreadPoolExecutor(1, thread_name_prefix="prepare models")
    beside.submit(_load_dbt)
    beside.shutdown(wait=False)


def _load_dbt() -> tuple[Any, Any]:
    """The runner's class and the manifest; dbt takes seconds to import, which a run with nothing new need not spend."""
    from entente.warehouse.manifest import load_manifest
    from tasks.dbt_nodes import SharedContextRunner

    return SharedContextRunner, load_manifest()


def build_models(warehouse_dir: Path) -> None:
    """Build the models from inside a flow; prefect-dbt makes a task run of each.

    Raises WarehouseError where a model does not build.
    """
    from entente.warehouse.models import list_arguments, require_built
    from entente.warehouse.project import dbt_environment

    announce("model")
    warehouse = Warehouse(warehouse_dir)
    runner_class, manifest = _load_dbt()
    runner = runner_class(manifest)
    with dbt_environment(warehouse):
        require_built(runner.invoke([*list_arguments(warehouse), "--no-write-json"]))


def count_checks() -> int:
    """How many checks the models have."""
    from entente.warehouse.checks import list_checks

    return len(list_checks())


def name_check(parameters: dict[str, Any]) -> str:
    """What the task run is called in the Prefect UI."""
    return f"check the marts ({say_count(parameters['count'], 'check')})"


@task(name="check", cache_policy=NO_CACHE, task_run_name=cast(Any, name_check))
def check_models(count: int, warehouse_dir: Path) -> None:
    """Say what the checks find; one of severity error that fails stops the run before it publishes."""
    from entente.warehouse.checks import require_passed, run_checks

    announce("check")
    checks = run_checks(Warehouse(warehouse_dir))
    require_passed(checks)
    warned_count = sum(check.is_warned for check in checks)
    get_run_logger().info("checked the marts: %s, none of severity error failed, %d warn", say_count(count, "check"), warned_count)

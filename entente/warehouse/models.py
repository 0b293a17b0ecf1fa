"""Build the SQL models in process with dbt's own runner (a run's flow does it through prefect-dbt instead)."""

from typing import Any

import duckdb

from entente.errors import WarehouseError
from entente.warehouse.checks import require_passed, run_checks
from entente.warehouse.manifest import load_manifest
from entente.warehouse.project import QUIET, dbt_environment, digest_models, find_dbt_project, locate
from entente.warehouse.store import Warehouse
from entente.warehouse.working import open_working

BUILT = "intermediate.int_pair_built"


def is_built_by_other_models(warehouse: Warehouse) -> bool:
    """Whether the tables in the working database were built by other models than these, or never to the end."""
    with open_working(warehouse) as connection:
        try:
            found = connection.execute(f"select any_value(models_digest) from {BUILT}").fetchall()
        except duckdb.CatalogException:
            return True
    return found != [(digest_models(find_dbt_project()),)]


def list_arguments(warehouse: Warehouse) -> list[str]:
    """What dbt is asked for: every model, anew as a whole where the tables are those of other models."""
    full_refresh = ["--full-refresh"] if is_built_by_other_models(warehouse) else []
    return ["run", *full_refresh, *locate(find_dbt_project()), *QUIET]


def require_built(outcome: Any) -> None:
    """Raise WarehouseError where a model does not build, with the first one's name and reason."""
    if outcome.success:
        return
    results: list[Any] = list(getattr(outcome.result, "results", None) or [])
    broken = [f"{result.node.name}: {result.message}" for result in results if str(result.status) in ("error", "fail")]
    raise WarehouseError(f"models that do not build: {len(broken)}, first {broken[0]}" if broken else f"dbt failed: {outcome.exception}")


def build_models(warehouse: Warehouse, *, is_checked: bool = True) -> None:
    """Build every model in the working database and run the checks.

    Raises QualityError with the names of checks that failed, WarehouseError where a model does not build.
    """
    _invoke(warehouse, list_arguments(warehouse))
    if is_checked:
        require_passed(run_checks(warehouse))


def run_unit_tests(warehouse: Warehouse) -> None:
    """Run the tests of the models' rules, on rows of their own; raises WarehouseError with the name of the first that fails."""
    _invoke(warehouse, ["test", "--select", "test_type:unit", *locate(find_dbt_project()), *QUIET])


def _invoke(warehouse: Warehouse, arguments: list[str]) -> None:
    from dbt.cli.main import dbtRunner

    manifest = load_manifest()
    with dbt_environment(warehouse):
        runner: Any = dbtRunner(manifest=manifest)
        require_built(runner.invoke(arguments))

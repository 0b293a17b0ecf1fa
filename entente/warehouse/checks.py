"""What the checks of the models find in the working database.

dbt has compiled their SQL. They are asked here rather than by dbt, which spends a hundred times what most of them take on each.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import duckdb

from entente.errors import QualityError, WarehouseError
from entente.warehouse.manifest import load_manifest
from entente.warehouse.store import Warehouse
from entente.warehouse.working import open_working
from entente.wording import say_count


@dataclass(frozen=True, slots=True)
class Check:
    """A check of the models, whether what it found stops a publication or only wants to be known, and how much it found."""

    name: str
    is_failed: bool
    is_warned: bool
    found_count: int


def list_checks() -> list[Any]:
    """The checks as nodes of dbt's manifest, in the order of their names."""
    nodes: dict[str, Any] = load_manifest().nodes
    return sorted((node for node in nodes.values() if node.resource_type == "test"), key=lambda node: node.name)


def run_checks(warehouse: Warehouse) -> list[Check]:
    """What each check found; raises WarehouseError where one does not run."""
    nodes = list_checks()
    with open_working(warehouse) as connection:
        return [run_check(node, connection) for node in nodes]


def require_passed(checks: Sequence[Check]) -> None:
    """Raise QualityError with the names of the checks that failed, if any did."""
    failed = [check for check in checks if check.is_failed]
    if failed:
        names = ", ".join(f"{check.name} ({check.found_count})" for check in failed)
        raise QualityError(f"{len(failed)} of {say_count(len(checks), 'check')} failed, nothing published: {names}")


def run_check(node: Any, connection: duckdb.DuckDBPyConnection) -> Check:
    """What one check found. As in dbt its conditions are SQL behind the count, and one of severity warn never fails."""
    config = node.config
    limit = f"limit {config.limit}" if config.limit is not None else ""
    count = config.fail_calc
    asked = f"select {count}, {count} {config.error_if}, {count} {config.warn_if} from (\n{node.compiled_code}\n{limit}\n) as found"
    try:
        found = connection.execute(asked).fetchall()
    except duckdb.Error as error:
        raise WarehouseError(f"a check that does not run: {node.name}: {error}") from error
    ((found_count, is_error, is_warning),) = found
    is_failed = bool(is_error) and config.severity.lower() == "error"
    return Check(node.name, is_failed, bool(is_warning) and not is_failed, int(found_count))

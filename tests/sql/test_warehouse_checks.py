"""The checks of the models, and models that take the place of what stood there."""

import shutil
from pathlib import Path
from types import SimpleNamespace

import duckdb
import pytest

from entente.errors import QualityError, WarehouseError
from entente.warehouse import Warehouse, build_models, open_working
from entente.warehouse.checks import list_checks, require_passed, run_check, run_checks


@pytest.fixture
def copy(published: Warehouse, tmp_path: Path) -> Warehouse:
    """A warehouse of the test's own whose models are built."""
    warehouse = Warehouse(tmp_path)
    warehouse.create()
    shutil.copy(published.working, warehouse.working)
    return warehouse


def make_node(sql: str, *, severity: str = "ERROR", error_if: str = "!= 0", limit: int | None = None) -> SimpleNamespace:
    config = SimpleNamespace(severity=severity, error_if=error_if, warn_if="!= 0", fail_calc="count(*)", limit=limit)
    return SimpleNamespace(name="no_doubles", compiled_code=sql, config=config)


@pytest.mark.parametrize(
    ("node", "is_failed", "is_warned", "count"),
    [
        pytest.param(make_node("select 1 where false"), False, False, 0, id="nothing found"),
        pytest.param(make_node("from range(3)"), True, False, 3, id="found"),
        pytest.param(make_node("from range(3) -- all", limit=2), True, False, 2, id="counted as far as the limit"),
        pytest.param(make_node("from range(3)", severity="WARN"), False, True, 3, id="found, but of severity warn"),
        pytest.param(make_node("from range(3)", error_if="> 5"), False, True, 3, id="found, but too few to fail"),
    ],
)
def test_what_a_check_finds(node: SimpleNamespace, is_failed: bool, is_warned: bool, count: int) -> None:
    with duckdb.connect() as connection:
        found = run_check(node, connection)
    assert (found.is_failed, found.is_warned, found.found_count) == (is_failed, is_warned, count)


def test_a_check_that_does_not_run_is_named() -> None:
    with duckdb.connect() as connection, pytest.raises(WarehouseError, match=r"does not run: no_doubles: .*nowhere"):
        run_check(make_node("from nowhere"), connection)


def test_every_check_of_the_project_is_asked_and_those_that_fail_are_named(copy: Warehouse) -> None:
    checks = run_checks(copy)
    assert len(checks) == len(list_checks()) > 100
    require_passed(checks)
    with open_working(copy) as connection:
        connection.execute("insert into raw.rejected select * from raw.rejected")
    with pytest.raises(QualityError, match=r"^\d of \d+ checks failed, nothing published: .*rejected_files.* \(1\)"):
        require_passed(run_checks(copy))


def test_a_model_takes_the_place_of_a_table_or_view_of_its_name(copy: Warehouse) -> None:
    kinds = (
        "select 'table' from duckdb_tables() where schema_name = 'main' and table_name = '{0}' "
        "union all select 'view' from duckdb_views() where schema_name = 'main' and view_name = '{0}'"
    )
    with open_working(copy) as connection:
        connection.execute("drop table outlets; create view outlets as select 1 as one")
        connection.execute("drop view countries; create table countries as select 1 as one")
    build_models(copy)
    with open_working(copy) as connection:
        found = {name: connection.execute(kinds.format(name)).fetchall() for name in ("outlets", "countries")}
        assert found == {"outlets": [("table",)], "countries": [("view",)]}
        columns = "select table_name, column_name from duckdb_columns() where schema_name = 'main' and comment is null and not internal"
        assert connection.execute(f"{columns} and table_name in ('outlets', 'countries')").fetchall() == []

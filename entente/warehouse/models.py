"""Build the SQL models in process with dbt's own runner (a run's flow does it through prefect-dbt instead)."""

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from hashlib import md5
from pathlib import Path
from typing import Any

import duckdb

import entente
from entente.errors import QualityError, WarehouseError
from entente.warehouse.store import Warehouse
from entente.warehouse.working import open_working
from entente.wording import say_count

QUIET = ("--quiet", "--no-print", "--log-level-file", "none")
DATABASE_VARIABLE = "ENTENTE_WORKING_DATABASE"
DIGEST_VARIABLE = "ENTENTE_MODELS_DIGEST"
BUILT = "intermediate.int_pair_built"


def find_dbt_project() -> Path:
    """The folder of the dbt project, in a checkout or in an installation."""
    folder = Path(entente.__file__).parent.parent / "sql"
    if not (folder / "dbt_project.yml").is_file():
        raise WarehouseError(f"{folder}: expected the dbt project, found no dbt_project.yml; install Entente again")
    return folder


@cache
def digest_models(project: Path) -> str:
    """A digest of the models, macros and parameters: tables that other ones built are built anew as a whole."""
    files = [project / "dbt_project.yml", *sorted((project / "models").rglob("*.sql")), *sorted((project / "macros").rglob("*.sql"))]
    content = b"".join(file.name.encode() + b"\0" + file.read_bytes() for file in files)
    return md5(content, usedforsecurity=False).hexdigest()


def is_built_by_other_models(warehouse: Warehouse) -> bool:
    """Whether the tables in the working database were built by other models than these, or never to the end."""
    with open_working(warehouse) as connection:
        try:
            found = connection.execute(f"select any_value(models_digest) from {BUILT}").fetchall()
        except duckdb.CatalogException:
            return True
    return found != [(digest_models(find_dbt_project()),)]


@contextmanager
def dbt_environment(warehouse: Warehouse) -> Iterator[None]:
    """The environment in which the project's profile finds the working database and writes its files beside it.

    dbt keeps the database open from model to model; it is closed at the end.
    """
    values = {
        DATABASE_VARIABLE: str(warehouse.working),
        DIGEST_VARIABLE: digest_models(find_dbt_project()),
        "DBT_TARGET_PATH": str(warehouse.models / "target"),
        "DBT_LOG_PATH": str(warehouse.models / "logs"),
        "DBT_SEND_ANONYMOUS_USAGE_STATS": "false",
        "DO_NOT_TRACK": "1",
    }
    before = {name: os.environ.get(name) for name in values}
    os.environ.update(values)
    try:
        yield
    finally:
        _close_database()
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value


def _close_database() -> None:
    from dbt.adapters.duckdb.connections import DuckDBConnectionManager

    if DuckDBConnectionManager._ENV is not None:  # pyright: ignore[reportPrivateUsage]  (`env()` raises where there is none)
        DuckDBConnectionManager.env().close()
    DuckDBConnectionManager.close_all_connections()


@cache
def _parse_project(project: Path) -> Any:
    """The manifest of the project, parsed once a process: it does not depend on the warehouse."""
    from dbt.cli.main import dbtRunner

    runner: Any = dbtRunner()
    outcome: Any = runner.invoke(["parse", *_locate(project), *QUIET])
    if not outcome.success:
        raise WarehouseError(f"{project}: the dbt project cannot be parsed: {outcome.exception}")
    return outcome.result


def _locate(project: Path) -> list[str]:
    return ["--project-dir", str(project), "--profiles-dir", str(project), "--no-use-colors"]


def build_models(
    warehouse: Warehouse,
    *,
    command: str = "build",
    select: Sequence[str] = (),
    full_refresh: bool = False,
    unit_tests: bool = False,
    quiet: bool = True,
) -> None:
    """Run every model and its tests against the working database; `unit_tests` adds those of the rules themselves.

    Raises QualityError with the names of tests of severity error that failed, WarehouseError where a model does not build.
    """
    from dbt.cli.main import dbtRunner

    with open_working(warehouse):
        pass  # the raw tables must be there, at their present version
    project = find_dbt_project()
    arguments = [command, *_locate(project)]
    if quiet:
        arguments += QUIET
    if select:
        arguments += ["--select", *select]
    if not unit_tests and command in ("build", "test"):
        arguments += ["--exclude-resource-type", "unit_test"]
    if full_refresh or (command in ("build", "run") and is_built_by_other_models(warehouse)):
        arguments.append("--full-refresh")
    with dbt_environment(warehouse):
        runner: Any = dbtRunner(manifest=_parse_project(project))
        outcome: Any = runner.invoke(arguments)
    if outcome.success:
        return
    failed: list[str] = []
    broken: list[str] = []
    results: list[Any] = list(getattr(outcome.result, "results", None) or [])
    for result in results:
        if str(result.status) == "fail":
            failed.append(f"{result.node.name} ({result.failures})")
        elif str(result.status) == "error":
            broken.append(f"{result.node.name}: {result.message}")
    if broken or not failed:
        raise WarehouseError(f"models or tests that do not run: {len(broken)}, first {broken[0] if broken else outcome.exception}")
    raise QualityError(f"{say_count(len(failed), 'check')} failed, nothing published: {', '.join(failed)}")

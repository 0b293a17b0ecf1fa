"""The dbt project: where it is, what it is a digest of, and the environment that dbt needs for it."""

import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

import entente
from entente.errors import WarehouseError
from entente.warehouse.store import Warehouse

QUIET = ("--quiet", "--no-print", "--no-use-colors", "--log-level", "none", "--log-level-file", "none")
DATABASE_VARIABLE = "ENTENTE_WORKING_DATABASE"
DIGEST_VARIABLE = "ENTENTE_MODELS_DIGEST"
KINDS = frozenset({".sql", ".yml", ".csv"})


def find_dbt_project() -> Path:
    """The folder of the dbt project, in a checkout or in an installation."""
    folder = Path(entente.__file__).parent.parent / "sql"
    if not (folder / "dbt_project.yml").is_file():
        raise WarehouseError(f"{folder}: expected the dbt project, found no dbt_project.yml; install Entente again")
    return folder


def locate(project: Path) -> list[str]:
    """The arguments by which dbt finds the project and its profile."""
    return ["--project-dir", str(project), "--profiles-dir", str(project)]


@cache
def digest_project(project: Path) -> str:
    """A hash over every file of the project, by relative path."""
    digest = hashlib.sha256()
    for path in sorted(project.rglob("*")):
        if path.is_file() and path.suffix in KINDS and "target" not in path.parts:
            digest.update(str(path.relative_to(project)).encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()[:16]


@cache
def digest_models(project: Path) -> str:
    """A digest of the models, macros and parameters: tables that other ones built are built anew as a whole."""
    files = [project / "dbt_project.yml", *sorted((project / "models").rglob("*.sql")), *sorted((project / "macros").rglob("*.sql"))]
    content = b"".join(file.name.encode() + b"\0" + file.read_bytes() for file in files)
    return hashlib.md5(content, usedforsecurity=False).hexdigest()


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

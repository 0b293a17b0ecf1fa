"""Publish: a new immutable file of the marts, then one atomic swap of the link that readers follow."""

import os
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

import duckdb

from entente.errors import WarehouseError
from entente.warehouse.catalogue import comment_tables, create_views
from entente.warehouse.changes import compare_with_published
from entente.warehouse.runs import finish_run
from entente.warehouse.statements import literal
from entente.warehouse.store import Warehouse
from entente.warehouse.working import open_working

STORAGE_VERSION = "v1.2.0"  # DuckDB 1.2 and later open it; the default of 2.0 shuts out 1.5 and older
KEPT_VERSIONS = 3


def publish(warehouse: Warehouse, run_id: str, *, seconds_by_step: Mapping[str, float] | None = None, keep: int = KEPT_VERSIONS) -> Path:
    """The path of the new published file, to which `warehouse.published` now leads.

    Everything of schema `main` of the working database is copied, with comments, macros and views. The file is whole, on disk
    and read-only before the link is swapped; whoever holds an older file open keeps it. All but the last `keep` are removed.
    """
    warehouse.create()
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%f")
    target = warehouse.versions / f"entente-{stamp}.duckdb"
    draft = warehouse.versions / f".draft-{stamp}-{os.getpid()}"
    try:
        _write(warehouse, draft, run_id, seconds_by_step or {})
        draft.chmod(0o444)
        _sync(draft)
        draft.rename(target)
        _sync(warehouse.versions)
        point_link(warehouse, target)
    finally:
        draft.unlink(missing_ok=True)
        draft.with_name(draft.name + ".wal").unlink(missing_ok=True)
    remove_old_versions(warehouse, keep=keep)
    return target


def remove_old_versions(warehouse: Warehouse, *, keep: int = KEPT_VERSIONS) -> list[Path]:
    """Delete published files beyond the last `keep`, drafts of dead runs among them; never the one that the link names."""
    current = warehouse.published.resolve() if warehouse.published.is_symlink() else None
    versions = sorted(warehouse.versions.glob("entente-*.duckdb"))
    old = [path for path in versions[:-keep] if path.resolve() != current]
    old += list(warehouse.versions.glob(".draft-*"))
    for path in old:
        path.unlink(missing_ok=True)
    return old


def _write(warehouse: Warehouse, draft: Path, run_id: str, seconds_by_step: Mapping[str, float]) -> None:
    with open_working(warehouse) as connection:
        tables = _list_marts(connection)
        finish_run(connection, "raw.runs", run_id, "completed", seconds_by_step)
        connection.execute(f"attach {literal(draft)} as fresh (storage_version '{STORAGE_VERSION}')")
        for table in tables:
            connection.execute(f'create table fresh.main."{table}" as from main."{table}"')
        compare_with_published(connection, warehouse.published, tables, run_id)
        connection.execute("create or replace table fresh.main.table_changes as from raw.table_changes order by run_id, table_name")
        finish_run(connection, "fresh.main.runs", run_id, "completed", seconds_by_step)
        comment_tables(connection, "fresh")
        create_views(connection, "fresh")
        connection.execute("checkpoint fresh")
        connection.execute("detach fresh")


def _list_marts(connection: duckdb.DuckDBPyConnection) -> list[str]:
    """Tables and views of schema main: what is a view in the working database becomes a table in the published one."""
    rows = connection.execute(
        "select table_name from information_schema.tables "
        "where table_catalog = current_database() and table_schema = 'main' order by table_name"
    ).fetchall()
    if not rows:
        raise WarehouseError("nothing to publish: expected marts in schema main of the working database, found none; build the models")
    return [row[0] for row in rows]


def point_link(warehouse: Warehouse, target: Path) -> None:
    """Point the published link at `target` in one step."""
    fresh = warehouse.root / f".entente.link.{os.getpid()}"
    fresh.unlink(missing_ok=True)
    fresh.symlink_to(target.relative_to(warehouse.root))
    fresh.replace(warehouse.published)
    _sync(warehouse.root)


def _sync(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)

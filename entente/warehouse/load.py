"""Load one run: everything its stages handed over goes into the working database in one transaction, or nothing does."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import duckdb
import polars as pl

from entente.dedup.result import DedupResult
from entente.dedup.tables import merge_dedup_state
from entente.schemas import CODED, DOCUMENTS, ITEMS, REJECTED
from entente.warehouse.inputs import CODER_INPUT_HASH
from entente.warehouse.reference import load_reference
from entente.warehouse.runs import Run, write_run
from entente.warehouse.store import Warehouse
from entente.warehouse.working import open_working


@dataclass(frozen=True, slots=True)
class LoadCounts:
    """Rows that the run brought, by kind; `duplicates` counts this run's documents that are copies of another."""

    documents: int
    duplicates: int
    rejected: int
    coded_documents: int
    mentions: int


def load_run(
    warehouse: Warehouse,
    run: Run,
    document_paths: Sequence[Path],
    rejected_paths: Sequence[Path],
    dedup: DedupResult | None,
    coded_paths: Mapping[str, Sequence[Path]],
    items: pl.DataFrame,
    to_code_paths: Sequence[Path] = (),
) -> LoadCounts:
    """Counts of what was loaded. Loading the same run again leaves the same state.

    `coded_paths` maps the names of `entente.schemas.CODED` to Parquet files; `to_code_paths` are the batches that went into
    the coder (see `documents_to_code`): a document in them without a mention is remembered as coded too.
    `items` are the new and changed items of the run; what such an item held before is no longer current.
    """
    with open_working(warehouse) as connection:
        connection.execute("begin transaction")
        try:
            load_reference(connection)
            connection.register("run_items", ITEMS.check(items))
            _load_documents(connection, run.run_id, document_paths)
            _load_rejected(connection, run.run_id, rejected_paths)
            _load_items(connection, run)
            if dedup is not None:
                merge_dedup_state(connection, dedup)
            _load_coded(connection, run, coded_paths, to_code_paths)
            counts = _count(connection, run.run_id)
            write_run(connection, run, documents=counts.documents, duplicates=counts.duplicates)
        except BaseException:
            connection.execute("rollback")
            raise
        connection.execute("commit")
        connection.execute("checkpoint")
    return counts


def _load_documents(connection: duckdb.DuckDBPyConnection, run_id: str, paths: Sequence[Path]) -> None:
    """New rows come in; rows of the run's items that it did not bring again are no longer current."""
    _stage(connection, "run_documents", paths, DOCUMENTS.empty())
    connection.execute(
        """
        update raw.documents set is_current = false
        where is_current and item_uri in (select item_uri from run_items)
            and (document_id, source_uri) not in (select (document_id, source_uri) from run_documents)
        """
    )
    connection.execute(
        """
        create or replace temp table seen_documents as
        select document_id, source_uri, first_seen_at, run_id from raw.documents
        where (document_id, source_uri) in (select (document_id, source_uri) from run_documents)
        """
    )
    connection.execute(
        "delete from raw.documents where (document_id, source_uri) in (select (document_id, source_uri) from seen_documents)"
    )
    connection.execute(
        """
        insert into raw.documents by name
        select
            fresh.*, true as is_current,
            coalesce(seen.first_seen_at, now()) as first_seen_at, coalesce(seen.run_id, ?) as run_id
        from run_documents as fresh
        left join seen_documents as seen on seen.document_id = fresh.document_id and seen.source_uri = fresh.source_uri
        """,
        [run_id],
    )


def _load_rejected(connection: duckdb.DuckDBPyConnection, run_id: str, paths: Sequence[Path]) -> None:
    """What is rejected again without being an item, such as a link to nowhere, stays the row of its first run."""
    _stage(connection, "run_rejected", paths, REJECTED.empty())
    connection.execute("update raw.rejected set is_current = false where item_uri in (select item_uri from run_items)")
    connection.execute(
        "delete from raw.rejected where (source_uri, reason) in (select (source_uri, reason) from run_rejected) "
        "and (run_id = ? or not is_current)",
        [run_id],
    )
    connection.execute(
        """
        insert into raw.rejected by name
        select distinct on (source_uri, reason) *, true as is_current, now() as first_seen_at, ? as run_id
        from run_rejected
        where (source_uri, reason) not in (select (source_uri, reason) from raw.rejected)
        order by source_uri, reason, detail
        """,
        [run_id],
    )


def _load_items(connection: duckdb.DuckDBPyConnection, run: Run) -> None:
    connection.execute(
        """
        insert into raw.items by name
        select *, ? as text_version, now() as first_seen_at, ? as run_id from run_items
        on conflict (item_uri) do update set
            size_bytes = excluded.size_bytes, modified_at = excluded.modified_at, etag = excluded.etag,
            text_version = excluded.text_version, run_id = excluded.run_id
        """,
        [run.text_version, run.run_id],
    )


def _load_coded(
    connection: duckdb.DuckDBPyConnection, run: Run, paths: Mapping[str, Sequence[Path]], to_code_paths: Sequence[Path]
) -> None:
    """What the coder says now of a document replaces what it said before."""
    unknown = set(paths) - set(CODED)
    if unknown:
        raise ValueError(f"coded_paths: expected keys {sorted(CODED)}, found {sorted(unknown)}")
    if not to_code_paths:
        return
    connection.execute(
        f"create or replace temp table run_coded as select document_id, {CODER_INPUT_HASH} as input_hash from read_parquet(?)",
        [[str(path) for path in to_code_paths]],
    )
    for name, schema in CODED.items():
        _stage(connection, f"run_{name}", paths.get(name, ()), schema.empty())
        connection.execute(f"delete from raw.{name} where document_id in (select document_id from run_coded)")
        connection.execute(f"insert into raw.{name} by name select *, ? as run_id from run_{name}", [run.run_id])
    connection.execute("delete from raw.coded_documents where document_id in (select document_id from run_coded)")
    connection.execute(
        "insert into raw.coded_documents by name "
        "select document_id, input_hash, ? as coder_version, ? as lexicon_version, ? as run_id from run_coded",
        [run.coder_version, run.lexicon_version, run.run_id],
    )


def _stage(connection: duckdb.DuckDBPyConnection, name: str, paths: Sequence[Path], empty: pl.DataFrame) -> None:
    """A temporary table of the Parquet files' rows, without rows where there is no file."""
    if paths:
        connection.execute(f"create or replace temp table {name} as select * from read_parquet(?)", [[str(path) for path in paths]])
    else:
        connection.register("no_rows", empty)
        connection.execute(f"create or replace temp table {name} as select * from no_rows")
        connection.unregister("no_rows")


def _count(connection: duckdb.DuckDBPyConnection, run_id: str) -> LoadCounts:
    row = connection.execute(
        """
        select
            (select count(distinct document_id) from raw.documents where run_id = $run_id),
            (select count(distinct documents.document_id) from raw.documents as documents
                inner join raw.clusters as clusters on clusters.document_id = documents.document_id
                where documents.run_id = $run_id and not clusters.is_canonical),
            (select count(*) from raw.rejected where run_id = $run_id and is_current),
            (select count(*) from raw.coded_documents where run_id = $run_id),
            (select count(*) from raw.mentions where run_id = $run_id)
        """,
        {"run_id": run_id},
    ).fetchone()
    assert row is not None
    return LoadCounts(*row)

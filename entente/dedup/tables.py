"""State of deduplication in the working database, schema `raw`, and how a run's result is merged into it.

Compact on purpose: a document costs about 330 bytes, most of it its fingerprints, which lie sorted within each run so that DuckDB packs
them to bits. Of the containers of a document the best of each cluster is kept, so that the next one is at hand where the best becomes a
copy. Ids are kept as UUID (16 bytes); documents refer to each other by `document_number`, which is given in order of arrival and
means nothing outside.
"""

import duckdb

from entente.dedup.fingerprints import FINGERPRINT_VERSION
from entente.dedup.result import DedupResult
from entente.errors import WarehouseError

DEDUP_TABLES = (
    "create schema if not exists raw",
    """create table if not exists raw.dedup_documents (
        document_number uinteger not null,
        document_id uuid not null,
        text_hash ubigint,
        word_count uinteger not null,
        published_date date,
        fingerprint_count uinteger not null,
        features usmallint[] not null,
        cluster_number uinteger not null,
        duplicate_number uinteger,
        is_exact boolean,
        shared_share float,
        container_number uinteger,
        contained_share float,
    )""",
    """create table if not exists raw.dedup_fingerprints (
        fingerprint ubigint not null,
        document_number uinteger not null,
        is_anchor boolean not null,
    )""",
    """create table if not exists raw.dedup_containers (
        document_number uinteger not null,
        container_number uinteger not null,
        contained_share float not null,
    )""",
    "create table if not exists raw.dedup_version (fingerprint_version varchar not null)",
    """create table if not exists raw.cluster_aliases (
        old_cluster_id varchar not null,
        new_cluster_id varchar not null,
    )""",
    """create or replace view raw.clusters as
    with named as (select document_number, replace(document_id::varchar, '-', '') as document_id from raw.dedup_documents)
    select
        own.document_id,
        leader.document_id as cluster_id,
        state.duplicate_number is null as is_canonical,
        canonical.document_id as duplicate_of,
        case when state.is_exact then 'exact' when not state.is_exact then 'near' end as duplicate_kind,
        state.shared_share::double as shared_share,
        holder.document_id as contained_in,
        state.contained_share::double as contained_share,
    from raw.dedup_documents as state
    inner join named as own on state.document_number = own.document_number
    inner join named as leader on state.cluster_number = leader.document_number
    left join named as canonical on state.duplicate_number = canonical.document_number
    left join named as holder on state.container_number = holder.document_number""",
)
"""Statements that bring the state's tables and the view `raw.clusters` (schema `entente.schemas.CLUSTERS`) into being, in order."""


def create_dedup_tables(connection: duckdb.DuckDBPyConnection) -> None:
    """Make the state's tables where they are missing."""
    for statement in DEDUP_TABLES:
        connection.execute(statement)


def reset_dedup_state(connection: duckdb.DuckDBPyConnection) -> None:
    """Forget every document, for a run that gives all of them again (another fingerprint version, a full rebuild)."""
    create_dedup_tables(connection)
    for table in ("dedup_documents", "dedup_fingerprints", "dedup_containers", "dedup_version", "cluster_aliases"):
        connection.execute(f"delete from raw.{table}")


def merge_dedup_state(connection: duckdb.DuckDBPyConnection, result: DedupResult) -> None:
    """Bring a run's result into the state, inside the caller's transaction; merging the same result twice changes nothing.

    Raises WarehouseError where the state has moved on since the result was computed.
    """
    create_dedup_tables(connection)
    _check_numbers(connection, result)
    removed, state = str(result.removed_path), str(result.state_path)
    _delete_fingerprints(connection, removed, state)
    for path in (removed, state):
        connection.execute(
            "delete from raw.dedup_documents where document_number in (select document_number from read_parquet($1))", [path]
        )
    connection.execute(
        """insert into raw.dedup_documents by name
        select * exclude (is_new) replace (document_id::uuid as document_id) from read_parquet($1)""",
        [state],
    )
    connection.execute("insert into raw.dedup_fingerprints by name select * from read_parquet($1)", [str(result.fingerprints_path)])
    _merge_containers(connection, removed, str(result.containers_path))
    connection.execute("delete from raw.dedup_version")
    connection.execute("insert into raw.dedup_version values ($1)", [FINGERPRINT_VERSION])
    _merge_aliases(connection, str(result.aliases_path))


def _delete_fingerprints(connection: duckdb.DuckDBPyConnection, removed_path: str, state_path: str) -> None:
    """Drop the fingerprints of removed documents and of new ones that a merge brought in before.

    Passes over the table only where there are any.
    """
    numbers = connection.execute(
        """select document_number from raw.dedup_documents
        where document_number in (
            select document_number from read_parquet($1) union all select document_number from read_parquet($2) where is_new
        )""",
        [removed_path, state_path],
    ).fetchall()
    if numbers:
        connection.execute("delete from raw.dedup_fingerprints where document_number in (select unnest($1))", [[row[0] for row in numbers]])


def _merge_containers(connection: duckdb.DuckDBPyConnection, removed_path: str, containers_path: str) -> None:
    """Replace the containers of the documents that the run names, and drop those that were removed."""
    connection.execute(
        """delete from raw.dedup_containers where document_number in (
            select document_number from read_parquet($1) union all select document_number from read_parquet($2)
        ) or container_number in (select document_number from read_parquet($1))""",
        [removed_path, containers_path],
    )
    connection.execute(
        "insert into raw.dedup_containers by name select * from read_parquet($1) where container_number is not null", [containers_path]
    )


def _check_numbers(connection: duckdb.DuckDBPyConnection, result: DedupResult) -> None:
    query = """select count(*), min(state.document_number) from raw.dedup_documents as state
        inner join read_parquet($1) as given on state.document_number = given.document_number
        where state.document_id <> given.document_id::uuid"""
    count, first = connection.execute(query, [str(result.state_path)]).fetchall()[0]
    if count:
        raise WarehouseError(
            f"deduplication state: {count} document numbers are taken, first {first}; the result is of an older state, run again"
        )


def _merge_aliases(connection: duckdb.DuckDBPyConnection, aliases_path: str) -> None:
    """Add renamed clusters, lead older names on to the newest, and drop names that are in use again."""
    connection.execute(
        "delete from raw.cluster_aliases where old_cluster_id in (select old_cluster_id from read_parquet($1))", [aliases_path]
    )
    connection.execute(
        """update raw.cluster_aliases as alias set new_cluster_id = given.new_cluster_id
        from read_parquet($1) as given where alias.new_cluster_id = given.old_cluster_id""",
        [aliases_path],
    )
    connection.execute("insert into raw.cluster_aliases by name select * from read_parquet($1)", [aliases_path])
    connection.execute(
        """delete from raw.cluster_aliases where old_cluster_id::uuid in (
            select document_id from raw.dedup_documents where document_number = cluster_number)"""
    )

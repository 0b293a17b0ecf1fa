"""Documents that earlier runs deduplicated, read from the working database."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import duckdb
import numpy as np
import polars as pl

from entente.dedup.fingerprints import FINGERPRINT_VERSION
from entente.dedup.ragged import Rows, Values, drop_repeated
from entente.errors import WarehouseError

STATE_COLUMNS: dict[str, pl.DataType | type[pl.DataType]] = {
    "document_number": pl.UInt32,
    "document_id": pl.String,
    "text_hash": pl.UInt64,
    "word_count": pl.UInt32,
    "published_date": pl.Date,
    "fingerprint_count": pl.UInt32,
    "features": pl.List(pl.UInt16),
    "cluster_number": pl.UInt32,
    "duplicate_number": pl.UInt32,
    "is_exact": pl.Boolean,
    "shared_share": pl.Float32,
    "container_number": pl.UInt32,
    "contained_share": pl.Float32,
}
"""One row a document, as in `raw.dedup_documents`; `document_id` as 32 hex digits."""

FINGERPRINT_COLUMNS: dict[str, pl.DataType | type[pl.DataType]] = {
    "fingerprint": pl.UInt64,
    "document_number": pl.UInt32,
    "is_anchor": pl.Boolean,
}


# What DuckDB may hold: a pass over history then uses the same blocks again, where new ones cost a tenth of the run and 800 MB.
_BLOCK_BYTES = 256 << 20
_KEY_BYTES = 64  # of each fingerprint asked for: hash table and filter


CONTAINER_COLUMNS: dict[str, pl.DataType | type[pl.DataType]] = {
    "document_number": pl.UInt32,
    "container_number": pl.UInt32,
    "contained_share": pl.Float32,
}


class History:
    """Read-only view of the state; an empty one where there is no working database yet.

    A look-up reads one column of all documents; rows are read whole once, and kept, since the steps of a run ask for the same ones.
    """

    def __init__(self, connection: duckdb.DuckDBPyConnection | None) -> None:
        self._connection = connection
        self._rows = pl.DataFrame(schema=STATE_COLUMNS)
        self._next_number = 0
        if connection is not None:
            query = "select coalesce(max(document_number) + 1, 0) from raw.dedup_documents"
            self._next_number = int(connection.execute(query).fetchall()[0][0])

    def next_number(self) -> int:
        """The first document number that is free."""
        return self._next_number

    def fetch_ids(self, document_ids: pl.Series) -> pl.DataFrame:
        """State of the documents with these ids."""
        return self.fetch_numbers(self._find_numbers("document_id", document_ids, "uuid"))

    def fetch_numbers(self, numbers: pl.Series) -> pl.DataFrame:
        """State of the documents with these numbers."""
        distinct = numbers.drop_nulls().unique()
        wanted = distinct.filter(distinct < self._next_number)
        missing = wanted.filter(~wanted.is_in(self._rows["document_number"].implode()))
        if self._connection is not None and missing.len():
            self._register(pl.DataFrame({"key": missing}))
            query = "select * replace (replace(document_id::varchar, '-', '') as document_id) from raw.dedup_documents"
            fetched = self._connection.sql(f"{query} where document_number in (select key from given)").pl()
            self._rows = pl.concat([self._rows, fetched])
        return self._rows.filter(pl.col("document_number").is_in(wanted.implode()))

    def fetch_members(self, cluster_numbers: pl.Series) -> pl.DataFrame:
        """State of all documents in these clusters."""
        return self.fetch_numbers(self._find_numbers("cluster_number", cluster_numbers))

    def fetch_same_text(self, text_hashes: pl.Series) -> pl.DataFrame:
        """State of the documents with these text hashes."""
        return self.fetch_numbers(self._find_numbers("text_hash", text_hashes, "ubigint"))

    def fetch_contained(self, container_numbers: pl.Series) -> pl.DataFrame:
        """State of the documents whose container is one of these."""
        return self.fetch_numbers(self._find_numbers("container_number", container_numbers))

    def _find_numbers(self, column: str, keys: pl.Series, kind: str = "uinteger") -> pl.Series:
        """Numbers of the documents that have one of `keys` in a column."""
        if self._connection is None or keys.is_empty():
            return pl.Series(dtype=pl.UInt32)
        self._register(pl.DataFrame({"key": keys}))
        query = f"select document_number from raw.dedup_documents where {column} in (select key::{kind} from given)"
        return self._connection.sql(query).pl()["document_number"]

    def fetch_fingerprints(self, numbers: pl.Series) -> pl.DataFrame:
        """All fingerprints of these documents."""
        if self._connection is None or numbers.is_empty():
            return pl.DataFrame(schema=FINGERPRINT_COLUMNS)
        self._register(pl.DataFrame({"key": numbers}))
        return self._connection.sql("select * from raw.dedup_fingerprints where document_number in (select key from given)").pl()

    def fetch_containers(self, numbers: pl.Series) -> pl.DataFrame:
        """The best container of each cluster that holds one of these documents."""
        if self._connection is None or numbers.is_empty():
            return pl.DataFrame(schema=CONTAINER_COLUMNS)
        self._register(pl.DataFrame({"key": numbers}))
        return self._connection.sql("select * from raw.dedup_containers where document_number in (select key from given)").pl()

    def match_fingerprints(self, fingerprints: Values) -> None:
        """Look up every stored occurrence of these fingerprints (sorted), the only pass over the whole history.

        What is found stays in a temporary table, which may grow beyond memory, for `count_matches` and `fetch_matches`.
        """
        if self._connection is None:
            return
        distinct = drop_repeated(fingerprints)
        self._register(pl.DataFrame({"fingerprint": distinct}))
        self._connection.execute(f"set memory_limit = '{_BLOCK_BYTES + _KEY_BYTES * len(distinct)}B'")
        self._connection.execute(
            """create or replace temp table matches as
            select stored.* from raw.dedup_fingerprints as stored semi join given using (fingerprint)"""
        )

    def count_matches(self) -> tuple[Values, Rows]:
        """Matched fingerprints, sorted, and how many documents hold each."""
        if self._connection is None:
            return np.empty(0, dtype=np.uint64), np.empty(0, dtype=np.int64)
        counted = self._connection.sql(
            "select fingerprint, count(*)::bigint as frequency from matches group by fingerprint order by fingerprint"
        ).pl()
        return counted["fingerprint"].to_numpy(), counted["frequency"].to_numpy()

    def fetch_matches(self, anchors: Values, without: pl.Series) -> pl.DataFrame:
        """Matched fingerprints of the documents that can be related to a subject: those that share an anchor of one of the two.

        `anchors` are the anchors of the subjects, sorted; documents numbered in `without` are left out.
        """
        if self._connection is None:
            return pl.DataFrame(schema=FINGERPRINT_COLUMNS)
        self._register(pl.DataFrame({"fingerprint": drop_repeated(anchors)}))
        self._connection.register("left_out", pl.DataFrame({"document_number": without}))
        return self._connection.sql(
            """with related as (
                select distinct document_number from matches
                where is_anchor or fingerprint in (select fingerprint from given)
            )
            select matches.* from matches semi join related using (document_number) anti join left_out using (document_number)"""
        ).pl()

    def _register(self, given: pl.DataFrame) -> None:
        if self._connection is not None:
            self._connection.register("given", given)


@contextmanager
def open_history(working_database: Path | None) -> Iterator[History]:
    """The state in `working_database`; empty where the file or its tables do not exist.

    Raises WarehouseError where the state is of another fingerprint version and cannot be compared with today's.
    """
    if working_database is None or not working_database.exists():
        yield History(None)
        return
    connection = duckdb.connect(str(working_database), read_only=True)
    try:
        connection.execute("set enable_progress_bar = false")
        yield History(connection if _has_state(connection) else None)
    finally:
        connection.close()


def _has_state(connection: duckdb.DuckDBPyConnection) -> bool:
    found = connection.execute("select count(*) from duckdb_tables() where schema_name = 'raw' and table_name = 'dedup_version'").fetchall()
    if not found[0][0]:
        return False
    versions = [str(row[0]) for row in connection.execute("select fingerprint_version from raw.dedup_version").fetchall()]
    if versions and versions != [FINGERPRINT_VERSION]:
        raise WarehouseError(
            f"deduplication state: expected fingerprint version {FINGERPRINT_VERSION}, found {versions}; run again with --rebuild"
        )
    return bool(versions)

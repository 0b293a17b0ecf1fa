"""A warehouse in miniature: documents go through deduplication and into a working database, run by run."""

import hashlib
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import duckdb
import polars as pl

from entente.dedup import DedupResult, deduplicate, merge_dedup_state
from entente.schemas import DOCUMENTS

Row = dict[str, object]


def document(text: str, published: date | None = None) -> Row:
    """A DOCUMENTS row of a text."""
    digest = hashlib.md5(text.encode(), usedforsecurity=False).hexdigest()
    letters = "".join(filter(str.isalnum, text.lower()))
    return {
        "document_id": digest,
        "source_uri": f"inbox/{digest}.txt",
        "item_uri": f"inbox/{digest}.txt",
        "published_date": published,
        "language": "en",
        "word_count": len(text.split()),
        "text": text,
        "text_hash": hashlib.md5(letters.encode(), usedforsecurity=False).hexdigest(),
        "size_bytes": len(text.encode()),
    }


class Ledger:
    """Runs of deduplication over one working database."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.database = root / "working.duckdb"
        self._runs = 0

    def add(self, rows: Sequence[Row] = (), removed_ids: Sequence[str] = ()) -> DedupResult:
        """One run: deduplicate and merge."""
        result = self.deduplicate(rows, removed_ids)
        self.merge(result)
        return result

    def deduplicate(self, rows: Sequence[Row], removed_ids: Sequence[str] = ()) -> DedupResult:
        """A run's result, not yet merged."""
        self._runs += 1
        path = self.root / f"documents-{self._runs}.parquet"
        DOCUMENTS.build(list(rows)).write_parquet(path)
        return deduplicate([path], self.database, self.root / f"run-{self._runs}", removed_ids)

    def merge(self, result: DedupResult) -> None:
        """Bring a result into the working database in one transaction."""
        with duckdb.connect(str(self.database)) as connection:
            connection.begin()
            merge_dedup_state(connection, result)
            connection.commit()

    def query(self, sql: str) -> pl.DataFrame:
        """Rows of a query on the working database."""
        with duckdb.connect(str(self.database), read_only=True) as connection:
            return connection.sql(sql).pl()

    def clusters(self) -> pl.DataFrame:
        """All assignments, by document."""
        return self.query("select * from raw.clusters order by document_id")

    def cluster_of(self, row: Row) -> Row:
        """The assignment of one document."""
        return self.clusters().filter(pl.col("document_id") == row["document_id"]).row(0, named=True)

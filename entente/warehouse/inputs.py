"""What a run still has to do: items already known, and documents that the present coder has not read."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import duckdb
import polars as pl

from entente.dedup.result import DedupResult
from entente.schemas import ITEMS, REJECTED
from entente.warehouse.store import Warehouse
from entente.warehouse.working import open_working

CODER_INPUT = (
    "document_id",
    "text",
    "sentence_starts",
    "sentence_ends",
    "published_date",
    "title",
    "outlet",
    "author",
    "dateline_place",
)

# Of all that the coder is given; another header or date under the same text asks for coding again.
CODER_INPUT_HASH = "md5(to_json(struct_pack(text, published_date, title, outlet, author, dateline_place))::varchar)"


def known_items(warehouse: Warehouse, text_version: str | None = None) -> pl.DataFrame:
    """Every item that an earlier run took or rejected, as ITEMS; with a version (`entente.text.version`) only those read by it."""
    if not warehouse.working.exists():
        return ITEMS.empty()
    with open_working(warehouse) as connection:
        columns = ", ".join(ITEMS.columns)
        read_by = "coalesce(text_version = $version, $version is null)"
        query = f"select {columns} from raw.items where {read_by} order by item_uri"
        frame = connection.sql(query, params={"version": text_version}).pl()
    return ITEMS.check(frame.cast(dict(ITEMS.columns)))


def known_rejections(warehouse: Warehouse) -> pl.DataFrame:
    """`source_uri` and `reason` of everything that is rejected as of now."""
    if not warehouse.working.exists():
        return REJECTED.empty().select("source_uri", "reason")
    with open_working(warehouse) as connection:
        return connection.sql("select source_uri, reason from raw.rejected where is_current").pl()


def count_items_below(warehouse: Warehouse, folder: Path) -> int:
    """How many of the items that the warehouse knows lie in a folder."""
    if not warehouse.working.exists():
        return 0
    with open_working(warehouse) as connection:
        row = connection.execute("select count(*) from raw.items where starts_with(item_uri, ?)", [f"{folder}/"]).fetchone()
    return int(row[0]) if row else 0


def documents_gone(warehouse: Warehouse, items: pl.DataFrame, new_paths: Sequence[Path]) -> list[str]:
    """Ids of the documents that no source will hold any more once the run is loaded, for deduplication to take out.

    `items` are the run's new and changed items; what one held before and holds no longer is gone, unless another item holds it.
    """
    with open_working(warehouse) as connection:
        connection.register("run_items", items.select("item_uri"))
        _view_documents(connection, new_paths)
        rows = connection.execute(
            """
            select distinct document_id from raw.documents
            where is_current and item_uri in (select item_uri from run_items)
                and document_id not in (select document_id from raw.documents
                    where is_current and item_uri not in (select item_uri from run_items))
                and document_id not in (select document_id from all_documents where is_new)
            order by document_id
            """
        ).fetchall()
    return [row[0] for row in rows]


def documents_to_code(
    warehouse: Warehouse,
    dedup: DedupResult | None,
    new_paths: Sequence[Path],
    coder_version: str,
    lexicon_version: str,
    *,
    output_dir: Path,
    batch_size: int = 500,
    rebuild: bool = False,
    published_from: date | None = None,
    published_until: date | None = None,
) -> list[Path]:
    """Parquet batches (columns CODER_INPUT) of the documents that the coder has to read, ordered by document.

    These are canonical documents in English, new or old, that have not been coded by these versions with this very text, title
    and date; with `rebuild` all of them, or all published from `published_from` to `published_until`. Of a document with several
    sources the least `source_uri` speaks, as in the marts.
    """
    with open_working(warehouse) as connection:
        _view_documents(connection, new_paths)
        _view_clusters(connection, dedup)
        chosen = f"""
            with current_documents as (
                select distinct on (document_id) * from all_documents order by document_id, source_uri
            )
            select {", ".join(f"documents.{name}" for name in CODER_INPUT)}
            from current_documents as documents
            left join all_clusters as clusters on clusters.document_id = documents.document_id
            left join raw.coded_documents as coded
                on coded.document_id = documents.document_id
                and coded.coder_version = $coder_version
                and coded.lexicon_version = $lexicon_version
                and coded.input_hash = {CODER_INPUT_HASH.replace("(text", "(documents.text")}
            where documents.language = 'en'
                and coalesce(clusters.is_canonical, true)
                and (
                    coded.document_id is null
                    or $rebuild
                    and coalesce(documents.published_date >= $published_from, $published_from is null)
                    and coalesce(documents.published_date <= $published_until, $published_until is null)
                )
            order by documents.document_id
        """
        parameters = {
            "coder_version": coder_version,
            "lexicon_version": lexicon_version,
            "rebuild": rebuild,
            "published_from": published_from,
            "published_until": published_until,
        }
        frame = connection.sql(chosen, params=parameters).pl()
    output_dir.mkdir(parents=True, exist_ok=True)
    paths: list[Path] = []
    for number, start in enumerate(range(0, frame.height, batch_size)):
        path = output_dir / f"to-code-{number:05d}.parquet"
        frame.slice(start, batch_size).write_parquet(path)
        paths.append(path)
    return paths


def _view_documents(connection: duckdb.DuckDBPyConnection, new_paths: Sequence[Path]) -> None:
    """`all_documents`: the new rows and those of history that the new items do not replace."""
    columns = ", ".join((*CODER_INPUT, "language", "source_uri"))
    history = f"select {columns}, false as is_new from raw.documents where is_current"
    if not new_paths:
        connection.execute(f"create temp view all_documents as {history}")
        return
    connection.execute(
        f"create temp table new_documents as select {columns}, item_uri from read_parquet(?)", [[str(path) for path in new_paths]]
    )
    connection.execute(
        f"create temp view all_documents as {history} and item_uri not in (select item_uri from new_documents) "
        f"union all select {columns}, true as is_new from new_documents"
    )


def _view_clusters(connection: duckdb.DuckDBPyConnection, dedup: DedupResult | None) -> None:
    """`all_clusters`: assignments as they will be once this run is loaded."""
    if dedup is None:
        connection.execute("create temp view all_clusters as select document_id, is_canonical from raw.clusters")
        return
    connection.execute(
        "create temp table new_clusters as select document_id, is_canonical from read_parquet(?)", [str(dedup.clusters_path)]
    )
    connection.execute(
        "create temp view all_clusters as select * from new_clusters union all "
        "select document_id, is_canonical from raw.clusters where document_id not in (select document_id from new_clusters)"
    )

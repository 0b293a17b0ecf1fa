"""New documents from their Parquet files to fingerprints and features, a slice at a time on two threads."""

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import polars as pl
import xxhash

from entente.dedup.features import FeatureBatch, extract_features
from entente.dedup.fingerprints import FingerprintBatch, fingerprint_tokens
from entente.dedup.ragged import Rows, Values, order_by_row, split_by_weight
from entente.dedup.tokens import tokenize_texts

_THREADS = 2  # NumPy lets go of the interpreter: two threads read 1.7 times as fast as one, more gain nothing
_FILE_ROWS = 20_000  # rows of a file held at once
_SLICE_BYTES = 1 << 20  # arrays of one slice fit the processor's cache: four times as fast as a slice of 10 MB
_COLUMNS = ("document_id", "text_hash", "word_count", "published_date", "text")


@dataclass(frozen=True, slots=True)
class NewDocuments:
    """Distinct documents in order of their ids, with fingerprints (sorted by row) and feature codes; rows are places in `documents`."""

    documents: pl.DataFrame  # document_id, text_hash as a number, word_count, published_date (the earliest of its sources), features
    fingerprint_rows: Rows
    fingerprints: Values


def read_documents(paths: Sequence[Path]) -> NewDocuments:
    """Everything that deduplication needs of the documents in these files (schema DOCUMENTS); a document given twice counts once."""
    frames: list[pl.DataFrame] = []
    rows: list[Rows] = []
    values: list[Values] = []
    count = 0
    with ThreadPoolExecutor(_THREADS) as pool:
        for batch in _read_batches(paths):
            texts = _cut_texts(batch["text"])
            starts = np.cumsum([count, *map(len, texts)])
            features: list[FeatureBatch] = []
            for start, (prints, part) in zip(starts, pool.map(_describe, texts), strict=False):
                rows.append(prints.text_numbers + start)
                values.append(prints.fingerprints)
                features.append(FeatureBatch(part.text_numbers + (start - count), part.codes))
            frames.append(_frame_of(batch, features))
            count += batch.height
    if not frames:
        return NewDocuments(_EMPTY, np.empty(0, dtype=np.int64), np.empty(0, dtype=np.uint64))
    return _keep_distinct(pl.concat(frames), np.concatenate(rows), np.concatenate(values))


_EMPTY = pl.DataFrame(
    schema={
        "document_id": pl.String,
        "text_hash": pl.UInt64,
        "word_count": pl.UInt32,
        "published_date": pl.Date,
        "features": pl.List(pl.UInt16),
    }
)


def _read_batches(paths: Sequence[Path]) -> Iterator[pl.DataFrame]:
    for path in paths:
        lazy = pl.scan_parquet(path).select(_COLUMNS)
        height = lazy.select(pl.len()).collect().item()
        for start in range(0, height, _FILE_ROWS):
            yield lazy.slice(start, _FILE_ROWS).collect()


def _cut_texts(texts: pl.Series) -> list[pl.Series]:
    sizes = texts.str.len_bytes().fill_null(0).cast(pl.Int64).to_numpy()
    return [texts[part] for part in split_by_weight(sizes, _SLICE_BYTES)]


def _describe(texts: pl.Series) -> tuple[FingerprintBatch, FeatureBatch]:
    tokens = tokenize_texts(texts)
    return fingerprint_tokens(tokens), extract_features(tokens)


def _frame_of(batch: pl.DataFrame, features: list[FeatureBatch]) -> pl.DataFrame:
    """The batch without its text, with features as lists; a text without letters and digits has no hash."""
    codes = pl.DataFrame({name: np.concatenate([getattr(part, name) for part in features]) for name in ("text_numbers", "codes")})
    listed = codes.group_by("text_numbers", maintain_order=True).agg(features="codes")
    everyone = pl.DataFrame({"text_numbers": np.arange(batch.height)})
    lists = everyone.join(listed, on="text_numbers", how="left", validate="1:1", maintain_order="left")["features"]
    given = batch.select("text_hash", "word_count").iter_rows()
    hashes = [xxhash.xxh3_64_intdigest(value.encode()) if value and count else None for value, count in given]
    return batch.select(
        "document_id",
        pl.Series("text_hash", hashes, dtype=pl.UInt64),
        pl.col("word_count").cast(pl.UInt32),
        "published_date",
        lists.fill_null([]),
    )


def _keep_distinct(frame: pl.DataFrame, rows: Rows, values: Values) -> NewDocuments:
    """One row an id, sorted by id; fingerprints follow."""
    numbered = frame.with_row_index("row")
    distinct = (
        numbered.group_by("document_id")
        .agg(pl.all().exclude("published_date").sort_by("row").first(), pl.col("published_date").min())
        .sort("document_id")
    )
    place = np.full(frame.height, -1, dtype=np.int64)
    place[distinct["row"].to_numpy()] = np.arange(distinct.height)
    rows = place[rows]
    kept = rows >= 0
    rows, values = rows[kept], values[kept]
    order = order_by_row(rows)
    return NewDocuments(distinct.select(_EMPTY.columns), rows[order], values[order])

"""New documents from their Parquet files to fingerprints and features, a slice at a time on two threads."""

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import polars as pl
import pyarrow as pa
import xxhash

from entente.dedup.features import FeatureBatch, extract_features
from entente.dedup.fingerprints import FingerprintBatch, fingerprint_tokens
from entente.dedup.ragged import Rows, Values
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
            slices = _cut_slices(batch)
            for part, (prints, features) in zip(slices, pool.map(_describe, [part["text"] for part in slices]), strict=True):
                frames.append(_frame_of(part, features))
                rows.append(prints.text_numbers.astype(np.int64) + count)
                values.append(prints.fingerprints)
                count += part.height
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


def _cut_slices(batch: pl.DataFrame) -> list[pl.DataFrame]:
    sizes = batch["text"].str.len_bytes().fill_null(0).cast(pl.Int64)
    numbers = (sizes.cum_sum() // _SLICE_BYTES).alias("number")
    return batch.with_columns(numbers).partition_by("number", maintain_order=True, include_key=False)


def _describe(texts: pl.Series) -> tuple[FingerprintBatch, FeatureBatch]:
    tokens = tokenize_texts(texts)
    return fingerprint_tokens(tokens), extract_features(tokens)


def _frame_of(part: pl.DataFrame, features: FeatureBatch) -> pl.DataFrame:
    """The part without its text, with features as lists; a text without letters and digits has no hash."""
    ends = np.searchsorted(features.text_numbers, np.arange(part.height + 1, dtype=np.uint32))
    codes = pl.Series("features", pa.LargeListArray.from_arrays(ends, features.codes), dtype=pl.List(pl.UInt16))
    given = part.select("text_hash", "word_count").iter_rows()
    hashes = [xxhash.xxh3_64_intdigest(value.encode()) if value and count else None for value, count in given]
    return part.select(
        "document_id",
        pl.Series("text_hash", hashes, dtype=pl.UInt64),
        pl.col("word_count").cast(pl.UInt32),
        "published_date",
        codes,
    )


def _keep_distinct(frame: pl.DataFrame, rows: Rows, values: Values) -> NewDocuments:
    """One row an id, sorted by id; fingerprints follow."""
    numbered = frame.with_row_index("row")
    distinct = numbered.group_by("document_id").agg(
        pl.all().exclude("published_date").sort_by("row").first(), pl.col("published_date").min()
    ).sort("document_id")
    place = np.full(frame.height, -1, dtype=np.int64)
    place[distinct["row"].to_numpy()] = np.arange(distinct.height)
    rows = place[rows]
    kept = rows >= 0
    rows, values = rows[kept], values[kept]
    order = np.argsort(rows, kind="stable")
    return NewDocuments(distinct.select(_EMPTY.columns), rows[order], values[order])

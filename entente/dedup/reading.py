"""New documents from their Parquet files to fingerprints and features, a slice at a time on two threads."""

from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import polars as pl
import xxhash

from entente.dedup.features import FeatureBatch, extract_features
from entente.dedup.fingerprints import FingerprintBatch, fingerprint_tokens
from entente.dedup.ragged import Rows, Values, expand_ranges, split_by_weight
from entente.dedup.threads import THREADS
from entente.dedup.tokens import tokenize_texts
from entente.heap import keep_freed_memory

_FILE_ROWS = 20_000  # rows of a file held at once
_SLICE_BYTES = 1 << 19  # arrays of one slice stay in the cache and in the heap: larger ones are given back to the system each time
_COLUMNS = ("document_id", "text_hash", "word_count", "published_date", "text")


@dataclass(frozen=True, slots=True)
class NewDocuments:
    """Distinct documents in order of their ids, with fingerprints (sorted by row) and feature codes; rows are places in `documents`."""

    documents: pl.DataFrame  # document_id, text_hash as a number, word_count, published_date (the earliest of its sources), features
    fingerprint_rows: Rows
    fingerprints: Values


def read_documents(paths: Sequence[Path]) -> NewDocuments:
    """Everything that deduplication needs of the documents in these files (schema DOCUMENTS); a document given twice counts once."""
    keep_freed_memory()
    found = _Found()
    with ThreadPoolExecutor(THREADS) as pool:
        before: _Described | None = None
        for batch in _read_ahead(paths):
            under_way = _Described(batch, [pool.submit(_describe, texts) for texts in _cut_texts(batch["text"])])
            if before:
                found.add(before)
            before = under_way
        if before:
            found.add(before)
    if not found.frames:
        return NewDocuments(_EMPTY, np.empty(0, dtype=np.int64), np.empty(0, dtype=np.uint64))
    return _keep_distinct(pl.concat(found.frames), np.concatenate(found.sizes), np.concatenate(found.values))


@dataclass(frozen=True, slots=True)
class _Described:
    """A batch of documents and what is being made of its texts, slice by slice."""

    batch: pl.DataFrame
    slices: list[Future[tuple[int, FingerprintBatch, FeatureBatch]]]


@dataclass(frozen=True, slots=True)
class _Found:
    """What was read so far: documents, number of fingerprints of each, fingerprints document after document."""

    frames: list[pl.DataFrame] = field(default_factory=list[pl.DataFrame])
    sizes: list[Rows] = field(default_factory=list[Rows])
    values: list[Values] = field(default_factory=list[Values])

    def add(self, described: _Described) -> None:
        count = 0
        features: list[FeatureBatch] = []
        for part in described.slices:
            text_count, prints, codes = part.result()
            self.sizes.append(np.bincount(prints.text_numbers, minlength=text_count))
            self.values.append(prints.fingerprints)
            features.append(FeatureBatch(codes.text_numbers + count, codes.codes))
            count += text_count
        self.frames.append(_frame_of(described.batch, features))


_EMPTY = pl.DataFrame(
    schema={
        "document_id": pl.String,
        "text_hash": pl.UInt64,
        "word_count": pl.UInt32,
        "published_date": pl.Date,
        "features": pl.List(pl.UInt16),
    }
)


def _read_ahead(paths: Sequence[Path]) -> Iterator[pl.DataFrame]:
    """Batches of the files' documents, each read while the one before it is worked on."""
    slices = [
        pl.scan_parquet(path).select(_COLUMNS).slice(start, _FILE_ROWS)
        for path in paths
        for start in range(0, pl.scan_parquet(path).select(pl.len()).collect().item(), _FILE_ROWS)
    ]
    with ThreadPoolExecutor(1) as reader:
        ahead = [reader.submit(part.collect) for part in slices[:1]]
        for number in range(len(slices)):
            batch = ahead.pop().result()
            ahead += [reader.submit(part.collect) for part in slices[number + 1 : number + 2]]
            yield batch


def _cut_texts(texts: pl.Series) -> list[pl.Series]:
    sizes = texts.str.len_bytes().fill_null(0).cast(pl.Int64).to_numpy()
    return [texts[part] for part in split_by_weight(sizes, _SLICE_BYTES)]


def _describe(texts: pl.Series) -> tuple[int, FingerprintBatch, FeatureBatch]:
    tokens = tokenize_texts(texts)
    return len(texts), fingerprint_tokens(tokens), extract_features(tokens)


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


def _keep_distinct(frame: pl.DataFrame, sizes: Rows, values: Values) -> NewDocuments:
    """One row an id, sorted by id; fingerprints follow, of which each row of `frame` has as many as `sizes` says."""
    numbered = frame.with_row_index("row")
    distinct = (
        numbered.group_by("document_id")
        .agg(pl.all().exclude("published_date").sort_by("row").first(), pl.col("published_date").min())
        .sort("document_id")
    )
    rows = distinct["row"].to_numpy()
    places, owners = expand_ranges((np.cumsum(sizes) - sizes)[rows], sizes[rows])
    return NewDocuments(distinct.select(_EMPTY.columns), owners, values[places])

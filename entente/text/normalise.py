"""Items of a batch read and made into Parquet files of documents and rejections, in bounded memory."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import polars as pl
import xxhash

from entente.errors import RejectedItem
from entente.heap import keep_freed_memory
from entente.schemas import DOCUMENTS, ITEMS, REJECTED
from entente.sources import Record, Rejection, read_item
from entente.sources.decoding import decode
from entente.sources.options import ReadOptions
from entente.text.document import NormalisedText, build_document, fold_letters, normalise_text

# A chunk is written when it holds so many documents or characters: about 40 MB in memory, 10 MB on disk.
CHUNK_DOCUMENTS = 4_000
CHUNK_CHARACTERS = 12_000_000


@dataclass(frozen=True, slots=True)
class NormaliseResult:
    """Files written and what was counted; records read = documents + rejected."""

    document_paths: tuple[Path, ...]
    rejected_path: Path
    record_count: int
    document_count: int
    rejected_count: int
    character_count: int
    rejected_by_reason: dict[str, int]


@dataclass(slots=True)
class _Writer:
    """Collects rows and writes a chunk file whenever enough of them are there."""

    folder: Path
    batch_name: str
    rows: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    paths: list[Path] = field(default_factory=list[Path])
    held_characters: int = 0
    document_count: int = 0
    character_count: int = 0

    def add(self, row: dict[str, Any]) -> None:
        self.rows.append(row)
        self.held_characters += len(row["text"])
        self.document_count += 1
        if len(self.rows) >= CHUNK_DOCUMENTS or self.held_characters >= CHUNK_CHARACTERS:
            self.flush()

    def flush(self) -> None:
        if self.rows:
            path = self.folder / f"documents-{self.batch_name}-{len(self.paths):04d}.parquet"
            columns = {name: [row[name] for row in self.rows] for name in DOCUMENTS.columns}
            pl.DataFrame(columns, schema=dict(DOCUMENTS.columns)).write_parquet(path, compression="zstd", compression_level=1)
            self.paths.append(path)
            self.character_count += self.held_characters
            self.rows, self.held_characters = [], 0


def normalise_items(items: pl.DataFrame, output_dir: Path, batch_name: str, options: ReadOptions | None = None) -> NormaliseResult:
    """Documents and rejections of every item of an ITEMS frame, written to `output_dir` under names that hold `batch_name`."""
    options = options or ReadOptions()
    ITEMS.check(items)
    keep_freed_memory()
    output_dir.mkdir(parents=True, exist_ok=True)
    writer = _Writer(output_dir, batch_name)
    rejections: list[Rejection] = []
    record_count = 0
    for item in items.select("item_uri", "modified_at").iter_rows(named=True):
        for outcome in normalise_item(item["item_uri"], options, item["modified_at"]):
            record_count += 1
            if isinstance(outcome, Rejection):
                rejections.append(outcome)
            else:
                writer.add(outcome)
    writer.flush()
    rejected_path = output_dir / f"rejected-{batch_name}.parquet"
    _rejection_frame(rejections).write_parquet(rejected_path)
    by_reason: dict[str, int] = {}
    for rejection in rejections:
        by_reason[rejection.reason] = by_reason.get(rejection.reason, 0) + 1
    return NormaliseResult(
        tuple(writer.paths),
        rejected_path,
        record_count,
        writer.document_count,
        len(rejections),
        writer.character_count,
        dict(sorted(by_reason.items())),
    )


def normalise_item(item_uri: str, options: ReadOptions, modified_at: datetime | None = None) -> Iterator[dict[str, Any] | Rejection]:
    """A document row or a rejection for every record of one item."""
    for outcome in read_item(item_uri, options):
        if isinstance(outcome, Rejection):
            yield outcome
            continue
        try:
            yield build_row(outcome, normalise_record(outcome, options), options, modified_at)
        except RejectedItem as error:
            yield Rejection(outcome.source_uri, outcome.item_uri, error.reason, error.detail, _size(outcome))


def normalise_record(record: Record, options: ReadOptions) -> NormalisedText:
    """The clean document of one record; raises RejectedItem where it holds no article."""
    if record.kind in {"html", "fragment"}:
        from entente.text.pages import read_page

        page = read_page(record, fast=options.fast_html)
        return build_document(page.paragraphs, page.metadata, (*record.notes, *page.notes), name=record.name, options=options)
    notes = record.notes
    body = record.body
    if isinstance(body, bytes):
        decoded = decode(body, record.declared_encoding)
        body = decoded.text
        notes = (*notes, decoded.note) if decoded.note else notes
    metadata = record.metadata
    if record.kind == "markdown":
        from entente.text.markdown import read_markdown

        body, metadata = read_markdown(body, metadata)
    document = normalise_text(body, metadata, name=record.name, options=options)
    return replace(document, notes=(*notes, *document.notes)) if notes else document


def build_row(record: Record, document: NormalisedText, options: ReadOptions, modified_at: datetime | None) -> dict[str, Any]:
    """A row of DOCUMENTS."""
    raw = record.raw if record.raw is not None else _encode(record.body)
    day, method = document.published_date, document.published_date_method
    if day is None and options.use_modified_date and modified_at is not None:
        day, method = modified_at.astimezone(UTC).date(), "modified"
    return {
        "document_id": xxhash.xxh3_128_hexdigest(raw),
        "source_uri": record.source_uri,
        "item_uri": record.item_uri,
        "outlet": document.outlet,
        "title": document.title,
        "author": document.author,
        "published_date": day,
        "published_date_method": method,
        "dateline_place": document.dateline_place,
        "language": document.language,
        "word_count": document.word_count,
        "text": document.text,
        "sentence_starts": [start for start, _ in document.sentence_spans],
        "sentence_ends": [end for _, end in document.sentence_spans],
        "text_hash": xxhash.xxh3_128_hexdigest(_encode(fold_letters(document.text))),
        "size_bytes": len(raw),
        "note": "; ".join(document.notes) or None,
    }


def _encode(text: str | bytes) -> bytes:
    return text if isinstance(text, bytes) else text.encode("utf-8", errors="surrogatepass")


def _size(record: Record) -> int:
    return len(record.raw if record.raw is not None else _encode(record.body))


def _rejection_frame(rejections: list[Rejection]) -> pl.DataFrame:
    rows: list[dict[str, object]] = [
        {
            "source_uri": rejection.source_uri.encode("utf-8", errors="replace").decode(),
            "item_uri": rejection.item_uri.encode("utf-8", errors="replace").decode(),
            "reason": rejection.reason,
            "detail": rejection.detail.encode("utf-8", errors="replace").decode(),
            "size_bytes": rejection.size_bytes,
        }
        for rejection in rejections
    ]
    return REJECTED.build(rows)

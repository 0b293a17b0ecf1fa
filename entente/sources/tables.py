"""Rows of CSV and Parquet files, each an article with its columns as fields."""

import csv
import io
import json
from collections.abc import Iterator
from typing import IO, Any, cast

from entente.errors import RejectedItem
from entente.sources import reasons
from entente.sources.decoding import decode
from entente.sources.json_records import build_record
from entente.sources.reading import Found, Reading, read_whole

SAMPLE_BYTES = 1 << 20
DELIMITERS = ",;\t|"
ROWS_AT_A_TIME = 256


def read_table(uri: str, name: str, kind: str, stream: IO[bytes], size: int | None, reading: Reading) -> Found:
    """A record for every row; a row without text is rejected by its number."""
    rows = _read_csv(stream, reading) if kind == "csv" else _read_parquet(stream, reading)
    for number, row in enumerate(rows, 1):
        raw = json.dumps(row, sort_keys=True, ensure_ascii=False, default=str).encode("utf-8", errors="surrogatepass")
        reading.budget.left_bytes -= len(raw) if kind == "parquet" else 0
        if reading.budget.left_bytes < 0:
            raise RejectedItem(reasons.COMPRESSION_RATIO, f"unpacks to far more than text does; rows from {number} on were not read")
        try:
            yield build_record(f"{uri}#{number}", row, raw, reading)
        except RejectedItem as error:
            yield reading.reject(f"{uri}#{number}", error, len(raw))


def _read_csv(stream: IO[bytes], reading: Reading) -> Iterator[dict[str, Any]]:
    """Rows as dictionaries by the header; delimiter and encoding are judged on the first megabyte."""
    csv.field_size_limit(reading.options.limits.document_bytes)
    sample = cast("io.BufferedReader", stream).peek(SAMPLE_BYTES)
    decoded = decode(sample[: sample.rfind(b"\n") + 1] or sample)
    encoding = "utf-8-sig" if decoded.encoding in {"utf-8", "ascii"} else decoded.encoding
    lines = io.TextIOWrapper(stream, encoding=encoding, errors="replace", newline="")
    first = decoded.text.split("\n", 1)[0]
    delimiter = max(DELIMITERS, key=first.count)
    rows = csv.reader((line.replace("\x00", "") for line in _bounded(lines, reading.options.limits.line_bytes)), delimiter=delimiter)
    header: list[str] = []
    try:
        for row in rows:
            if not header:
                header = [name.strip().lstrip("\ufeff") for name in row]
            elif any(row):
                yield dict(zip(header, row, strict=False))
    except csv.Error as error:
        raise RejectedItem(reasons.INVALID_RECORD, f"line {rows.line_num}: {error}; rows before it were read") from error
    finally:
        lines.detach()


def _bounded(lines: io.TextIOWrapper, cap: int) -> Iterator[str]:
    """Lines with their ends; one longer than the cap ends the table."""
    while line := lines.readline(cap):
        if len(line) >= cap and not line.endswith("\n"):
            raise RejectedItem(reasons.TOO_LARGE, f"a line of more than {cap} characters; rows before it were read")
        yield line


def _read_parquet(stream: IO[bytes], reading: Reading) -> Iterator[dict[str, Any]]:
    import pyarrow.parquet as pq

    seekable = (
        stream if stream.seekable() else io.BytesIO(read_whole(stream, reading.options.limits.file_bytes, "a Parquet file in an archive"))
    )
    try:
        with pq.ParquetFile(seekable) as table:
            batches = cast("Iterator[Any]", table.iter_batches(batch_size=ROWS_AT_A_TIME))  # pyright: ignore[reportUnknownMemberType]
            for batch in batches:
                yield from cast("list[dict[str, Any]]", batch.to_pylist())
    except (OSError, ValueError, NotImplementedError, KeyError, TypeError) as error:  # pyarrow's errors are kinds of these
        raise RejectedItem(reasons.DAMAGED, f"Parquet: {error}") from error

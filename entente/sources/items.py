"""Records out of one item, whatever it is: a single article, a file of records, an archive of either."""

import io
from collections.abc import Callable
from pathlib import Path
from typing import IO, Any, cast

from entente.errors import RejectedItem
from entente.sources import reasons
from entente.sources.formats import HEAD_BYTES, guess_format, strip_suffix
from entente.sources.metering import Budget, unpack
from entente.sources.options import ReadOptions
from entente.sources.reading import Found, Reading, read_whole
from entente.sources.records import Record, RecordKind, Rejection
from entente.sources.unreadable import explain_unreadable


def read_item(item_uri: str, options: ReadOptions | None = None) -> Found:
    """Every record of the file at `item_uri`, and a rejection for each that cannot be taken; never nothing, and nothing is raised."""
    options = options or ReadOptions()
    path = Path(item_uri)
    found = 0
    size: int | None = None
    try:
        size = path.stat().st_size
        with path.open("rb", buffering=1 << 16) as stream:
            reading = Reading(item_uri, options, Budget.for_item(size, options.limits), read_stream)
            for outcome in read_stream(item_uri, path.name, stream, size, reading):
                found += 1
                yield outcome
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        found += 1
        yield Rejection(item_uri, item_uri, reasons.UNREADABLE, explain_unreadable(item_uri, error), size)
    if not found:
        yield Rejection(item_uri, item_uri, reasons.EMPTY, "holds no record", size)


def read_stream(uri: str, name: str, stream: IO[bytes], size: int | None, reading: Reading) -> Found:
    """Records of one stream by the format that its name and first bytes tell; damage ends it with a rejection."""
    buffered = cast("io.BufferedReader", stream if hasattr(stream, "peek") else io.BufferedReader(cast("io.RawIOBase", stream), 1 << 16))
    try:
        head = buffered.peek(HEAD_BYTES)[:HEAD_BYTES]
        if not head:
            raise RejectedItem(reasons.EMPTY, "zero bytes")
        kind = guess_format(name, head)
        reader = find_reader(kind)
        yield from reader(uri, name, kind, buffered, size, reading)
    except RejectedItem as error:
        yield reading.reject(uri, error, size)


def read_document(uri: str, name: str, kind: str, stream: IO[bytes], size: int | None, reading: Reading) -> Found:
    """A file that is one article; or, in plain text, an export that holds many."""
    limits = reading.options.limits
    if kind == "text":
        from entente.sources.exports import looks_like_export, read_export

        peeked = cast("io.BufferedReader", stream).peek(HEAD_BYTES)[:HEAD_BYTES]
        if looks_like_export(peeked):
            yield from read_export(uri, stream, reading)
            return
    data = read_whole(stream, limits.document_bytes, "a single article")
    yield Record(uri, reading.item_uri, cast("RecordKind", kind), data, name=name)


def read_compressed(uri: str, name: str, kind: str, stream: IO[bytes], size: int | None, reading: Reading) -> Found:
    """What lies in a compressed stream."""
    if reading.depth >= reading.options.limits.depth:
        raise RejectedItem(reasons.TOO_DEEP, f"packed more than {reading.options.limits.depth} times")
    unpacked = unpack(kind, stream, reading.options.limits, reading.budget, size)
    yield from reading.read_inside(uri, strip_suffix(name), unpacked, None)


def read_unknown(uri: str, name: str, kind: str, stream: IO[bytes], size: int | None, reading: Reading) -> Found:
    """Rejects what is known not to be read."""
    group, _, what = kind.partition(":")
    if group == "unsupported":
        raise RejectedItem(reasons.UNSUPPORTED_FORMAT, f"{what} files are not read; convert it to text")
    raise RejectedItem(reasons.NOT_TEXT, f"{what} file")
    yield  # a generator like its siblings


def find_reader(kind: str) -> Callable[[str, str, str, Any, int | None, Reading], Found]:
    """The reader of a format, its module imported only when a file needs it."""
    if kind in {"text", "html", "markdown"}:
        return read_document
    if kind in {"gzip", "zstd", "bzip2", "xz"}:
        return read_compressed
    if kind in {"zip", "tar"} or kind.startswith("tar+"):
        from entente.sources.archives import read_archive

        return read_archive
    if kind in {"jsonl", "json"}:
        from entente.sources.json_records import read_json

        return read_json
    if kind in {"csv", "parquet"}:
        from entente.sources.tables import read_table

        return read_table
    if kind in {"mail", "mbox"}:
        from entente.sources.mail import read_mail

        return read_mail
    if kind == "stored_page":
        from entente.sources.stored_pages import read_stored_page

        return read_stored_page
    if kind == "warc":
        from entente.sources.warc import read_warc

        return read_warc
    return read_unknown

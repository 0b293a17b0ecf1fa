"""Pages of web archives (WARC and ARC files), as their servers sent them."""

import re
from collections.abc import Iterator
from typing import IO, Any, cast

from warcio.archiveiterator import ArchiveIterator
from warcio.bufferedreaders import BufferedReader, ChunkedDataReader
from warcio.exceptions import ArchiveLoadFailed
from warcio.statusandheaders import StatusAndHeadersParserException

from entente.errors import RejectedItem
from entente.sources import reasons
from entente.sources.metering import DAMAGE
from entente.sources.reading import Found, Reading
from entente.sources.records import Metadata, Record, RecordKind

CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w.:-]+)", re.IGNORECASE)
# What warcio raises on broken entries: its own errors, those of decompression, and where a header is missing whatever None leads to.
MISSING_HEADER = (AttributeError, TypeError, KeyError, IndexError)
BROKEN = (ArchiveLoadFailed, StatusAndHeadersParserException, EOFError, ValueError, *MISSING_HEADER, *DAMAGE)
WITH_CONTENT = frozenset({"response", "resource", "conversion"})
PIECE_BYTES = 1 << 16


class _QuietIterator(ArchiveIterator):
    """warcio's entries without its warnings on stderr; what a wrong length does to an entry shows in the entries that follow."""

    INC_RECORD = ""


class _Strict(BufferedReader):
    """A reader that raises where compression breaks off, of which warcio writes to stderr and goes on."""

    def _decompress(self, data: bytes) -> bytes:
        decompressor: Any = self.decompressor
        if decompressor and data and self.num_block_read:
            return bytes(decompressor.decompress(data))
        return bytes(cast("Any", super())._decompress(data))


class _StrictChunks(_Strict, ChunkedDataReader):
    """The same for a body sent in chunks."""


def read_warc(uri: str, name: str, kind: str, stream: IO[bytes], size: int | None, reading: Reading) -> Found:
    """A record for every response or resource; requests and notes of the crawler are no content."""
    for number, entry in enumerate(_iterate(stream), 1):
        if entry.rec_type not in WITH_CONTENT:
            continue
        entry_uri = f"{uri}#{number}"
        try:
            yield _read_entry(entry_uri, entry, reading)
        except RejectedItem as error:
            if error.reason in {reasons.COMPRESSION_RATIO, reasons.TRUNCATED, reasons.DAMAGED}:
                raise
            yield reading.reject(entry_uri, error)
        except BROKEN as error:
            yield reading.reject(entry_uri, RejectedItem(reasons.DAMAGED, f"its content cannot be read: {error}"))


def _iterate(stream: IO[bytes]) -> Iterator[Any]:
    """Entries until the end or the first that cannot be read."""
    entries = cast("Iterator[Any]", _QuietIterator(stream, no_record_parse=False, arc2warc=True))
    number = 0
    while True:
        try:
            entry = next(entries)
        except StopIteration:
            return
        except BROKEN as error:
            raise RejectedItem(reasons.DAMAGED, f"web archive breaks off after {number} entries: {error}") from error
        number += 1
        yield entry


def _read_entry(uri: str, entry: Any, reading: Reading) -> Record:
    """The page of one entry; raises RejectedItem where it holds none."""
    url: str | None = entry.rec_headers.get_header("WARC-Target-URI")
    headers = entry.http_headers
    content_type = str((headers.get_header("Content-Type") if headers else entry.content_type) or "").lower()
    if headers and str(headers.get_statuscode()) != "200":
        raise RejectedItem(reasons.HTTP_STATUS, f"{url} answered {headers.get_statuscode()}")
    kind: RecordKind = "text" if content_type.startswith("text/plain") else "html"
    if kind == "html" and "html" not in content_type and content_type:
        raise RejectedItem(reasons.NOT_TEXT, f"{url} is {content_type}")
    cap = reading.options.limits.document_bytes
    body, notes = _read_body(entry, cap)
    if len(body) > cap:
        raise RejectedItem(reasons.TOO_LARGE, f"{url} is larger than {cap} bytes")
    if not body.strip():
        raise RejectedItem(reasons.EMPTY, f"{url} has no content")
    charset = CHARSET.search(content_type)
    encoding = charset[1] if charset else None
    return Record(uri, reading.item_uri, kind, body, declared_encoding=encoding, metadata=Metadata(url=url), notes=notes)


def _read_body(entry: Any, cap: int) -> tuple[bytes, tuple[str, ...]]:
    """The body up to one byte past the cap, with a note where its compression breaks off."""
    stream = _open_body(entry)
    body = b""
    try:
        while len(body) <= cap and (piece := bytes(stream.read(min(PIECE_BYTES, cap + 1 - len(body))))):
            body += piece
    except Exception as error:  # zlib's or brotli's own
        if not body or isinstance(error, RejectedItem):
            raise
        return body, (f"its compression breaks off after {len(body)} bytes",)
    return body, ()


def _open_body(entry: Any) -> Any:
    """The body of an entry, chunks and compression undone as its headers say."""
    headers = entry.http_headers
    encoding = str(headers.get_header("content-encoding") or "").lower() if headers else ""
    known = encoding if encoding in BufferedReader.get_supported_decompressors() else None
    if headers and headers.get_header("transfer-encoding") == "chunked":
        return _StrictChunks(entry.raw_stream, decomp_type=known)
    return _Strict(entry.raw_stream, decomp_type=known) if known else entry.raw_stream

"""Pages of web archives (WARC and ARC files), as their servers sent them."""

import re
from collections.abc import Iterator
from typing import IO, Any, cast

from warcio.archiveiterator import ArchiveIterator
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
    entries = cast("Iterator[Any]", ArchiveIterator(stream, no_record_parse=False, arc2warc=True))
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
    body = bytes(entry.content_stream().read(cap + 1))
    if len(body) > cap:
        raise RejectedItem(reasons.TOO_LARGE, f"{url} is larger than {cap} bytes")
    if not body.strip():
        raise RejectedItem(reasons.EMPTY, f"{url} has no content")
    charset = CHARSET.search(content_type)
    return Record(uri, reading.item_uri, kind, body, declared_encoding=charset[1] if charset else None, metadata=Metadata(url=url))

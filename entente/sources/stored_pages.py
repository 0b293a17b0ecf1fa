"""Pages that were fetched and stored, read as records."""

from pathlib import Path
from typing import IO

import zstandard

from entente.errors import RejectedItem
from entente.sources import reasons
from entente.sources.reading import Found, Reading
from entente.sources.records import Metadata, Record, RecordKind


def read_stored_page(uri: str, name: str, kind: str, stream: IO[bytes], size: int | None, reading: Reading) -> Found:
    """The page that a .page file describes, with its address as source and what the feed said of it."""
    from entente.sources.fetching.store import read_body, read_page_file

    path = Path(reading.item_uri)
    if uri != reading.item_uri:
        raise RejectedItem(reasons.UNSUPPORTED_FORMAT, "a stored page is read where it was stored, not from an archive")
    try:
        page = read_page_file(path)
        body = read_body(path.parents[2], page.body)
    except (ValueError, TypeError, IndexError) as error:
        raise RejectedItem(reasons.INVALID_RECORD, f"no stored page: {error}") from error
    except (OSError, zstandard.ZstdError) as error:
        raise RejectedItem(reasons.DAMAGED, f"the body of a stored page cannot be read: {error}") from error
    content_type, _, charset = page.content_type.partition("charset=")
    record_kind: RecordKind = "fragment" if page.is_from_feed else "html"
    if content_type.startswith(("text/plain", "text/markdown")):
        record_kind = "text" if content_type.startswith("text/plain") else "markdown"
    metadata = Metadata(page.title, page.outlet, page.author, page.published, "feed", url=page.url)
    notes = ("text of the feed, the page could not be had",) if page.is_from_feed else ()
    yield Record(
        page.url, reading.item_uri, record_kind, body, declared_encoding=charset.strip(" \"';") or None, metadata=metadata, notes=notes
    )

"""What reading an item yields: raw records to be made into documents, or rejections."""

from dataclasses import dataclass, field
from datetime import date
from typing import Literal

RecordKind = Literal["text", "html", "fragment", "markdown"]


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a container says of an article beside its text; null where it says nothing.

    `published` is a date as written or a date; `published_method` says where it came from.
    """

    title: str | None = None
    outlet: str | None = None
    author: str | None = None
    published: str | date | None = None
    published_method: str = "metadata"
    language: str | None = None
    url: str | None = None


NO_METADATA = Metadata()


@dataclass(frozen=True, slots=True)
class Record:
    """One article as it lies in its source.

    `kind` html is a page, of which the article is a part; fragment is HTML that holds nothing else.
    `body` is text where the container has decoded it (JSON, CSV), else bytes in `declared_encoding` or an unknown one.
    `raw` is the record's raw content that its document id hashes; null means `body` itself.
    `name` is the file or member name when the record is all there is in it, for a date in the name.
    """

    source_uri: str
    item_uri: str
    kind: RecordKind
    body: str | bytes
    raw: bytes | None = None
    name: str | None = None
    declared_encoding: str | None = None
    metadata: Metadata = field(default=NO_METADATA)
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Rejection:
    """One file or record that was not taken, as a row of `rejected_files`."""

    source_uri: str
    item_uri: str
    reason: str
    detail: str
    size_bytes: int | None = None

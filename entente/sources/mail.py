"""Articles that came as mail: single messages and mailboxes."""

import email
import email.errors
import email.header
import email.utils
import re
from collections.abc import Iterator
from email.message import Message
from typing import IO, cast

from entente.errors import RejectedItem
from entente.sources import reasons
from entente.sources.reading import Found, Reading, read_whole
from entente.sources.records import Metadata, Record, RecordKind

MAILBOX_LINE = re.compile(rb"(?:\A|(?<=\n))From [^\n]{3,200}\n(?=[!-9;-~]{1,60}:)")
REPLY_MARKS = re.compile(r"^(?:(?:re|fwd?|aw|wg|tr)\s*:\s*)+", re.IGNORECASE)


def read_mail(uri: str, name: str, kind: str, stream: IO[bytes], size: int | None, reading: Reading) -> Found:
    """The text of a message, or of each in a mailbox."""
    data = read_whole(stream, reading.options.limits.file_bytes, "a mail file")
    messages = _split_mailbox(data) if kind == "mbox" or data.startswith(b"From ") else [data]
    is_one = len(messages) == 1
    for number, message in enumerate(messages, 1):
        record_uri = uri if is_one else f"{uri}#{number}"
        try:
            if len(message) > 4 * reading.options.limits.document_bytes:
                raise RejectedItem(reasons.TOO_LARGE, f"a message of {len(message)} bytes")
            yield _read_message(record_uri, message, reading, is_page=name.lower().endswith((".mht", ".mhtml")))
        except RejectedItem as error:
            yield reading.reject(record_uri, error, len(message))


def _split_mailbox(data: bytes) -> list[bytes]:
    """Messages of a mailbox without their "From " lines."""
    marks = list(MAILBOX_LINE.finditer(data))
    ends = [mark.start() for mark in marks[1:]] + [len(data)]
    return [data[mark.end() : end] for mark, end in zip(marks, ends, strict=True)] or [data]


def _read_message(uri: str, data: bytes, reading: Reading, *, is_page: bool) -> Record:
    message = email.message_from_bytes(data)
    part = _find_text(message)
    if part is None:
        raise RejectedItem(reasons.NO_TEXT_FIELD, "a message without a part of text or HTML")
    body = part.get_payload(decode=True)
    if not isinstance(body, bytes) or not body.strip():
        raise RejectedItem(reasons.EMPTY, "a message without text")
    kind: RecordKind = "text"
    if part.get_content_type() == "text/html":
        kind = "html" if is_page else "fragment"
    sender, _ = email.utils.parseaddr(_header(message, "From") or "")
    title = _header(message, "Subject")
    metadata = Metadata(
        title=REPLY_MARKS.sub("", title) if title else None,
        author=sender or None,
        published=_sent_on(message),
        url=_header(message, "Content-Location") or _header(message, "Snapshot-Content-Location"),
    )
    return Record(uri, reading.item_uri, kind, body, raw=data, declared_encoding=part.get_param_charset(), metadata=metadata)


class _Part:
    """A part of a message with its charset, whatever its header holds."""

    def __init__(self, part: Message) -> None:
        self._part = part

    def get_payload(self, *, decode: bool) -> object:
        return self._part.get_payload(decode=decode)

    def get_content_type(self) -> str:
        return self._part.get_content_type()

    def get_param_charset(self) -> str | None:
        charset = self._part.get_param("charset")
        return charset if isinstance(charset, str) else None


def _find_text(message: Message) -> _Part | None:
    """The first part of plain text that is no attachment, else the first of HTML."""
    found: dict[str, Message] = {}
    for part in _walk(message):
        if not part.is_multipart() and part.get_content_disposition() != "attachment":
            found.setdefault(part.get_content_type(), part)
    part = found.get("text/plain") or found.get("text/html")
    return _Part(part) if part is not None else None


def _walk(message: Message) -> Iterator[Message]:
    pending = [message]
    while pending:
        part = pending.pop()
        yield part
        if part.is_multipart():
            payload: object = part.get_payload()
            if isinstance(payload, list):
                parts = cast("list[Message]", [each for each in cast("list[object]", payload) if isinstance(each, Message)])
                pending.extend(reversed(parts))


def _header(message: Message, name: str) -> str | None:
    """A header decoded to one line; null where it is missing."""
    value = message.get(name)
    if value is None:
        return None
    try:
        parts = email.header.decode_header(str(value))
        text = "".join(part.decode(charset or "utf-8", errors="replace") if isinstance(part, bytes) else part for part, charset in parts)
    except (LookupError, ValueError, email.errors.HeaderParseError):  # an unknown charset, broken base64
        text = str(value)
    return " ".join(text.split()) or None


def _sent_on(message: Message) -> str | None:
    """The day of the Date header in the sender's own zone."""
    value = message.get("Date")
    if value is None:
        return None
    parsed = email.utils.parsedate(str(value))
    return f"{parsed[0]:04d}-{parsed[1]:02d}-{parsed[2]:02d}" if parsed else None

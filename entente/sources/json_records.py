"""Records of JSON Lines, JSON arrays and single JSON objects, one at a time."""

import codecs
import io
import json
from collections.abc import Iterator, Mapping
from typing import IO, Any, cast

from entente.errors import RejectedItem
from entente.sources import reasons
from entente.sources.decoding import decode
from entente.sources.fields import fold_name, pick_fields
from entente.sources.reading import Found, Reading, read_whole
from entente.sources.records import Record, Rejection
from entente.sources.rules import load_words

DECODER = json.JSONDecoder()
BOM = codecs.BOM_UTF8
CHUNK_CHARACTERS = 1 << 18
WIDE_BOMS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def read_json(uri: str, name: str, kind: str, stream: IO[bytes], size: int | None, reading: Reading) -> Found:
    """Records by what the file turns out to be, its suffix aside: an array, one object, or lines."""
    head: bytes = cast("Any", stream).peek(4096)[:4096]
    if head.startswith(WIDE_BOMS):
        yield from _read_array(uri, iter([decode(read_whole(stream, reading.options.limits.file_bytes, "a file of UTF-16")).text]), reading)
        return
    start = head.removeprefix(BOM).lstrip()
    if start.startswith(b"[") and not _is_line_of_array(start):
        yield from _read_array(uri, _decode_chunks(stream), reading)
    elif kind == "json" and start.startswith(b"{") and not _is_json(start.split(b"\n", 1)[0]):
        yield from _read_object(uri, stream, reading)
    else:
        yield from _read_lines(uri, stream, reading)


def _is_line_of_array(start: bytes) -> bool:
    """True where the first line is a whole array and another line follows: JSON Lines of arrays, which hold no fields."""
    first, _, rest = start.partition(b"\n")
    return bool(rest.strip()) and _is_json(first)


def _is_json(line: bytes) -> bool:
    try:
        json.loads(line)
    except (ValueError, RecursionError):
        return False
    return True


def _read_lines(uri: str, stream: IO[bytes], reading: Reading) -> Found:
    """One record a line; a bad line is rejected with its number and the next one is read."""
    cap = reading.options.limits.line_bytes
    for number, size, line in _split_lines(stream, cap):
        if line is None:
            yield reading.reject(f"{uri}#{number}", RejectedItem(reasons.TOO_LARGE, f"line {number} is longer than {cap} bytes"), size)
        elif line := (line.removeprefix(BOM) if number == 1 else line).strip():
            yield _read_line(uri, line, number, reading)


def _split_lines(stream: IO[bytes], cap: int) -> Iterator[tuple[int, int, bytes | None]]:
    """Number, size and content of each line that is not empty; the content of one longer than `cap` is not kept."""
    number, size = 1, 0
    pending: list[bytes] = []
    while chunk := cast("io.BufferedReader", stream).read1(CHUNK_CHARACTERS):
        *lines, rest = chunk.split(b"\n")
        for line in lines:
            if pending or size or len(line) > cap:
                size += len(line)
                yield number, size, None if size > cap else b"".join([*pending, line])
                pending, size = [], 0
            elif line:
                yield number, len(line), line
            number += 1
        size += len(rest)
        pending = [*pending, rest] if rest and size <= cap else pending if size <= cap else []
    if size:
        yield number, size, None if size > cap else b"".join(pending)


def _read_line(uri: str, line: bytes, number: int, reading: Reading) -> Record | Rejection:
    record_uri = f"{uri}#{number}"
    note: str | None = None
    try:
        try:
            value = json.loads(line)
        except UnicodeDecodeError:
            decoded = decode(line)
            note = decoded.note or f"line is no UTF-8, read as {decoded.encoding}"
            value = json.loads(decoded.text)
        return build_record(record_uri, value, line, reading, note)
    except RejectedItem as error:
        return reading.reject(record_uri, error, len(line))
    except RecursionError:
        return reading.reject(record_uri, RejectedItem(reasons.INVALID_JSON, f"line {number}: nested too deep"), len(line))
    except json.JSONDecodeError as error:
        return reading.reject(
            record_uri, RejectedItem(reasons.INVALID_JSON, f"line {number}, character {error.pos + 1}: {error.msg}"), len(line)
        )
    except ValueError as error:  # a number of more digits than Python converts
        return reading.reject(record_uri, RejectedItem(reasons.INVALID_JSON, f"line {number}: {error}"), len(line))


def build_record(uri: str, value: Any, raw: bytes, reading: Reading, note: str | None = None) -> Record:
    """A record of one JSON value; raises RejectedItem where it holds no text."""
    if isinstance(value, str):
        return Record(uri, reading.item_uri, "text", value, raw=raw, notes=(note,) if note else ())
    if not isinstance(value, dict):
        raise RejectedItem(reasons.INVALID_RECORD, f"expected an object with fields, found {type(value).__name__}")
    text, kind, metadata, _ = pick_fields(cast("dict[str, Any]", value), reading.options.fields)
    if len(text) > reading.options.limits.document_bytes:
        raise RejectedItem(reasons.TOO_LARGE, f"an article of {len(text)} characters")
    return Record(uri, reading.item_uri, kind, text, raw=raw, metadata=metadata, notes=(note,) if note else ())


def _decode_chunks(stream: IO[bytes]) -> Iterator[str]:
    """Text of a UTF-8 stream piece by piece; other bytes are replaced."""
    decoder = codecs.getincrementaldecoder("utf-8-sig")(errors="replace")
    while data := stream.read(CHUNK_CHARACTERS):
        yield decoder.decode(data)
    yield decoder.decode(b"", final=True)


def _read_array(uri: str, chunks: Iterator[str], reading: Reading) -> Found:
    """Elements of one array, read while they come; past a broken one there is no way to go on."""
    buffer, at, consumed, number = next(chunks, "").lstrip(), 1, 0, 0
    cap = reading.options.limits.line_bytes
    wanted = CHUNK_CHARACTERS
    is_exhausted = False
    while True:
        while at < len(buffer) and buffer[at] in " \t\r\n,":
            at += 1
        if at < len(buffer) and buffer[at] == "]":
            return
        error: str | None = None
        try:
            value, end = DECODER.raw_decode(buffer, at) if at < len(buffer) else (None, -1)
        except (ValueError, RecursionError) as problem:
            value, end, error = None, -1, str(problem) or "nested too deep"
        # An element that ends where the buffer does may go on in what is still to come.
        if 0 <= end < len(buffer) or (end == len(buffer) and is_exhausted):
            number += 1
            record_uri, raw = f"{uri}#{number}", buffer[at:end].encode("utf-8", errors="surrogatepass")
            try:
                yield build_record(record_uri, value, raw, reading)
            except RejectedItem as problem:
                yield reading.reject(record_uri, problem, len(raw))
            at, wanted = end, CHUNK_CHARACTERS
            continue
        more = _take(chunks, wanted)
        if not more and end == len(buffer):
            is_exhausted = True
            continue
        if not more or len(buffer) - at > cap:
            position = consumed + at
            reason = reasons.TRUNCATED if not more and error is None else reasons.INVALID_JSON
            what = error or "no closing bracket"
            detail = f"array breaks off at element {number + 1}, character {position}: {what}; elements before it were read"
            yield reading.reject(f"{uri}#{number + 1}", RejectedItem(reason, detail))
            return
        wanted *= 2
        consumed += at
        buffer, at = buffer[at:] + more, 0


def _take(chunks: Iterator[str], wanted: int) -> str:
    """At least `wanted` further characters, fewer at the end."""
    parts: list[str] = []
    length = 0
    for chunk in chunks:
        parts.append(chunk)
        length += len(chunk)
        if length >= wanted:
            break
    return "".join(parts)


def _read_object(uri: str, stream: IO[bytes], reading: Reading) -> Found:
    """One object over several lines: an article, or a wrapper around a list of them."""
    data = read_whole(stream, reading.options.limits.file_bytes, "a single JSON object")
    text = decode(data).text
    try:
        value = json.loads(text)
    except RecursionError as error:
        raise RejectedItem(reasons.INVALID_JSON, "nested too deep") from error
    except json.JSONDecodeError as error:
        raise RejectedItem(reasons.INVALID_JSON, f"line {error.lineno}, column {error.colno}: {error.msg}") from error
    except ValueError as error:
        raise RejectedItem(reasons.INVALID_JSON, str(error)) from error
    records = _find_records(value)
    if records is None:
        yield build_record(uri, value, data, reading)
        return
    for number, each in enumerate(records, 1):
        record_uri, raw = f"{uri}#{number}", json.dumps(each, sort_keys=True).encode()
        try:
            yield build_record(record_uri, each, raw, reading)
        except RejectedItem as error:
            yield reading.reject(record_uri, error, len(raw))


def _find_records(value: Mapping[str, Any]) -> list[Any] | None:
    """The list of articles that an object wraps, null where it is an article itself."""
    for path in load_words("fields")["records"]:
        found: Any = value
        for step in path.split("."):
            fields: Mapping[str, Any] = cast("Mapping[str, Any]", found) if isinstance(found, Mapping) else {}
            found = next((each for key, each in fields.items() if fold_name(key) == fold_name(step)), None)
        if isinstance(found, list) and found and all(isinstance(each, Mapping) for each in cast("list[Any]", found)):
            return cast("list[Any]", found)
    return None

"""Lines of JSON in, lines of JSON out, in order, over worker processes where the input is long."""

import json
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass
from datetime import date
from itertools import islice
from multiprocessing import get_context

from entente.coder.analysis import Document
from entente.errors import RejectedItem

BATCH = 256  # lines a task: long enough to hide the cost of a task, short enough to stream
ALONE = 2 * BATCH  # input up to this many lines is coded in this process: starting workers costs half a second


@dataclass(frozen=True, slots=True)
class CodedLine:
    """One line of output, and whether its input could be coded."""

    text: str
    is_ok: bool


def code_lines(lines: Iterable[str], workers: int) -> Iterator[CodedLine]:
    """For every line with a JSON object `{id, text, published?}` the coded object, in input order; memory is bounded by the batches in flight."""
    source = enumerate((line for line in lines if line.strip()), 1)
    first = list(islice(source, ALONE))
    if len(first) < ALONE or workers < 2:
        yield from _code_batch(first)
        for batch in _batches(source):
            yield from _code_batch(batch)
        return
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
        pending: deque[Future[list[CodedLine]]] = deque()
        for batch in _batches(_chain(first, source)):
            pending.append(pool.submit(_code_batch, batch))
            if len(pending) > 3 * workers:
                yield from pending.popleft().result()
        while pending:
            yield from pending.popleft().result()


def _chain(first: list[tuple[int, str]], rest: Iterator[tuple[int, str]]) -> Iterator[tuple[int, str]]:
    yield from first
    yield from rest


def _batches(lines: Iterator[tuple[int, str]]) -> Iterator[list[tuple[int, str]]]:
    while batch := list(islice(lines, BATCH)):
        yield batch


def _code_batch(batch: list[tuple[int, str]]) -> list[CodedLine]:
    return [_code_line(number, line) for number, line in batch]


def _code_line(number: int, line: str) -> CodedLine:
    """The coded line, or `{id, error}` where the line is no JSON object with a text."""
    from entente.coding.frames import code_document
    from entente.coding.spec import spec_object
    from entente.text import normalise_text

    try:
        record = json.loads(line)
    except json.JSONDecodeError as error:
        return _failed(None, f"line {number}: no JSON ({error.msg} at column {error.colno})")
    if not isinstance(record, dict):
        return _failed(None, f"line {number}: expected a JSON object, found {type(record).__name__}")
    identity = record.get("id")
    text = record.get("text")
    if not isinstance(text, str):
        return _failed(identity, f"line {number}: expected a string under 'text', found {type(text).__name__}")
    published = record.get("published")
    try:
        day = date.fromisoformat(published[:10]) if isinstance(published, str) else None
    except ValueError:
        return _failed(identity, f"line {number}: 'published' is no ISO date: {published!r}")
    try:
        clean = normalise_text(text, published=day)
    except RejectedItem as error:
        return _failed(identity, f"line {number}: {error}")
    document = Document(
        str(identity) if identity is not None else str(number),
        clean.text,
        clean.sentence_spans,
        clean.published_date,
        clean.title,
        clean.outlet,
        clean.author,
        clean.dateline_place,
    )
    coded = {**spec_object(document, code_document(document)), "id": identity if identity is not None else str(number)}
    return CodedLine(json.dumps(coded, ensure_ascii=False), True)


def _failed(identity: object, error: str) -> CodedLine:
    return CodedLine(json.dumps({"id": identity, "error": error}, ensure_ascii=False), False)

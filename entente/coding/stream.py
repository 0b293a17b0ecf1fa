"""Lines of JSON in, lines of JSON out, in order, over worker processes where the input is long."""

import gc
import json
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from itertools import chain, islice
from multiprocessing import get_context
from typing import cast

from entente.coder.analysis import Document
from entente.errors import EntenteError, RejectedItem

AT_ONCE = 64  # lines that are coded as they come where more may be slow to come: somebody at a terminal sees each answer
BATCH = 64  # lines a task after that: long enough to hide the cost of a task, short enough for all workers to end together
SELDOM = 50_000  # objects made between two rounds of the garbage collector: those of some documents, which go with them
WORTH_WORKERS = 512  # lines left that make workers worth the second that starting them takes


@dataclass(frozen=True, slots=True)
class CodedLine:
    """One line of output, and whether its input could be coded."""

    text: str
    is_ok: bool


def code_lines(lines: Iterable[str], workers: int, *, is_at_hand: bool = False) -> Iterator[CodedLine]:
    """For every line with a JSON object `{id, text, published?}` the coded object, in input order.

    `is_at_hand`: all lines are there, as in a file, and nobody waits for the first answer before the next line comes.
    Memory is bounded by the batches in flight.
    """
    source = ((number, line) for number, line in enumerate(lines, 1) if line.strip())
    if workers == 1 or not is_at_hand:
        for number, line in islice(source, AT_ONCE if workers > 1 else None):
            yield _code_line(number, line)
    ahead = list(islice(source, WORTH_WORKERS))
    if len(ahead) < WORTH_WORKERS:
        for number, line in ahead:
            yield _code_line(number, line)
        return
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn"), initializer=_prepare_worker) as pool:
        pending: deque[Future[list[CodedLine]]] = deque()
        for batch in _batches(chain(ahead, source)):
            pending.append(pool.submit(_code_batch, batch))
            if len(pending) > 3 * workers:
                yield from pending.popleft().result()
        while pending:
            yield from pending.popleft().result()


def _prepare_worker() -> None:
    """Loads the lexicon with the garbage collector off, since nothing of it is garbage, and takes it out of the collector's rounds.

    Makes the start a quarter and coding a twentieth faster.
    """
    from entente.coder.actors.gazetteer import load_gazetteer
    from entente.lexicon.vocabulary import load_vocabulary

    gc.disable()
    with suppress(EntenteError):  # raised again, with somebody to read it, by the first document that is coded
        load_gazetteer()
        load_vocabulary()
    gc.freeze()
    gc.set_threshold(SELDOM)
    gc.enable()


def _batches(lines: Iterator[tuple[int, str]]) -> Iterator[list[tuple[int, str]]]:
    while batch := list(islice(lines, BATCH)):
        yield batch


def _code_batch(batch: list[tuple[int, str]]) -> list[CodedLine]:
    return [_code_line(number, line) for number, line in batch]


def open_document(identity: str, text: str, published: date | None = None) -> Document:
    """A document from an article as it lies in a file; a header or dateline in the text tells its date where `published` is null."""
    from entente.text import normalise_text

    clean = normalise_text(text, published=published)
    return Document(
        identity,
        clean.text,
        clean.sentence_spans,
        clean.published_date,
        clean.title,
        clean.outlet,
        clean.author,
        clean.dateline_place,
    )


def _code_line(number: int, line: str) -> CodedLine:
    """The coded line, or `{id, error}` where the line is no JSON object with a text or the text cannot be coded."""
    from entente.coding.attempt import attempt_document
    from entente.coding.spec import spec_object
    from entente.text.dates import YEARS

    try:
        found: object = json.loads(line)
    except (ValueError, RecursionError) as error:  # also numbers and nesting beyond what Python reads
        return _failed(None, f"line {number}: no JSON ({error})")
    if not isinstance(found, dict):
        return _failed(None, f"line {number}: expected a JSON object, found {type(found).__name__}")
    record = cast("dict[str, object]", found)
    given = record.get("id")
    identity = str(number) if given is None else given
    text = record.get("text")
    if not isinstance(text, str):
        return _failed(given, f"line {number}: expected a string under 'text', found {type(text).__name__}")
    published = record.get("published")
    try:
        day = date.fromisoformat(published[:10]) if isinstance(published, str) and published else None
    except ValueError:
        return _failed(given, f"line {number}: 'published' is no ISO date: {published!r}")
    if day is not None and day.year not in YEARS:
        return _failed(given, f"line {number}: 'published' is no year of news: {published!r}")
    try:
        document = open_document(str(identity), text, day)
    except RejectedItem as error:
        return _failed(given, f"line {number}: {error}")
    attempt = attempt_document(document)
    if attempt.coded is None:
        return _failed(given, f"line {number}: {attempt.gaps[0].reason}: {attempt.gaps[0].detail}" if attempt.gaps else f"line {number}")
    return CodedLine(_dump({**spec_object(document, attempt.coded), "id": identity}), True)


def _failed(identity: object, error: str) -> CodedLine:
    return CodedLine(_dump({"id": identity, "error": error}), False)


def _dump(record: dict[str, object]) -> str:
    """JSON in plain characters, or escaped where an id holds half a character that no encoding can write."""
    text = json.dumps(record, ensure_ascii=False)
    try:
        text.encode()
    except UnicodeEncodeError:
        return json.dumps(record)
    return text

"""Coding that never costs a run: a document that breaks the coder, or takes it too long, is told of instead of raised.

A run over an archive of years must not end on one document. What is not read, or read and left out, becomes a row of
CODING_GAPS and is counted by a check.
"""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from traceback import extract_tb
from types import FrameType

from entente.coder.actors.gazetteer import load_gazetteer
from entente.coder.analyse import LONGEST_SENTENCE
from entente.coder.analysis import Document
from entente.coding.documents import CodedDocument, code_document
from entente.errors import EntenteError
from entente.lexicon.vocabulary import load_vocabulary
from entente.wording import say_count

LEAST_BUDGET_MS = 5_000  # of processor time a document, so that another program's load moves no figure
BUDGET_MS_A_SENTENCE = 20  # some fifty times what a sentence takes


class OverBudgetError(Exception):
    """The time that a document may take is over."""


@dataclass(frozen=True, slots=True)
class Gap:
    """What of a document is missing: `failed`, `too_slow` (all of it), `long_sentence` (its end), `other_subject` (acts left out).

    `act_count` is how many acts were left out, null where that is not known.
    """

    reason: str
    detail: str
    act_count: int | None = None


@dataclass(frozen=True, slots=True)
class Attempt:
    """What a document tells, null where it could not be coded, and what of it is missing, each reason once."""

    coded: CodedDocument | None
    gaps: tuple[Gap, ...]


def attempt_document(document: Document) -> Attempt:
    """Events and facts of one document, or why there are none.

    Raises EntenteError where not the document is to blame but what every document needs, such as a lexicon.
    """
    budget = budget_of(document)
    load_gazetteer()
    load_vocabulary()  # once a process, and not of this document's time
    try:
        with limit_time(budget):
            coded = code_document(document)
    except (EntenteError, MemoryError):
        raise
    except OverBudgetError:
        return Attempt(None, (Gap("too_slow", f"not coded within {budget / 1000:g} s of processor time"),))
    except Exception as error:  # noqa: BLE001  # a fault of ours that this document shows: counted, told with its place, and the run goes on
        place = extract_tb(error.__traceback__)[-1]
        return Attempt(None, (Gap("failed", f"{type(error).__name__}: {error} ({Path(place.filename).name}:{place.lineno})"),))
    return Attempt(coded, tuple(_find_gaps(coded)))


def _find_gaps(coded: CodedDocument) -> Iterator[Gap]:
    """What is missing of a document that was coded."""
    cut = sum(len(sentence.lower) >= LONGEST_SENTENCE for sentence in coded.parsed.analysis.sentences)
    if cut:
        yield Gap("long_sentence", f"{say_count(cut, 'sentence')} read up to word {LONGEST_SENTENCE}")
    if coded.left_out:
        count = len(coded.left_out)
        first = min(coded.left_out, key=lambda event: event.mentions[0].start)
        sides = " and ".join(filter(None, (", ".join(first.actors), ", ".join(first.recipients))))
        example = f"{first.type} of {sides} in sentence {first.mentions[0].sentence}"
        yield Gap("other_subject", f"{say_count(count, 'act')} left out, first {example}: the article {coded.subject}", count)


def budget_of(document: Document) -> int:
    """Milliseconds of processor time that a document may take: in proportion to its sentences, so that a book is not cut off."""
    return max(LEAST_BUDGET_MS, BUDGET_MS_A_SENTENCE * len(document.sentence_spans))


@contextmanager
def limit_time(budget: int) -> Iterator[None]:
    """Raises OverBudgetError in its body after so many milliseconds of processor time; without limit off the main thread or POSIX."""
    if not hasattr(signal, "setitimer") or threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGVTALRM, _stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, budget / 1000)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


def _stop(number: int, frame: FrameType | None) -> None:
    del number, frame
    raise OverBudgetError

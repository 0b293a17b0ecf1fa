"""Whom a fact concerns that names one state or none: those of whom its own paragraph has just told."""

from collections.abc import Callable, Collection, Iterator

from entente.coder.analysis import Sentence
from entente.facts.parties import Party, is_state, states_of
from entente.facts.reading import Reading

PAIR = 2
LONGEST_HEADING = 8  # words and stops
REACH = 3  # sentences of the same paragraph
UNTOLD = frozenset({"office", "pronoun", "definite"})  # told only of whom a reader takes them to be


def states_told_before(reading: Reading, sentence: Sentence) -> set[str]:
    """The states that the sentences right before one in its paragraph name."""
    return {code for other in paragraph_before(reading, sentence) for code in states_of(reading.parties(other))}


def paragraph_before(reading: Reading, sentence: Sentence, reach: int = REACH) -> Iterator[Sentence]:
    """Up to `reach` sentences of the same paragraph right before one, the nearest first."""
    start = sentence.start
    for other in reading.sentences_before(sentence, reach):
        if "\n" in reading.text[other.end : start] and not _is_heading(reading, other):
            return
        yield other
        start = other.start


def _is_heading(reading: Reading, sentence: Sentence) -> bool:
    """Whether a line is the title of what stands below it: "2. BELARUS - CUBA.", "Question 15, on Israel."."""
    is_line = sentence.start == 0 or reading.text[sentence.start - 1] == "\n"
    return is_line and len(sentence.words) <= LONGEST_HEADING


def find_near_pair(
    reading: Reading,
    sentence: Sentence,
    known: list[str],
    can_count: Callable[[Sentence, Party], bool] | None = None,
    without: Collection[str] = (),
) -> tuple[str, ...]:
    """The two states, sorted, that the sentences right before tell of, those `known` among them; empty where they are not two.

    "Zambia and the Congo talked of power. A memorandum was initialled in Lusaka."; parties that cannot `can_count` are left out, as
    are those `without` whom it is told.
    """
    if reading.is_story:
        return ()
    found = list(known)
    for other in (sentence, *paragraph_before(reading, sentence)) if known else paragraph_before(reading, sentence):
        parties = [party for party in reading.parties(other) if party.kind not in UNTOLD]
        told = states_of(party for party in parties if can_count is None or can_count(other, party))
        found += [code for code in told if code not in found and code not in without and not reading.is_mediator_for(code, found or told)]
        if len(found) >= PAIR:
            break
    return tuple(sorted(found)) if len(found) == PAIR and all(map(is_state, found)) else ()

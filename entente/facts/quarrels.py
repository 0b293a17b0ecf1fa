"""Between whom a quarrel is that only a noun tells: "Oman mediated in the dispute" goes back to those who broke with each other."""

import re
from collections.abc import Collection
from functools import cache

from entente.coder.analysis import Sentence
from entente.facts.data import compile_pattern, read_words
from entente.facts.parties import is_state
from entente.facts.reading import Reading

PAIR, MOST_AT_ODDS = 2, 6
REACH = 8  # sentences
QUARRELLING = frozenset({"SANCTION", "COERCE", "THREATEN", "REJECT", "ACCUSE", "MOBILIZE", "ASSAULT"})


@cache
def _words() -> dict[str, re.Pattern[str]]:
    words = read_words("mediations")["before"]
    return {name: compile_pattern(words[name]) for name in ("dispute", "at_odds")}


def names_quarrel(text: str, start: int, end: int) -> bool:
    """Whether words speak of a quarrel told before: "the dispute", "their six-year feud"."""
    return _words()["dispute"].search(text, start, end) is not None


def tells_quarrel(text: str, start: int, end: int) -> bool:
    """Whether a sentence tells of any quarrel, so that "the dispute" of a later one may be it."""
    return _words()["at_odds"].search(text, start, end) is not None


def find_quarrelling(reading: Reading, sentence: Sentence, mediators: Collection[str]) -> list[str]:
    """All who took part in the quarrel told nearest before a sentence, sorted: "Chad and Mali cut ties with Togo" gives three.

    Where the document is about two, they are among them: what others think of either of them is not the quarrel.
    """
    told: list[tuple[int, list[str]]] = []
    own = {*reading.pair_without(mediators)}
    for event in reading.events:
        parties = {*event.actors, *event.recipients}
        is_of_two_sides = len(event.recipients) == 1 or len(parties) == PAIR
        if event.type not in QUARRELLING or not is_of_two_sides or not PAIR <= len(parties) < MOST_AT_ODDS:
            continue
        distances = [sentence.number - mention.sentence for mention in event.mentions if mention.sentence <= sentence.number]
        if all(map(is_state, parties)) and parties.isdisjoint(mediators) and own <= parties and distances and min(distances) <= REACH:
            told.append((min(distances), sorted(parties)))
    return min(told)[1] if told else []

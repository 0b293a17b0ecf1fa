"""Whom "all three", "the four countries" mean: as many states as a sentence right before names in one list."""

import re
from functools import cache
from itertools import pairwise

from entente.coder.analysis import Sentence
from entente.facts.data import compile_pattern, read_words
from entente.facts.parties import Party, are_joined, states_of
from entente.facts.reading import Reading

NUMBERS = {"three": 3, "four": 4, "five": 5, "six": 6, "seven": 7}
REACH, SENTENCES = 30, 2  # characters behind an act, sentences before it
UNNAMED = frozenset({"pronoun", "definite", "office"})


@cache
def _counted() -> re.Pattern[str]:
    return compile_pattern(read_words("milestones")["readings"]["counted"])


def find_counted(reading: Reading, sentence: Sentence, start: int, end: int, acting: list[str]) -> list[str] | None:
    """The states that a number at or right behind text[start:end] stands for, none of those `acting`; null where no number stands.

    Empty where nothing tells them: "recalled its ambassadors from the three states that had voted against it".
    """
    found = _counted().search(reading.text, start, min(sentence.end, end + REACH))
    if found is None or any(party.start >= found.end() for party in reading.parties(sentence) if party.kind not in UNNAMED):
        return None
    count = NUMBERS[found["count"].lower()]
    for other in (sentence, *reading.sentences_before(sentence, SENTENCES)):
        named = [party for party in reading.parties(other) if party.kind not in UNNAMED and party.start < found.start()]
        for listed in reversed(_lists(reading.text, [party for party in named if len(states_of([party])) == 1])):
            states = states_of(listed)
            if len(states) == count and {*states}.isdisjoint(acting):
                return states
    return [] if found["who"] else None


def _lists(text: str, parties: list[Party]) -> list[list[Party]]:
    """Parties in their order, those joined by commas and "and" together."""
    lists = [parties[:1]]
    for one, other in pairwise(parties):
        if are_joined(text, one, other):
            lists[-1].append(other)
        else:
            lists.append([other])
    return lists

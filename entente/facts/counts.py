"""How many years the words of an anniversary tell: "65th", "sixty-fifth", "one hundred and fiftieth", "half a century"."""

import re
from functools import cache

from entente.facts.data import read_words

DIGITS = re.compile(r"(\d{1,3})(?:st|nd|rd|th)?")
HUNDREDS = frozenset({"hundred", "hundredth"})
CENTURY, DECADE = 100, 10


@cache
def _values() -> dict[str, int]:
    """The numbers below a hundred by their single words."""
    words = read_words("milestones")["years"]
    ones = {word: number for line in words["ones"] for number, word in enumerate(line.split(), start=1)}
    return ones | {word: DECADE * number for line in words["tens"] for number, word in enumerate(line.split(), start=2)}


def read_years(printed: str) -> int | None:
    """How many years words tell, of which only the last may belong to a number ("the sixtieth"); null where they tell none."""
    lower = printed.lower()
    digits = DIGITS.fullmatch(lower)
    if digits:
        return int(digits.group(1))
    spans: dict[str, int] = read_words("milestones")["years"]["spans"]
    if lower in spans:
        return spans[lower]
    words = lower.replace("-", " ").split()
    if words and words[-1] in ("decade", "decades"):
        return DECADE * _values().get(words[0], 0) or None
    return _read_number(words)


def _read_number(words: list[str]) -> int | None:
    """The number that a list of words ends with: of "the", "sixty", "fifth" 65."""
    values, total, is_times = _values(), 0, False
    for word in reversed(words):
        if word in HUNDREDS:
            total, is_times = total + CENTURY, True
        elif word in values and is_times:
            return total + (values[word] - 1) * CENTURY
        elif word in values and (total == 0 or values[word] > total):
            total += values[word]
        elif word != "and":
            break
    return total or None

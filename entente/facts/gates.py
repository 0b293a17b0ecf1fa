"""Which of many patterns can match in a sentence, told by the words that they begin with; the others need not be tried."""

import re
from collections.abc import Iterable, Iterator

from entente.coder.analyse import LONGEST_SENTENCE
from entente.coder.analysis import Sentence

GROUP = re.compile(r"\(\?(?:-i)?:")
SKIPPED = re.compile(r"\(\?<?[!=]|\\b|\^")  # what takes no letters
OPTIONAL = re.compile(r"[?*]|\{0,")
LETTERS = re.compile(r"[^\W\d_]+")
MOST_WORDS = 100_000  # kept at once


def _close(pattern: str, start: int) -> int:
    """The position behind the bracket that closes the one at `start`."""
    depth, at, in_class = 0, start, False
    while at < len(pattern):
        char = pattern[at]
        if char == "\\":
            at += 1
        elif in_class:
            in_class = char != "]"
        elif char == "[":
            in_class = True
        elif char in "()":
            depth += 1 if char == "(" else -1
            if depth == 0:
                return at + 1
        at += 1
    return len(pattern)


def _alternatives(pattern: str) -> list[str]:
    """The alternatives of a group's inside, or of a whole pattern."""
    parts, begin, at = list[str](), 0, 0
    while at < len(pattern):
        if pattern[at] == "\\":
            at += 2
        elif pattern[at] == "(":
            at = _close(pattern, at)
        elif pattern[at] == "|":
            parts.append(pattern[begin:at])
            begin = at = at + 1
        else:
            at += 1
    return [*parts, pattern[begin:]]


def _first_word(pattern: str) -> set[str] | None:
    """The parts of words, in lower case, one of which each match of a pattern without alternatives begins with; null where none is sure."""
    at = 0
    while at < len(pattern):
        skipped = SKIPPED.match(pattern, at)
        if skipped is not None:
            at = _close(pattern, at) if skipped.group().startswith("(") else skipped.end()
        elif (group := GROUP.match(pattern, at)) is not None:
            end = _close(pattern, at)
            if OPTIONAL.match(pattern, end) is None:
                return find_first_words(pattern[group.end() : end - 1])
            at = end
            while at < len(pattern) and pattern[at] in "?*{},0123456789":
                at += 1
        elif (word := LETTERS.match(pattern, at)) is not None:
            is_cut = OPTIONAL.match(pattern, word.end()) is not None
            known = word.group()[:-1] if is_cut else word.group()
            return {known.lower()} if known else None
        elif pattern[at] in " ,-’'" and OPTIONAL.match(pattern, at + 1) is None:
            at += 1
        else:
            return None
    return None


def find_first_words(pattern: str) -> set[str] | None:
    """The parts of words one of which each match of a pattern begins with; null where that cannot be told."""
    words: set[str] = set()
    for alternative in _alternatives(pattern):
        found = _first_word(alternative)
        if found is None:
            return None
        words |= found
    return words


class _Candidates(dict[str, frozenset[int]]):
    """For every word met so far the patterns that may begin with a part of it."""

    def __init__(self, firsts: list[set[str] | None]) -> None:
        self.firsts = firsts

    def __missing__(self, word: str) -> frozenset[int]:
        if len(self) >= MOST_WORDS:
            self.clear()
        self[word] = found = frozenset(
            number for number, firsts in enumerate(self.firsts) if firsts is not None and any(first in word for first in firsts)
        )
        return found


class Gate:
    """Patterns in order, of which `open` gives those that a sentence has the words for."""

    def __init__(self, patterns: Iterable[re.Pattern[str]]) -> None:
        self.patterns = tuple(patterns)
        firsts = [find_first_words(pattern.pattern) for pattern in self.patterns]
        self._always = frozenset(number for number, first in enumerate(firsts) if first is None)
        self._candidates = _Candidates(firsts)

    def open(self, sentence: Sentence) -> Iterator[tuple[int, re.Pattern[str]]]:
        """Number and pattern of those that may match."""
        if len(sentence.lower) >= LONGEST_SENTENCE:
            return iter(enumerate(self.patterns))
        numbers = self._always.union(*map(self._candidates.__getitem__, sentence.word_set))
        return ((number, self.patterns[number]) for number in sorted(numbers))

"""Which of many patterns can match in a sentence, told by the words that they need; the others need not be tried."""

import re
from collections.abc import Iterable, Mapping
from itertools import chain

from entente.coder.analyse import LONGEST_SENTENCE
from entente.coder.analysis import Sentence
from entente.facts.word_parts import LETTERS, START, WordParts, list_bits

GROUP = re.compile(r"\((?:(?!\?)|\?(?:-i)?:|\?=|\?P<\w+>)")  # not what only rules out, or stands before the match
OPTIONAL = re.compile(r"[?*]|\{0,")
COUNT = re.compile(r"(?:[?*+]|\{[\d,]*\})*")


def _close(pattern: str, start: int) -> int:
    """The position behind the bracket that closes the one at `start`, of a group or a class."""
    depth, at, in_class = 0, start, False
    while at < len(pattern):
        char = pattern[at]
        if char == "\\":
            at += 1
        elif in_class:
            in_class = char != "]"
            if depth == 0 and not in_class:
                return at + 1
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
        elif pattern[at] in "([":
            at = _close(pattern, at)
        elif pattern[at] == "|":
            parts.append(pattern[begin:at])
            begin = at = at + 1
        else:
            at += 1
    return [*parts, pattern[begin:]]


def find_needs(pattern: str) -> list[frozenset[str]]:
    """Sets of parts of words, in lower case: each match of a pattern, with what it looks ahead at, has one of every set in it."""
    alternatives = [_find_needs_of_one(alternative) for alternative in _alternatives(pattern)]
    if len(alternatives) == 1:
        return alternatives[0]
    rarest = [max(needs, key=_least_length) for needs in alternatives if needs]
    return [frozenset[str]().union(*rarest)] if len(rarest) == len(alternatives) else []


def _find_needs_of_one(pattern: str) -> list[frozenset[str]]:
    """The same for a pattern without alternatives."""
    needs: list[frozenset[str]] = []
    at = 0
    while at < len(pattern):
        if pattern[at] == "(":
            end = _close(pattern, at)
            inside = GROUP.match(pattern, at)
            if inside is not None and OPTIONAL.match(pattern, end) is None:
                needs += find_needs(pattern[inside.end() : end - 1])
        elif (word := LETTERS.match(pattern, at)) is not None:
            end = word.end()
            is_cut = OPTIONAL.match(pattern, end) is not None
            needs.append(frozenset({word.group()[: -1 if is_cut else None].lower()}))
        else:
            end = _close(pattern, at) if pattern[at] == "[" else at + (2 if pattern[at] == "\\" else 1)
        count = COUNT.match(pattern, end)
        at = end if count is None else count.end()
    return [need for need in needs if _least_length(need) >= START]


def _least_length(need: frozenset[str]) -> int:
    return min(map(len, need))


class Gate:
    """Lists of patterns by name, in order, of which `open` gives those that a sentence has the words for."""

    def __init__(self, patterns: Mapping[str, Iterable[re.Pattern[str]]]) -> None:
        self._rows = [(name, number, pattern) for name, listed in patterns.items() for number, pattern in enumerate(listed)]
        needed = [find_needs(pattern.pattern) for _, _, pattern in self._rows]
        bits = {need: 1 << number for number, need in enumerate(dict.fromkeys(chain.from_iterable(needed)))}
        self._needs = [sum(bits[need] for need in {*needs}) for needs in needed]
        self._shift = len(bits)  # a part's lower bits are the needs that it meets, the others the rows whose rarest need it meets
        self._always = sum(1 << row for row, needs in enumerate(needed) if not needs)
        parts: dict[str, int] = {}
        for need, bit in bits.items():
            for part in need:
                parts[part] = parts.get(part, 0) | bit
        for row, needs in enumerate(needed):
            for part in max(needs, key=_least_length, default=frozenset[str]()):
                parts[part] |= 1 << self._shift + row
        self._parts = WordParts(parts)

    def open(self, sentence: Sentence) -> list[tuple[str, int, re.Pattern[str]]]:
        """Name, number and pattern of those that may match."""
        if len(sentence.lower) >= LONGEST_SENTENCE:
            return self._rows
        met = self._parts.find(sentence.word_set)
        likely = met >> self._shift | self._always
        return [self._rows[row] for row in list_bits(likely) if self._needs[row] & met == self._needs[row]]


class Cue:
    """One pattern, tried only in sentences that have the words for it."""

    def __init__(self, pattern: re.Pattern[str]) -> None:
        self._gate = Gate({"": [pattern]})

    def search(self, sentence: Sentence, text: str) -> re.Match[str] | None:
        """The first match in a sentence of `text`."""
        return next((pattern.search(text, sentence.start, sentence.end) for _, _, pattern in self._gate.open(sentence)), None)

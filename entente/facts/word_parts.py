"""Which of many parts of words some words hold: each word of the language is looked into once a process."""

import re
from collections.abc import Mapping

LETTERS = re.compile(r"[^\W\d_]+")
MOST_WORDS = 100_000  # kept at once, some 10 MB
MOST_KEPT = 1_000  # sets of words, those of the sentences of a long document
START = 2  # letters of a part by which it is found


class WordParts:
    """Parts of words in lower case, of two letters at least, each with the bits of a number that say what it stands for."""

    def __init__(self, parts: Mapping[str, int]) -> None:
        width = max((bits.bit_length() for bits in parts.values()), default=0)
        self._shift = _index.add(parts, width)
        self._every = (1 << width) - 1

    def find(self, words: frozenset[str]) -> int:
        """The bits of all parts that are in one of some words."""
        return _index.find(words) >> self._shift & self._every


class _Index:
    """All parts that somebody looks for, so that the words of a sentence are looked up once for all who ask."""

    def __init__(self) -> None:
        self._width = 0
        self._by_start: dict[str, dict[str, int]] = {}
        self._known: dict[str, int] = {}  # words met so far that hold some
        self._silent: set[str] = set()  # words met so far that hold none
        self._found: dict[frozenset[str], int] = {}  # by the words of a sentence

    def add(self, parts: Mapping[str, int], width: int) -> int:
        """Takes in parts whose bits are `width` at most; returns by how much these are shifted."""
        shift = self._width
        for part, bits in parts.items():
            of_start = self._by_start.setdefault(part[:START], {})
            of_start[part] = of_start.get(part, 0) | bits << shift
        self._width += width
        self._forget()
        self._found.clear()
        return shift

    def find(self, words: frozenset[str]) -> int:
        """The shifted bits of all parts that are in one of some words."""
        kept = self._found.get(words)
        if kept is not None:
            return kept
        if len(self._found) >= MOST_KEPT:
            self._found.clear()
        found = 0
        for word in words - self._silent:
            found |= self._known.get(word) or self._look_into(word)
        self._found[words] = found
        return found

    def _look_into(self, word: str) -> int:
        found = 0
        for at in range(len(word) - 1):
            for part, bits in self._by_start.get(word[at : at + START], {}).items():
                if word.startswith(part, at):
                    found |= bits
        if len(self._known) + len(self._silent) >= MOST_WORDS:
            self._forget()
        if found:
            self._known[word] = found
        else:
            self._silent.add(word)
        return found

    def _forget(self) -> None:
        self._known.clear()
        self._silent.clear()


_index = _Index()


def list_bits(number: int) -> list[int]:
    """The places of the bits of a number, the lowest first: 0 and 3 of 9."""
    places: list[int] = []
    while number:
        lowest = number & -number
        places.append(lowest.bit_length() - 1)
        number ^= lowest
    return places

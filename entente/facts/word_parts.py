"""Which of many parts of words some words hold: each word of the language is looked into once a process."""

import re
from collections.abc import Iterable

LETTERS = re.compile(r"[^\W\d_]+")
MOST_WORDS = 100_000  # kept at once, some 10 MB
START = 2  # letters of a part by which it is found


class WordParts:
    """Parts of words in lower case, of two letters at least, by those that they begin with."""

    def __init__(self, parts: Iterable[str]) -> None:
        self._by_start: dict[str, list[str]] = {}
        for part in dict.fromkeys(parts):
            self._by_start.setdefault(part[:START], []).append(part)
        self._known: dict[str, list[str]] = {}  # words met so far that hold some
        self._silent: set[str] = set()  # words met so far that hold none

    def find(self, words: frozenset[str]) -> set[str]:
        """The parts that are in one of some words."""
        found: set[str] = set()
        for word in words - self._silent:
            parts = self._known.get(word)
            found.update(self._look_into(word) if parts is None else parts)
        return found

    def _look_into(self, word: str) -> list[str]:
        at_start = self._by_start.get
        parts = [part for at in range(len(word) - 1) for part in at_start(word[at : at + START], ()) if word.startswith(part, at)]
        if len(self._known) + len(self._silent) >= MOST_WORDS:
            self._known.clear()
            self._silent.clear()
        if parts:
            self._known[word] = parts
        else:
            self._silent.add(word)
        return parts

"""Which of many parts of words a word holds."""

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

    def find(self, word: str) -> list[str]:
        """The parts that are in a word."""
        found = self._by_start.get
        return [part for at in range(len(word) - 1) for part in found(word[at : at + START], ()) if word.startswith(part, at)]

"""Which sentences hold one of many stems, told by their words: each word of the language is looked into once a process."""

import re
from collections.abc import Iterable

from entente.coder.analyse import LONGEST_SENTENCE
from entente.coder.analysis import Sentence

LETTERS = re.compile(r"[^\W\d_]+")
MOST_WORDS = 100_000  # kept at once, some 10 MB


class _Words(dict[str, bool]):
    """For every word met so far whether it may be part of a stem."""

    def __init__(self, parts: tuple[str, ...]) -> None:
        self.parts = parts

    def __missing__(self, word: str) -> bool:
        if len(self) >= MOST_WORDS:
            self.clear()
        self[word] = is_part = any(part in word for part in self.parts)
        return is_part


class Stems:
    """Stems in lower case: parts of words, or of several words in a row ("recogni", "high commission", " ties")."""

    def __init__(self, stems: Iterable[str]) -> None:
        self.stems = tuple(stems)
        self._words = _Words(tuple(max(LETTERS.findall(stem), key=len) for stem in self.stems))

    def are_in(self, sentence: Sentence, text: str) -> bool:
        """Whether one of them is in a sentence of `text`."""
        is_whole = len(sentence.lower) < LONGEST_SENTENCE
        if is_whole and not any(map(self._words.__getitem__, sentence.lower)):
            return False
        lower = text[sentence.start : sentence.end].lower()
        return any(stem in lower for stem in self.stems)

"""Which sentences hold one of many stems, told by their words: each word of the language is looked into once a process."""

import re
from collections.abc import Iterable

from entente.coder.analyse import LONGEST_SENTENCE
from entente.coder.analysis import Sentence

LETTERS = re.compile(r"[^\W\d_]+")
MOST_WORDS = 100_000  # kept at once, some 10 MB


class _Words(dict[str, tuple[str, ...]]):
    """For every word met so far the stems that it may be part of."""

    def __init__(self, stems: tuple[str, ...]) -> None:
        self.parts = {stem: max(LETTERS.findall(stem), key=len) for stem in stems}

    def __missing__(self, word: str) -> tuple[str, ...]:
        if len(self) >= MOST_WORDS:
            self.clear()
        self[word] = stems = tuple(stem for stem, part in self.parts.items() if part in word)
        return stems


class Stems:
    """Stems in lower case: parts of words, or of several words in a row ("recogni", "high commission", " ties")."""

    def __init__(self, stems: Iterable[str]) -> None:
        self.stems = tuple(stems)
        self._words = _Words(self.stems)

    def are_in(self, sentence: Sentence, text: str) -> bool:
        """Whether one of them is in a sentence of `text`."""
        is_whole = len(sentence.lower) < LONGEST_SENTENCE
        found = [stems for stems in map(self._words.__getitem__, sentence.word_set) if stems] if is_whole else [self.stems]
        if not found:
            return False
        lower = text[sentence.start : sentence.end].lower()
        return any(stem in lower for stems in found for stem in stems)

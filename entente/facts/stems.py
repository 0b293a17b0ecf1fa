"""Which sentences hold one of many stems, told by their words: each word of the language is looked into once a process."""

from collections.abc import Iterable

from entente.coder.analyse import LONGEST_SENTENCE
from entente.coder.analysis import Sentence
from entente.facts.word_parts import LETTERS, MOST_WORDS, WordParts


class _Words(dict[str, tuple[str, ...]]):
    """For every word met so far the stems that it may be part of."""

    def __init__(self, stems: tuple[str, ...]) -> None:
        self._stems: dict[str, list[str]] = {}
        for stem in stems:
            self._stems.setdefault(max(LETTERS.findall(stem), key=len), []).append(stem)
        self._parts = WordParts(self._stems)

    def __missing__(self, word: str) -> tuple[str, ...]:
        if len(self) >= MOST_WORDS:
            self.clear()
        self[word] = found = tuple(stem for part in self._parts.find(word) for stem in self._stems[part])
        return found


class Stems:
    """Stems in lower case: parts of words, or of several words in a row ("recogni", "high commission", " ties")."""

    def __init__(self, stems: Iterable[str]) -> None:
        self.stems = tuple(stems)
        self._words = _Words(self.stems)
        self._silent: set[str] = set()  # words known to be part of none

    def are_in(self, sentence: Sentence, text: str) -> bool:
        """Whether one of them is in a sentence of `text`."""
        if len(sentence.lower) >= LONGEST_SENTENCE:
            found = {*self.stems}
        else:
            found = self._find_possible(sentence.word_set - self._silent)
        if not found:
            return False
        lower = f" {text[sentence.start : sentence.end].lower()}"  # " ties" may open a sentence
        return any(stem in lower for stem in found)

    def _find_possible(self, words: Iterable[str]) -> set[str]:
        """The stems that one of some words may be part of."""
        possible: set[str] = set()
        for word in words:
            stems = self._words[word]
            if stems:
                possible.update(stems)
            elif len(self._silent) < MOST_WORDS:
                self._silent.add(word)
        return possible

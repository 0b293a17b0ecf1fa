"""Which sentences hold one of many stems, told by their words."""

from collections.abc import Iterable

from entente.coder.analyse import LONGEST_SENTENCE
from entente.coder.analysis import Sentence
from entente.facts.word_parts import LETTERS, WordParts


class Stems:
    """Stems in lower case: parts of words, or of several words in a row ("recogni", "high commission", " ties")."""

    def __init__(self, stems: Iterable[str]) -> None:
        self.stems = tuple(stems)
        self._by_part: dict[str, list[str]] = {}
        for stem in self.stems:
            self._by_part.setdefault(max(LETTERS.findall(stem), key=len), []).append(stem)
        self._parts = WordParts(self._by_part)

    def are_in(self, sentence: Sentence, text: str) -> bool:
        """Whether one of them is in a sentence of `text`."""
        is_cut = len(sentence.lower) >= LONGEST_SENTENCE
        found = self._by_part.keys() if is_cut else self._parts.find(sentence.word_set)
        if not found:
            return False
        lower = f" {text[sentence.start : sentence.end].lower()}"  # " ties" may open a sentence
        return any(stem in lower for part in found for stem in self._by_part[part])

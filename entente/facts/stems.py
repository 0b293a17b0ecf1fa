"""Which sentences hold one of many stems, told by their words."""

from collections.abc import Iterable

from entente.coder.analyse import LONGEST_SENTENCE
from entente.coder.analysis import Sentence
from entente.facts.word_parts import LETTERS, WordParts, list_bits


class Stems:
    """Stems in lower case: parts of words, or of several words in a row ("recogni", "high commission", " ties")."""

    def __init__(self, stems: Iterable[str]) -> None:
        self.stems = tuple(stems)
        parts: dict[str, int] = {}
        for number, stem in enumerate(self.stems):
            part = max(LETTERS.findall(stem), key=len)
            parts[part] = parts.get(part, 0) | 1 << number
        self._parts = WordParts(parts)

    def are_in(self, sentence: Sentence, text: str) -> bool:
        """Whether one of them is in a sentence of `text`."""
        is_cut = len(sentence.lower) >= LONGEST_SENTENCE
        likely = self.stems if is_cut else [self.stems[number] for number in list_bits(self._parts.find(sentence.word_set))]
        if not likely:
            return False
        lower = f" {text[sentence.start : sentence.end].lower()}"  # " ties" may open a sentence
        return any(stem in lower for stem in likely)

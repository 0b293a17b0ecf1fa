"""A turning point with the date that its sentence gives it."""

import re

from entente.coder.analysis import Sentence
from entente.facts.milestone_pairs import ActPair, PairFinder
from entente.facts.milestone_reality import ANNOUNCED, ON_A_DAY, RealityJudge
from entente.facts.milestone_words import Turn
from entente.facts.reading import Reading

PERFECT, PERFECT_REACH = re.compile(r"\b(?:has|have|had|having) (?:\w+ ){0,2}$"), 40


class Teller:
    """Tells the turning points of one document, with who finds their pairs and who judges whether they are done."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.text = reading.text
        self.published = reading.published
        self.pairs = PairFinder(reading)
        self.judge = RealityJudge(self.pairs)

    def tell(self, kind: str, found: re.Match[str], sentence: Sentence, pair: ActPair, rule: str) -> Turn:
        """The turning point of a trigger between two states, with its own date or the pair's."""
        is_ahead = (kind in ANNOUNCED and self.judge.is_announced(sentence, found)) or (
            kind in ON_A_DAY and self.judge.is_vowed(sentence, found)
        )
        dated = pair.dated or self.pairs.date(sentence, found.start(), found.end(), is_ahead=is_ahead)
        if dated is None and kind != "anniversary" and not self.reading.dates(sentence) and not self._is_perfect(sentence, found.start()):
            dated = self.reading.day_of_entry(sentence)
        day, precision = (dated.day, dated.precision) if dated else (None, None)
        return Turn(kind, found.start(), found.end(), pair.countries, day, precision, rule, pair.other)

    def _is_perfect(self, sentence: Sentence, start: int) -> bool:
        """Whether an act is told as done at any time before: "has recalled its ambassador"."""
        return PERFECT.search(self.text[max(sentence.start, start - PERFECT_REACH) : start]) is not None

"""Anniversaries of relations, with the founding that they remember."""

import re
from datetime import date

from entente.coder.analysis import Sentence
from entente.coder.times.time_patterns import MONTHS
from entente.facts.counts import read_years
from entente.facts.dates import NamedDate, nearest_date
from entente.facts.milestone_reality import AHEAD
from entente.facts.milestone_telling import Teller
from entente.facts.milestone_words import Turn, read_grammar

MONTH = rf"(?:{'|'.join(map(str.title, MONTHS))})"
PRESENT = re.compile(r"\b(?:marks?|celebrates?|commemorates?|observes?)\b")
TO_COME = re.compile(rf"\b(?:will|this (?:year|spring|summer|autumn|winter|{MONTH})|upcoming|next|prepar\w+|plan(?:s|ned)?)\b")
ROUND = 5  # years after which relations are feted
ADJECTIVE_REACH = 30  # characters before its words in which they may be called those of trade
MARKED_REACH = 200  # characters between the words of an anniversary and the day on which it is marked


class AnniversaryReader:
    """Reads the anniversary told at a trigger."""

    def __init__(self, teller: Teller) -> None:
        self.teller = teller
        self.text = teller.text
        self.published = teller.published

    def read(self, found: re.Match[str], sentence: Sentence, rule: str) -> list[Turn]:
        """The anniversary and, where its words tell of a founding, that as well."""
        grammar = read_grammar()
        years = read_years(found.group("ordinal"))
        whole = self.text[found.start() : sentence.end]
        if years is None or grammar.ended.search(self.text[max(sentence.start, found.start() - AHEAD) : found.start()]):
            return []
        if "plain" in found.re.groupindex and found["plain"] is not None and not self._is_marked(found, sentence):
            return []
        if "counted" in found.re.groupindex and years % ROUND and not self._is_marked(found, sentence):
            return []  # "in the forty-eighth year of relations"
        if grammar.severed.search(found.group()):
            return []  # "ten years since they broke off relations"
        told = self.text[max(sentence.start, found.start() - ADJECTIVE_REACH) : found.end()]
        if grammar.other_relations.search(told) and "diplomatic" not in told.lower():
            return []  # "50 years of business ties"
        if not (grammar.needs.search(self.text, sentence.start, sentence.end) or grammar.peace.search(whole)):
            return []
        pair = next(iter(self.teller.pairs.find(sentence, found.start(), found.end())), None)
        if pair is None:
            return []
        dates = self._dates(found, sentence, years)
        recent = [named for named in dates if self.published is None or abs(named.day.year - self.published.year) <= 2]
        marked = nearest_date(recent, found.start(), found.end(), reach=MARKED_REACH)
        day, precision = (marked.day, marked.precision) if marked else (None, None)
        if marked is None and self.published is not None:
            day, precision = self.published.replace(month=1, day=1), "year"
        turns = [Turn("anniversary", found.start(), found.end(), pair.countries, day, precision, rule)]
        if day is not None and grammar.founding.search(whole):
            full = next((named for named in dates if named.day.year == day.year - years), None)
            base, base_precision = (full.day, full.precision) if full else (date(day.year - years, 1, 1), "year")
            turns.append(Turn("relations_established", found.start(), found.end(), pair.countries, base, base_precision, f"{rule}-base"))
        return turns

    def _is_marked(self, found: re.Match[str], sentence: Sentence) -> bool:
        """Whether somebody marks a span of years, as in no "20 years of relations have taught us patience"."""
        if read_grammar().unhappy.search(found.group()):
            return False
        parts = ((sentence.start, found.start()), (found.end(), sentence.end))
        return any(read_grammar().marking.search(self.text, *part) for part in parts)

    def _dates(self, found: re.Match[str], sentence: Sentence, years: int) -> list[NamedDate]:
        """The dates of a sentence, those of the present tense the nearest: "marks on 3 May"."""
        reading = self.teller.reading
        is_ahead = TO_COME.search(self.text, sentence.start, sentence.end) is not None
        dates = reading.dates(sentence, is_ahead=is_ahead)
        if not is_ahead and self.published is not None and PRESENT.search(self.text, sentence.start, found.start()):
            ahead = reading.dates(sentence, is_ahead=True)
            dates = [min(pair, key=self._distance) for pair in zip(dates, ahead, strict=True)] if len(ahead) == len(dates) else dates
        return [named for named in dates if named.day.year - years > 0]

    def _distance(self, named: NamedDate) -> int:
        return abs((named.day - self.published).days) if self.published is not None else 0

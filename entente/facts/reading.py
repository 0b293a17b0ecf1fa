"""What several facts of one document share, reckoned once and only where it is needed: calendar, main pair, dates."""

from collections.abc import Collection, Iterator
from functools import cached_property

from entente.coder.analysis import Analysis, Event, Sentence
from entente.coder.times.calendars import Calendar, open_calendar
from entente.coder.times.chronicles import Chronicle, read_chronicle
from entente.coder.times.dates import TimeExpression, find_times, may_name_time
from entente.facts.dates import NamedDate, find_dates
from entente.facts.parties import Party, count_codes, find_focus, find_leader, find_main_pair, find_pair_share, list_parties, weigh_parties
from entente.facts.themes import find_theme

STATE_LENGTH, PAIR = 3, 2
STORY_SHARE = 0.7  # of what a text says, on the two that it is the story of


class Reading:
    """An analysed document with its events."""

    def __init__(self, analysis: Analysis, events: list[Event]) -> None:
        self.analysis = analysis
        self.events = events
        self.text = analysis.document.text
        self.published = analysis.document.published
        self._calendar: Calendar | None = None
        self._times: list[list[TimeExpression] | None] = []  # of the sentences read, in their order
        self._dates: dict[tuple[int, bool, bool], list[NamedDate]] = {}
        self._parties: dict[int, list[Party]] = {}
        self._mediated: dict[str, tuple[str, ...]] = {}
        self._mediated_within: set[tuple[str, str]] = set()
        self._mediated_at: dict[int, dict[str, tuple[str, ...]]] = {}

    @cached_property
    def weights(self) -> dict[str, int]:
        """How much the document is about each state or organisation."""
        return weigh_parties(self.analysis)

    @cached_property
    def pair(self) -> tuple[str, ...]:
        """The two parties that the document is about, or nothing."""
        return self.theme or find_main_pair(self.weights, self.events)

    @cached_property
    def theme(self) -> tuple[str, ...]:
        """The two whose chronicle or background the document is by its title, or nothing."""
        return find_theme(self.analysis.document)

    def note_mediator(self, mediator: str, parties: Collection[str], start: int) -> None:
        """Keeps who stood between whom, as told by the sentence at `start`, before `principals` is asked for."""
        if len(parties) == 1:
            self._mediated_within.update((mediator, code) for code in parties)
        if len(parties) == PAIR:
            self._mediated.setdefault(mediator, tuple(sorted(parties)))
            self._mediated_at.setdefault(start, {})[mediator] = tuple(sorted(parties))

    def is_mediator_within(self, codes: Collection[str]) -> bool:
        """Whether one of two only mediated at the other's home, between a government and its rebels."""
        return any({*codes} == {*told} for told in self._mediated_within)

    def is_mediator_for(self, code: str, known: Collection[str]) -> bool:
        """Whether somebody stood between one of those `known` and another."""
        return not {*self._mediated.get(code, ())}.isdisjoint(known)

    def mediated_in(self, sentence: Sentence) -> dict[str, tuple[str, ...]]:
        """Who stood between which two by the words of a sentence."""
        return self._mediated_at.get(sentence.start, {})

    @cached_property
    def principals(self) -> tuple[str, ...]:
        """The two that the document is about; where one of the pair only stood between two others, those two."""
        mediated = [parties for mediator, parties in self._mediated.items() if mediator in self.pair]
        return mediated[0] if mediated and not self.theme else self.pair

    @cached_property
    def is_story(self) -> bool:
        """Whether the document is the story of its two principals, and no round of many countries."""
        return bool(self.theme) or (len(self.principals) == PAIR and find_pair_share(self.weights, self.principals) >= STORY_SHARE)

    @cached_property
    def is_of_odds(self) -> bool:
        """Whether two of three and more states of the document deal with each other: a third may stand between them."""
        states = [code for code in self.codes if len(code) == STATE_LENGTH]
        return len(states) > PAIR and any(len(parties) == PAIR for parties in self.dealings)

    @cached_property
    def dealings(self) -> frozenset[frozenset[str]]:
        """Who deals with whom: the parties of each event."""
        return frozenset(frozenset((*event.actors, *event.recipients)) for event in self.events)

    @cached_property
    def chronicle(self) -> Chronicle:
        """The entries of a document that goes day by day."""
        return read_chronicle(self.text, self.published)

    def day_of_entry(self, sentence: Sentence) -> NamedDate | None:
        """The day at the head of the entry that a sentence stands in: "5 June. Riyadh breaks off relations with Doha."."""
        entry = self.chronicle.find_entry(sentence.end - 1)
        return NamedDate(entry.start, entry.start, entry.day.day, entry.day.precision) if entry is not None else None

    def pair_without(self, excluded: Collection[str]) -> tuple[str, ...]:
        """The main pair among all but `excluded`, as mediators are."""
        return find_main_pair(self.weights, self.events, exclude=excluded)

    @cached_property
    def focus(self) -> tuple[str, ...]:
        """States spoken of at least three times, the most first."""
        return find_focus(self.analysis)

    @cached_property
    def leader(self) -> str | None:
        """The one state that the document is about, or nothing."""
        return find_leader(self.analysis)

    @cached_property
    def codes(self) -> frozenset[str]:
        """Every country and organisation of the document."""
        return frozenset(count_codes(self.analysis))

    def dealings_before(self, sentence: Sentence, reach: int) -> Iterator[frozenset[str]]:
        """The two of each dealing told in a sentence or up to `reach` before it, the nearest first."""
        told = [
            (sentence.number - mention.sentence, number)
            for number, event in enumerate(self.events)
            for mention in event.mentions
            if 0 <= sentence.number - mention.sentence <= reach
        ]
        for _, number in sorted(told):
            pair = frozenset((*self.events[number].actors, *self.events[number].recipients))
            if len(pair) == PAIR:
                yield pair

    def sentences_before(self, sentence: Sentence, reach: int) -> list[Sentence]:
        """Up to `reach` sentences right before one, the nearest first."""
        return self.analysis.sentences[max(0, sentence.number - reach) : sentence.number][::-1]

    def parties(self, sentence: Sentence) -> list[Party]:
        """The parties of a sentence in order of appearance, read once; not to be changed."""
        if sentence.number not in self._parties:
            self._parties[sentence.number] = list_parties(sentence)
        return self._parties[sentence.number]

    def dates(self, sentence: Sentence, *, is_ahead: bool = False, is_lasting: bool = False) -> list[NamedDate]:
        """The dates named in a sentence, read once; `is_ahead` takes "in October" for the next, `is_lasting` reads "since October" too."""
        key = (sentence.number, is_ahead, is_lasting)
        if key not in self._dates:
            times, span = self._read_times(sentence), (sentence.start, sentence.end)
            self._dates[key] = find_dates(self.text, *span, times, is_ahead=is_ahead, is_lasting=is_lasting) if times is not None else []
        return self._dates[key]

    def _read_times(self, sentence: Sentence) -> list[TimeExpression] | None:
        """The times that a sentence names, null where it has no word of time.

        All before it are read first, whatever kind of fact is asked for: "two days later" reckons from the day told last.
        """
        if not may_name_time(sentence, self.text):
            return None
        while len(self._times) <= sentence.number:
            self._times.append(self._find_times(self.analysis.sentences[len(self._times)]))
        return self._times[sentence.number]

    def _find_times(self, sentence: Sentence) -> list[TimeExpression] | None:
        """The times of the sentence behind those read; null where it has no word of time."""
        if not may_name_time(sentence, self.text):
            return None
        if self._calendar is None:
            self._calendar = open_calendar(self.text, self.published)
        return find_times(self.text, sentence.start, sentence.end, self._calendar)

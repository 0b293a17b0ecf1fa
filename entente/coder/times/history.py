"""Acts without a day of their own that are told among those of long ago: "In May 2018 X sent home an envoy. Y threw out two in return"."""

from dataclasses import dataclass, replace

from entente.coder.analysis import Event, Sentence
from entente.coder.candidates import Candidate
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.subjects import find_subject
from entente.coder.times.calendars import AFTER_LAST, Calendar, is_historical
from entente.coder.times.dates import TimeExpression
from entente.coder.times.relative_dates import ResolvedDate
from entente.lexicon.wordlists import word_list

TURN_WORDS = 14  # words at most of a sentence that only says when something came


@dataclass(slots=True)
class History:
    """How far a text has told of long ago, and whether it goes on with it. What follows on an aside of news is not of long ago."""

    told_to: int = -1  # offset behind the last sentence that told of long ago
    news_to: int = -1  # offset behind the last sentence that told of anything else
    is_going_on: bool = False
    turn: ResolvedDate | None = None  # of "The low point came in August 2016": when the act of the next sentence was
    turn_to: int = -1  # offset behind that sentence

    def hear_turn(self, sentence: Sentence, times: list[TimeExpression]) -> None:
        """Takes the one time of a sentence that only says when something came or began."""
        if len(times) == 1 and times[0].resolved is not None:
            self.turn, self.turn_to = times[0].resolved, sentence.end

    def open_sentence(self, sentence: Sentence, chunks: list[Chunk], text: str, times: list[TimeExpression], calendar: Calendar) -> None:
        """Opens a story where the sentence begins with a time of long ago, or goes on with one told right before in the same paragraph.

        A sentence that names a time of these days ends it.
        """
        is_of_story = all(_is_of_story(time, calendar) for time in times)
        if not (is_of_story and _goes_on(self.turn_to, sentence, text)):
            self.turn = None
        elif self.turn is not None and is_historical(self.turn, calendar):
            self.told_to = self.turn_to
        self.turn_to = -1
        if _opens_with_past(sentence, chunks, times, calendar):
            self.is_going_on, self.told_to = True, sentence.end
            return
        is_of_news = _goes_on(self.news_to, sentence, text)
        self.is_going_on = is_of_story and not is_of_news and _goes_on(self.told_to, sentence, text)
        self.told_to = sentence.end if self.is_going_on else -1

    def place(self, event: Event, candidate: Candidate, sentence: Sentence, chunks: list[Chunk]) -> Event:
        """The event, as one of long ago where a verb in the past tells it without a day behind one of long ago."""
        verb = chunks[candidate.trigger]
        is_told = verb.kind == "V" and verb.is_finite
        is_undated = is_told and event.status == "occurred" and event.day is None and verb.tense == "past"
        if is_undated and self.turn is not None:
            event = replace(event, day=self.turn.day, precision=self.turn.precision, date_method="time of the sentence before")
            return replace(event, status="historical") if self.is_going_on else event
        if is_told and event.status == "historical" and event.day is not None and _opens_story(chunks, candidate.trigger):
            self.is_going_on, self.told_to = True, sentence.end
        elif is_undated and self.is_going_on:
            return replace(event, status="historical")
        elif event.status != "historical":
            self.news_to = sentence.end
        return event


def _goes_on(end: int, sentence: Sentence, text: str) -> bool:
    """Whether a sentence stands in the paragraph of one that ends at an offset; a negative one is of none."""
    return end >= 0 and "\n" not in text[end : sentence.start]


def may_turn(sentence: Sentence, chunks: list[Chunk]) -> bool:
    """Whether a short sentence may only say when a turn came or began: "The low point came in August 2016", not "The rains came in May"."""
    if len(sentence.words) > TURN_WORDS:
        return False
    verbs = [place for place, chunk in enumerate(chunks) if chunk.kind == "V"]
    if len(verbs) != 1 or chunks[verbs[0]].tense != "past" or chunks[verbs[0]].lemma() not in word_list("turning_verbs"):
        return False
    subject = find_subject(chunks, verbs[0])
    return subject is not None and chunks[subject].text in word_list("turning_points")


def _opens_with_past(sentence: Sentence, chunks: list[Chunk], times: list[TimeExpression], calendar: Calendar) -> bool:
    """Whether a sentence names a time of long ago first, and no other: "In March 1999 bombs went off; X left"."""
    verb = next((sentence.starts[chunk.first] for chunk in chunks if chunk.kind == "V"), sentence.end)
    if not times or times[0].start >= verb or times[0].resolved is None or not is_historical(times[0].resolved, calendar):
        return False
    before = next((chunk for chunk in chunks if chunk.kind == "N" and not chunk.is_time), None)
    is_first = before is None or sentence.starts[before.first] > times[0].start
    return is_first and all(_is_of_story(time, calendar) for time in times[1:])


def _is_of_story(time: TimeExpression, calendar: Calendar) -> bool:
    """Whether a time leaves a story where it is: of long ago itself, or counted from what was told, "a week later"."""
    return time.kind in AFTER_LAST if time.resolved is None else is_historical(time.resolved, calendar)


def _opens_story(chunks: list[Chunk], trigger: int) -> bool:
    """Whether a verb is the first of its sentence, or behind "when", so that it is no aside: "praised the treaty that the two signed"."""
    before = next((place for place in range(trigger - 1, -1, -1) if chunks[place].kind not in ("N", "A", ",", "C")), -1)
    return before < 0 or chunks[before].kind == ";" or chunks[before].text == "when"

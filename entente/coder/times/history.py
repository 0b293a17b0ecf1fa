"""Acts without a day of their own that are told among those of long ago: "In May 2018 X sent home an envoy. Y threw out two in return"."""

from dataclasses import dataclass, replace

from entente.coder.analysis import Event, Sentence
from entente.coder.candidates import Candidate
from entente.coder.grammar.chunks import Chunk


@dataclass(slots=True)
class History:
    """How far a text has told of long ago, and whether it goes on with it. What follows on an aside of news is not of long ago."""

    told_to: int = -1  # offset behind the last sentence that told of long ago
    news_to: int = -1  # offset behind the last sentence that told of anything else
    is_going_on: bool = False

    def open_sentence(self, sentence: Sentence, text: str, *, has_times: bool) -> None:
        """Goes on with what was told right before in the same paragraph, unless the sentence names a time itself."""
        is_of_news = self.news_to >= 0 and "\n" not in text[self.news_to : sentence.start]
        is_same = self.told_to >= 0 and "\n" not in text[self.told_to : sentence.start]
        self.is_going_on = is_same and not (has_times or is_of_news)
        self.told_to = sentence.end if self.is_going_on else -1

    def place(self, event: Event, candidate: Candidate, sentence: Sentence, chunks: list[Chunk]) -> Event:
        """The event, as one of long ago where a verb in the past tells it without a day behind one of long ago."""
        verb = chunks[candidate.trigger]
        is_told = verb.kind == "V" and verb.is_finite
        if is_told and event.status == "historical" and event.day is not None and _opens_story(chunks, candidate.trigger):
            self.is_going_on, self.told_to = True, sentence.end
        elif is_told and self.is_going_on and event.status == "occurred" and event.day is None and verb.tense == "past":
            return replace(event, status="historical")
        elif event.status != "historical":
            self.news_to = sentence.end
        return event


def _opens_story(chunks: list[Chunk], trigger: int) -> bool:
    """Whether a verb is the first of its sentence, or behind "when", so that it is no aside: "praised the treaty that the two signed"."""
    before = next((place for place in range(trigger - 1, -1, -1) if chunks[place].kind not in ("N", "A", ",", "C")), -1)
    return before < 0 or chunks[before].kind == ";" or chunks[before].text == "when"

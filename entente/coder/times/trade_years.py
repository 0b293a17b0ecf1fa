"""The year of trade told without one right behind that of others: "Trade with X came to $2 billion in 2017. Y sold it $1 billion"."""

from dataclasses import dataclass, replace
from datetime import date

from entente.coder.analysis import Event, Sentence
from entente.coder.grammar.chunks import Chunk


@dataclass(slots=True)
class TradeYear:
    """The trade that a text dated last, and up to where what it goes on with is of the same year."""

    last: Event | None = None
    told_to: int = 0
    published: date | None = None

    def date(self, event: Event, sentence: Sentence, chunks: list[Chunk], text: str, *, has_times: bool) -> Event:
        """The event, where it is trade in money without a date, with the date of the trade told before in the same paragraph."""
        if event.type != "COOPERATE" or event.status != "ongoing":
            return event
        if event.day is not None:
            self.last, self.told_to = event, sentence.end
            return event
        is_now = "now" in sentence.word_set and "a year" in text[sentence.start : sentence.end]
        if is_now and self.published is not None and not has_times:
            return replace(event, day=self.published.replace(month=1, day=1), precision="year", date_method="trade of the year of the text")
        if self.last is None or has_times or "\n" in text[self.told_to : sentence.start] or "a year" in text[sentence.start : sentence.end]:
            return event
        if not any(chunk.has_currency for chunk in chunks):
            return event
        return replace(event, day=self.last.day, precision=self.last.precision, date_method="year of the trade before")

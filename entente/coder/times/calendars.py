"""What the dates of a document are reckoned from: the day it is of, and the date that it told last."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from entente.coder.times.anchors import find_anchor
from entente.coder.times.relative_dates import ResolvedDate
from entente.coder.times.undated import find_latest, find_present_year, looks_back, tells_of_weekday

FIRST_DAY = date(1981, 1, 1)  # a text whose own date is unknown is taken to be of this day at least: news lies in files from about then on
AFTER_LAST = frozenset(
    {"rel", "same", "ago", "ty", "then", "next", "beside", "gap", "dth", "soon", "twd", "close", "mr", "nth", "thn"}
)  # kinds of times that may be reckoned from the date told before
BY_MONTH = ("md", "dm", "mo")  # kinds of times that name a month and may leave out the year
OF_NOW = frozenset({*BY_MONTH, "wd", "rel", "unit", "within"})  # kinds of times that mean the text's own year where nothing else is told
NARRATIVE_REACH = 800  # characters between two dates of a narrative, of which the second leaves out the year
TODAY = re.compile(r"\b[Tt]oday\b")


@dataclass(slots=True)
class Calendar:
    """What a document's dates are reckoned from."""

    published: date | None
    present_year: int | None
    latest: date | None  # of a text whose own date is unknown: the last month that it names, or the beginning of the last year
    last: ResolvedDate | None = None
    today: ResolvedDate | None = None  # of a text that tells of "today"
    is_news: bool = False  # of a text whose own date is unknown: it tells of "Tuesday", so that its year is none that it names
    looks_back: bool = False  # of a text whose own date is unknown: it tells of long ago
    anchor: date | None = None  # of a text whose own date is unknown, and of these days: the last day that it spells out
    last_month: ResolvedDate | None = None  # the last one of those that tell a month
    last_ahead: ResolvedDate | None = None  # what the date told last means for a plan
    opens_year: bool = False  # of a year told last: "In 2016 X left", whose months follow
    month_to: int = 0  # offset behind it
    told_to: int = 0  # offset up to which a narrative of that date goes; negative behind what is reckoned from the text's own day
    read_to: int = 0  # offset into the text up to which `last` is known

    def note(self, match: re.Match[str], resolved: ResolvedDate | None, future: ResolvedDate | None = None) -> None:
        """Takes a time as the one told last; one that the words do not give ends a narrative."""
        if resolved is not None:
            self.last, self.told_to, self.last_ahead = resolved, match.end(), future or resolved
            self.opens_year = match.group().startswith("In ")
            if resolved.precision != "year":
                self.last_month, self.month_to = resolved, match.end()
        elif match.lastgroup in OF_NOW:
            self.told_to = -NARRATIVE_REACH


def open_calendar(text: str, published: date | None) -> Calendar:
    """The calendar of a document: its published date, else the year that it says is the present one."""
    if published is not None:
        is_of_today = "oday" in text and TODAY.search(text) is not None  # the plain search first: fifty times as fast, and mostly enough
        today = ResolvedDate(published, "day", "the day that the text is of") if is_of_today else None
        return Calendar(published, published.year, None, today=today)
    present, is_news = find_present_year(text), tells_of_weekday(text)
    latest, is_of_past = find_latest(text, is_news=is_news and present is None), looks_back(text)
    anchor = None if is_of_past or latest is None else find_anchor(text, is_news=is_news)
    return Calendar(None, present, latest, is_news=is_news, looks_back=is_of_past, anchor=anchor)


def is_historical(resolved: ResolvedDate, calendar: Calendar) -> bool:
    """Whether an act lies more than about a year before the article; of one that tells of long ago any act does."""
    if calendar.looks_back:
        return True
    written = calendar.published or max(calendar.anchor or calendar.latest or FIRST_DAY, FIRST_DAY)
    last_possible = {"day": resolved.day, "month": resolved.day + timedelta(days=30), "year": date(resolved.day.year, 12, 31)}
    return last_possible[resolved.precision] < written - timedelta(days=366)


def is_before_end(resolved: ResolvedDate, calendar: Calendar) -> bool:
    """Whether a text that tells of long ago names a later year than a date of its story."""
    return calendar.looks_back and calendar.latest is not None and resolved.day.year < calendar.latest.year


def is_past(resolved: ResolvedDate, calendar: Calendar) -> bool:
    """Whether a date lies before the month of the article, or before its year where only a year is known."""
    published = calendar.published
    if published is None:
        return False
    return resolved.day.year < published.year if resolved.precision == "year" else resolved.day < published.replace(day=1)

"""Texts that go day by day, whose acts bear the day at the head of their entry: "5 June. X breaks with Y", "Sat 2. X's jets cross".

An entry may be of a month ("December: X breaks with Y") or a year, and days may stand below a heading that gives their year.
A chronicle tells in the present what happened then. What "has been" done is told on its day, but done at any time before.
"""

import re
from bisect import bisect_right
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise
from typing import NamedTuple

from entente.coder.analysis import WEIGHED, Event
from entente.coder.candidates import Candidate
from entente.coder.grammar.chunks import Chunk
from entente.coder.times.calendars import Calendar, is_historical
from entente.coder.times.relative_dates import ResolvedDate, make_day, month_number
from entente.coder.times.time_patterns import MONTH

FEWEST_DAYS = 3  # days at the heads of entries, in their order: fewer are datelines and dates of issue
MONTHS_BACK = 12  # in which "Sat 2." is looked for
DAYS_AHEAD = timedelta(days=7)  # a day without its year that lies farther ahead is one of last year
TURN_OF_YEAR = 6  # months that a later entry lies before one of the year before, at least
LOOK_AHEAD = timedelta(days=20)  # that an entry tells, too: "On the 12th" in that of the 9th; other dates lie before its own day
LENGTHS = {"day": timedelta(0), "month": timedelta(days=30), "year": timedelta(days=364)}
METHOD = "day at the head of the entry"
WEEKDAY_LETTERS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_WEEKDAY = r"(?:(?i:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?i:s|nes|rs|r|ur)?(?i:day)?\.?)"
_NUMBER = r"(?:[0-3]?\d)(?:st|nd|rd|th)?"
_LAST = r"(?: ?[-–] ?[0-3]?\d)?"  # "6-9 February", "Feb. 6-9"
_YEAR = r"(?:1[6-9]|20)\d\d"
_MONTH_DAY = (
    rf"(?P<d>{_NUMBER}){_LAST} (?:of )?(?P<m>{MONTH})(?:,? (?P<y>{_YEAR}))?|"
    rf"(?P<m2>{MONTH}) (?P<d2>{_NUMBER}){_LAST}(?:,? (?P<y2>{_YEAR}))?"
)
_END = r"[ \t]*(?:(?:(?<=\.)|[.:]|(?<=[ \t])[–—-])(?=[ \t])|[ \t]*(?P<line>$))"
_PART = r"(?:(?i:early|mid|late)[ -]|(?i:beginning|start|middle|end) of )"
_SPAN = rf"{_PART}?(?:(?P<om>{MONTH})(?:,? (?P<oy>{_YEAR}))?|(?P<yy>{_YEAR}))[ \t]*(?::(?=[ \t])|(?<=[ \t])[–—-](?=[ \t]))(?P<s>)"
_RUN_IN = r"(?P<r>(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY)(?=[ \t]+[A-Z])"  # "MONDAY The port is shut"
_TODAY = r"(?P<t>TODAY(?=[ \t]+[A-Z])|(?i:today)(?=[ \t]*[:–—-][ \t]))"
_HEADING = rf"(?P<h>{_YEAR})[:.]?[ \t]*$"
OPENER = re.compile(
    rf"^[ \t*•>]{{0,4}}(?:(?:(?:{_WEEKDAY},? )?(?:{_MONTH_DAY})|(?P<w>{_WEEKDAY}),? (?:the )?(?P<n>{_NUMBER})|(?P<a>{_WEEKDAY})){_END}|"
    rf"{_SPAN}|{_RUN_IN}|{_TODAY}|{_HEADING})",
    re.MULTILINE,
)
INNER = re.compile(rf"(?<=[.!?] )(?:{_MONTH_DAY})(?P<line>)\.(?= [A-Z])")
LABEL = re.compile(r"^\(?[A-Z][A-Za-z']*(?: [A-Za-z']+){0,3}[.:](?: |$)", re.MULTILINE)  # "Epilogue. ", "NOT THIS WEEK. ", "Sources: "
AHEAD = re.compile(r"(?i)\b(?:diary|agenda|calendar|programme|schedule|coming up|(?:week|days) ahead|next week)\b")
AHEAD_REACH = 120  # characters before the first weekday in which such a heading stands


class Entry(NamedTuple):
    """What a chronicle tells of one day, by the offsets of its text."""

    start: int
    end: int
    day: ResolvedDate
    head_end: int


@dataclass(slots=True)
class Chronicle:
    """The entries of a text in their order, none where it does not go day by day."""

    entries: list[Entry]

    def find_entry(self, offset: int) -> Entry | None:
        """The entry in which a sentence begins."""
        position = bisect_right(self.entries, offset, key=lambda entry: entry.start) - 1
        return self.entries[position] if position >= 0 and offset < self.entries[position].end else None

    def date(self, event: Event, candidate: Candidate, chunks: list[Chunk], calendar: Calendar) -> Event:
        """The event; told without a day of its own in an entry, with that of the entry."""
        entry = self.find_entry(event.mentions[0].start) if self.entries else None
        if entry is None or event.status not in ("occurred", "ongoing"):
            return event
        verb = chunks[candidate.trigger]
        if candidate.rule == WEIGHED and verb.kind != "V":
            verb = next((chunk for chunk in chunks if chunk.kind == "V" and chunk.is_finite and not chunk.is_perfect), verb)
        is_running = verb.kind == "V" and verb.is_perfect
        is_simple = verb.kind == "V" and verb.is_finite and verb.tense == "present" and verb.modal is None and verb.first == verb.last
        if is_simple and event.status == "ongoing":
            event = replace(event, status="occurred")  # "X seizes a launch"
        if event.day is None and not is_running and event.status == "occurred":
            event = replace(event, day=entry.day.day, precision=entry.day.precision, date_method=METHOD)
        if event.date_method == METHOD and calendar.published is not None and entry.day.day > calendar.published:
            return replace(event, status="planned")
        is_of_entry = event.day is None or event.date_method == METHOD
        return replace(event, status="historical") if is_of_entry and is_historical(entry.day, calendar) else event


def open_entry(entry: Entry, calendar: Calendar) -> date | None:
    """Makes the day of an entry the one told last, and gives the day from which its times are reckoned."""
    if calendar.read_to < entry.head_end:
        calendar.last = calendar.last_ahead = entry.day
        calendar.told_to = calendar.read_to = entry.head_end
        if entry.day.precision != "year":
            calendar.last_month, calendar.month_to = entry.day, entry.head_end
    if calendar.published is not None:
        return min(calendar.published, entry.day.day + LOOK_AHEAD + LENGTHS[entry.day.precision])
    return None


def read_chronicle(text: str, published: date | None) -> Chronicle:
    """The entries of a text that goes day by day."""
    found = list(OPENER.finditer(text))
    headings = [head for head in found if head.group("h")]
    heads = [head for head in found if not head.group("h")]
    lines = [head for head in heads if head.group("line") is not None]
    if lines and len(lines) < len(heads) - len(lines):
        heads = [head for head in heads if head.group("line") is None]  # the date of issue stands on a line of its own
    is_run_in = bool(heads) and heads[0].group("line") is None
    if is_run_in:
        heads = sorted([*heads, *INNER.finditer(text, heads[0].end())], key=lambda head: head.start())
    if len(heads) < FEWEST_DAYS:
        return Chronicle([])
    if heads[0].groupdict().get("a") or heads[0].groupdict().get("r"):
        days = _place_weekdays(heads, published, text)
    else:
        heads = sorted([*heads, *headings], key=lambda head: head.start())
        days = _place_days(heads, published)
    known = [(head, day) for head, day in zip(heads, days, strict=True) if day is not None]
    if len({day for _, day in known}) < FEWEST_DAYS or not _is_in_order([day for _, day in known]):
        return Chronicle([])
    starts = [*(head.start() for head in heads), len(text)]
    entries: list[Entry] = []
    for head, day in known:
        end = next(start for start in starts if start > head.start())
        label = LABEL.search(text, head.end() + 1, end) if is_run_in else None
        entries.append(Entry(_first_letter(text, head), label.start() if label else end, day, head.end()))
    return Chronicle(entries)


def _first_letter(text: str, head: "re.Match[str]") -> int:
    """Where the sentence that a head opens begins."""
    return head.start() + len(head.group()) - len(head.group().lstrip(" \t*•>"))


def _is_in_order(days: list[ResolvedDate]) -> bool:
    steps = [_step(earlier, later) for earlier, later in pairwise(days)]
    return sum(1 for step in steps if step < 0) <= 1 or all(step <= 0 for step in steps)


def _step(earlier: ResolvedDate, later: ResolvedDate) -> int:
    """The days from one entry to the next; none within the month or year that one of them is of."""
    precisions = (earlier.precision, later.precision)
    length = 1 if "year" in precisions else 2 if "month" in precisions else 3
    is_same = earlier.day.timetuple()[:length] == later.day.timetuple()[:length]
    return 0 if is_same else (later.day - earlier.day).days


def _place_days(heads: list["re.Match[str]"], published: date | None) -> list[ResolvedDate | None]:
    """The day of each head, or its month or year; one without its year is of that of the heading above it or goes on from the head before.

    The first of all is the last such day before the text's own.
    """
    found: list[ResolvedDate | None] = []
    last: date | None = None
    heading: int | None = None
    for head in heads:
        groups = head.groupdict()
        heading = int(groups["h"]) if groups.get("h") else heading
        day = _by_weekday(head, published) if groups.get("n") else published if groups.get("t") else None
        precision = "day"
        if groups.get("d") or groups.get("d2"):
            number = _number(groups["d"] or groups["d2"] or "")
            day = _by_month(number, groups["m"] or groups["m2"] or "", groups["y"] or groups["y2"], heading, last, published)
        elif groups.get("om"):
            precision, day = "month", _by_month(1, groups["om"] or "", groups["oy"], heading, last, published)
        elif groups.get("yy"):
            precision, day = "year", date(int(groups["yy"] or ""), 1, 1)
        found.append(ResolvedDate(day, precision, METHOD) if day is not None else None)
        last = day or last
    return found


def _by_month(number: int, name: str, told: str | None, heading: int | None, last: date | None, published: date | None) -> date | None:
    month = month_number(name)
    if told or heading:
        return make_day(int(told or heading or 0), month, number)
    if last is not None:
        return make_day(last.year + (last.month - month >= TURN_OF_YEAR), month, number)
    if published is None:
        return None
    day = make_day(published.year, month, number)
    return day if day is None or day <= published + DAYS_AHEAD else make_day(published.year - 1, month, number)


def _by_weekday(head: "re.Match[str]", published: date | None) -> date | None:
    """The last day before the text's own that is both, of "Sat 2.", say."""
    if published is None:
        return None
    number, weekday = _number(head.group("n")), WEEKDAY_LETTERS.index(head.group("w")[:3].lower())
    for months in range(MONTHS_BACK):
        total = published.year * 12 + published.month - 1 - months
        day = make_day(total // 12, total % 12 + 1, number)
        if day is not None and day <= published and day.weekday() == weekday:
            return day
    return None


def _number(word: str) -> int:
    return int(word.rstrip("stndrh"))


def _place_weekdays(heads: list["re.Match[str]"], published: date | None, text: str) -> list[ResolvedDate | None]:
    """The days of a week that is over, reckoned from the last one back; none of one that is to come."""
    is_ahead = AHEAD.search(text, max(0, heads[0].start() - AHEAD_REACH), heads[0].start()) is not None
    named = [groups.get("a") or groups.get("r") or groups.get("t") for groups in (head.groupdict() for head in heads)]
    if published is None or is_ahead or not all(named):
        return [None] * len(heads)
    found: list[ResolvedDate | None] = []
    day = published
    for name in reversed(named):
        letters = (name or "")[:3].lower()
        day -= timedelta(days=(day.weekday() - WEEKDAY_LETTERS.index(letters)) % 7 if letters in WEEKDAY_LETTERS else 0)
        found.append(ResolvedDate(day, "day", METHOD))
    return found[::-1]

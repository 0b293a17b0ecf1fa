"""Dates named in a sentence of a fact: the coder's time expressions, with bare years and "of that year" besides."""

import re
from datetime import date
from typing import NamedTuple

from entente.coder.times.dates import TimeExpression
from entente.coder.times.time_patterns import MONTHS, WEEKDAYS

CALENDAR_WORDS = frozenset([*WEEKDAYS, *MONTHS])
BARE_YEAR = re.compile(r"(?<![-–/$€£\d])\b(?P<year>(?:1[89]|20)\d\d)\b(?! ?[-–/] ?\d)")
# "On 2 December 1991, a day after the referendum": the day is told, not the one that it is counted from.
COUNTED = re.compile(
    r", (?:just |only |barely )?(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+)"
    r" (?:days?|weeks?|months?|years?) (?:after|before)\b"
)
THAT_YEAR = re.compile(r"\b(?:of )?(?:that|the same) year\b")
CONTEXT = 400


class NamedDate(NamedTuple):
    """A date at text[start:end]; `day` is the first day of what is known, `precision` is day, month or year."""

    start: int
    end: int
    day: date
    precision: str


def find_dates(
    text: str, start: int, end: int, times: list[TimeExpression], *, is_ahead: bool = False, is_lasting: bool = False
) -> list[NamedDate]:
    """The dates of the `times` named in text[start:end], and its bare years, in order; what needs an unknown published date is left out.

    `is_ahead` reads "in October" as the next October, `is_lasting` also "since October". "That year" is the year named last, also in the
    lines before `start`.
    """
    dates: list[NamedDate] = []
    for time in times:
        resolved = time.future if is_ahead and time.future is not None else time.resolved
        resolved = time.since if resolved is None and is_lasting else resolved
        if resolved is not None:
            dates.append(NamedDate(time.start, time.end, resolved.day, resolved.precision))
    for found in BARE_YEAR.finditer(text, start, end):
        if not any(named.start <= found.start() < named.end for named in dates):
            dates.append(NamedDate(found.start(), found.end(), date(int(found.group("year")), 1, 1), "year"))
    for found in THAT_YEAR.finditer(text, start, end):
        years = BARE_YEAR.findall(text, max(0, start - CONTEXT), found.start())
        if years:
            before = next((named for named in dates if named.end + 1 >= found.start() > named.start), None)
            if before is not None:
                dates.remove(before)
            day = before.day.replace(year=int(years[-1])) if before is not None else date(int(years[-1]), 1, 1)
            dates.append(NamedDate(before.start if before else found.start(), found.end(), day, before.precision if before else "year"))
    return _without_counted(text, sorted(dates, key=lambda named: named.start))


def _without_counted(text: str, dates: list[NamedDate]) -> list[NamedDate]:
    """The dates without those that only say how far another named right before is from something."""
    told = {named.end for named in dates if named.precision == "day"}
    counted = {end + len(", ") for end in told if COUNTED.match(text, end) is not None}
    return [named for named in dates if named.start not in counted] if counted else dates


def nearest_date(dates: list[NamedDate], start: int, end: int, reach: int = 120) -> NamedDate | None:
    """The date nearest to text[start:end], one behind it before one ahead of it at the same distance."""
    near = [(named.start - end if named.start >= end else start - named.end + 1, named.start, named) for named in dates]
    near = [item for item in near if item[0] <= reach]
    return min(near, key=lambda item: item[:2])[2] if near else None

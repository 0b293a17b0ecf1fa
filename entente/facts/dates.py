"""Dates named in a sentence: full, a month, a year, a week day or "last year", each with how exact it is."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from entente.facts.data import read_words


@dataclass(frozen=True, slots=True)
class NamedDate:
    """A date at text[start:end]; `day` is the first day of what is known, `precision` is day, month or year."""

    start: int
    end: int
    day: date
    precision: str


@dataclass(frozen=True, slots=True)
class _Grammar:
    pattern: re.Pattern[str]
    months: dict[str, int]
    weekdays: dict[str, int]


@cache
def _grammar() -> _Grammar:
    words = read_words("calendar")
    months = {month: number for number, month in enumerate(words["short_months"], start=1)} | {month: number for number, month in enumerate(words["months"], start=1)}
    weekdays = {day: number for number, day in enumerate(words["weekdays"])}
    month = "|".join(sorted(months, key=lambda name: -len(name)))
    pattern = "|".join(
        (
            r"\b(?P<iso>(?:19|20)\d\d-\d\d-\d\d)\b",
            rf"\b(?P<d1>\d{{1,2}})(?:st|nd|rd|th)?(?:-\d{{1,2}})? (?:of )?(?P<m1>{month})\b\.?(?:,? (?P<y1>(?:19|20)\d\d)\b)?",
            rf"\b(?P<m2>{month})\b\.? (?P<d2>\d{{1,2}})(?:st|nd|rd|th)?(?:-\d{{1,2}})?\b(?!\d)(?:,? (?P<y2>(?:19|20)\d\d)\b)?",
            rf"\b(?P<m3>{month})\b\.?,? (?:of )?(?P<y3>(?:19|20)\d\d|last year|this year|that year|the same year)\b",
            rf"\b(?:in|last|since|until|next|of) (?P<m4>{month})\b",
            rf"\b(?P<w>{'|'.join(weekdays)})\b",
            r"\b(?P<today>today|yesterday|this morning|earlier in the day)\b",
            r"\b(?P<y4>(?:1[89]|20)\d\d)\b(?! ?[-–/] ?\d)",
            r"\b(?P<relative>last month|this month|last year|this year)\b",
        )
    )
    return _Grammar(re.compile(pattern, re.IGNORECASE), months, weekdays)


def _make(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _nearest_year(month: int, day: int, published: date | None, is_ahead: bool) -> int | None:
    """The year that puts a month and day nearest before the published date, or after it where the text looks ahead."""
    if published is None:
        return None
    if is_ahead:
        return published.year if (month, day) >= (published.month, published.day) else published.year + 1
    return published.year if (month, day) <= (published.month, published.day) else published.year - 1


def _past_weekday(number: int, published: date) -> date:
    return published - timedelta(days=(published.weekday() - number) % 7)


def _month_before(published: date) -> date:
    return (published.replace(day=1) - timedelta(days=1)).replace(day=1)


def _read(found: re.Match[str], published: date | None, last_year: int | None, is_ahead: bool) -> tuple[date | None, str]:
    group, months = found.groupdict(), _grammar().months
    if group["iso"]:
        year, month, day = (int(part) for part in group["iso"].split("-"))
        return _make(year, month, day), "day"
    for number in ("1", "2"):
        if group[f"d{number}"]:
            month, day = months[group[f"m{number}"].lower()], int(group[f"d{number}"])
            year = int(group[f"y{number}"]) if group[f"y{number}"] else _nearest_year(month, day, published, is_ahead)
            return (_make(year, month, day) if year else None), "day"
    if group["m3"]:
        printed, month = group["y3"].lower(), months[group["m3"].lower()]
        if printed.isdigit():
            year = int(printed)
        elif printed in ("that year", "the same year"):
            year = last_year
        else:
            year = published.year - printed.startswith("last") if published else None
        return (date(year, month, 1) if year else None), "month"
    if group["m4"]:
        month = months[group["m4"].lower()]
        year = _nearest_year(month, 1, published, is_ahead)
        return (date(year, month, 1) if year else None), "month"
    if group["y4"]:
        return date(int(group["y4"]), 1, 1), "year"
    if published is None:
        return None, "day"
    if group["w"]:
        return _past_weekday(_grammar().weekdays[group["w"].lower()], published), "day"
    if group["today"]:
        return (published - timedelta(days=1) if group["today"].lower() == "yesterday" else published), "day"
    relative = group["relative"].lower()
    if relative.endswith("month"):
        return (_month_before(published) if relative.startswith("last") else published.replace(day=1)), "month"
    return date(published.year - relative.startswith("last"), 1, 1), "year"


def find_dates(text: str, start: int, end: int, published: date | None, is_ahead: bool = False) -> list[NamedDate]:
    """The dates named in text[start:end] in order; what needs the published date is left out where it is unknown."""
    dates: list[NamedDate] = []
    last_year: int | None = None
    for found in _grammar().pattern.finditer(text, start, end):
        day, precision = _read(found, published, last_year, is_ahead)
        if day is not None:
            last_year = day.year
            dates.append(NamedDate(found.start(), found.end(), day, precision))
    return dates


def nearest_date(dates: list[NamedDate], start: int, end: int, reach: int = 120) -> NamedDate | None:
    """The date nearest to text[start:end], one behind it before one ahead of it at the same distance."""
    near = [(named.start - end if named.start >= end else start - named.end + 1, named.start, named) for named in dates]
    near = [item for item in near if item[0] <= reach]
    return min(near, key=lambda item: item[:2])[2] if near else None

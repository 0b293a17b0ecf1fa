"""Dates reckoned from the date told before: "two days later", "that year", "on the 4th", the day of a narrative without its year."""

import re
from datetime import date, timedelta

from entente.coder.times.calendars import NARRATIVE_REACH, Calendar
from entente.coder.times.relative_dates import ResolvedDate, find_period, month_number
from entente.coder.times.time_patterns import NUMBERS

ROUNDINGS = ("than", "over", "nearly", "almost", "about", "some", "within", "barely", "just under")
ROUNDING_REACH = 12  # characters before a time in which such a word stands
PRECISION_ORDER = ("year", "month", "day")
SOON = "soon after the date before"
NEAR = 200  # characters between a month or year and "two weeks earlier", which is not two weeks before the text
SOON_REACH = 500  # characters between a date and "within days"
DECEMBER = 12
GOES_ON = re.compile(r"[^.;\n]{0,150}")  # what stands between "in December" and the next year's "in January"
HALF_YEAR = 6  # months between them at least
HAD_BEFORE = re.compile(r"\bhad\b[^.;\n]*$")
BACKGROUND_REACH = 100  # characters between "had" and its date: "In October X came. Y had moved its tanks in September"
BACKGROUND = "year of the date told, before it"  # how a date was found from which no later one is reckoned
HAD = re.compile(r"[^.;]{0,40}\bhad\b")


def make_day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def within(unit: str, published: date, last: ResolvedDate | None) -> ResolvedDate | None:
    """The year or month of the text, "earlier in the year"; null where the date before may mean another one."""
    if unit == "week" or (last is not None and last.day.year != published.year):
        return None
    return find_period(unit, published)


def in_told_year(resolved: ResolvedDate, calendar: Calendar) -> ResolvedDate | None:
    """A month or day in the year of the date before it in the sentence, if that is history: "clashed in January 1976; in March X left"."""
    last, published = calendar.last, calendar.published
    if last is None or published is None or last.precision == "year" or last.day.year >= published.year - 1:
        return None
    day = make_day(last.day.year, resolved.day.month, resolved.day.day)
    if day is None or resolved.day.month < last.day.month:
        return None
    return ResolvedDate(day, resolved.precision, f"{resolved.precision} in the year of the date before")


def since_lately(name: str, match: re.Match[str], calendar: Calendar) -> ResolvedDate | None:
    """The day or month of "since 10 October", of a text without a date of its own: in the last year that it names."""
    if calendar.latest is None or calendar.is_news or calendar.looks_back:
        return None
    return _date_in(calendar.latest.year, name, match, "last year that the text names")


def in_narrative(name: str, match: re.Match[str], calendar: Calendar) -> ResolvedDate | None:
    """A day or month in the year of the date told before it, of a text without a date of its own: "in May 1963 X left; on 3 June"."""
    last = calendar.last
    if last is None or last.precision == "year" or match.start() - calendar.told_to > NARRATIVE_REACH:
        return None
    month = month_number(match.group(f"{name}_m"))
    year = last.day.year
    if month > last.day.month and HAD.match(match.string, match.end()):
        year -= 1  # "In February 1987 X came. In December Y had massed its troops"
    elif last.day.month - month >= HALF_YEAR and GOES_ON.fullmatch(match.string, calendar.told_to, match.start()):
        year += 1  # "in December X did this, and in January Y did that"
    is_before = month < last.day.month and year == last.day.year
    if is_before and not _is_background(match):
        return None
    return _date_in(year, name, match, BACKGROUND if is_before else "year of the date before")


def _date_in(year: int, name: str, match: re.Match[str], method: str) -> ResolvedDate | None:
    """The day or month that an expression names without a year."""
    month = month_number(match.group(f"{name}_m"))
    day = make_day(year, month, 1 if name == "mo" else int(match.group(f"{name}_d")))
    return ResolvedDate(day, "month" if name == "mo" else "day", method) if day is not None else None


def _is_background(match: re.Match[str]) -> bool:
    """Whether "had" stands before or behind a time in its sentence."""
    before = HAD_BEFORE.search(match.string, max(0, match.start() - BACKGROUND_REACH), match.start())
    return before is not None or HAD.match(match.string, match.end()) is not None


def day_of_told_month(number: int, match: re.Match[str], calendar: Calendar) -> ResolvedDate | None:
    """The day of the month told before, "On the 4th", or the last one before the published date."""
    last = calendar.last
    if last is not None and last.precision != "year" and match.start() - calendar.told_to <= NARRATIVE_REACH:
        day = make_day(last.day.year, last.day.month, number)
    elif calendar.published is not None:
        first = calendar.published.replace(day=1)
        first = first if number <= calendar.published.day else (first - timedelta(days=1)).replace(day=1)
        day = make_day(first.year, first.month, number)
    else:
        return None
    return ResolvedDate(day, "day", "day of the month told before") if day is not None else None


def find_known_day(match: re.Match[str], calendar: Calendar) -> date | None:
    """The day from which "two weeks earlier" counts: the one told before, else the published date; null right behind a month."""
    last = calendar.last
    if last is not None and last.precision == "day":
        return last.day
    is_near = last is not None and 0 <= match.start() - calendar.told_to <= NEAR
    return None if is_near else calendar.published


def soon_after(match: re.Match[str], calendar: Calendar) -> ResolvedDate | None:
    """The month of the date told right before, "within days", or its year, "within weeks"; null where that may be another one by then."""
    last = calendar.last
    if last is None or not 0 <= match.start() - max(0, calendar.told_to) <= SOON_REACH:
        return None
    if match.group("soon_w") or match.group("soon_l"):
        return ResolvedDate(last.day.replace(month=1, day=1), "year", SOON) if last.day.month < DECEMBER else None
    return ResolvedDate(last.day.replace(day=1), "month", SOON) if last.precision != "year" else None


def that_year(match: re.Match[str], calendar: Calendar) -> ResolvedDate | None:
    if calendar.last is None:
        return None
    if match.group("ty_u") == "month":
        last = calendar.last if calendar.last.precision != "year" else calendar.last_month
        return last if last is None or last.precision == "month" else _month_of(last)
    month = match.group("ty_m") or match.group("ty_o")
    day = date(calendar.last.day.year, month_number(month) if month else 1, 1)
    return ResolvedDate(day, "month" if month else "year", "year of the date before")


def _month_of(last: ResolvedDate) -> ResolvedDate | None:
    return ResolvedDate(last.day.replace(day=1), "month", "month of the date before") if last.precision == "day" else None


def same_day(last: ResolvedDate | None, *, is_loose: bool = False) -> ResolvedDate | None:
    """The day told before: "an hour later"; or its month where no more is known: "the same day"."""
    if last is None or last.precision == "year" or (last.precision == "month" and not is_loose):
        return None
    return ResolvedDate(last.day, last.precision, "same day as the date before")


def after_last(name: str, match: re.Match[str], calendar: Calendar) -> ResolvedDate | None:
    """A day, month or year counted from the date told before: "two days later", "the following month", "the year before"."""
    last = calendar.last
    unit = match.group(f"{name}_u")
    if match.string[max(0, match.start() - ROUNDING_REACH) : match.start()].rstrip().endswith(ROUNDINGS):
        return None  # "less than a day later"
    if calendar.told_to < 0:
        return None  # "last year, against three billion the year before"
    if last is None or PRECISION_ORDER.index(unit if unit != "week" else "month") > PRECISION_ORDER.index(last.precision):
        return None
    if name == "gap":
        steps = NUMBERS[match.group("gap_n").lower()] * (-1 if match.group("gap_p") == "after" else 1)
    else:
        steps = (
            NUMBERS[match.group("then_n").lower()] if name == "then" else -1 if match.group(f"{name}_p") in ("previous", "before") else 1
        )
    method = f"'{match.group(name)}' from the date before"
    if unit == "day":
        return ResolvedDate(last.day + timedelta(days=steps), "day", method)
    if unit == "week":
        day = (last.day + timedelta(days=7 * steps)).replace(day=1)
        return ResolvedDate(day, "month", method) if last.precision == "day" else None
    if unit == "month":
        months = last.day.year * 12 + last.day.month - 1 + steps
        return ResolvedDate(date(months // 12, months % 12 + 1, 1), "month", method)
    return ResolvedDate(date(last.day.year + steps, 1, 1), "year", method)

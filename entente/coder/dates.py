"""Put each act on the calendar: from words such as "on Tuesday" to a date with its precision and how it was found.

Nothing is guessed: where the words cannot give a date there is none. A week is not a precision of ours: "last week" is a
month where the whole week lies in one, else nothing.
"""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

from entente.coder.analysis import Sentence
from entente.coder.time_patterns import MONTHS, NUMBERS, PATTERN, TENS, TIME_WORDS, WEEKDAYS, YEARS_OFF

ROUNDINGS = ("than", "over", "nearly", "almost", "about", "some", "within", "barely", "just under")
ROUNDING_REACH = 12  # characters before a time in which such a word stands
EXACT_DAYS = 14  # days ahead that are meant to the day; more are rounded
DIGIT = re.compile(r"\d")
PRECISION_ORDER = ("year", "month", "day")
AFTER_LAST = frozenset({"rel", "ty", "then", "next", "beside", "gap"})  # kinds of times that may be reckoned from the date told before
TODAY = re.compile(r"\b[Tt]oday\b")
PRESENT_YEAR = re.compile(r"\b((?:19|20)\d\d) (?:marks|is the year|has been|sees)\b|\bthis year, ((?:19|20)\d\d)\b")
ANY_YEAR = re.compile(r"\b((?:19|20)\d\d)\b")


class ResolvedDate(NamedTuple):
    """A calendar date, how exact it is and how it was found.

    `day` is the first day of what is known: 2022-11-01 for "November 2022" at month precision. `end` is the last day of a range.
    """

    day: date
    precision: str
    method: str
    end: date | None = None


class TimeExpression(NamedTuple):
    """A time that a sentence names, with its offsets into the text; null `resolved` where the words cannot give a date."""

    start: int
    end: int
    kind: str
    resolved: ResolvedDate | None
    future: ResolvedDate | None = None


@dataclass(slots=True)
class Calendar:
    """What a document's dates are reckoned from."""

    published: date | None
    present_year: int | None
    latest_year: int | None
    last: ResolvedDate | None = None
    today: ResolvedDate | None = None  # of a text that tells of "today"
    read_to: int = 0  # offset into the text up to which `last` is known


def open_calendar(text: str, published: date | None) -> Calendar:
    """The calendar of a document: its published date, else the year that it says is the present one."""
    if published is not None:
        is_of_today = "oday" in text and TODAY.search(text) is not None  # the plain search first: fifty times as fast, and mostly enough
        today = ResolvedDate(published, "day", "the day that the text is of") if is_of_today else None
        return Calendar(published, published.year, published.year, today=today)
    match = PRESENT_YEAR.search(text)
    present = int(match.group(1) or match.group(2)) if match else None
    return Calendar(None, present, max((int(year) for year in ANY_YEAR.findall(text)), default=None))


def may_name_time(sentence: Sentence, text: str) -> bool:
    """Whether a sentence has a digit or a word of time, without which it names no time."""
    return not TIME_WORDS.isdisjoint(sentence.lower) or DIGIT.search(text, sentence.start, sentence.end) is not None


def find_times(text: str, start: int, end: int, calendar: Calendar) -> list[TimeExpression]:
    """Every time named in `text[start:end]`, in order."""
    found: list[TimeExpression] = []
    for match in PATTERN.finditer(text, start, end):
        name = match.lastgroup or ""  # the outermost group, which closes last
        if name in AFTER_LAST:
            _catch_up(match, calendar)
        resolved, future = _resolve(name, match, calendar)
        if resolved is not None:
            calendar.last, calendar.read_to = resolved, match.end()
        kind = "when" if match.group().lower().startswith("since ") else name
        found.append(TimeExpression(match.start(), match.end(), kind, resolved, future))
    return found


def _catch_up(match: re.Match[str], calendar: Calendar) -> None:
    """Finds the date told last before `match`, in sentences that told no act, too."""
    for earlier in PATTERN.finditer(match.string, calendar.read_to, match.start()):
        name = earlier.lastgroup or ""
        resolved = None if name in AFTER_LAST else _resolve(name, earlier, calendar)[0]
        if resolved is not None:
            calendar.last = resolved
    calendar.read_to = match.end()


def _make(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _month(word: str) -> int:
    return MONTHS[word.lower().rstrip(".")]


def _resolve(name: str, match: re.Match[str], calendar: Calendar) -> tuple[ResolvedDate | None, ResolvedDate | None]:
    """The date that an expression means for a past act, and the one for a planned act where that differs."""
    if name in ("md", "dm"):
        return _day_of_month(match, name, calendar)
    if name == "iso":
        day = _make(int(match.group("iso_y")), int(match.group("iso_m")), int(match.group("iso_d")))
        return (ResolvedDate(day, "day", "full date") if day else None), None
    if name == "my":
        day = _make(int(match.group("my_y")), _month(match.group("my_m")), 1)
        return (ResolvedDate(day, "month", "month and year") if day else None), None
    if name == "yr" and match.group("yr_p").lower() in ("by", "until", "for"):
        return None, None  # a deadline or a span, not when the act was
    if match.string[max(0, match.start() - 6) : match.start()].lower() == "since " or match.group().lower().startswith("since "):
        return _since_when(name, match), None  # else how long something has lasted
    if name in ("yr", "ay"):
        return ResolvedDate(date(int(match.group(f"{name}_y")), 1, 1), "year", "year"), None
    published = calendar.published
    if name == "ty":
        return _that_year(match, calendar), None
    if name == "rel":
        return _relative_day(match.group("rel").lower(), calendar), None
    if name in ("then", "next", "beside", "gap"):
        return _after_last(name, match, calendar), None
    if published is None:
        return None, None
    if name == "mr":
        year = published.year + YEARS_OFF[match.group("mr_r")]
        return ResolvedDate(date(year, _month(match.group("mr_m")), 1), "month", f"month of {match.group('mr_r')} year"), None
    if name == "wd":
        return _weekday(match, published)
    if name == "hence":
        return None, _hence(match, published)
    if name == "ago":
        return _ago(match, published), None
    if name == "unit":
        return _unit(match.group("unit_p").lower(), match.group("unit_u"), published), None
    return _bare_month(match, published)


def _since_when(name: str, match: re.Match[str]) -> ResolvedDate | None:
    """The time in "since 2005, when X left", which is when X left."""
    if not match.string.startswith((", when", " when"), match.end()):
        return None
    if name == "yr":
        return ResolvedDate(date(int(match.group("yr_y")), 1, 1), "year", "year")
    if name == "my":
        return ResolvedDate(date(int(match.group("my_y")), _month(match.group("my_m")), 1), "month", "month and year")
    return None


def _day_of_month(match: re.Match[str], name: str, calendar: Calendar) -> tuple[ResolvedDate | None, ResolvedDate | None]:
    month, day_number = _month(match.group(f"{name}_m")), int(match.group(f"{name}_d"))
    last_number = match.group(f"{name}_e")

    def make(year: int, method: str) -> ResolvedDate | None:
        day = _make(year, month, day_number)
        if day is None:
            return None
        end = _make(year, month, int(last_number)) if last_number else None
        return ResolvedDate(day, "day", method, end if end and end > day else None)

    year = match.group(f"{name}_y")
    if year:
        return make(int(year), "full date"), None
    published = calendar.published
    if published is None:
        return (make(calendar.present_year, "day and month, year the text calls present") if calendar.present_year else None), None
    off = match.group(f"{name}_r")
    if off:
        return make(published.year + YEARS_OFF[off], f"day of {off} year"), None
    this_year = _make(published.year, month, day_number)
    if this_year is None:
        return None, None
    past = make(
        published.year if this_year <= published + timedelta(days=7) else published.year - 1, "day and month before the published date"
    )
    if this_year > published + timedelta(days=7):
        later = make(published.year, "day and month after the published date")
    else:
        later = make(
            published.year if this_year >= published - timedelta(days=31) else published.year + 1, "day and month after the published date"
        )
    return past, later


def _that_year(match: re.Match[str], calendar: Calendar) -> ResolvedDate | None:
    if calendar.last is None:
        return None
    month = match.group("ty_m")
    day = date(calendar.last.day.year, _month(month) if month else 1, 1)
    return ResolvedDate(day, "month" if month else "year", "year of the date before")


def _relative_day(word: str, calendar: Calendar) -> ResolvedDate | None:
    if word.endswith(("same day", "the day")) or word.startswith(("in the ", "that ", "on that ")):
        last = calendar.last if calendar.today is None or not word.startswith(("in the", "later", "earlier")) else calendar.today
        return ResolvedDate(last.day, last.precision, "same day as the date before") if last and last.precision == "day" else None
    if calendar.published is None:
        return None
    if word.startswith("the day"):
        offset = -2 if word.endswith("yesterday") else 2
        return ResolvedDate(calendar.published + timedelta(days=offset), "day", f"'{word}' from the published date")
    offset = -1 if word in ("yesterday", "last night") else 1 if word == "tomorrow" else 0
    return ResolvedDate(calendar.published + timedelta(days=offset), "day", f"'{word}' from the published date")


def _after_last(name: str, match: re.Match[str], calendar: Calendar) -> ResolvedDate | None:
    """A day, month or year counted from the date told before: "two days later", "the following month", "the year before"."""
    last = calendar.last
    unit = match.group(f"{name}_u")
    if match.string[max(0, match.start() - ROUNDING_REACH) : match.start()].rstrip().endswith(ROUNDINGS):
        return None  # "less than a day later"
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


def _weekday(match: re.Match[str], published: date) -> tuple[ResolvedDate | None, ResolvedDate | None]:
    number = WEEKDAYS[match.group("wd_n").lower()]
    week = match.group("wd_w")
    if week:
        monday = published - timedelta(days=published.weekday()) + timedelta(days=7 * YEARS_OFF[week])
        day = ResolvedDate(monday + timedelta(days=number), "day", f"weekday of {week} week")
        return day, day
    prefix = (match.group("wd_p") or "").strip().lower()
    back = (published.weekday() - number) % 7
    ahead = (number - published.weekday()) % 7
    if prefix in ("last", "previous", "past") and back == 0:
        back = 7
    past = ResolvedDate(published - timedelta(days=back), "day", "weekday before the published date")
    if prefix in ("next", "coming"):
        ahead = ahead or 7
    future = ResolvedDate(published + timedelta(days=ahead), "day", "weekday from the published date on")
    if prefix in ("next", "coming"):
        return future, future
    return past, future


def _ago(match: re.Match[str], published: date) -> ResolvedDate | None:
    count = NUMBERS.get(match.group("ago_n")) or int(match.group("ago_n"))
    unit = match.group("ago_u")
    method = f"'{match.group('ago')}' from the published date"
    if unit == "day":
        return ResolvedDate(published - timedelta(days=count), "day", method)
    if unit in ("week", "fortnight"):
        days = count * (7 if unit == "week" else 14)
        return ResolvedDate((published - timedelta(days=days)).replace(day=1), "month", method)
    if unit == "decade":
        return ResolvedDate(date(published.year - 10 * count, 1, 1), "year", method) if count == 1 else None
    if unit == "month":
        months = published.year * 12 + published.month - 1 - count
        return ResolvedDate(date(months // 12, months % 12 + 1, 1), "month", method)
    return ResolvedDate(date(published.year - count, 1, 1), "year", method)


def _hence(match: re.Match[str], published: date) -> ResolvedDate:
    """When something planned "in three weeks" will be: the day where days are few, else the month, or the year."""
    word, unit = match.group("hence_n"), match.group("hence_u")
    count = NUMBERS.get(word) or TENS.get(word) or int(word)
    method = f"'{match.group('hence')}' from the published date"
    if unit == "year":
        return ResolvedDate(date(published.year + count, 1, 1), "year", method)
    if unit == "month":
        months = published.year * 12 + published.month - 1 + count
        return ResolvedDate(date(months // 12, months % 12 + 1, 1), "month", method)
    day = published + timedelta(days=count * (7 if unit == "week" else 1))
    return ResolvedDate(day, "day", method) if unit == "day" and count <= EXACT_DAYS else ResolvedDate(day.replace(day=1), "month", method)


def _unit(prefix: str, unit: str, published: date) -> ResolvedDate | None:
    step = -1 if prefix in ("last", "previous", "past") else 1 if prefix in ("next", "coming") else 0
    method = f"'{prefix} {unit}' from the published date"
    if unit == "year":
        return ResolvedDate(date(published.year + step, 1, 1), "year", method)
    if unit == "month":
        months = published.year * 12 + published.month - 1 + step
        return ResolvedDate(date(months // 12, months % 12 + 1, 1), "month", method)
    if unit == "weekend":
        return _weekend(prefix, published, method)
    monday = published - timedelta(days=published.weekday()) + timedelta(days=7 * step)
    sunday = monday + timedelta(days=6)
    return ResolvedDate(monday.replace(day=1), "month", method) if monday.month == sunday.month else None


def _weekend(prefix: str, published: date, method: str) -> ResolvedDate | None:
    """The month of the last weekend, or the next, where both of its days lie in one."""
    saturday = published - timedelta(days=(published.weekday() - 5) % 7)
    if prefix in ("next", "coming", "this") and published.weekday() < 5:
        saturday += timedelta(days=7)
    is_one_month = saturday.month == (saturday + timedelta(days=1)).month
    return ResolvedDate(saturday.replace(day=1), "month", method) if is_one_month else None


def _bare_month(match: re.Match[str], published: date) -> tuple[ResolvedDate | None, ResolvedDate | None]:
    month = _month(match.group("mo_m"))
    past = date(published.year if month <= published.month else published.year - 1, month, 1)
    future = date(published.year if month >= published.month else published.year + 1, month, 1)
    return (
        ResolvedDate(past, "month", "month before the published date"),
        ResolvedDate(future, "month", "month after the published date"),
    )


def is_historical(resolved: ResolvedDate, calendar: Calendar) -> bool:
    """Whether an act lies more than about a year before the article."""
    if calendar.published is not None:
        limit = calendar.published - timedelta(days=366)
        last_possible = {"day": resolved.day, "month": resolved.day + timedelta(days=30), "year": date(resolved.day.year, 12, 31)}[
            resolved.precision
        ]
        return last_possible < limit
    return calendar.latest_year is not None and resolved.day.year <= calendar.latest_year - 2

"""Put each act on the calendar: from words such as "on Tuesday" to a date with its precision and how it was found.

Nothing is guessed: where the words cannot give a date there is none. A week is not a precision of ours: "last week" is a
month where the whole week lies in one, else nothing.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

from entente.coder.analysis import Sentence

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            ("january", "jan"), ("february", "feb"), ("march", "mar"), ("april", "apr"), ("may",), ("june", "jun"), ("july", "jul"),
            ("august", "aug"), ("september", "sept", "sep"), ("october", "oct"), ("november", "nov"), ("december", "dec"),
        ),
        1,
    )
    for name in names
}  # fmt: skip
WEEKDAYS = {name: number for number, name in enumerate(("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"))}
NUMBERS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10}
TENS = {"thirty": 30, "sixty": 60, "ninety": 90}
ROUNDINGS = ("than", "over", "nearly", "almost", "about", "some", "within", "barely", "just under")
ROUNDING_REACH = 12  # characters before a time in which such a word stands
EXACT_DAYS = 14  # days ahead that are meant to the day; more are rounded
_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|"
    r"Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?"
)
_DAY = r"(?P<{0}>[0-3]?\d)(?:st|nd|rd|th)?"
_RANGE = r"(?:\s?[-–]\s?(?P<{0}>[0-3]?\d)(?:st|nd|rd|th)?)?"
_NO_YEAR = r"(?!\s(?:\d|of (?:that|the same) year))"
_PART = r"(?:morning|afternoon|evening)"
_LATER = r"(?:later|earlier) in the day|last night"
OPENERS = (
    *NUMBERS, "and", "by", "coming", "during", "earlier", "early", "for", "from", "in", "last", "late", "later", "mid", "next", "of", "on",
    "past", "previous", "since", "that", "the", "this", "today", "tomorrow", "tonight", "until", "year", "yesterday",
)  # fmt: skip


def _beginnings(words: Iterable[str]) -> str:
    """A pattern for the first three letters of some words, by first letter."""
    by_first: dict[str, set[str]] = {}
    for word in words:
        by_first.setdefault(word[0], set()).add(word[1:3] if len(word) > 2 else rf"{word[1:]}\b")
    return "|".join(f"{first}(?:{'|'.join(sorted(rests))})" for first, rests in sorted(by_first.items()))


# Tried only where a word starts that may open a time: some six times as fast.
_OPENS = rf"(?<!\w)(?=\d|{_beginnings(OPENERS)}|(?=[A-Z])(?i:{_beginnings((*OPENERS, *MONTHS, *WEEKDAYS))}))"
PATTERN = re.compile(
    rf"{_OPENS}(?:"
    + "|".join(
        (
            rf"(?P<md>(?P<md_m>{_MONTH})\s{_DAY.format('md_d')}{_RANGE.format('md_e')}(?:,?\s(?P<md_y>(?:19|20)\d\d))?)(?!\d)",
            rf"(?P<dm>{_DAY.format('dm_d')}{_RANGE.format('dm_e')}\s(?:of\s)?(?P<dm_m>{_MONTH})(?:,?\s(?P<dm_y>(?:19|20)\d\d))?)\b",
            rf"(?P<my>(?P<my_m>{_MONTH})(?:\sof)?,?\s(?P<my_y>(?:19|20)\d\d))\b",
            r"(?P<iso>(?P<iso_y>(?:19|20)\d\d)-(?P<iso_m>[01]\d)-(?P<iso_d>[0-3]\d))\b",
            rf"(?P<rel>(?i:today|tonight|yesterday|tomorrow|(?:this|in the|that) {_PART}|(?:on )?(?:the same|that) day|{_LATER}))\b",
            r"(?P<wd>(?P<wd_p>(?i:last|next|this|previous|past|coming|on|late|early)\s)?(?P<wd_n>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day))\b",
            rf"(?P<ago>(?P<ago_n>\d{{1,2}}|{'|'.join(NUMBERS)}) (?P<ago_u>day|week|month|year)s? (?:ago|earlier))\b",
            r"(?P<unit>(?P<unit_p>(?i:last|next|this|previous|past|coming|earlier this|later this)) (?P<unit_u>week|month|year))\b",
            rf"(?P<ty>(?:(?P<ty_m>{_MONTH}) of )?(?:that|the same) year)\b",
            rf"(?P<then>(?P<then_n>(?i:{'|'.join(NUMBERS)})) (?P<then_u>day|week|month|year)s? later)\b",
            rf"(?P<hence>in (?P<hence_n>\d{{1,3}}|{'|'.join(NUMBERS)}|thirty|sixty|ninety) (?P<hence_u>day|week|month|year)s?)(?=[,.;)]|$)",
            rf"(?P<gap>(?P<gap_n>(?i:{'|'.join(NUMBERS)})) (?P<gap_u>day)s? (?P<gap_p>after|before))\b",
            r"(?P<next>[Tt]he (?P<next_p>following|next|previous) (?P<next_u>day|month|year))\b",
            r"(?P<beside>[Tt]he (?P<beside_u>day|month|year) (?P<beside_p>before|after))(?=[,.;:)]|$)",
            rf"(?P<mo>(?i:in|since|during|by|last|next|this|late|early|of|from) (?P<mo_m>{_MONTH})(?=[\s,.;)]|$)){_NO_YEAR}",
            r"(?P<yr>(?P<yr_p>(?i:in|since|of|during|by|from|until|for|early|late|mid|and|year))[\s-](?P<yr_y>(?:1[5-9]|20)\d\d))\b(?!-\w)",
        )
    )
    + ")"
)
DIGIT = re.compile(r"\d")
TIME_WORDS = frozenset(
    (
        *MONTHS, *WEEKDAYS, "today", "tonight", "yesterday", "tomorrow", "morning", "afternoon", "evening", "day", "days", "week", "weeks",
        "night", "month", "months", "year", "years",
    )
)  # fmt: skip
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
    if name == "yr":
        return ResolvedDate(date(int(match.group("yr_y")), 1, 1), "year", "year"), None
    published = calendar.published
    if name == "ty":
        return _that_year(match, calendar), None
    if name == "rel":
        return _relative_day(match.group("rel").lower(), calendar), None
    if name in ("then", "next", "beside", "gap"):
        return _after_last(name, match, calendar), None
    if published is None:
        return None, None
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
    if unit == "week":
        return ResolvedDate((published - timedelta(days=7 * count)).replace(day=1), "month", method)
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
    monday = published - timedelta(days=published.weekday()) + timedelta(days=7 * step)
    sunday = monday + timedelta(days=6)
    return ResolvedDate(monday.replace(day=1), "month", method) if monday.month == sunday.month else None


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

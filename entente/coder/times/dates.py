"""Put each act on the calendar: from words such as "on Tuesday" to a date with its precision and how it was found.

Nothing is guessed: where the words cannot give a date there is none. A week is not a precision of ours: "last week" is a
month where the whole week lies in one, else nothing.
"""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

from entente.coder.analysis import Sentence
from entente.coder.times.relative_dates import (
    ResolvedDate,
    count_ahead,
    count_back,
    find_holiday,
    find_month,
    find_period,
    find_season,
    find_unit,
    find_weekday,
    month_number,
)
from entente.coder.times.time_patterns import NUMBERS, PATTERN, TIME_WORDS, YEARS_OFF
from entente.coder.times.undated import find_latest, find_present_year, looks_back

ROUNDINGS = ("than", "over", "nearly", "almost", "about", "some", "within", "barely", "just under")
ROUNDING_REACH = 12  # characters before a time in which such a word stands
DIGIT = re.compile(r"\d")
FIRST_DAY = date(1981, 1, 1)  # a text whose own date is unknown is taken to be of this day at least: news lies in files from about then on
PRECISION_ORDER = ("year", "month", "day")
AFTER_LAST = frozenset(
    {"rel", "same", "ago", "ty", "then", "next", "beside", "gap"}
)  # kinds of times that may be reckoned from the date told before
BY_MONTH = ("md", "dm", "mo")  # kinds of times that name a month and may leave out the year
OF_NOW = frozenset({*BY_MONTH, "wd", "rel", "unit", "within"})  # kinds of times that mean the text's own year where nothing else is told
NARRATIVE_REACH = 800  # characters between two dates of a narrative, of which the second leaves out the year
ASIDE = ("night", "gap")  # kinds of times from which no later one is reckoned
TODAY = re.compile(r"\b[Tt]oday\b")


class TimeExpression(NamedTuple):
    """A time that a sentence names, with its offsets into the text; null `resolved` where the words cannot give a date.

    `future` is what it means for a plan, where that is another date.
    """

    start: int
    end: int
    kind: str
    resolved: ResolvedDate | None
    future: ResolvedDate | None = None
    since: ResolvedDate | None = None  # of "since March": when what lasts began
    is_nearer_ahead: bool = False  # of "in July" told in June: the one to come is nearer than the last one


@dataclass(slots=True)
class Calendar:
    """What a document's dates are reckoned from."""

    published: date | None
    present_year: int | None
    latest: date | None  # of a text whose own date is unknown: the last month that it names, or the beginning of the last year
    last: ResolvedDate | None = None
    today: ResolvedDate | None = None  # of a text that tells of "today"
    looks_back: bool = False  # of a text whose own date is unknown: it tells of long ago
    last_month: ResolvedDate | None = None  # the last one of those that tell a month
    told_to: int = 0  # offset up to which a narrative of that date goes; negative behind what is reckoned from the text's own day
    read_to: int = 0  # offset into the text up to which `last` is known

    def note(self, kind: str, resolved: ResolvedDate | None, end: int) -> None:
        """Takes a time that ends at the offset `end` as the one told last; one that the words do not give ends a narrative."""
        if resolved is not None:
            self.last, self.told_to = resolved, end
            self.last_month = resolved if resolved.precision != "year" else self.last_month
        elif kind in OF_NOW:
            self.told_to = -NARRATIVE_REACH


def open_calendar(text: str, published: date | None) -> Calendar:
    """The calendar of a document: its published date, else the year that it says is the present one."""
    if published is not None:
        is_of_today = "oday" in text and TODAY.search(text) is not None  # the plain search first: fifty times as fast, and mostly enough
        today = ResolvedDate(published, "day", "the day that the text is of") if is_of_today else None
        return Calendar(published, published.year, None, today=today)
    present = find_present_year(text)
    return Calendar(None, present, find_latest(text, present), looks_back=looks_back(text))


def may_name_time(sentence: Sentence, text: str) -> bool:
    """Whether a sentence has a digit or a word of time, without which it names no time."""
    return not TIME_WORDS.isdisjoint(sentence.word_set) or DIGIT.search(text, sentence.start, sentence.end) is not None


def find_times(text: str, start: int, end: int, calendar: Calendar) -> list[TimeExpression]:
    """Every time named in `text[start:end]`, in order."""
    found: list[TimeExpression] = []
    for match in PATTERN.finditer(text, start, end):
        name = match.lastgroup or ""  # the outermost group, which closes last
        if name in AFTER_LAST or (calendar.published is None and name in BY_MONTH):
            _catch_up(match, calendar)
        if name == "gap" and not any(time.resolved is not None for time in found):
            continue  # "two days after the raid": the date told before may be that of the raid
        resolved, future = _resolve(name, match, calendar)
        if _is_since(match) and not _opens_clause(match):
            found.append(TimeExpression(match.start(), match.end(), "when", None, since=resolved))
            continue
        if name == "mo" and found and resolved is not None and calendar.last is not None and calendar.published is not None:
            resolved, future = _in_told_year(resolved, calendar.last, calendar.published) or resolved, future
        elif resolved is None and name in BY_MONTH and calendar.published is None:
            resolved = _in_narrative(name, match, calendar)
        if name not in ASIDE:
            calendar.note(name, resolved, match.end())
            calendar.read_to = match.end() if resolved is not None else calendar.read_to
        kind = "when" if _is_since(match) else name
        time = TimeExpression(
            match.start(), match.end(), kind, resolved, future, is_nearer_ahead=_is_nearer_ahead(resolved, future, calendar)
        )
        if found and _is_end_of(found[-1], time, text):
            found[-1] = found[-1]._replace(end=time.end)  # "on Thursday and Friday", "from 28 April to 2 May"
        else:
            found.append(time)
    return _without_nights(found)


def _is_nearer_ahead(past: ResolvedDate | None, future: ResolvedDate | None, calendar: Calendar) -> bool:
    if past is None or future is None or calendar.published is None or past.day == future.day:
        return False
    return future.day - calendar.published < calendar.published - past.day


def _without_nights(found: list[TimeExpression]) -> list[TimeExpression]:
    """The times without "overnight" and "at dawn" where another one says of which day."""
    days = [time for time in found if time.kind != "night"]
    return days if any(time.resolved is not None for time in days) else found


def _within(unit: str, published: date, last: ResolvedDate | None) -> ResolvedDate | None:
    """The year or month of the text, "earlier in the year"; null where the date before may mean another one."""
    if unit == "week" or (last is not None and last.day.year != published.year):
        return None
    return find_period(unit, published)


def _in_told_year(resolved: ResolvedDate, last: ResolvedDate, published: date) -> ResolvedDate | None:
    """A month in the year of the date before it in the sentence, where that is history: "clashed in January 1976; in March X left"."""
    if last.precision == "year" or last.day.year >= published.year - 1 or resolved.day.month < last.day.month:
        return None
    return ResolvedDate(resolved.day.replace(year=last.day.year), "month", "month in the year of the date before")


def _in_narrative(name: str, match: re.Match[str], calendar: Calendar) -> ResolvedDate | None:
    """A day or month in the year of the date told before it, of a text without a date of its own: "in May 1963 X left; on 3 June"."""
    last = calendar.last
    if last is None or last.precision == "year" or match.start() - calendar.told_to > NARRATIVE_REACH:
        return None
    month = month_number(match.group(f"{name}_m"))
    day = _make(last.day.year, month, 1 if name == "mo" else int(match.group(f"{name}_d")))
    if day is None or month < last.day.month:
        return None
    return ResolvedDate(day, "month" if name == "mo" else "day", "year of the date before")


def _is_end_of(first: TimeExpression, last: TimeExpression, text: str) -> bool:
    """Whether a day is the last one of a span that begins with the day named right before."""
    days = [time.resolved.day for time in (first, last) if time.resolved is not None and time.resolved.precision == "day"]
    if len(days) < 2 or first.kind != last.kind or first.kind not in ("wd", "dm", "md"):
        return False
    between = text[first.end : last.start]
    length = (days[1] - days[0]).days % 7 if first.kind == "wd" else (days[1] - days[0]).days
    return (between in (" to ", " until ") and length > 0) or (between in (" and ", " and on ") and length == 1)


def _catch_up(match: re.Match[str], calendar: Calendar) -> None:
    """Finds the date told last before `match`, in sentences that told no act, too."""
    for earlier in PATTERN.finditer(match.string, calendar.read_to, match.start()):
        name = earlier.lastgroup or ""
        resolved = None if name in AFTER_LAST or name in ASIDE else _resolve(name, earlier, calendar)[0]
        calendar.note(name, resolved, earlier.end())
    calendar.read_to = match.end()


def _make(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _resolve(name: str, match: re.Match[str], calendar: Calendar) -> tuple[ResolvedDate | None, ResolvedDate | None]:
    """The date that an expression means for a past act, and the one for a planned act where that differs."""
    if name in ("md", "dm"):
        return _day_of_month(match, name, calendar)
    if name == "dot":
        day = _make(int(match.group("dot_y")), int(match.group("dot_m")), int(match.group("dot_d")))
        return (ResolvedDate(day, "day", "full date") if day else None), None
    if name == "iso":
        day = _make(int(match.group("iso_y")), int(match.group("iso_m")), int(match.group("iso_d")))
        return (ResolvedDate(day, "day", "full date") if day else None), None
    if name == "my":
        day = _make(int(match.group("my_y")), month_number(match.group("my_m")), 1)
        return (ResolvedDate(day, "month", "month and year") if day else None), None
    if name == "yr" and match.group("yr_p").lower() in ("by", "until", "for") and not _opens_clause(match):
        return None, None  # a deadline or a span, not when the act was
    if name in ("yr", "ay", "yw"):
        return ResolvedDate(date(int(match.group(f"{name}_y")), 1, 1), "year", "year"), None
    published = calendar.published
    if name == "ty":
        return _that_year(match, calendar), None
    if name == "same":
        is_of_text = calendar.today is not None and match.group().endswith("in the day")
        is_loose = match.group().endswith(
            ("day", "night", "morning", "afternoon", "evening")
        )  # of a month: "the same day", not "an hour later"
        return _same_day(calendar.today if is_of_text else calendar.last, is_loose=is_loose), None
    if name == "rel":
        return _relative_day(match.group("rel").lower(), calendar), None
    if name in ("then", "next", "beside", "gap"):
        return _after_last(name, match, calendar), None
    if name == "ago" and match.group("ago_p") != "ago":
        known = calendar.last.day if calendar.last is not None and calendar.last.precision == "day" else published
        return (count_back(match, known), None) if known is not None else (None, None)
    if published is None:
        return None, None
    if name == "mr":
        year = published.year + YEARS_OFF[match.group("mr_r")]
        return ResolvedDate(date(year, month_number(match.group("mr_m")), 1), "month", f"month of {match.group('mr_r')} year"), None
    if name == "wd":
        return find_weekday(match, published)
    if name == "hence":
        return None, count_ahead(match, published)
    if name == "ago":
        return count_back(match, published), None
    if name == "unit":
        return find_unit(match.group("unit_p").lower(), match.group("unit_u"), published)
    if name == "season":
        return find_season(match, published)
    if name == "close":
        return None, find_period(match.group("close_u") or match.group("close_o") or "year", published)
    if name == "within":
        return _within(match.group("within_u") or "year", published, calendar.last), None
    if name == "holiday":
        return find_holiday(match, published)
    if name == "night":
        return ResolvedDate(published, "day", "the night before the published date"), None
    return find_month(match, published)


def _is_since(match: re.Match[str]) -> bool:
    """Whether a time is the one since when something has lasted."""
    return match.group()[:6].lower() == "since " or match.string[max(0, match.start() - 6) : match.start()].lower() == "since "


def _opens_clause(match: re.Match[str]) -> bool:
    """Whether a clause tells what happened then: "since 2005, when X left"."""
    return match.string.startswith((", when", " when"), match.end())


def _day_of_month(match: re.Match[str], name: str, calendar: Calendar) -> tuple[ResolvedDate | None, ResolvedDate | None]:
    month, day_number = month_number(match.group(f"{name}_m")), int(match.group(f"{name}_d"))
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
    if match.group("ty_u") == "month":
        last = calendar.last if calendar.last.precision != "year" else calendar.last_month
        return last if last is None or last.precision == "month" else _month_of(last)
    month = match.group("ty_m") or match.group("ty_o")
    day = date(calendar.last.day.year, month_number(month) if month else 1, 1)
    return ResolvedDate(day, "month" if month else "year", "year of the date before")


def _month_of(last: ResolvedDate) -> ResolvedDate | None:
    return ResolvedDate(last.day.replace(day=1), "month", "month of the date before") if last.precision == "day" else None


def _same_day(last: ResolvedDate | None, *, is_loose: bool = False) -> ResolvedDate | None:
    """The day told before: "an hour later"; or its month where no more is known: "the same day"."""
    if last is None or last.precision == "year" or (last.precision == "month" and not is_loose):
        return None
    return ResolvedDate(last.day, last.precision, "same day as the date before")


def _relative_day(word: str, calendar: Calendar) -> ResolvedDate | None:
    if word.startswith(("in the ", "by ")):
        return _same_day(calendar.today or calendar.last)
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


def is_historical(resolved: ResolvedDate, calendar: Calendar) -> bool:
    """Whether an act lies more than about a year before the article; of one that tells of long ago any act does."""
    if calendar.looks_back:
        return True
    written = calendar.published or max(calendar.latest or FIRST_DAY, FIRST_DAY)
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

"""Put each act on the calendar: from words such as "on Tuesday" to a date with its precision and how it was found.

Nothing is guessed: where the words cannot give a date there is none. A week is not a precision of ours: "last week" is a
month where the whole week lies in one, else nothing.
"""

import re
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

from entente.coder.analysis import Sentence
from entente.coder.times.calendars import AFTER_LAST, BY_MONTH, Calendar
from entente.coder.times.counted_clauses import count_from_clause, counts_from_clause, end_of_clause
from entente.coder.times.relative_dates import (
    ResolvedDate,
    count_ahead,
    count_back,
    day_number,
    find_holiday,
    find_month,
    find_part_of_year,
    find_period,
    find_season,
    find_unit,
    find_weekday,
    make_day,
    month_number,
)
from entente.coder.times.time_patterns import PATTERN, TIME_WORDS, YEARS_OFF
from entente.coder.times.told_dates import (
    BACKGROUND,
    after_last,
    at_that_time,
    day_of_month,
    day_of_visit,
    find_known_day,
    in_story,
    in_told_year,
    same_day,
    same_period,
    since_lately,
    soon_after,
    that_year,
    told_weekday,
    within,
    year_before,
    year_told_before,
)

OF_TOLD_YEAR = re.compile(r" (?:of )?(?:that|the same) year\b")
DIGIT = re.compile(r"\d")
COUNTED = ("then", "ago", "next", "same", "gap", "ty", "beside")  # kinds of times that may be named besides by the day itself
EACH_BEFORE = tuple(f"{word} " for word in ("every", "Every", "each", "Each", "most", "Most"))
EACH_BEHIND = (" of every ", " of each ")
DEADLINES = ("by ", "until ", "till ", "before ")
MOST_KEPT = 512  # sentences, more than most documents have
ASIDE = ("night", "gap", "soon")  # kinds of times from which no later one is reckoned


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
    counts_to: int = -1  # of the day from which "a day after" counts: where these words end, which date what stands beside their clause
    is_nearer_ahead: bool = False  # of "in July" told in June: the one to come is nearer than the last one


def may_name_time(sentence: Sentence, text: str) -> bool:
    """Whether a sentence has a digit or a word of time, without which it names no time."""
    return not TIME_WORDS.isdisjoint(sentence.word_set) or DIGIT.search(text, sentence.start, sentence.end) is not None


def find_times(text: str, start: int, end: int, calendar: Calendar) -> list[TimeExpression]:
    """Every time named in `text[start:end]`, in order."""
    found: list[TimeExpression] = []
    gaps: list[re.Match[str]] = []
    for match in _match_times(text, start, end):
        if _comes_again(match):
            continue
        name = match.lastgroup or ""  # the outermost group, which closes last
        if name in AFTER_LAST or (name in BY_MONTH and (calendar.published is None or OF_TOLD_YEAR.match(text, match.end()))):
            _catch_up(match, calendar)
        if name == "ty" and found and found[-1].kind in BY_MONTH and text[found[-1].end : match.start()].strip() in ("", "of"):
            continue  # "on 16 January of that year"
        if counts_from_clause(match):
            gaps.append(match)
        if name == "gap" and not any(time.resolved is not None for time in found):
            continue  # "two days after the raid": the date told before may be that of the raid
        resolved, future = _resolve(name, match, calendar)
        if name == "told":
            calendar.note(match, resolved)
            continue  # a year spoken of: no act's own, but one that others are reckoned from
        is_since = _is_since(match)
        if is_since and not _opens_clause(match):
            if resolved is None and name in BY_MONTH:
                resolved = since_lately(name, match, calendar)
            found.append(TimeExpression(match.start(), match.end(), "when", None, since=resolved))
            continue
        if name in BY_MONTH and found and resolved is not None and not match.groupdict().get(f"{name}_y"):
            resolved = in_told_year(resolved, calendar, match.string) or resolved
        is_ahead = _is_deadline_ahead(name, match, resolved, future, calendar)
        if name not in ASIDE and not is_ahead and not (resolved is not None and resolved.method == BACKGROUND):
            calendar.note(match, resolved, future)
            calendar.read_to = match.end() if resolved is not None else calendar.read_to
        kind = "when" if is_since else name
        time = TimeExpression(
            match.start(), match.end(), kind, resolved, future, is_nearer_ahead=_is_nearer_ahead(resolved, future, calendar)
        )
        if found and _is_end_of(found[-1], time, text):
            found[-1] = found[-1]._replace(end=time.end)  # "on Thursday and Friday", "from 28 April to 2 May"
        elif found and _is_day_of(found[-1], time, text):
            found[-1] = time._replace(start=found[-1].start)  # "a week later, on 6 May"
        elif found and _is_anniversary(found[-1], time, text):
            found[-1] = _find_anniversary(found[-1], time)
        else:
            found.append(time)
    return _without_nights(_with_counted(found, gaps) if gaps else found)


def _with_counted(found: list[TimeExpression], gaps: list[re.Match[str]]) -> list[TimeExpression]:
    """The times with those that are counted from a clause: "a day after X struck Y on 6 May, Z struck back"."""
    days = [(time.start, time.resolved) for time in found if time.resolved is not None]
    for gap in gaps:
        if any(time.start < gap.start() for time in found):
            continue  # "on Monday, two days after talks on 6 May": the time of what follows
        resolved = count_from_clause(gap, days)
        if resolved is not None:
            counted = TimeExpression(gap.start(), gap.end(), "counted", resolved)
            end = end_of_clause(gap)
            others = [time for time in found if time.start != gap.start()]
            found = [counted, *(time._replace(counts_to=gap.end()) if time.start < end else time for time in others)]
    return found


@lru_cache(maxsize=MOST_KEPT)
def _match_times(text: str, start: int, end: int) -> tuple[re.Match[str], ...]:
    """The words for times in `text[start:end]`: sentences are asked for them twice, for events and for facts."""
    return tuple(PATTERN.finditer(text, start, end))


def _comes_again(match: re.Match[str]) -> bool:
    """Whether a day or month is one of many: "every Friday", "on the first Monday of each month", not "two each on Friday"."""
    is_each = match.group()[0].isupper() and match.string.endswith(EACH_BEFORE, 0, match.start())
    return is_each or match.string.startswith(EACH_BEHIND, match.end())


def _is_nearer_ahead(past: ResolvedDate | None, future: ResolvedDate | None, calendar: Calendar) -> bool:
    if past is None or future is None or calendar.published is None or past.day == future.day:
        return False
    return future.day - calendar.published < calendar.published - past.day


def _is_deadline_ahead(name: str, match: re.Match[str], past: ResolvedDate | None, future: ResolvedDate | None, calendar: Calendar) -> bool:
    """Whether a day without its year is a deadline at hand, from which nothing is reckoned: "would launch it by June 4"."""
    if name not in ("md", "dm") or not match.string.endswith(DEADLINES, 0, match.start()):
        return False
    return _is_nearer_ahead(past, future, calendar)


def _is_day_of(counted: TimeExpression, day: TimeExpression, text: str) -> bool:
    """Whether a day is named right behind the words that count up to it."""
    is_day = day.kind in ("md", "dm", "wd", "dth") and day.resolved is not None
    return is_day and counted.kind in COUNTED and text[counted.end : day.start] in (", ", ", on ", " on ", " (")


def _is_anniversary(years: TimeExpression, day: TimeExpression, text: str) -> bool:
    """Whether a day of these weeks is said to be so many years after: "ten years ago on Tuesday", "a year ago this month"."""
    is_ago = years.kind == "ago" and years.resolved is not None and years.resolved.precision == "year"
    is_now = day.resolved is not None and (day.kind in ("wd", "rel") or text.startswith("this ", day.start))
    return is_ago and is_now and text[years.end - 3 : day.start] == "ago "


def _find_anniversary(years: TimeExpression, day: TimeExpression) -> TimeExpression:
    """The day or month of these weeks in the year so long ago; a weekday is the next one: what is looked back on is at hand."""
    now = day.future if day.future is not None and day.kind == "wd" else day.resolved
    if now is None or years.resolved is None:
        return years
    then = make_day(years.resolved.day.year, now.day.month, now.day.day)
    resolved = ResolvedDate(then, now.precision, "so many years before a day of these weeks") if then is not None else years.resolved
    return years._replace(end=day.end, resolved=resolved, future=None)


def _without_nights(found: list[TimeExpression]) -> list[TimeExpression]:
    """The times without "overnight" and "at dawn" where another one says of which day."""
    days = [time for time in found if time.kind != "night"]
    return days if any(time.resolved is not None for time in days) else found


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
        if _is_since(earlier):
            continue
        resolved, future = (None, None) if _is_reckoned(earlier) else _resolve(name, earlier, calendar)
        is_ahead = _is_deadline_ahead(name, earlier, resolved, future, calendar)
        if not is_ahead and (resolved is None or resolved.method != BACKGROUND):
            calendar.note(earlier, resolved, future)
    calendar.read_to = match.end()


def _is_reckoned(match: re.Match[str]) -> bool:
    """Whether a time is reckoned from the one told before it, and so is none that others are reckoned from in a sentence without an act."""
    name = match.lastgroup or ""
    if name == "rel":
        return match.group().lower().startswith(("in the ", "by "))
    return (name in AFTER_LAST and name != "dth") or name in ASIDE


def _resolve(name: str, match: re.Match[str], calendar: Calendar) -> tuple[ResolvedDate | None, ResolvedDate | None]:
    """The date that an expression means for a past act, and the one for a planned act where that differs."""
    resolved, future = _resolve_alone(name, match, calendar)
    if resolved is None and name in BY_MONTH and calendar.published is None:
        return in_story(name, match, calendar)
    return resolved, future


def _resolve_alone(name: str, match: re.Match[str], calendar: Calendar) -> tuple[ResolvedDate | None, ResolvedDate | None]:
    """The same, without the year of a narrative that a text of no date of its own tells."""
    if name in ("md", "dm"):
        return _day_of_month(match, name, calendar)
    if name == "dot":
        day = make_day(int(match.group("dot_y")), int(match.group("dot_m")), int(match.group("dot_d")))
        return (ResolvedDate(day, "day", "full date") if day else None), None
    if name == "iso":
        day = make_day(int(match.group("iso_y")), int(match.group("iso_m")), int(match.group("iso_d")))
        return (ResolvedDate(day, "day", "full date") if day else None), None
    if name == "my":
        day = make_day(int(match.group("my_y")), month_number(match.group("my_m")), 1)
        return (ResolvedDate(day, "month", "month and year") if day else None), None
    if name == "yr" and match.group("yr_p").lower() in ("by", "until", "for") and not _opens_clause(match):
        return None, None  # a deadline or a span, not when the act was
    if name == "dth":
        return day_of_month(match, calendar)
    if name == "thn":
        return at_that_time(match, calendar), None
    if name == "nth":
        return day_of_visit(match, calendar.last), None
    if name == "soon":
        return soon_after(match, calendar), None
    if name in ("yr", "ay", "yw", "yn", "told"):
        return ResolvedDate(date(int(match.group(f"{name}_y")), 1, 1), "year", "year"), None
    published = calendar.published
    if name == "ty":
        return that_year(match, calendar), None
    if name == "same":
        is_of_text = calendar.today is not None and match.group().endswith("in the day")
        is_loose = match.group().endswith(
            ("day", "night", "morning", "afternoon", "evening")
        )  # of a month: "the same day", not "an hour later"
        return same_day(calendar.today if is_of_text else calendar.last, is_loose=is_loose), None
    if name == "rel":
        return _relative_day(match.group("rel").lower(), calendar), None
    if name in ("then", "next", "beside", "gap"):
        return after_last(name, match, calendar)
    if name == "twd":
        return told_weekday(match, calendar), None
    if name == "close" and match.group("close_w") and calendar.last is not None:
        return same_period(match.group("close_o"), calendar.last), None
    if name == "mr" and match.group("mr_rb"):
        return year_before(match, calendar), None
    if name == "holiday" and published is None and calendar.anchor is not None:
        return find_holiday(match, calendar.anchor)
    if name == "unit" and published is None and calendar.anchor is not None and match.group("unit_p").lower() == "this":
        unit = "month" if match.group("unit_u") in ("week", "month") else "year"
        return find_period(unit, calendar.anchor), None
    if name == "ago" and match.group("ago_p") != "ago":
        known = find_known_day(match, calendar)
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
        return within(match.group("within_u") or match.group("within_o") or "year", published, calendar.last), None
    if name == "part":
        return find_part_of_year(match, published), None
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
    month, number = month_number(match.group(f"{name}_m")), day_number(match.group(f"{name}_d"))
    last_number = match.group(f"{name}_e")

    def make(year: int, method: str) -> ResolvedDate | None:
        day = make_day(year, month, number)
        if day is None:
            return None
        end = make_day(year, month, int(last_number)) if last_number else None
        return ResolvedDate(day, "day", method, end if end and end > day else None)

    year = match.group(f"{name}_y")
    if year:
        return make(int(year), "full date"), None
    if OF_TOLD_YEAR.match(match.string, match.end()):
        return (make(calendar.last.day.year, "day of the year told before") if calendar.last is not None else None), None
    if match.group(f"{name}_rb"):
        before = year_told_before(match, calendar)
        return (make(before, "day of the year before") if before is not None else None), None
    published = calendar.published
    if published is None:
        return (make(calendar.present_year, "day and month, year the text calls present") if calendar.present_year else None), None
    off = match.group(f"{name}_r")
    if off:
        return make(published.year + YEARS_OFF[off], f"day of {off} year"), None
    this_year = make_day(published.year, month, number)
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


def _relative_day(word: str, calendar: Calendar) -> ResolvedDate | None:
    if word.startswith(("in the ", "by ")):
        return same_day(calendar.today or calendar.last)
    if calendar.published is None:
        return None
    if word.startswith("the day"):
        offset = -2 if word.endswith("yesterday") else 2
        return ResolvedDate(calendar.published + timedelta(days=offset), "day", f"'{word}' from the published date")
    offset = -1 if word in ("yesterday", "last night") else 1 if word == "tomorrow" else 0
    return ResolvedDate(calendar.published + timedelta(days=offset), "day", f"'{word}' from the published date")

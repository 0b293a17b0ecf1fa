"""Dates reckoned from the date told before: "two days later", "that year", "on the 4th", the day of a narrative without its year."""

import re
from datetime import date, timedelta

from entente.coder.times.anchors import BACK, place_by_anchor
from entente.coder.times.calendars import NARRATIVE_REACH, Calendar
from entente.coder.times.relative_dates import ResolvedDate, count_from, day_number, find_period, is_to_the_day, make_day, month_number
from entente.coder.times.time_patterns import DAYS_OF_HOURS, NUMBERS, ORDINALS, WEEKDAYS

ROUNDINGS = ("than", "over", "nearly", "almost", "about", "some", "within", "barely", "just under")
ROUNDING_REACH = 12  # characters before a time in which such a word stands
PRECISION_ORDER = ("year", "month", "day")
SOON = "soon after the date before"
LAST_WORDS = ("last", "final", "closing")
NEAR = 200  # characters between a month or year and "two weeks earlier", which is not two weeks before the text
SOON_REACH = 500  # characters between a date and "within days"
DECEMBER = 12
LEAP_YEAR = 2000  # in which each day of each month is one
GOES_ON = re.compile(r"[^.;\n]{0,150}")  # what stands between "in December" and the next year's "in January"
UNITS = ("day", "week", "fortnight", "month", "year")
STEP_BACK = 2  # months that a story steps back without a word
HALF_YEAR = 6  # months between them at least
HAD_BEFORE = re.compile(r"\bhad\b[^.;\n]*$")
BACKGROUND_REACH = 100  # characters between "had" and its date: "In October X came. Y had moved its tanks in September"
BACKGROUND = "year of the date told, before it"  # how a date was found from which no later one is reckoned
ASIDE_REACH = 160  # characters of a clause that is put in before a comma
ASIDE = re.compile(r"(?:, (?:which|who|whose) |(?:^|[.!?\n][\"”]? ?)(?:Having|After|Although|Since) )[^,;.\n]*$")
HAD = re.compile(r"(?:(?!\b(?:once|after|when|because|as|which|who|that)\b)[^.;]){0,40}\bhad\b")


def within(unit: str, published: date, last: ResolvedDate | None) -> ResolvedDate | None:
    """The year or month of the text, "earlier in the year"; null where the date before may mean another one."""
    if unit == "week" or (last is not None and last.day.year != published.year):
        return None
    return find_period(unit, published)


def in_told_year(resolved: ResolvedDate, calendar: Calendar, text: str) -> ResolvedDate | None:
    """A month or day in the year of the date before it in the sentence, if that is history: "clashed in January 1976; in March X left".

    Null where the date before stands in an aside: "X, which left in January 1976, met Y on 3 March".
    """
    last, published = calendar.last, calendar.published
    if last is None or published is None or last.precision == "year" or last.day.year >= published.year - 1:
        return None
    if text.startswith(",", calendar.told_to) and ASIDE.search(text, max(0, calendar.told_to - ASIDE_REACH), calendar.told_to):
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


def in_story(name: str, match: re.Match[str], calendar: Calendar) -> tuple[ResolvedDate | None, ResolvedDate | None]:
    """The date of a day or month without its year in a text without one of its own, and the one for a plan where that differs.

    It goes on with the date told before, or is near the day that the text is about, behind an aside of long ago, too.
    """
    is_last = match.group()[:4].lower() == "last" or match.string[match.end() : match.end() + 5] == " last"
    narrated = None if is_last else in_narrative(name, match, calendar)
    if narrated is None and calendar.present_year is not None:
        return _date_in(calendar.present_year, name, match, "year the text calls present"), None
    if calendar.anchor is None:
        return narrated, None
    precision = "month" if name == "mo" else "day"
    day = make_day(LEAP_YEAR, month_number(match.group(f"{name}_m")), 1 if name == "mo" else day_number(match.group(f"{name}_d")))
    if day is None:
        return narrated, None
    ahead = None if is_last else place_by_anchor(day, precision, calendar.anchor, is_planned=True)
    if narrated is not None and _goes_on_with(narrated, match, calendar):
        return narrated, ahead
    return place_by_anchor(day, precision, calendar.anchor, is_last=is_last) or narrated, ahead


def _goes_on_with(narrated: ResolvedDate, match: re.Match[str], calendar: Calendar) -> bool:
    """Whether a date reckoned from the one told before is of these days, or of long ago in the same paragraph."""
    if calendar.anchor is None or calendar.anchor - narrated.day < BACK:
        return True
    return _is_in_paragraph_of(calendar.told_to, match)


def _is_in_paragraph_of(told_to: int, match: re.Match[str]) -> bool:
    """Whether a time stands in the paragraph in which the one before it ends."""
    return "\n" not in match.string[max(0, told_to) : match.start()]


def in_narrative(name: str, match: re.Match[str], calendar: Calendar) -> ResolvedDate | None:
    """A day or month in the year of the date told before it, of a text without a date of its own: "in May 1963 X left; on 3 June"."""
    last = calendar.last
    if last is not None and last.precision == "year":
        if calendar.opens_year and match.start() - calendar.told_to <= NARRATIVE_REACH:
            return _date_in(last.day.year, name, match, "day or month of the year told before")
        last = calendar.last_month  # a year only named for something else, "the treaty of 1997"
    if last is None or match.start() - calendar.told_to > NARRATIVE_REACH:
        return None
    month = month_number(match.group(f"{name}_m"))
    year = last.day.year
    if month > last.day.month and HAD.match(match.string, match.end()):
        year -= 1  # "In February 1987 X came. In December Y had massed its troops"
    elif last.day.month - month >= HALF_YEAR and GOES_ON.fullmatch(match.string, calendar.told_to, match.start()):
        year += 1  # "in December X did this, and in January Y did that"
    is_before = month < last.day.month and year == last.day.year
    if is_before and last.day.month - month > STEP_BACK and not _is_background(match):
        return None
    return _date_in(year, name, match, BACKGROUND if is_before else "year of the date before")


def _date_in(year: int, name: str, match: re.Match[str], method: str) -> ResolvedDate | None:
    """The day or month that an expression names without a year."""
    month = month_number(match.group(f"{name}_m"))
    day = make_day(year, month, 1 if name == "mo" else day_number(match.group(f"{name}_d")))
    return ResolvedDate(day, "month" if name == "mo" else "day", method) if day is not None else None


def _is_background(match: re.Match[str]) -> bool:
    """Whether "had" stands before or behind a time in its sentence."""
    before = HAD_BEFORE.search(match.string, max(0, match.start() - BACKGROUND_REACH), match.start())
    return before is not None or HAD.match(match.string, match.end()) is not None


def day_of_month(match: re.Match[str], calendar: Calendar) -> tuple[ResolvedDate | None, ResolvedDate | None]:
    """What "on the 4th" means for what is done and for what is planned: a day of these weeks, or of the month told before.

    The month told before counts in a text without a date of its own, in a story of long ago, and where the words point to it.
    """
    number, last, published = day_number(match.group("dth_d")), calendar.last, calendar.published
    is_near = last is not None and last.precision != "year" and match.start() - calendar.told_to <= NARRATIVE_REACH
    today = published or calendar.anchor
    if (match.group("dth_t") or "").startswith(" of this") and today is not None:
        day = _day_in(today.replace(day=1), number, "day of the month of the text")
        return day, day
    if last is not None and is_near and (published is None or match.group("dth_t") or _is_story_of_past(match, published, calendar)):
        return _day_in(last.day, number, "day of the month told before"), None
    if today is None:
        return None, None
    first = today.replace(day=1)
    told = _in_month_told(match, number, calendar) if is_near else None
    before, after = (first - timedelta(days=1)).replace(day=1), (first + timedelta(days=31)).replace(day=1)
    method = "day of the month before the text's own day"
    return (
        told or _day_in(first if number <= today.day else before, number, method),
        _day_in(first if number >= today.day else after, number, method),
    )


def _in_month_told(match: re.Match[str], number: int, calendar: Calendar) -> ResolvedDate | None:
    """The day in the month told right before in the same paragraph: "It began in March. On the 4th", "left on 5 March; on the 7th".

    A month told in another sentence counts only for a day that opens its own: "X left in January. Y left on the 25th" is of these weeks.
    """
    last, today = calendar.last, calendar.published
    if last is None or today is None or not _is_in_paragraph_of(calendar.told_to, match):
        return None
    if last.precision == "month" and match.group().startswith("o") and "." in match.string[calendar.told_to - 1 : match.start()]:
        return None
    day = _day_in(last.day, number, "day of the month told before")
    if day is None or day.day > today or (last.precision == "day" and number < last.day.day):
        return None
    return day


def at_that_time(match: re.Match[str], calendar: Calendar) -> ResolvedDate | None:
    """The date told right before, of what was done "then": "In May X expelled two. Y recalled its ambassador then"."""
    last = calendar.last
    is_near = last is not None and 0 <= match.start() - max(0, calendar.told_to) <= NEAR and _is_in_paragraph_of(calendar.told_to, match)
    return ResolvedDate(last.day, last.precision, "same time as the date before") if last is not None and is_near else None


def day_of_visit(match: re.Match[str], last: ResolvedDate | None) -> ResolvedDate | None:
    """Which day "on the second day" is of the days told last: "was in Lima from 8 to 10 June. On the last day the two signed"."""
    if last is None or last.end is None:
        return None
    word = match.group("nth_o").lower()
    day = last.end if word in LAST_WORDS else last.day + timedelta(days=0 if word == "opening" else ORDINALS[word] - 1)
    return ResolvedDate(day, "day", "day of the days told before") if day <= last.end else None


def _day_in(month: date, number: int, method: str) -> ResolvedDate | None:
    day = make_day(month.year, month.month, number)
    return ResolvedDate(day, "day", method) if day is not None else None


def _is_story_of_past(match: re.Match[str], published: date, calendar: Calendar) -> bool:
    """Whether the date told last is of long ago and stands in the same paragraph."""
    last = calendar.last
    return last is not None and published - last.day > BACK and _is_in_paragraph_of(calendar.told_to, match)


def told_weekday(match: re.Match[str], calendar: Calendar) -> ResolvedDate | None:
    """The weekday beside the day told before: "that Sunday", "the following Tuesday", "the Friday before"."""
    last = calendar.last
    number = WEEKDAYS[(match.group("twd_n") or match.group("twd_m")).lower()]
    word = (match.group("twd_p") or match.group("twd_q")).lower().split()[-1]
    is_before = word in ("previous", "preceding", "before")
    known = last.day if last is not None and last.precision == "day" and calendar.told_to >= 0 else None
    if calendar.published is not None and not _is_in_paragraph_of(calendar.told_to, match):
        known = None
    if is_before:
        known = known or calendar.published
    if known is None:
        return None
    if is_before:
        days = -((known.weekday() - number) % 7 or 7)
    else:
        days = (number - known.weekday()) % 7 or (7 if word in ("following", "next", "after") else 0)
    return ResolvedDate(known + timedelta(days=days), "day", "weekday beside the date before")


def year_before(match: re.Match[str], calendar: Calendar) -> ResolvedDate | None:
    """The month of "in May the year before": of the year before that of a story of long ago, else before the text's own."""
    year = year_told_before(match, calendar)
    return ResolvedDate(date(year, month_number(match.group("mr_m")), 1), "month", "month of the year before") if year is not None else None


def year_told_before(match: re.Match[str], calendar: Calendar) -> int | None:
    """The year before that of the story that is told, else before that of the text."""
    last, published = calendar.last, calendar.published
    if last is not None and (published is None or _is_story_of_past(match, published, calendar)):
        return last.day.year - 1
    return published.year - 1 if published is not None else None


def find_known_day(match: re.Match[str], calendar: Calendar) -> date | None:
    """The day from which "two weeks earlier" counts: the one told before, else the published date; null right behind a month.

    A day told before that is still to come is none.
    """
    last = calendar.last
    if last is not None and last.precision == "day":
        return last.day if calendar.published is None else min(last.day, calendar.published)
    is_near = last is not None and 0 <= match.start() - calendar.told_to <= NEAR
    return None if is_near else calendar.published


def soon_after(match: re.Match[str], calendar: Calendar) -> ResolvedDate | None:
    """The month of the date told right before, "within days", or its year, "within weeks"; null where that may be another one by then."""
    last = calendar.last
    if last is None or not 0 <= match.start() - max(0, calendar.told_to) <= SOON_REACH:
        return None
    if match.group("soon_w") or match.group("soon_l") or match.group("soon_b"):
        return ResolvedDate(last.day.replace(month=1, day=1), "year", SOON) if last.day.month < DECEMBER else None
    return ResolvedDate(last.day.replace(day=1), "month", SOON) if last.precision != "year" else None


def that_year(match: re.Match[str], calendar: Calendar) -> ResolvedDate | None:
    """The year of the date told before, or its month: "that year", "that month", "the same week", "that May", "that autumn"."""
    last, unit = calendar.last, match.group("ty_u")
    if last is None:
        return None
    if unit in ("month", "week", "weekend"):
        last = last if last.precision != "year" else calendar.last_month
        return same_period(unit, last) if last is not None else None
    month = match.group("ty_m") or match.group("ty_o") or match.group("ty_t")
    day = date(last.day.year, month_number(month) if month else 1, 1)
    return ResolvedDate(day, "month" if month else "year", "year of the date before")


def same_period(unit: str, last: ResolvedDate) -> ResolvedDate | None:
    """The month or year of the date told before, or the month of its week where that lies in one."""
    if unit == "year":
        return ResolvedDate(last.day.replace(month=1, day=1), "year", "year of the date before")
    if last.precision == "year":
        return None
    monday = last.day - timedelta(days=last.day.weekday())
    if unit == "week" and last.precision == "day" and monday.month != (monday + timedelta(days=6)).month:
        return None
    return ResolvedDate(last.day.replace(day=1), "month", "month of the date before")


def same_day(last: ResolvedDate | None, *, is_loose: bool = False) -> ResolvedDate | None:
    """The day told before: "an hour later"; or its month where no more is known: "the same day"."""
    if last is None or last.precision == "year" or (last.precision == "month" and not is_loose):
        return None
    return ResolvedDate(last.day, last.precision, "same day as the date before")


def after_last(name: str, match: re.Match[str], calendar: Calendar) -> tuple[ResolvedDate | None, ResolvedDate | None]:
    """What is counted from the date told before: "two days later", "the following month", "the year before"; and for a plan likewise."""
    if match.string[max(0, match.start() - ROUNDING_REACH) : match.start()].rstrip().endswith(ROUNDINGS):
        return None, None  # "less than a day later"
    if calendar.told_to < 0:
        return None, None  # "last year, against three billion the year before"
    told, ahead = calendar.last, calendar.last_ahead
    if told is not None and told.precision == "year" and _is_in_paragraph_of(calendar.month_to, match):
        told = ahead = _finer(name, match, told, calendar.last_month)  # "on the 11th X opened the gate it had shut in 1993. A day later"
    return _count_from(name, match, told), _count_from(name, match, ahead)


def _finer(name: str, match: re.Match[str], told: ResolvedDate, last_month: ResolvedDate | None) -> ResolvedDate | None:
    """The day or month told last, of what counts in days or weeks and so not from a year told since."""
    return last_month if last_month is not None and not (match.group(f"{name}_u") or "day").startswith(("year", "month")) else told


def _count_from(name: str, match: re.Match[str], last: ResolvedDate | None) -> ResolvedDate | None:
    told_unit = match.group(f"{name}_u")
    unit = told_unit if told_unit in UNITS else "day"  # a night, a morning
    if last is None or PRECISION_ORDER.index(unit if unit in PRECISION_ORDER else "month") > PRECISION_ORDER.index(last.precision):
        return None
    if name == "then":
        steps = NUMBERS[match.group("then_n").lower()] if match.group("then_n") else DAYS_OF_HOURS[match.group("then_h").lower()]
    elif name == "gap":
        steps = NUMBERS[match.group("gap_n").lower()] * (-1 if match.group("gap_p") == "after" else 1)
    else:
        steps = -1 if match.group(f"{name}_p") in ("previous", "preceding", "before") else 1
    method = f"'{match.group(name)}' from the date before"
    is_day, is_of_weeks = last.precision == "day", unit in ("week", "fortnight")
    if is_of_weeks and not is_day:
        return None
    is_exact = is_day and (name == "then" or not is_of_weeks) and is_to_the_day(unit, abs(steps), match)
    return count_from(last.day, steps, unit, method, is_exact=is_exact)

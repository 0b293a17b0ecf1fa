"""Dates reckoned from the day that a text was published: "on Friday", "two weeks ago", "last month", "in the autumn"."""

import re
from datetime import date, timedelta
from typing import NamedTuple

from entente.coder.times.time_patterns import EASTER_DAYS, HOLIDAYS, MONTHS, NUMBERS, ORDINALS, SEASONS, TENS, WEEKDAYS, YEARS_OFF

EXACT_REACH = 10  # characters before a span in which "exactly" stands
EXACT_DAYS = 14  # days ahead that are meant to the day; more are rounded


class ResolvedDate(NamedTuple):
    """A calendar date, how exact it is and how it was found.

    `day` is the first day of what is known: 2022-11-01 for "November 2022" at month precision. `end` is the last day of a range.
    """

    day: date
    precision: str
    method: str
    end: date | None = None


def month_number(word: str) -> int:
    """Number of a month by its name, written out or short."""
    return MONTHS[word.lower().rstrip(".")]


def day_number(word: str) -> int:
    """Number of a day of a month by its figures or its ordinal: "11", "eleventh"."""
    return int(word) if word.isdigit() else ORDINALS[word.lower()]


def make_day(year: int, month: int, day: int) -> date | None:
    """The date; null of a day that the month does not have."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def find_weekday(match: re.Match[str], published: date) -> tuple[ResolvedDate | None, ResolvedDate | None]:
    number = WEEKDAYS[match.group("wd_n").lower()]
    week = match.group("wd_w")
    if week:
        monday = published - timedelta(days=published.weekday()) + timedelta(days=7 * YEARS_OFF[week])
        day = ResolvedDate(monday + timedelta(days=number), "day", f"weekday of {week} week")
        return day, day
    prefix = (match.group("wd_p") or "").strip().lower()
    back = (published.weekday() - number) % 7
    ahead = (number - published.weekday()) % 7
    if (prefix in ("last", "previous", "past") or match.group("wd_l")) and back == 0:
        back = 7
    past = ResolvedDate(published - timedelta(days=back), "day", "weekday before the published date")
    if prefix in ("next", "coming"):
        ahead = ahead or 7
    future = ResolvedDate(published + timedelta(days=ahead), "day", "weekday from the published date on")
    if prefix in ("next", "coming"):
        return future, future
    return past, future


def is_to_the_day(unit: str, count: int, match: re.Match[str]) -> bool:
    """Whether a span counts exactly: one week, a fortnight, "two years to the day later", "exactly three weeks ago"."""
    if count == 1 and (unit == "week" or (unit == "fortnight" and match.lastgroup == "then")):
        return True
    if match.groupdict().get("ago_t"):
        return True  # "a fortnight ago today"
    before = match.string[max(0, match.start() - EXACT_REACH) : match.start()].lower()
    return before.endswith(("exactly ", "precisely ")) or match.string.startswith(" to the day", match.end())


def step_months(day: date, months: int) -> date:
    """The first day of the month so many months after that of a day."""
    total = day.year * 12 + day.month - 1 + months
    return date(total // 12, total % 12 + 1, 1)


def count_from(day: date, count: int, unit: str, method: str, *, is_exact: bool) -> ResolvedDate | None:
    """When so many units after a day is: of weeks the month, of months and years themselves, if it is not said to the day."""
    if unit == "day":
        return ResolvedDate(day + timedelta(days=count), "day", method)
    if unit in ("week", "fortnight"):
        counted = day + timedelta(days=count * (7 if unit == "week" else 14))
        return ResolvedDate(counted, "day", method) if is_exact else ResolvedDate(counted.replace(day=1), "month", method)
    first = step_months(day, count * (1 if unit == "month" else 12))
    if not is_exact:
        return ResolvedDate(first if unit == "month" else first.replace(month=1), unit, method)
    same = make_day(first.year, first.month, day.day)
    return ResolvedDate(same, "day", method) if same is not None else None


def count_back(match: re.Match[str], known: date) -> ResolvedDate | None:
    """When "two weeks ago" was, reckoned from the published date, or "two weeks earlier", from the day told before."""
    word, unit = match.group("ago_n").lower(), match.group("ago_u")
    count = NUMBERS.get(word) or int(word)
    method = f"'{match.group('ago')}' from the {'published date' if match.group('ago_p') == 'ago' else 'date before'}"
    unit = "day" if unit == "night" else unit
    if unit == "decade":
        return ResolvedDate(date(known.year - 10 * count, 1, 1), "year", method) if count == 1 else None
    return count_from(known, -count, unit, method, is_exact=is_to_the_day(unit, count, match))


def count_ahead(match: re.Match[str], published: date) -> ResolvedDate:
    """When something planned "in three weeks" will be: the day where days are few, else the month, or the year."""
    word, unit = match.group("hence_n"), match.group("hence_u")
    count = NUMBERS.get(word) or TENS.get(word) or int(word)
    method = f"'{match.group('hence')}' from the published date"
    if unit == "year":
        return ResolvedDate(date(published.year + count, 1, 1), "year", method)
    if unit == "month":
        return ResolvedDate(step_months(published, count), "month", method)
    day = published + timedelta(days=count * (7 if unit == "week" else 1))
    return ResolvedDate(day, "day", method) if unit == "day" and count <= EXACT_DAYS else ResolvedDate(day.replace(day=1), "month", method)


def find_unit(prefix: str, unit: str, published: date) -> tuple[ResolvedDate | None, ResolvedDate | None]:
    step = -1 if prefix in ("last", "previous", "preceding", "past") else 1 if prefix in ("next", "coming") else 0
    method = f"'{prefix} {unit}' from the published date"
    if unit.endswith("year"):
        return ResolvedDate(date(published.year + step, 1, 1), "year", method), None
    if unit == "month":
        return ResolvedDate(step_months(published, step), "month", method), None
    if unit == "weekend":
        return _weekend(prefix, published, method), None
    monday = published - timedelta(days=published.weekday()) + timedelta(days=7 * step)
    sunday = monday + timedelta(days=6)
    if step != 0:
        return _month_around(monday, sunday, method), None
    return _month_around(monday, published, method), _month_around(published, sunday, method)


def _month_around(first: date, last: date, method: str) -> ResolvedDate | None:
    """The month of a span of days that lies in one."""
    return ResolvedDate(first.replace(day=1), "month", method) if first.month == last.month else None


def find_season(match: re.Match[str], published: date) -> tuple[ResolvedDate | None, ResolvedDate | None]:
    """The year of "last summer" and "next spring"; of "in the autumn" the year of the last one, and for a plan that of the one to come."""
    prefix, opening = match.group("season_p").lower(), SEASONS[match.group("season_n").lower()]
    method = f"'{match.group('season')}' from the published date"
    is_under_way = opening <= published.month < opening + 3
    past = published.year - (published.month < opening or (prefix == "last" and is_under_way))
    ahead = published.year + (published.month >= opening + 3 or (prefix == "next" and is_under_way))
    years = {"last": (past, past), "next": (ahead, ahead), "this": (published.year, published.year)}.get(
        "last" if prefix.startswith("since") else prefix, (past, ahead)
    )
    told, planned = (ResolvedDate(date(year, 1, 1), "year", method) for year in years)
    return (None if prefix == "next" else told), planned


def find_part_of_year(match: re.Match[str], published: date) -> ResolvedDate:
    """The year of "in the first quarter", "in the first nine months": that of the published date, or the one before if it is not over."""
    order, unit = ("first", "second", "third").index(match.group("part_n")) + 1, match.group("part_u")
    months = 3 if unit == "quarter" else 6 if unit == "half" else NUMBERS[unit.removesuffix(" months").lower()]
    is_over = order * months <= published.month
    return ResolvedDate(date(published.year - (not is_over), 1, 1), "year", f"'{match.group('part')}' from the published date")


def find_period(unit: str, published: date) -> ResolvedDate:
    """The month or year of the published date."""
    day = published.replace(day=1) if unit == "month" else date(published.year, 1, 1)
    return ResolvedDate(day, unit, f"{unit} of the published date")


def _weekend(prefix: str, published: date, method: str) -> ResolvedDate | None:
    """The month of the last weekend, or the next, where both of its days lie in one."""
    saturday = published - timedelta(days=(published.weekday() - 5) % 7)
    if prefix in ("next", "coming", "this") and published.weekday() < 5:
        saturday += timedelta(days=7)
    is_one_month = saturday.month == (saturday + timedelta(days=1)).month
    return ResolvedDate(saturday.replace(day=1), "month", method) if is_one_month else None


def find_holiday(match: re.Match[str], published: date) -> tuple[ResolvedDate, ResolvedDate]:
    """The last "Christmas Eve" and for a plan the next one, or that of the year beside it; "at Christmas" is a month."""
    name = match.group("holiday_n").lower().replace("’", "'")
    method = f"'{match.group('holiday')}'"
    told = match.group("holiday_y")

    def of_year(year: int) -> ResolvedDate:
        if name in EASTER_DAYS:
            feast = find_easter(year) + timedelta(days=EASTER_DAYS[name])
            return ResolvedDate(feast if " " in name else feast.replace(day=1), "day" if " " in name else "month", method)
        month, day = HOLIDAYS[name]
        return ResolvedDate(date(year, month, day or 1), "day" if day else "month", method)

    if told:
        return of_year(int(told)), of_year(int(told))
    this_year = of_year(published.year)
    is_over = this_year.day <= published
    return this_year if is_over else of_year(published.year - 1), of_year(published.year + 1) if is_over else this_year


def find_easter(year: int) -> date:
    """Easter Sunday of a year, by the Gregorian reckoning of Butcher's Ecclesiastical Calendar, 1876."""
    golden, century, rest = year % 19, year // 100, year % 100
    epact = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    shift = (golden + 11 * epact + 22 * weekday) // 451
    total = epact + weekday - 7 * shift + 114
    return date(year, total // 31, total % 31 + 1)


def find_month(match: re.Match[str], published: date) -> tuple[ResolvedDate | None, ResolvedDate | None]:
    month, prefix = month_number(match.group("mo_m")), match.group("mo")[:5].lower()
    is_last_year = month > published.month or (month == published.month and prefix.startswith("last"))
    is_next_year = month < published.month or (month == published.month and prefix.startswith("next"))
    past = ResolvedDate(date(published.year - is_last_year, month, 1), "month", "month before the published date")
    future = ResolvedDate(date(published.year + is_next_year, month, 1), "month", "month after the published date")
    return past, past if prefix.startswith("last") else future

"""The day that a text without a date of its own is about: the last one that it spells out, or the issue that it stands in."""

import re
from datetime import date, timedelta

from entente.coder.times.relative_dates import ResolvedDate, make_day, month_number
from entente.coder.times.time_patterns import MONTH
from entente.coder.times.undated import AHEAD, DATED, LONGEST_LINK

LEAD = 400  # characters of a text in which its issue or season stands
FEWEST_BARE = 2  # days and months without a year that news of "Tuesday" names, if the one with a year is no history
BACK = timedelta(days=275)  # how far back a day without a year lies at most
AHEAD_AT_MOST = timedelta(days=92)  # how far ahead what is told as done may lie: the text is newer than the last day it spells out
NOT_YET = timedelta(days=31)  # how far back what is planned may lie, for the same reason
_YEAR = r"((?:19|20)\d\d)(?!\d)"
_DAY = r"(\d\d?)(?:st|nd|rd|th)?"
FULL = re.compile(rf"\b(?:{_DAY} (?:of )?({MONTH}),? {_YEAR}|({MONTH}) {_DAY}(?:\s?[-–]\s?\d\d?)?,? {_YEAR})")
PART = re.compile(
    rf"\b(?:(?:[Ee]arly|[Mm]id|[Ll]ate)[ -]|(?:beginning|start|middle|end|(?:first|second|third|last) (?:week|days)) of )({MONTH}) {_YEAR}"
)
ISSUE = re.compile(rf"\b([Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)(?: (?:issue|number|edition))?,? (?:of )?{_YEAR}")
MID_SEASON = {"spring": 4, "summer": 7, "autumn": 10, "fall": 10, "winter": 1}
BARE = re.compile(rf"\b(?:\d\d? (?:of )?{MONTH}|{MONTH} \d\d?|[Ii]n {MONTH})(?![\w,]*,? \d{{4}})\b")


def find_anchor(text: str, *, is_news: bool) -> date | None:
    """The last day that a text spells out with its year, or about when the season is that its head names.

    Null where it names a later year besides, and of news of "Tuesday" that hardly name a day without a year: what these spell out is over.
    """
    days = [*_spelled_out(text), *_of_parts(text)]
    known = [day for day, is_ahead in days if not is_ahead]
    known += [_month(match.group(2), MID_SEASON[match.group(1).lower()]) for match in ISSUE.finditer(text, 0, LEAD)]
    if not known:
        return None
    anchor = max(known)
    over = (int(match.group(2)) for match in DATED.finditer(text) if not _is_ahead(text, match.start()))
    if any(year > anchor.year for year in over):
        return None
    if is_news and sum(1 for _ in BARE.finditer(text)) < FEWEST_BARE:
        return None
    return anchor


def _spelled_out(text: str) -> list[tuple[date, bool]]:
    found: list[tuple[date, bool]] = []
    for match in FULL.finditer(text):
        number, month, year = match.group(1) or match.group(5), match.group(2) or match.group(4), match.group(3) or match.group(6)
        day = make_day(int(year), month_number(month), int(number))
        if day is not None:
            found.append((day, _is_ahead(text, match.start())))
    return found


def _of_parts(text: str) -> list[tuple[date, bool]]:
    return [(_month(match.group(2), month_number(match.group(1))), _is_ahead(text, match.start())) for match in PART.finditer(text)]


def _month(year: str, month: int) -> date:
    return date(int(year), month, 1)


def _is_ahead(text: str, start: int) -> bool:
    return AHEAD.search(text, max(0, start - LONGEST_LINK), start) is not None


def place_by_anchor(day: date, precision: str, anchor: date, *, is_planned: bool = False, is_last: bool = False) -> ResolvedDate | None:
    """A day or month in the year in which it lies near the day that a text is about; `day` may bear any year.

    Null where it would lie too far from it. `is_last` is of "last May", which is over.
    """
    earliest, latest = (-NOT_YET, BACK) if is_planned else (-BACK, timedelta(0) if is_last else AHEAD_AT_MOST)
    for year in (anchor.year, anchor.year - 1, anchor.year + 1):
        placed = make_day(year, day.month, day.day)
        if placed is None:
            continue
        if earliest <= placed - anchor <= latest or (precision == "month" and not is_last and placed == anchor.replace(day=1)):
            return ResolvedDate(placed, precision, "year of the day that the text is about")
    return None

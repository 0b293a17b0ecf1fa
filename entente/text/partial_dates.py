"""Days that are written without their year ("BAKU, February 22."), and what beside the article may complete them."""

import re
from datetime import date
from functools import cache

from entente.text.dates import NOT_IN_WORD, NOT_INTO_WORD, YEARS, alternatives, day_names, fold_month, make_date, month_numbers

# A month in a file name (2022-02-talks, 202202) and in the path of an address (/2022/02/talks), with no day behind it.
NAME_MONTH = re.compile(r"(?<![0-9A-Za-z])((?:19|20)\d\d)[-_.]?(0[1-9]|1[0-2])(?![0-9A-Za-z])")
PATH_MONTH = re.compile(r"/((?:19|20)\d\d)[/\-]?(0?[1-9]|1[0-2])(?=/|$)")
LETTERS = re.compile(r"[^\W\d_]+")
YEAR_ALONE = re.compile(r"\s*((?:19|20)\d\d)\s*")

MonthDay = tuple[int, int]
YearMonth = tuple[int, int | None]


def cut_partial_days(text: str) -> tuple[str, int, MonthDay | None]:
    """`text` with a comma for each day of a month without its year and each day of the week, how many, and the one day of a month."""
    if not any(map(str.isdigit, text)) and _day_words().isdisjoint(_split(text)):
        return text, 0, None
    cut, count = _pattern().subn(" , ", text)
    return cut, count, _read_day(text) if count else None


def _read_day(text: str) -> MonthDay | None:
    """Month and day that a text names without the year; null where it names several or none."""
    days: set[MonthDay] = set()
    for found in _pattern().finditer(text):
        month = month_numbers().get(fold_month(found["month"] or found["month_behind"] or ""))
        if month:
            days.add((month, int(found["day"] or found["day_before"])))
    return days.pop() if len(days) == 1 else None


def find_month(text: str) -> YearMonth | None:
    """Year and month of a text that names just these ("February 2022", "2022-02"), month null for a year alone; null for anything else."""
    if found := YEAR_ALONE.fullmatch(text):
        return int(found[1]), None
    if found := NAME_MONTH.fullmatch(text.strip()):
        return int(found[1]), int(found[2])
    words = text.replace(",", " ").split()
    if len(words) == 2 and YEAR_ALONE.fullmatch(words[1]) and (month := month_numbers().get(fold_month(words[0]))):
        return int(words[1]), month
    return None


def find_name_month(name: str) -> YearMonth | None:
    """The month in a file name; null where two differ."""
    return _only(NAME_MONTH, name)


def find_path_month(url: str) -> YearMonth | None:
    """The month in the path of an address; null where two differ."""
    return _only(PATH_MONTH, url.split("?", 1)[0].split("#", 1)[0])


def complete_day(day: MonthDay, known: YearMonth | None) -> date | None:
    """The date that a day without its year is in a known month or year; null where the months differ."""
    if known is None or known[0] not in YEARS or known[1] not in {None, day[0]}:
        return None
    return make_date(known[0], *day)


def _only(pattern: re.Pattern[str], text: str) -> YearMonth | None:
    months = {(int(found[1]), int(found[2])) for found in pattern.finditer(text)}
    return months.pop() if len(months) == 1 else None


@cache
def _day_words() -> frozenset[str]:
    """Every word that a day of the week is written with."""
    return frozenset(word for name in day_names() for word in _split(name))


def _split(text: str) -> list[str]:
    """Words in lower case, with one kind of i, as patterns that disregard case have it."""
    return LETTERS.findall(text.lower().replace("i\u0307", "i").replace("ı", "i"))


@cache
def _pattern() -> re.Pattern[str]:
    """Day and month without a year, or a day of the week."""
    month, day = alternatives(month_numbers()), r"(?:3[01]|[12]\d|0?[1-9])"
    return re.compile(
        rf"{NOT_IN_WORD}(?:(?P<month>{month})\.?\s*(?P<day>{day})(?:st|nd|rd|th)?"
        rf"|(?P<day_before>{day})(?:st|nd|rd|th|\.)?\s*(?:de\s+)?(?P<month_behind>{month})\.?"
        rf"|(?:{alternatives(day_names())})\.?){NOT_INTO_WORD}",
        re.IGNORECASE,
    )

"""Calendar dates as headers, datelines, addresses and file names write them; what is ambiguous stays unread."""

import re
from collections.abc import Iterable
from datetime import date
from functools import cache, lru_cache

from entente.errors import LexiconError
from entente.sources.rules import load_rules

YEARS = range(1850, 2101)
YEAR = re.compile(r"1[89]\d\d|20\d\d")
SHORT_YEAR = re.compile(r"\d[\s-][^\W\d_]{3,}\.?[\s-]'?\d\d(?!\d)")  # "4 Apr 05"
KEPT = 16  # lines of a head that are asked for more than once
SHORT_YEAR_PIVOT = 50  # 49 is 2049, 50 is 1950
NOT_IN_WORD = r"(?<![^\W_])"
NOT_INTO_WORD = r"(?![^\W_])"


@cache
def month_numbers() -> dict[str, int]:
    """Every month name of every language, lower case, with its number; raises LexiconError where one name has two."""
    numbers: dict[str, int] = {}
    for language, table in load_rules("months").items():
        for key, names in table.items():
            for name in names if key != "days" else ():
                if numbers.setdefault(name, int(key)) != int(key):
                    raise LexiconError(f"months.toml: [{language}] {name!r} is month {key}, another table has {numbers[name]}; drop one")
    return numbers


@cache
def day_names() -> frozenset[str]:
    return frozenset(name for table in load_rules("months").values() for name in table["days"])


def fold_month(word: str) -> str:
    return word.lower().replace("i̇", "i").rstrip(".")


def alternatives(words: Iterable[str]) -> str:
    """A pattern for one of many words, the longest first, by first letter: a search tries the few that begin alike, not all."""
    by_first: dict[str, list[str]] = {}
    for word in sorted(words, key=lambda word: (-len(word), word)):
        by_first.setdefault(word[0], []).append(re.escape(word[1:]))
    return "|".join(f"{re.escape(first)}(?:{'|'.join(rests)})" for first, rests in by_first.items())


@cache
def date_patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Patterns with the order of their groups: y year, z year of two digits, m month number, n month name, d day."""
    month = rf"(?:{alternatives(month_numbers())})"
    year = r"(?:18[5-9]\d|19\d\d|20\d\d)"
    day = r"(?:3[01]|[12]\d|0?[1-9])"
    ordinal = r"(?:st|nd|rd|th|er|º|\.)?"
    return tuple(
        (re.compile(rf"{NOT_IN_WORD}{pattern}{NOT_INTO_WORD}", re.IGNORECASE), order)
        for pattern, order in (
            (rf"({year})[-/.‐–]([01]?\d)[-/.‐–]({day})(?=T\d|{NOT_INTO_WORD})(?:T[\d:.,]+)?", "ymd"),
            (rf"({year})([01]\d)([0-3]\d)(?:T?\d{{4,6}}Z?)?", "ymd"),
            (
                rf"({day}){ordinal}[\s\-/]*(?:of |de |d')?\s*({month})\.?,?[\s\-/]*(?:de |del |،)?\s*({year})(?:\s*(?:года|г\.?|թ\.?))?",
                "dny",
            ),
            (rf"({month})\.?\s*({day})(?:st|nd|rd|th)?\s*[,،]?\s+({year})", "ndy"),
            (rf"({year})[\s,]*(?:թ\.?|թ․|г\.?)?\s*({month})\.?\s*({day})(?:-?ին)?", "ynd"),
            (rf"({day})[\s\-]({month})\.?[\s\-]'?(\d\d)(?=\s*(?:$|[,;)\]|•·—–/-]))", "dnz"),
            (rf"({day})\.([01]?\d)\.({year})", "dmy"),
            (rf"(\d{{1,2}})[/\-](\d{{1,2}})[/\-]({year})", "??y"),
        )
    )


@lru_cache(maxsize=KEPT)
def find_date(text: str, day_first: bool | None = None) -> tuple[date, int, int] | None:
    """The first full date in `text` with its span; `day_first` None leaves 11/10/2022 unread."""
    if not YEAR.search(text) and not SHORT_YEAR.search(text):
        return None
    best: tuple[date, int, int] | None = None
    for pattern, order in date_patterns():
        for found in pattern.finditer(text):
            if best is not None and found.start() >= best[1]:
                break
            day = _build(found, order, day_first)
            if day is not None:
                best = (day, found.start(), found.end())
                break
    return best


def _build(found: re.Match[str], order: str, day_first: bool | None) -> date | None:
    first, second, third = found.group(1), found.group(2), found.group(3)
    if order == "??y":
        return _build_slashed(int(first), int(second), int(third), day_first)
    parts = dict(zip(order, (first, second, third), strict=True))
    month = month_numbers().get(fold_month(parts["n"])) if "n" in parts else int(parts["m"])
    return make_date(_read_year(parts["z"]) if "z" in parts else int(parts["y"]), month or 0, int(parts["d"]))


def _read_year(digits: str) -> int:
    return int(digits) + (1900 if int(digits) >= SHORT_YEAR_PIVOT else 2000)


def _build_slashed(first: int, second: int, year: int, day_first: bool | None) -> date | None:
    if first > 12 or first == second:
        return make_date(year, second, first)
    if second > 12:
        return make_date(year, first, second)
    if day_first is None:
        return None
    return make_date(year, second, first) if day_first else make_date(year, first, second)


def make_date(year: int, month: int, day: int) -> date | None:
    if year not in YEARS:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


NAME_DATE = re.compile(r"(?<![0-9A-Za-z])((?:19|20)\d\d)([-_.]?)([01]\d)\2([0-3]\d)(?![0-9A-Za-z])")
PATH_DATE = re.compile(r"/((?:19|20)\d\d)([/\-_]|(?=\d{4}(?!\d)))(0?[1-9]|1[0-2])\2([0-3]?\d)(?=[/\-_.]|$)")


def find_name_date(name: str) -> date | None:
    """The date in a file name such as 2022-11-10-talks.txt; null where two differ."""
    days = {make_date(int(found[1]), int(found[3]), int(found[4])) for found in NAME_DATE.finditer(name)} - {None}
    return days.pop() if len(days) == 1 else None


def find_path_date(url: str) -> date | None:
    """The date in the path of an address such as /2022/11/10/talks; null for a month alone or two that differ."""
    path = url.split("?", 1)[0].split("#", 1)[0]
    days = {make_date(int(found[1]), int(found[3]), int(found[4])) for found in PATH_DATE.finditer(path)} - {None}
    return days.pop() if len(days) == 1 else None

"""The dateline before an article's first sentence: place, date and agency, in the many orders that newsrooms use."""

import re
from dataclasses import dataclass, replace
from datetime import date
from functools import cache, lru_cache

from entente.sources.rules import load_rules
from entente.text.dates import day_names, find_date
from entente.text.outlets import is_known_outlet, looks_like_outlet
from entente.text.partial_dates import MonthDay, cut_partial_days
from entente.text.places import is_known_place

KEPT = 16  # paragraphs of a head that are asked for more than once
REACH = 150
SEPARATOR = re.compile(
    r"\s*(?:[—–―]+|--+|(?<=[\s)/.])-(?=[\s\w“\"])|(?<=\))(?=[A-ZÀ-Þ“\"])|_(?=\s)|:(?=\s|$)|\.(?=\s|$)|(?<=[)/])(?=\s))\s*"
)
AGENCY = re.compile(r"\(([^()]{2,40})\)|/\s*([^/()]{2,40}?)\s*/|\[([^\[\]]{2,40})\]")
PART = re.compile(r"\s*[,،;|/.]\s*|\s+[-–—]+\s+|\s{2,}")
TIME = re.compile(r"\b\d{1,2}[:.]\d{2}(?:\s*(?:[ap]\.?m\.?|GMT|UTC|MSK|EST|EDT|BST|CET))?\b", re.IGNORECASE)
QUOTES = "\"'“‘«„[("


@dataclass(frozen=True, slots=True)
class Dateline:
    """What a dateline says; `end` is where the article's own text begins. `day` is null where the year is not written."""

    end: int
    place: str | None
    day: date | None
    outlet: str | None
    has_day: bool  # a day of the month or week is written, with or without its year
    month_day: MonthDay | None = None  # a day that is written without its year


@lru_cache(maxsize=KEPT)
def find_dateline(paragraph: str) -> Dateline | None:
    """The dateline at the start of `paragraph`, the longest reading that holds; null where it begins with prose."""
    head = paragraph[:REACH]
    if not _may_be_dateline(head):
        return None
    best: Dateline | None = None
    for separator in SEPARATOR.finditer(head):
        if separator.start() == 0:
            continue
        read = _read(head[: separator.start()], separator[0].strip(), paragraph[separator.end() : separator.end() + 2])
        if read is not None and (best is None or _goes_on(head[best.end : separator.start()])):
            best = replace(read, end=separator.end())
        elif best is not None and separator.start() - best.end > 40:
            break
    return best


def _goes_on(more: str) -> bool:
    """True where a dateline goes on with `more`, a day or an agency; other capitals behind its mark begin the article ("- The U.N. …")."""
    if AGENCY.search(more) or find_date(more) or cut_partial_days(more)[1]:
        return True
    return any(looks_like_outlet(part) for part in (piece.strip(" .,:—–-") for piece in PART.split(more)) if part)


def read_whole_line(line: str) -> Dateline | None:
    """The dateline that a line is as a whole ("Lima, November 10, REUTERS"); null where it is more, or less."""
    found = find_dateline(f"{line.rstrip(' -–—:')} — X") if len(line) < REACH else None
    if found is None or found.end < len(line.rstrip(" -–—:")):
        return None
    is_sure = (
        found.has_day
        or (found.outlet is not None and is_known_outlet(found.outlet))
        or (found.place is not None and is_known_place(found.place))
    )
    return found if is_sure else None


def _may_be_dateline(head: str) -> bool:
    """False where a word in lower case comes before any mark of a dateline, as in nearly all prose."""
    for word in head.split(None, 5)[:5]:
        if not word[0].isalpha() or word[-1] in ",.:/)]—،" or "/" in word:
            return True
        if word[0].islower() and word not in _particles():
            return False
    return True


def _read(prefix: str, separator: str, rest: str) -> Dateline | None:
    """`prefix` as place, date and agency; null where a part of it is none of these."""
    remaining, has_day, day, behind = prefix, False, None, ""
    if found := find_date(remaining):
        day, has_day, behind = found[0], True, remaining[found[2] :]
        remaining = f"{remaining[: found[1]]} , {remaining[found[2] :]}"
    agencies = [next(filter(None, found.groups())).strip() for found in AGENCY.finditer(remaining)]
    for agency in agencies:
        if not _is_agency(agency):
            return None
    remaining = AGENCY.sub(" , ", remaining)
    remaining, partial_count, month_day = cut_partial_days(TIME.sub(" , ", remaining))
    has_day = has_day or partial_count > 0
    parts = [part.strip(" .,:—–-") for part in PART.split(remaining)]
    parts = [part for part in parts if part and part.lower() not in day_names()]
    parts = [_strip_agency(part, agencies) for part in parts]
    known = [part for part in parts if is_known_outlet(part) or (part in behind and _is_agency(part) and looks_like_outlet(part))]
    places = [part for part in parts if part not in known]
    agencies += known
    if (
        len(places) > 3
        or len(agencies) > 2
        or not (places or agencies)
        or not all(_is_place(place, has_day or bool(agencies)) for place in places)
    ):
        return None
    if sum(not place[0].isupper() for place in places) > 1:
        return None
    if not _is_enough(separator, places, agencies, has_day, rest):
        return None
    place = write_place(places[0]) if places else None
    return Dateline(0, place, day, agencies[0] if agencies else None, has_day, month_day if day is None else None)


def _is_enough(separator: str, places: list[str], agencies: list[str], has_day: bool, rest: str) -> bool:
    """True where the parts found outweigh the chance that they are prose."""
    is_known = any(is_known_outlet(agency) for agency in agencies)
    is_capital = bool(places) and places[0].isupper() and len(places[0]) >= 3 and places[0] not in _not_places()
    first = rest[:1]
    begins = not first or first.isupper() or first.isdigit() or first in QUOTES or not (first.islower() or first.isspace())
    if has_day and agencies and (places or is_known or separator.strip("—–―-_") == ""):
        return True
    if not begins:
        return False
    if places and is_known_place(places[0]) and separator not in {".", ""} and (len(places) == 1 or separator != ":"):
        return True
    if separator == ".":
        return has_day and bool(places)
    if separator == ":":
        return (has_day and bool(places)) or is_known or (is_capital and bool(agencies))
    if separator == "":
        return is_known and (is_capital or not places)
    if is_capital or is_known or (has_day and bool(places)) or any(looks_like_outlet(agency) for agency in agencies):
        return True
    return len(places) == 1 and len(agencies) == 1 and " " not in places[0]  # "Madrid (Ibérica) - Spain on Friday …"


def _strip_agency(part: str, agencies: list[str]) -> str:
    """A place without the agency's name before it ("Reuters KHARTOUM (Reuters)")."""
    return next((part[len(agency) + 1 :] for agency in agencies if part.startswith(f"{agency} ")), part)


def _is_agency(value: str) -> bool:
    """True for a name of at most five words; not for prose that names a paper ("Peru told Radio Lima on")."""
    words = value.split()
    is_prose = any(word[0].islower() and word not in _particles() for word in words)
    return any(map(str.isalpha, value)) and not is_prose and len(words) <= 5 and not value.isdigit()


def _is_place(value: str, is_certain: bool) -> bool:
    """True for one to four words that begin with capitals; letters without case only where date or agency stand beside."""
    words = value.split()
    if len(words) > 4 or any(len(word) > 25 for word in words):
        return False
    for number, word in enumerate(words):
        letter = word.lstrip("'’")[:1]
        if not letter.isalpha() or (letter.islower() and (number == 0 or word not in _particles())):
            return False
        if not letter.isupper() and not letter.islower() and not is_certain:
            return False
    return True


def write_place(place: str) -> str:
    """A place in capitals as it is written in text; short ones (USA) stay."""
    return "-".join(part.title() for part in place.split("-")) if place.isupper() and len(place) > 3 and "." not in place else place


@cache
def _not_places() -> frozenset[str]:
    return frozenset(load_rules("heads")["datelines"]["not_places"])


@cache
def _particles() -> frozenset[str]:
    return frozenset(load_rules("heads")["datelines"]["particles"])

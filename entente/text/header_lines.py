"""Header lines: labelled ones, bylines, dates, outlets and sections of the paper, each read into the head's columns."""

import re
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from typing import Literal

from entente.sources.rules import load_rules
from entente.text.dates import alternatives, day_names, find_date
from entente.text.names import PIECE, cut_name, find_byline, is_name
from entente.text.outlets import is_known_outlet, looks_like_outlet

LABEL = re.compile(r"^[\W_]{0,3}([^\W\d_][^:：|=\d]{0,28}?)\s*(?::|：|՝|\s[-–|]\s)\s*(\S.*)$")
ZONE = r"(?:GMT|UTC|MSK|EST|EDT|BST|CET|[A-Z]{3,4})?(?:\s*[+-]\s*\d{1,2}(?::?\d{2})?)?"
TIME = re.compile(rf"\b\d{{1,2}}[:.]\d{{2}}(?:[:.]\d{{2}})?(?:\s*[ap]\.?m\.?)?(?:\s*\(?{ZONE}\)?)?", re.IGNORECASE)
LONGEST_DATE_LINE, LONGEST_OUTLET_LINE, LONGEST_BYLINE = 140, 40, 80

Column = Literal["published", "updated", "author", "outlet", "title", "body", "skip"]


@dataclass(slots=True)
class Head:
    """What the head of an article says; null where it says nothing."""

    title: str | None = None
    outlet: str | None = None
    author: str | None = None
    day: date | None = None
    method: str | None = None
    place: str | None = None
    unsure: str | None = None  # a name after a date that may be the outlet's or the author's
    candidates: list[int] = field(default_factory=list[int])  # paragraphs that may be the title


def read_line(head: Head, line: str, day_first: bool | None) -> bool:
    """True where the line is a header line whose parts went into `head`."""
    column = find_label(line)
    if column:
        found = LABEL.match(line)
        return _fill(head, column, found[2].strip() if found else "", day_first)
    return _read_byline(head, line) or _read_date_line(head, line, day_first) or _read_outlet_line(head, line)


def find_label(line: str) -> Column | None:
    found = LABEL.match(line)
    return _labels().get(" ".join(found[1].lower().split())) if found else None


def _fill(head: Head, column: Column, value: str, day_first: bool | None) -> bool:
    if column == "published":
        found = find_date(value, day_first)
        if found is None:
            return False
        _set_day(head, found[0])
        rest = (value[: found[1]] + " " + value[found[2] :]).strip(" ,|-")
        if rest and (byline := find_byline(rest)):
            _set_byline(head, byline, with_date=True)
    elif column == "author":
        _set_byline(head, _strip_byword(value), with_date=False)
    elif column == "outlet":
        head.outlet = head.outlet or value
    elif column == "title":
        head.title = head.title or value
    elif column == "body":
        return False
    return True


def _set_day(head: Head, day: date) -> None:
    if head.day is None:
        head.day, head.method = day, "header"


def _strip_byword(value: str) -> str:
    return find_byline(value) or value


def _read_byline(head: Head, line: str) -> bool:
    value = find_byline(line)
    if value is not None and not find_date(line):
        _set_byline(head, value, with_date=False)
        return True
    lowered = line.lower()
    if len(line) < LONGEST_BYLINE and any(role in lowered for role in _roles()) and is_name(line) and PIECE.search(line):
        head.author = head.author or cut_name(line)
        return True
    return False


def _set_byline(head: Head, value: str, *, with_date: bool) -> None:
    """Author or outlet from what follows "By"; "By Ann Lee, BBC News" gives both."""
    name = cut_name(value)
    for piece in PIECE.split(value[len(name) :]):
        if piece and looks_like_outlet(piece):
            head.outlet = head.outlet or piece
    if looks_like_outlet(name):
        head.outlet = head.outlet or name
    elif with_date:
        head.unsure = name
    else:
        head.author = head.author or name


def settle_unsure(head: Head) -> None:
    """The name beside the date is the author's, unless a byline of its own names one: then it is the outlet."""
    if head.author is None:
        head.author = head.unsure
    elif head.outlet is None and head.author != head.unsure:
        head.outlet = head.unsure


def _read_date_line(head: Head, line: str, day_first: bool | None) -> bool:
    """True for a line that is a date with no more than times, labels, an outlet, a place or a byline beside it."""
    found = find_date(line, day_first) if len(line) <= LONGEST_DATE_LINE else None
    if found is None:
        return False
    rest = TIME.sub(" | ", f"{line[: found[1]]} | {line[found[2] :]}")
    is_update = False
    filled: list[tuple[str, str]] = []
    for piece in PIECE.split(_weekdays().sub(" | ", rest)):
        bare = piece.strip(" .:-–—")
        if not any(map(str.isalpha, bare)):
            continue
        column = _labels().get(bare.lower())
        if column in {"published", "updated", "skip"}:
            is_update = is_update or column == "updated"
        elif byline := find_byline(bare):
            filled.append(("by", byline))
        elif looks_like_outlet(bare) and len(bare) < 50:
            filled.append(("outlet", bare))
        elif bare.lower() in _kickers() or (is_name(bare) and len(bare.split()) <= 3):
            filled.append(("other", bare))
        elif bare.lower() not in _connectors():
            return False
    if is_update and head.day is not None:
        return True
    if not is_update:
        _set_day(head, found[0])
    for kind, value in filled:
        if kind == "by":
            _set_byline(head, value, with_date=True)
        elif kind == "outlet":
            head.outlet = head.outlet or value
    return True


def _read_outlet_line(head: Head, line: str) -> bool:
    if len(line) < LONGEST_OUTLET_LINE and is_known_outlet(line.strip(" /()[]")):
        head.outlet = head.outlet or line.strip(" /()[]")
        return True
    return False


def is_kicker(line: str) -> bool:
    return line.lower().strip(" :|/") in _kickers()


@cache
def _labels() -> dict[str, Column]:
    return {word: column for column, words in load_rules("heads")["labels"].items() for word in words}


@cache
def _roles() -> tuple[str, ...]:
    return tuple(load_rules("heads")["bylines"]["roles"])


@cache
def _kickers() -> frozenset[str]:
    return frozenset(load_rules("heads")["kickers"]["words"])


@cache
def _weekdays() -> re.Pattern[str]:
    return re.compile(rf"(?<![^\W\d_])(?:{alternatives(day_names())})\.?(?![^\W\d_])", re.IGNORECASE)


@cache
def _connectors() -> frozenset[str]:
    return frozenset(load_rules("heads")["connectors"]["words"])

"""Header lines: labelled ones, bylines, dates, outlets and sections of the paper, each read into the head's columns."""

import re
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from typing import Literal

from entente.sources.rules import load_rules
from entente.text.date_lines import ISSUE, kicker_nouns, kickers, read_date_line
from entente.text.datelines import Dateline, find_dateline, read_whole_line, write_place
from entente.text.dates import find_date
from entente.text.name_kinds import begins_with_article, weigh_person
from entente.text.names import PIECE, cut_name, find_byline, is_name
from entente.text.outlets import is_known_outlet, looks_like_outlet
from entente.text.partial_dates import MonthDay, YearMonth, find_month
from entente.text.places import is_known_place

LABEL = re.compile(r"^[\W_]{0,3}([^\W\d_][^:：|=\d]{0,28}?)\s*(?::|：|՝|\s[-–|]\s)\s*(\S.*)$")
OUR_CORRESPONDENT = re.compile(r"(?:from )?our (?:[a-z]+ ){0,2}(?:correspondent|reporter|editor) (.+)", re.IGNORECASE)
NEXT_CREDIT = re.compile(r"[.,;/|] *(?=[^\W\d_]+(?: [^\W\d_]+)?:)")
LONGEST_OUTLET_LINE, LONGEST_BYLINE, LONGEST_ROLE_WORDS = 60, 80, 3

Column = Literal["published", "updated", "author", "outlet", "title", "body", "skip"]


@dataclass(slots=True)
class Head:
    """What the head of an article says; null where it says nothing."""

    title: str | None = None
    outlet: str | None = None
    author: str | None = None
    day: date | None = None
    method: str | None = None
    month_day: MonthDay | None = None  # a dateline's day without its year
    month: YearMonth | None = None  # a header's month or year without a day
    place: str | None = None
    unsure: str | None = None  # a name after a date that may be the outlet's or the author's
    candidates: list[int] = field(default_factory=list[int])  # paragraphs that may be the title


def read_line(head: Head, line: str, day_first: bool | None) -> bool:
    """True where the line is a header line whose parts went into `head`."""
    if credited := find_credit(line):
        head.author = head.author or credited
        return True
    column = find_label(line)
    if column:
        found = LABEL.match(line)
        return _fill(head, column, line, found[2].strip() if found else "", day_first)
    return _read_byline(head, line) or _read_date_line(head, line, day_first) or _read_outlet_line(head, line) or _read_dateline(head, line)


def find_label(line: str) -> Column | None:
    found = LABEL.match(line)
    return _labels().get(" ".join(found[1].lower().split())) if found else None


def find_credit(line: str) -> str | None:
    """The person behind a label that credits one ("Words: Ann Lee", "Text: Ann Lee. Photos: Kofi Mensah"); null where there is none."""
    found = LABEL.match(line)
    if found is None or " ".join(found[1].lower().split()) not in _credits():
        return None
    return _read_person(NEXT_CREDIT.split(found[2], maxsplit=1)[0].strip())


def _read_person(value: str) -> str | None:
    """The name with which a value begins; null where it is no person's."""
    name = cut_name(value)
    return name if is_name(value) and weigh_person(name) > 0 else None


def _fill(head: Head, column: Column, line: str, value: str, day_first: bool | None) -> bool:
    if column == "published":
        found = find_date(value, day_first)
        if found is None:
            head.month = head.month or find_month(value)
            return len(value) < LONGEST_OUTLET_LINE and any(map(str.isdigit, value))  # a date that cannot be read is none of the article
        _set_day(head, found[0])
        rest = (value[: found[1]] + " " + value[found[2] :]).strip(" ,|-")
        if rest and (byline := find_byline(rest)):
            _set_byline(head, byline, with_date=True)
    elif column == "author":
        _set_byline(head, _strip_byword(value), with_date=False)
    elif column == "outlet":
        if found := find_date(value, day_first):  # "Source: Diario, Lima, in Spanish 1510 gmt 4 Apr 05"
            _set_day(head, found[0])
            value = PIECE.split(value[: found[1]].strip(" ,|-"), maxsplit=1)[0]
        head.outlet = head.outlet or value or None
    elif column == "title":
        head.title = head.title or value
    elif column == "body":
        return False
    elif (day := find_date(value, day_first)) and day[1] == 0 and _is_press_label(line):
        _set_day(head, day[0])  # "PRESS RELEASE | 5 May 2014"
    return True


def _is_press_label(line: str) -> bool:
    return line.lower().startswith(tuple(load_rules("heads")["letterheads"]["press"]))


def _set_day(head: Head, day: date) -> None:
    if head.day is None:
        head.day, head.method = day, "header"


def _strip_byword(value: str) -> str:
    return find_byline(value) or value


def _read_byline(head: Head, line: str) -> bool:
    is_short = len(line) < LONGEST_BYLINE
    if is_short and (correspondent := _find_correspondent(line)):
        head.author = head.author or correspondent
        return True
    if is_short and is_nameless(line):
        return True
    value = find_byline(line)
    if value is not None and not find_date(line):
        _set_byline(head, value, with_date=False)
        return True
    named = _read_role(line) if is_short else None
    head.author = head.author or named
    return named is not None


def _find_correspondent(line: str) -> str | None:
    """The name in "From our correspondent Ann Lee in Accra"; null where there is none."""
    found = OUR_CORRESPONDENT.match(line)
    return _read_person(found[1]) if found else None


def _read_role(line: str) -> str | None:
    """The name beside a role ("Ann Lee, staff writer", "Diplomatic Correspondent Ann Lee"); null where there is none."""
    lowered = line.lower()
    if not any(role in lowered for role in _roles()):
        return None
    if is_name(line) and PIECE.search(line):
        return cut_name(line)
    found = _role_before().match(line)
    return found["name"] if found and found["role"].count(" ") < LONGEST_ROLE_WORDS and weigh_person(found["name"]) > 0 else None


def _set_byline(head: Head, value: str, *, with_date: bool) -> None:
    """Author or outlet from what follows "By"; "By Ann Lee, BBC News" gives both."""
    name = cut_name(value)
    for piece in (piece.removeprefix("for ") for piece in PIECE.split(value[len(name) :])):
        if piece and (looks_like_outlet(piece) or (begins_with_article(piece) and is_name(piece))):
            head.outlet = head.outlet or piece
    newsroom, _, noun = name.rpartition(" ")
    if find_kicker_noun(noun) and is_known_outlet(newsroom):
        head.outlet = head.outlet or newsroom  # Reuters Staff
    elif looks_like_outlet(name):
        head.outlet = head.outlet or name
    elif with_date:
        head.unsure = name
    elif not name.lower().startswith("the "):  # "From the archive"
        head.author = head.author or name


def settle_unsure(head: Head) -> None:
    """The name beside the date is the author's, unless a byline of its own names one: then it is the outlet."""
    if head.author is None:
        head.author = head.unsure
    elif head.outlet is None and head.author != head.unsure:
        head.outlet = head.unsure


def _read_date_line(head: Head, line: str, day_first: bool | None) -> bool:
    read = read_date_line(line, _silent_labels(), _update_labels(), day_first)
    if read is None:
        return False
    if read.is_update and head.day is not None:
        return True
    if not read.is_update:
        _set_day(head, read.day)
    head.outlet = head.outlet or read.outlet
    head.author = head.author or read.author
    place, unsure = read.place, read.unsure
    if unsure is not None and is_known_place(unsure):
        place, unsure = place or unsure, None  # "THE HAGUE, 2 October 2018"
    head.place = head.place or (write_place(place) if place else None)
    head.unsure = head.unsure or unsure
    return True


def _read_outlet_line(head: Head, line: str) -> bool:
    """True for a known outlet alone on its line."""
    bare = ISSUE.sub("", line.strip(" /()[]"))
    if len(line) < LONGEST_OUTLET_LINE and is_known_outlet(bare):
        head.outlet = head.outlet or bare
        return True
    return False


def _read_dateline(head: Head, line: str) -> bool:
    """True for a line that is a dateline, alone or with a byline behind it ("WASHINGTON (AP) — By Ann Lee")."""
    found = read_whole_line(line)
    rest = ""
    if found is None:
        found = find_dateline(line)
        rest = line[found.end :] if found else ""
    if found is None or (rest and not _read_byline(head, rest)):
        return False
    head.place = head.place or found.place
    head.outlet = head.outlet or found.outlet
    take_day(head, found)
    return True


def take_day(head: Head, dateline: Dateline) -> None:
    """Puts a dateline's day into a head that has none."""
    if head.day is None and dateline.day is not None:
        head.day, head.method = dateline.day, "dateline"
    head.month_day = head.month_day or dateline.month_day


def is_nameless(byline: str) -> bool:
    """True for a byline that names nobody, such as "Our Foreign Staff" or "Business Desk"."""
    return _nameless().fullmatch(byline) is not None


def is_kicker(line: str) -> bool:
    """True for a section's name, alone or with another ("Business page — Commodities")."""
    folded = line.lower().strip(" :|/")
    if folded in kickers():
        return True
    pieces = [piece for piece in PIECE.split(folded) if piece]
    return 1 < len(pieces) <= 3 and all(piece in kickers() or find_kicker_noun(piece) for piece in pieces)


def find_kicker_noun(piece: str) -> bool:
    """True for up to four words that end in a noun such as edition, service or blog."""
    words = piece.lower().split()
    return 0 < len(words) <= 4 and words[-1] in kicker_nouns()


@cache
def _labels() -> dict[str, Column]:
    return {word: column for column, words in load_rules("heads")["labels"].items() for word in words}


@cache
def _credits() -> frozenset[str]:
    return frozenset(load_rules("heads")["bylines"]["credits"])


@cache
def _roles() -> tuple[str, ...]:
    return tuple(load_rules("heads")["bylines"]["roles"])


@cache
def _role_before() -> re.Pattern[str]:
    roles = "|".join(re.escape(role) for role in sorted(_roles(), key=len, reverse=True))
    return re.compile(rf"(?P<role>(?:[^\W\d_]+ ){{0,3}}(?i:{roles}))[:,]? (?P<name>[^,;|]+)")


@cache
def _silent_labels() -> frozenset[str]:
    """Labels beside a date that say no more than that it is one."""
    return frozenset(word for word, column in _labels().items() if column in {"published", "skip"})


@cache
def _update_labels() -> frozenset[str]:
    return frozenset(word for word, column in _labels().items() if column == "updated")


@cache
def _nameless() -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in load_rules("heads")["bylines"]["nameless"]), re.IGNORECASE)

"""A line that is a date with no more beside it than an outlet, a place, a byline, a time."""

import re
from dataclasses import dataclass, field
from datetime import date
from functools import cache

from entente.sources.rules import load_rules
from entente.text.datelines import AGENCY
from entente.text.dates import alternatives, day_names, find_date
from entente.text.names import PIECE, find_byline, is_name
from entente.text.outlets import is_known_outlet, looks_like_outlet

ZONE = r"(?:GMT|UTC|MSK|EST|EDT|BST|CET|[A-Z]{3,4})?(?:\s*[+-]\s*\d{1,2}(?::?\d{2})?)?"
TIME = re.compile(rf"\b\d{{1,2}}[:.]\d{{2}}(?:[:.]\d{{2}})?(?:\s*[ap]\.?m\.?)?(?:\s*\(?{ZONE}\)?)?", re.IGNORECASE)
BAR = re.compile(r"\s*\|\s*")
ISSUE = re.compile(r",?\s+(?:no|nr|vol|issue|№)\.?\s*\d+.{0,12}$", re.IGNORECASE)
LONGEST_LINE, LONGEST_NAME, LONGEST_NAME_WORDS = 140, 60, 6


@dataclass(frozen=True, slots=True)
class DateLine:
    """What a date line says. `unsure` is a name after "By" that may be the outlet's or the author's."""

    day: date
    is_update: bool = False
    outlet: str | None = None
    author: str | None = None
    place: str | None = None
    unsure: str | None = None


def read_date_line(line: str, labels: frozenset[str], update_labels: frozenset[str], day_first: bool | None) -> DateLine | None:
    """The parts of a date line; null where a part of the line is something else."""
    found = find_date(line, day_first) if len(line) <= LONGEST_LINE else None
    if found is None:
        return None
    rest = TIME.sub(" | ", f"{line[: found[1]]} | {line[found[2] :]}")
    agencies = [name for match in AGENCY.finditer(rest) if (name := cut_agency(next(filter(None, match.groups())).strip()))]
    rest = _weekdays().sub(" | ", AGENCY.sub(" | ", rest) if agencies else rest)
    parts = _Parts(outlets=agencies)
    for chunk in BAR.split(rest):
        pieces = [piece for each in PIECE.split(chunk) if (piece := ISSUE.sub("", each.strip(" .:-–—©")).strip())]
        for piece in pieces:
            if not _sort_piece(piece, parts, labels, update_labels, is_alone="|" in line and len(pieces) == 1):
                return None
    return _settle(found[0], parts)


@dataclass(slots=True)
class _Parts:
    """Pieces of a date line by what they are; `alone` are unknown names between bars."""

    outlets: list[str]
    others: list[str] = field(default_factory=list[str])
    alone: list[str] = field(default_factory=list[str])
    bylines: list[str] = field(default_factory=list[str])
    is_update: bool = False


def _sort_piece(piece: str, parts: _Parts, labels: frozenset[str], update_labels: frozenset[str], *, is_alone: bool) -> bool:
    """False where a piece is nothing that belongs into a date line."""
    folded = piece.lower()
    if not any(map(str.isalpha, piece)) or folded in labels or _is_connecting(folded):
        return True
    if folded in update_labels:
        parts.is_update = True
    elif byline := find_byline(piece):
        parts.bylines.append(byline)
    elif len(piece) > LONGEST_NAME or not is_name(piece) or piece.count(" ") >= LONGEST_NAME_WORDS:
        return False
    elif is_known_outlet(piece) or (looks_like_outlet(piece) and not (piece.isupper() and " " not in piece)):
        parts.outlets.append(piece)
    else:
        parts.others.append(piece)
        if is_alone and not piece.isupper():
            parts.alone.append(piece)
    return True


def _settle(day: date, parts: _Parts) -> DateLine:
    """Which unknown name is the outlet's and which the place's.

    A newspaper's name has an article, three words or more, or stands between bars; a place stands in capitals or alone.
    """
    outlets, others, bylines = parts.outlets, parts.others, parts.bylines
    if not outlets and others:
        named = [name for name in others if " " in name and name.split()[0].lower() in _articles()]
        longest = max(others, key=lambda name: (not name.isupper(), name.count(" ")))
        is_long = not longest.isupper() and longest.count(" ") >= (1 if len(others) > 1 or bylines else 2) and not _has_particle(longest)
        outlets = named[:1] or parts.alone[:1] or ([longest] if is_long else [])
    places = [name for name in others if name not in outlets]
    author = unsure = None
    if bylines:
        name = bylines[0]
        if looks_like_outlet(name) and not outlets:
            outlets = [name]
        elif outlets or others:
            author = name
        else:
            unsure = name
    return DateLine(day, parts.is_update, outlets[0] if outlets else None, author, places[0] if places else None, unsure)


def _has_particle(name: str) -> bool:
    """True for names such as Rio de Janeiro, which are places however long."""
    return any(word.islower() for word in name.split())


def cut_agency(value: str) -> str | None:
    """An agency's name without what is said of it ("Lagoon Radio text service", "Diario, English edition"); null where it is none."""
    words = PIECE.split(value, maxsplit=1)[0].split()
    while words and words[-1].islower():
        words.pop()
    name = " ".join(words)
    return name if name[:1].isupper() and is_name(name) else None


def _is_connecting(folded: str) -> bool:
    words = folded.split()
    return folded in _kickers() or all(word in _connectors() for word in words) or (len(words) <= 3 and words[-1] in _nouns())


@cache
def _weekdays() -> re.Pattern[str]:
    return re.compile(rf"(?<![^\W\d_])(?:{alternatives(day_names())})\.?(?![^\W\d_])", re.IGNORECASE)


@cache
def _connectors() -> frozenset[str]:
    return frozenset(load_rules("heads")["connectors"]["words"])


@cache
def _kickers() -> frozenset[str]:
    return frozenset(load_rules("heads")["kickers"]["words"])


@cache
def _articles() -> frozenset[str]:
    return frozenset(load_rules("heads")["articles"]["words"])


@cache
def _nouns() -> frozenset[str]:
    return frozenset(load_rules("heads")["kickers"]["nouns"])

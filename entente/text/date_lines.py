"""A line that is a date with no more beside it than an outlet, a place, a byline, a time."""

import re
from dataclasses import dataclass, field
from datetime import date
from functools import cache

from entente.sources.rules import load_rules
from entente.text.datelines import AGENCY
from entente.text.dates import alternatives, day_names, find_date
from entente.text.name_kinds import begins_with_article, weigh_person
from entente.text.names import PIECE, cut_name, find_byline, is_name
from entente.text.outlets import is_known_outlet, looks_like_outlet
from entente.text.places import is_known_place, is_nation_word

ZONE = r"(?:GMT|UTC|MSK|EST|EDT|BST|CET|[A-Z]{3,4})?(?:\s*[+-]\s*\d{1,2}(?::?\d{2})?)?"
TIME = re.compile(
    rf"\b(?:\d{{1,2}}[:.]\d{{2}}|\d{{4}}(?=\s?(?:GMT|UTC|hrs|hours)\b))(?:[:.]\d{{2}})?(?:\s*[ap]\.?m\.?)?(?:\s*\(?{ZONE}\)?)?",
    re.IGNORECASE,
)
BAR = re.compile(r"\s*\|\s*")
LAST_WORDS = re.compile(r"(?:[^\W\d_]+[\s:]+){1,4}$")
MOST_DATES = 3
SURE_PERSON = 3.0  # with a given name that is known
ISSUE = re.compile(r",?\s+(?:no|nr|vol|issue|№)\.?\s*\d+.{0,12}$", re.IGNORECASE)
LONGEST_LINE, LONGEST_NAME, LONGEST_NAME_WORDS, LONGEST_NOTE_WORDS = 140, 60, 6, 4
NUMBERED = re.compile(r"[^\W\d_][^\d]{0,40}\s(?:(?:no|nr|№)\.?\s*)?[\d/.-]+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Day:
    """A date of a line; `is_update` where it is that of a later version."""

    day: date
    is_update: bool


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
    found, rest = _cut_dates(line, update_labels, day_first) if len(line) <= LONGEST_LINE else (None, "")
    if found is None:
        return None
    rest = TIME.sub(" | ", rest)
    agencies = [name for match in AGENCY.finditer(rest) if (name := cut_agency(next(filter(None, match.groups())).strip()))]
    rest = _weekdays().sub(" | ", AGENCY.sub(" | ", rest) if agencies else rest)
    cities = [name for name in agencies if is_known_place(name)]  # "Levantine Post (Limassol)"
    parts = _Parts(outlets=[name for name in agencies if name not in cities], others=cities)
    for chunk in BAR.split(rest):
        pieces = [piece for each in PIECE.split(chunk) if (piece := _cut_issue(each.strip(" .:-–—©")))]
        for piece in pieces:
            if not _sort_piece(piece, parts, labels, update_labels, is_alone="|" in line and len(pieces) == 1):
                return None
    if parts.has_note and not _begins_with_name(rest, parts):
        return None
    return _settle(found, parts)


def _cut_dates(line: str, update_labels: frozenset[str], day_first: bool | None) -> tuple[_Day | None, str]:
    """The day of a line, one that no "updated" stands before if there is one, and the line without its dates."""
    days: list[_Day] = []
    rest = line
    while len(days) < MOST_DATES and (found := find_date(rest, day_first)):
        label = LAST_WORDS.search(rest[: found[1]])
        days.append(_Day(found[0], label is not None and _is_label(label[0].lower(), update_labels)))
        rest = f"{rest[: found[1]]} | {rest[found[2] :]}"
    return next((day for day in days if not day.is_update), days[0] if days else None), rest


def _is_label(folded: str, labels: frozenset[str]) -> bool:
    """True where words end in a label ("first published on", "last updated")."""
    words = [word for word in re.findall(r"[^\W\d_]+", folded) if word not in _connectors()]
    return bool(words) and (words[-1] in labels or " ".join(words[-2:]) in labels)


def _begins_with_name(rest: str, parts: "_Parts") -> bool:
    """True where a line with lower-case words begins with a name, not a headline's subject ("Diario, weekly digest - 6 May 1993")."""
    first = next((piece for each in PIECE.split(rest) if (piece := each.strip(" .:-–—©"))), "")
    return first in {*parts.outlets, *parts.others} and not (is_known_place(first) or is_nation_word(first))


@dataclass(slots=True)
class _Parts:
    """Pieces of a date line by what they are; `alone` are unknown names between bars."""

    outlets: list[str]
    others: list[str]
    alone: list[str] = field(default_factory=list[str])
    bylines: list[str] = field(default_factory=list[str])
    has_note: bool = False


def _sort_piece(piece: str, parts: _Parts, labels: frozenset[str], update_labels: frozenset[str], *, is_alone: bool) -> bool:
    """False where a piece is nothing that belongs into a date line."""
    folded = piece.lower()
    if not any(map(str.isalpha, piece)) or folded in labels or _is_connecting(folded) or _is_numbered(piece):
        return True
    if _is_label(folded, update_labels | labels) or (len(piece) < 3 and piece.isupper()):
        return True
    if byline := find_byline(piece):
        parts.bylines.append(cut_name(byline))
    elif not is_name(piece) and piece.count(" ") < LONGEST_NOTE_WORDS and piece[-1].isalpha():
        parts.has_note = True
    elif len(piece) > LONGEST_NAME or not is_name(piece) or piece.count(" ") >= LONGEST_NAME_WORDS:
        return False
    elif is_known_outlet(piece) or (looks_like_outlet(piece) and not (piece.isupper() and " " not in piece)):
        parts.outlets.append(piece)
    else:
        parts.others.append(piece)
        if is_alone and not piece.isupper():
            parts.alone.append(piece)
    return True


def _settle(day: _Day, parts: _Parts) -> DateLine:
    """Which unknown name is the outlet's and which the place's.

    A newspaper's name has an article, three words or more, or stands between bars; a place stands in capitals or alone; a person's
    begins with a given name.
    """
    outlets, others, bylines = parts.outlets, parts.others, parts.bylines
    if not bylines:
        people = [name for name in others if weigh_person(name) >= SURE_PERSON]
        bylines = people[:1]
        others = [name for name in others if name not in people]
    unknown = [name for name in others if not is_known_place(name)]
    if not outlets and unknown:
        named = list(filter(begins_with_article, unknown))
        alone = [name for name in parts.alone if name in unknown]
        longest = max(unknown, key=lambda name: (not name.isupper(), name.count(" ")))
        is_accompanied = len(others) > 1 or bool(bylines) or parts.has_note
        is_long = not longest.isupper() and longest.count(" ") >= (1 if is_accompanied else 2) and not _has_particle(longest)
        outlets = named[:1] or alone[:1] or ([longest] if is_long else [])
    places = [name for name in others if name not in outlets]
    author = unsure = None
    if bylines:
        name = bylines[0]
        if looks_like_outlet(name) and not outlets:
            outlets = [name]
        elif outlets or others or not parts.bylines:
            author = name
        else:
            unsure = name
    return DateLine(day.day, day.is_update, outlets[0] if outlets else None, author, places[0] if places else None, unsure)


def _has_particle(name: str) -> bool:
    """True for names such as Rio de Janeiro, which are places however long."""
    return any(word.islower() for word in name.split())


def cut_agency(value: str) -> str | None:
    """An agency's name without what is said of it ("Lagoon Radio text service", "Diario, English edition"); null where it is none."""
    words = PIECE.split(value, maxsplit=1)[0].split()
    while words and words[-1].islower():
        words.pop()
    name = " ".join(words)
    return name if name[:1].isupper() and is_name(name) and not is_nation_word(name) else None


def _cut_issue(piece: str) -> str:
    """A piece without the number of an issue; empty where it numbers nothing but a series, "Briefing no. 31"."""
    name = ISSUE.sub("", piece).strip()
    return "" if name != piece and " " not in name and not is_known_outlet(name) else name


def _is_numbered(piece: str) -> bool:
    """True for the number of an issue, "Briefing no. 31", "Issue 206"."""
    return piece.count(" ") < LONGEST_NOTE_WORDS and NUMBERED.fullmatch(piece) is not None


def _is_connecting(folded: str) -> bool:
    words = [word for word in folded.split() if not word.isdigit()]
    return folded in kickers() or all(word in _connectors() for word in words) or (len(words) <= 3 and words[-1] in kicker_nouns())


@cache
def _weekdays() -> re.Pattern[str]:
    return re.compile(rf"(?<![^\W\d_])(?:{alternatives(day_names())})\.?(?![^\W\d_])", re.IGNORECASE)


@cache
def _connectors() -> frozenset[str]:
    return frozenset(load_rules("heads")["connectors"]["words"])


@cache
def kickers() -> frozenset[str]:
    """Names of sections of a paper, lower case."""
    return frozenset(load_rules("heads")["kickers"]["words"])


@cache
def kicker_nouns() -> frozenset[str]:
    """Nouns that end a piece of a header line without naming an outlet, lower case."""
    return frozenset(load_rules("heads")["kickers"]["nouns"])

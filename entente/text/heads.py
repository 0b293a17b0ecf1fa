"""What stands above an article's first sentence, taken into columns: headline, byline, outlet, date, section of the paper."""

import re
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from typing import Literal

from entente.sources.rules import load_rules
from entente.text.boilerplate import is_cut
from entente.text.datelines import find_dateline
from entente.text.dates import alternatives, day_names, find_date
from entente.text.outlets import is_known_outlet, looks_like_outlet

# A head is short: the first sentence of nearly every article lies within so many paragraphs.
LONGEST_HEAD = 14
LONGEST_TITLE_WORDS, LONGEST_TITLE = 28, 220
SENTENCE_END = re.compile(r"[.։。۔…:;,][\"'”’»)\]]*$|[!?؟][\"'”’»)\]]*$")
LABEL = re.compile(r"^[\W_]{0,3}([^\W\d_][^:：|=\d]{0,28}?)\s*(?::|：|՝|\s[-–|]\s)\s*(\S.*)$")
TIME = re.compile(r"\b\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s*[ap]\.?m\.?)?(?:\s*\(?(?:GMT|UTC|MSK|EST|EDT|BST|CET|[A-Z]{3,4})?(?:\s*[+-]\s*\d{1,2}(?::?\d{2})?)?\)?)?", re.IGNORECASE)
PIECE = re.compile(r"\s*[|•·,،;/()\[\]]\s*|\s+[-–—]+\s+|\s{2,}|\t")
NAME_JOINERS = frozenset({"and", "&", "et", "und", "y", "и", "ve", "de", "al", "van", "von", "bin", "ibn", "el", "der", "da", "di", "du", "la", "le", "dos", "ter", "ten", "و"})
NAME_PREFIXES = NAME_JOINERS | {"d", "l", "ash", "an", "ad", "as", "ar", "az", "at", "o"}

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


def read_head(paragraphs: list[str], title: str | None, day_first: bool | None) -> tuple[Head, list[str]]:
    """The head and the paragraphs of the body; `title` is one that is known already, cut where the text repeats it."""
    head = Head()
    kept: list[int] = []
    at = 0
    while at < min(len(paragraphs), LONGEST_HEAD):
        paragraph = paragraphs[at]
        if is_prose(paragraph) or find_dateline(paragraph):
            break
        if is_repeat(paragraph, title):
            pass
        elif not _read_line(head, paragraph, day_first) and not is_cut(paragraph) and not _is_kicker(paragraph):
            head.candidates.append(at)
            kept.append(at)
        at += 1
    body = paragraphs[at:]
    if at < len(paragraphs) and title is None and head.title is None and head.candidates:
        chosen = next((number for number in head.candidates if len(paragraphs[number].split()) >= 4), head.candidates[0])
        if len(paragraphs[chosen].split()) >= 2:
            head.title = paragraphs[chosen]
            kept.remove(chosen)
    if at == len(paragraphs):  # nothing but short lines: no head to tell from a body
        kept = [number for number in range(at) if number in head.candidates]
    if head.unsure:
        _settle_unsure(head)
    return head, _cut_dateline(head, [paragraphs[number] for number in kept], body)


def _cut_dateline(head: Head, kept: list[str], body: list[str]) -> list[str]:
    """Body paragraphs without the dateline of the first, whose parts fill what the head left open."""
    if not body:
        return kept
    dateline = find_dateline(body[0])
    if dateline is None:
        return kept + body
    head.place = dateline.place
    head.outlet = head.outlet or dateline.outlet
    if head.day is None and dateline.day is not None:
        head.day, head.method = dateline.day, "dateline"
    rest = body[0][dateline.end :].lstrip()
    return [*kept, *([rest] if rest else []), *body[1:]]


def is_prose(paragraph: str) -> bool:
    """True for a paragraph that is a sentence or more, rather than a headline or a header line."""
    words = paragraph.count(" ") + 1
    if words > LONGEST_TITLE_WORDS or len(paragraph) > LONGEST_TITLE:
        return True
    found = SENTENCE_END.search(paragraph[-12:])
    if not found or words < 6 or LABEL.match(paragraph) and _label_column(paragraph):
        return False
    if found[0][0] in "!?؟":
        return words > 16
    return found[0][0] not in ":;," or words > 12


def is_repeat(paragraph: str, title: str | None) -> bool:
    """True where a paragraph is the title once more."""
    return title is not None and len(paragraph) < 2 * len(title) + 10 and fold(paragraph) == fold(title)


def fold(text: str) -> str:
    return "".join(filter(str.isalnum, text.lower()))


def _read_line(head: Head, line: str, day_first: bool | None) -> bool:
    """True where the line is a header line whose parts went into `head`."""
    column = _label_column(line)
    if column:
        found = LABEL.match(line)
        return _fill(head, column, found[2].strip() if found else "", day_first)
    return _read_byline(head, line) or _read_date_line(head, line, day_first) or _read_outlet_line(head, line)


def _label_column(line: str) -> Column | None:
    found = LABEL.match(line)
    return _labels().get(" ".join(found[1].lower().split())) if found else None


def _fill(head: Head, column: Column, value: str, day_first: bool | None) -> bool:
    if column == "published":
        found = find_date(value, day_first)
        if found is None:
            return False
        _set_day(head, found[0])
        rest = (value[: found[1]] + " " + value[found[2] :]).strip(" ,|-")
        if rest and (byline := _byline_value(rest)):
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
    return _byline_value(value) or value


def _byline_value(line: str) -> str | None:
    """What follows "By" in a byline, null where the line is none."""
    first, _, rest = line.partition(" ")
    return rest.strip() if rest and first.lower().rstrip(":") in _bywords() and is_name(rest.strip()) else None


def read_byline(text: str) -> str | None:
    """The author in a byline with or without its "By"; null where the text is no name."""
    value = _byline_value(text) or text
    return _name_part(value) if value and len(value) < 100 and value.count(" ") and is_name(value) and not looks_like_outlet(value) else None


def is_name(value: str) -> bool:
    """True where every word is capitalised or joins names, up to a comma, bar or word such as "in"."""
    words = _name_part(value).split()
    if not 1 <= len(words) <= 8 or value.endswith((".", "?", "!", ":")) and not value.endswith((".com", ".net")):
        return False
    return all(_is_name_word(word) for word in words)


def _is_name_word(word: str) -> bool:
    """True for a capitalised word, one that joins names, one with a prefix such as al-Rashid or d'Arc, and one of letters without case."""
    first = word[0]
    if first.islower():
        return word.lower() in NAME_JOINERS or (len(word) > 3 and re.split(r"[-'’]", word)[0] in NAME_PREFIXES)
    return not first.isdigit()


def _name_part(value: str) -> str:
    """A byline's value up to where the name ends."""
    value = PIECE.split(value, 1)[0] if not re.match(r"[^,|]+,\s+[A-Z]\S+ [A-Z]\S+( and |,)", value) else value
    words = value.split()
    for number, word in enumerate(words):
        if number and word in _name_ends():
            return " ".join(words[:number])
    return " ".join(words)


def _read_byline(head: Head, line: str) -> bool:
    value = _byline_value(line)
    if value is not None and not find_date(line):
        _set_byline(head, value, with_date=False)
        return True
    lowered = line.lower()
    if len(line) < 80 and any(role in lowered for role in _roles()) and is_name(line) and PIECE.search(line):
        head.author = head.author or _name_part(line)
        return True
    return False


def _set_byline(head: Head, value: str, *, with_date: bool) -> None:
    """Author or outlet from what follows "By"; "By Ann Lee, BBC News" gives both."""
    name = _name_part(value)
    for piece in PIECE.split(value[len(name) :]):
        if piece and looks_like_outlet(piece):
            head.outlet = head.outlet or piece
    if looks_like_outlet(name):
        head.outlet = head.outlet or name
    elif with_date:
        head.unsure = name
    else:
        head.author = head.author or name


def _settle_unsure(head: Head) -> None:
    """The name beside the date is the author's, unless a byline of its own names one: then it is the outlet."""
    if head.author is None:
        head.author = head.unsure
    elif head.outlet is None and head.author != head.unsure:
        head.outlet = head.unsure


def _read_date_line(head: Head, line: str, day_first: bool | None) -> bool:
    """True for a line that is a date with no more than times, labels, an outlet, a place or a byline beside it."""
    found = find_date(line, day_first) if len(line) <= 140 else None
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
        elif byline := _byline_value(bare):
            filled.append(("by", byline))
        elif looks_like_outlet(bare) and len(bare) < 50:
            filled.append(("outlet", bare))
        elif bare.lower() in _kickers() or (is_name(bare) and len(bare.split()) <= 3):
            filled.append(("other", bare))
        elif bare.lower() not in {"at", "on", "h", "am", "pm", "ist", "local time", "г", "года", "թ", "à", "le", "saat"}:
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
    if len(line) < 40 and is_known_outlet(line.strip(" /()[]")):
        head.outlet = head.outlet or line.strip(" /()[]")
        return True
    return False


def _is_kicker(line: str) -> bool:
    return line.lower().strip(" :|/") in _kickers()


@cache
def _labels() -> dict[str, Column]:
    return {word: column for column, words in load_rules("heads")["labels"].items() for word in words}


@cache
def _bywords() -> frozenset[str]:
    return frozenset(load_rules("heads")["bylines"]["words"])


@cache
def _name_ends() -> frozenset[str]:
    return frozenset(load_rules("heads")["bylines"]["ends"])


@cache
def _roles() -> tuple[str, ...]:
    return tuple(load_rules("heads")["bylines"]["roles"])


@cache
def _kickers() -> frozenset[str]:
    return frozenset(load_rules("heads")["kickers"]["words"])


@cache
def _weekdays() -> re.Pattern[str]:
    return re.compile(rf"(?<![^\W\d_])(?:{alternatives(day_names())})\.?(?![^\W\d_])", re.IGNORECASE)

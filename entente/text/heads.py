"""What stands above an article's first sentence, and below its last, is taken into columns; what is left is the body."""

import re
from functools import cache

from entente.sources.rules import load_rules
from entente.text.boilerplate import is_cut
from entente.text.datelines import find_dateline
from entente.text.dates import find_date
from entente.text.header_lines import (
    LABEL,
    Head,
    begins_with_article,
    find_kicker_noun,
    find_label,
    is_kicker,
    read_line,
    settle_unsure,
    take_day,
)
from entente.text.names import PIECE, is_name
from entente.text.outlets import is_known_outlet, looks_like_outlet

# A head is short: the first sentence of nearly every article lies within so many paragraphs; what is said below is in the last few.
LONGEST_HEAD, LONGEST_FOOT = 14, 3
LONGEST_TITLE_WORDS, LONGEST_TITLE = 28, 220
LONGEST_FOOT_LINE, LONGEST_PRESS_LINE = 90, 100
SENTENCE_END = re.compile(r"[.։。۔…:;,][\"'”’»)\]]*$|[!?؟][\"'”’»)\]]*$")
BAR = re.compile(r"\s+[|»]\s+")


def read_head(
    paragraphs: list[str], title: str | None, day_first: bool | None, known: tuple[str | None, ...] = ()
) -> tuple[Head, list[str]]:
    """The head and the paragraphs of the body; `title` and other `known` values are cut where a line of the head repeats them."""
    head = Head()
    at = 0
    while at < min(len(paragraphs), LONGEST_HEAD):
        paragraph = paragraphs[at]
        if not is_press_line(paragraph):
            if begins_body(paragraph):
                break
            is_known = any(is_repeat(paragraph, value) for value in (title, *known))
            is_read = is_known or read_line(head, paragraph, day_first) or is_cut(paragraph) or is_kicker(paragraph)
            if not is_read:
                head.candidates.append(at)
        at += 1
    body = paragraphs[at:]
    kept = head.candidates
    if body:
        kept = _cut_letterheads(paragraphs, kept)
        if title is None and head.title is None:
            kept = _take_title(head, paragraphs, kept)
    if head.day is None or head.outlet is None:
        body = _read_foot(head, body, day_first)
    if head.unsure:
        settle_unsure(head)
    return head, _cut_dateline(head, [paragraphs[number] for number in kept], body)


def begins_body(paragraph: str) -> bool:
    """True for a sentence or more, and for a dateline with some of the article behind it."""
    if is_prose(paragraph):
        return True
    dateline = find_dateline(paragraph)
    return dateline is not None and paragraph.count(" ", dateline.end) >= 5


def _take_title(head: Head, paragraphs: list[str], candidates: list[int]) -> list[int]:
    """Puts the headline into `head`; the candidates that are left."""
    candidates = _take_outlet(head, paragraphs, candidates)
    chosen = next((number for number in candidates if paragraphs[number].count(" ") >= 2), candidates[0] if candidates else None)
    if chosen is None or " " not in paragraphs[chosen]:
        return candidates
    pieces = BAR.split(paragraphs[chosen])
    if len(pieces) > 1 and (is_kicker(pieces[0]) or (pieces[0].isupper() and pieces[0].count(" ") < 2)):
        pieces = pieces[1:]
    if len(pieces) == 1:
        *_, last = pieces[0].split(" - ")
        if last != pieces[0] and (is_known_outlet(last) or (" " in last and looks_like_outlet(last) and is_name(last))):
            pieces = [pieces[0].removesuffix(f" - {last}"), last]
    if len(pieces) > 1 and looks_like_outlet(pieces[-1]) and is_name(pieces[-1]):
        head.outlet = head.outlet or pieces[-1]
        pieces = pieces[:-1]
    head.title = " | ".join(pieces)
    return [number for number in candidates if number != chosen]


def _take_outlet(head: Head, paragraphs: list[str], candidates: list[int]) -> list[int]:
    """Puts an outlet's name above the headline into `head`: "The Harbour Courier", "Le Relais Sahélien (English service)"."""
    if len(candidates) < 2 or paragraphs[candidates[1]].count(" ") < 2:
        return candidates
    line = paragraphs[candidates[0]]
    name, _, note = line.partition(" (")
    is_outlet = (
        is_name(name)
        and name.count(" ") < 5
        and (find_kicker_noun(note.rstrip(")")) or (looks_like_outlet(name) and begins_with_article(name)))
    )
    if is_outlet:
        head.outlet = head.outlet or name
    return candidates[1:] if is_outlet or _is_section(line, paragraphs[candidates[1]]) else candidates


def _is_section(line: str, following: str) -> bool:
    """True for a line above a headline that names a section ("FOOD & TABLE", "FOREIGN POLICY FORUM - BLOG")."""
    if line.isupper() and line.count(" ") <= 2 and following.count(" ") >= 3 and not following.isupper():
        return True
    return any(find_kicker_noun(piece) for piece in PIECE.split(line) if piece) and (line.isupper() or find_kicker_noun(line))


def is_press_line(paragraph: str) -> bool:
    """True for a line such as "Press Service" or "MEDIA STATEMENT - Office of the Prime Minister", without a date of its own."""
    if len(paragraph) > LONGEST_PRESS_LINE or is_prose(paragraph):
        return False
    lowered = paragraph.lower()
    return any(words in lowered for words in _letterheads("press")) and find_date(paragraph) is None


def _cut_letterheads(paragraphs: list[str], candidates: list[int]) -> list[int]:
    """Candidates without the names of offices that a headline follows."""
    return [number for position, number in enumerate(candidates) if position + 1 == len(candidates) or not _is_office(paragraphs[number])]


def _is_office(paragraph: str) -> bool:
    is_title_case = is_name(paragraph) or paragraph.isupper()
    return is_title_case and paragraph.lower().startswith(_letterheads("institutions"))


def _read_foot(head: Head, body: list[str], day_first: bool | None) -> list[str]:
    """The body without header lines at its end ("Published 26 January 2018", "Lima, 19 May 2017 / Daily Herald"), read into `head`."""
    kept = len(body)
    for number in range(len(body) - 1, max(len(body) - 1 - LONGEST_FOOT, 0), -1):
        line = body[number].lstrip("© ")
        if len(line) > LONGEST_FOOT_LINE or is_prose(line):
            break
        if not any(map(str.isdigit, line)) or not read_line(head, line, day_first):
            continue
        kept = number
    return body[:kept] if kept < len(body) else body


def _cut_dateline(head: Head, kept: list[str], body: list[str]) -> list[str]:
    """Body paragraphs without the dateline of the first, whose parts fill what the head left open."""
    if not body:
        return kept
    dateline = find_dateline(body[0])
    if dateline is None:
        return kept + body
    head.place = dateline.place or head.place
    head.outlet = head.outlet or dateline.outlet
    take_day(head, dateline)
    rest = body[0][dateline.end :].lstrip()
    return [*kept, *([rest] if rest else []), *body[1:]]


def is_prose(paragraph: str) -> bool:
    """True for a paragraph that is a sentence or more, rather than a headline or a header line."""
    words = paragraph.count(" ") + 1
    if words > LONGEST_TITLE_WORDS or len(paragraph) > LONGEST_TITLE:
        return True
    found = SENTENCE_END.search(paragraph[-12:])
    if not found or words < 6 or (LABEL.match(paragraph) and find_label(paragraph)):
        return False
    if found[0][0] in "!?؟":
        return words > 16
    return found[0][0] not in ":;," or words > 12


def is_repeat(paragraph: str, title: str | None) -> bool:
    """True where a paragraph is the title once more."""
    return title is not None and len(paragraph) < 2 * len(title) + 10 and fold(paragraph) == fold(title)


def fold(text: str) -> str:
    return "".join(filter(str.isalnum, text.lower()))


@cache
def _letterheads(table: str) -> tuple[str, ...]:
    return tuple(load_rules("heads")["letterheads"][table])

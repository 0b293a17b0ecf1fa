"""What stands above an article's first sentence, and below its last, is taken into columns; what is left is the body."""

import re
from functools import cache

from entente.sources.rules import load_rules
from entente.text.boilerplate import is_cut
from entente.text.date_lines import SURE_PERSON
from entente.text.datelines import find_dateline, write_place
from entente.text.dates import find_date
from entente.text.header_lines import (
    LABEL,
    Head,
    find_label,
    is_kicker,
    read_line,
    settle_unsure,
    take_day,
)
from entente.text.layout import HeadLine, Neighbour, find_outlet_name, find_place, is_plain_headline, label_lines, split_author
from entente.text.name_kinds import LONGEST_PERSON_WORDS, weigh_person
from entente.text.names import find_byline, is_name
from entente.text.origins import find_origin
from entente.text.outlets import is_known_outlet, looks_like_outlet
from entente.text.slugs import is_slug_line

# A head is short: the first sentence of nearly every article lies within so many paragraphs; what is said below is in the last few.
LONGEST_HEAD, LONGEST_FOOT, FIRST_PARAGRAPHS = 14, 3, 12
LONGEST_HEAD_LINE = 140  # characters
LONGEST_KICKERS = 4  # lines above a headline
LONGEST_STANDFIRST, LONGEST_SENTENCE_TITLE, FOLLOWING = 320, 100, 3  # characters; lines behind a standfirst until its author or date
LONGEST_TITLE_WORDS, LONGEST_TITLE = 28, 220
LONGEST_FOOT_LINE, LONGEST_PRESS_LINE = 90, 100
SENTENCE_END = re.compile(r"[.։。۔…:;,][\"'”’»)\]]*$|[!?؟][\"'”’»)\]]*$")
BAR = re.compile(r"\s+[|»]\s+")
ATTESTATION, LONGEST_ATTESTATION = re.compile(r"(?:Done|Given|Adopted) (?:at|in) "), 90  # characters up to its date


def read_head(
    paragraphs: list[str], title: str | None, day_first: bool | None, known: tuple[str | None, ...] = ()
) -> tuple[Head, list[str]]:
    """The head and the paragraphs of the body; `title` and other `known` values are cut where a line of the head repeats them."""
    head = Head()
    paragraphs = _join_headline(paragraphs)
    kinds: list[Neighbour] = ["top"]
    at = 0
    while at < min(len(paragraphs), LONGEST_HEAD):
        paragraph = paragraphs[at]
        if not is_press_line(paragraph):
            if _is_standfirst(head, paragraphs, at, day_first):
                head.candidates.append(at)
                kinds.append("other")
                at += 1
                continue
            if _begins_body(paragraphs, at):
                break
            before = (head.day, head.author, head.unsure)
            is_known = any(is_repeat(paragraph, value) for value in (title, *known))
            is_read = is_known or read_line(head, paragraph, day_first) or is_cut(paragraph) or is_kicker(paragraph)
            is_read = is_read or is_slug_line(paragraph)
            if not is_read:
                head.candidates.append(at)
            kinds.append(_find_kind(head, before, is_read=is_read))
        else:
            kinds.append("top" if kinds[-1] == "top" else "other")
        at += 1
    body = paragraphs[at:]
    kinds.append("text")
    kept = head.candidates
    if body:
        kept = _cut_letterheads(paragraphs, kept)
        if title is None and kept:
            kept = _take_labels(head, paragraphs, kept, kinds)
    if head.day is None or head.outlet is None:
        body = _read_foot(head, body, day_first)
    if head.day is None and head.month_day is None and body:
        _read_attestation(head, body[-1], day_first)
    if head.unsure:
        settle_unsure(head)
    if head.place is None and at:
        head.place = find_origin([paragraphs[number] for number in range(at) if number not in kept and paragraphs[number] != head.title])
    return head, _cut_dateline(head, [paragraphs[number] for number in kept], body)


def _join_headline(paragraphs: list[str]) -> list[str]:
    """The paragraphs with a headline over two lines in one: the second begins in lower case and both are no sentences."""
    for at in range(min(len(paragraphs) - 2, LONGEST_KICKERS)):
        first, second = paragraphs[at], paragraphs[at + 1]
        is_cut_off = second[0].islower() and first[-1].isalnum()
        if (
            is_cut_off
            and not is_prose(first)
            and not is_prose(second)
            and find_byline(second) is None
            and find_date(first + second) is None
        ):
            return [*paragraphs[:at], f"{first} {second}", *paragraphs[at + 2 :]]
    return paragraphs


def _begins_body(paragraphs: list[str], at: int) -> bool:
    """True for a sentence or more, and for a dateline with some of the article behind it; a headline may look like one ("URGENT - …")."""
    if is_prose(paragraphs[at]):
        return True
    if not _has_dateline(paragraphs[at]):
        return False
    following = paragraphs[at + 1 : at + 1 + LONGEST_HEAD]
    first_prose = next((paragraph for paragraph in following if is_prose(paragraph)), None)
    return first_prose is None or not _has_dateline(first_prose)


def _is_standfirst(head: Head, paragraphs: list[str], at: int, day_first: bool | None) -> bool:
    """True for a headline that is a sentence, and for those between a headline and the line of its author or its date."""
    paragraph, between = paragraphs[at], 0 if head.candidates else 1
    longest = LONGEST_STANDFIRST if head.candidates else LONGEST_SENTENCE_TITLE
    following = paragraphs[at + 1 : at + 1 + FOLLOWING]
    if len(paragraph) > longest or all(len(line) > LONGEST_HEAD_LINE for line in following):
        return False
    if not is_prose(paragraph) or _has_dateline(paragraph):
        return False
    for line in following:
        if is_prose(line):
            between -= 1
            if between < 0 or len(line) > LONGEST_STANDFIRST:
                return False
            continue
        read = Head()
        is_signed = read_line(read, line, day_first) and bool(read.author or read.unsure or read.outlet)
        if is_signed or weigh_person(split_author(line)[0]) >= SURE_PERSON:
            return True
        if read.day is not None and head.day is None:
            return sum(find_whole_day(other, day_first) for other in paragraphs[at + 1 :]) == 1
    return False


def find_whole_day(line: str, day_first: bool | None) -> bool:
    """True for a line that is a date and no more, as the headings of a timeline are."""
    found = find_date(line, day_first) if len(line) < LONGEST_FOOT_LINE else None
    return found is not None and not any(map(str.isalpha, line[: found[1]] + line[found[2] :]))


def _has_dateline(paragraph: str) -> bool:
    dateline = find_dateline(paragraph)
    return dateline is not None and paragraph.count(" ", dateline.end) >= 5


def _find_kind(head: Head, before: tuple[object, object, object], *, is_read: bool) -> Neighbour:
    """What a line of the head gave, for the lines beside it."""
    if not is_read:
        return "unread"
    day, author, unsure = before
    if day != head.day:
        return "date"
    return "author" if (author, unsure) != (head.author, head.unsure) else "other"


def _take_labels(head: Head, paragraphs: list[str], candidates: list[int], kinds: list[Neighbour]) -> list[int]:
    """Puts headline, outlet, author and place of the unread lines into `head`; the candidates that stay in the text."""
    if len(candidates) == 1 and head.title is None and is_plain_headline(paragraphs[candidates[0]]):
        _take_title(head, paragraphs[candidates[0]])
        return []
    body = paragraphs[len(kinds) - 2 : len(kinds) - 2 + FIRST_PARAGRAPHS]
    lines = [HeadLine(paragraphs[number], kinds[number], kinds[number + 2], _is_common(paragraphs[number], body)) for number in candidates]
    dateline = find_dateline(body[0])
    labels = label_lines(
        lines,
        has_headline=head.title is not None,
        has_outlet=head.outlet is not None or (dateline is not None and dateline.outlet is not None),
        has_author=head.author is not None or head.unsure is not None,
    )
    for line, label in zip(lines, labels, strict=True):
        if label == "headline":
            _take_title(head, line.text)
        elif label == "outlet":
            head.outlet = find_outlet_name(line.text)
        elif label == "author":
            head.author, rest = split_author(line.text)
            if rest and is_name(rest) and head.outlet is None and looks_like_outlet(rest) and not find_place(rest):
                head.outlet = rest
        elif label == "place":
            head.place = head.place or write_place(line.text.strip("[]() .:"))
    return [number for number, label in zip(candidates, labels, strict=True) if label == "text"]


def _is_common(line: str, body: list[str]) -> bool:
    """True where the article writes a word of a line of names in lower case: no person's name then."""
    words = line.split()
    if len(words) > LONGEST_PERSON_WORDS or not is_name(line):
        return False
    return any(word[0].isupper() and f" {word.lower()} " in paragraph for word in words for paragraph in body)


def _take_title(head: Head, line: str) -> None:
    """Puts a headline into `head` without the section before it and the outlet behind it."""
    pieces = BAR.split(line)
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


def _read_attestation(head: Head, line: str, day_first: bool | None) -> None:
    """The day of a document that ends with its attestation: "Done at Warsaw on 19 February 1997 in two originals"."""
    dated = find_date(line[:LONGEST_ATTESTATION], day_first) if ATTESTATION.match(line) else None
    if dated is not None:
        head.day, head.method = dated[0], "header"


def _cut_dateline(head: Head, kept: list[str], body: list[str]) -> list[str]:
    """Body paragraphs without the dateline of the first, whose parts fill what the head left open."""
    if not body:
        return kept
    dateline = find_dateline(body[0])
    if dateline is None:
        return kept + body
    head.place = dateline.place or head.place
    full = _spell_out(dateline.outlet, kept) if head.outlet is None and dateline.outlet else None
    kept = [line for line in kept if line != full]
    head.outlet = head.outlet or full or dateline.outlet
    take_day(head, dateline)
    rest = body[0][dateline.end :].lstrip()
    return [*kept, *([rest] if rest else []), *body[1:]]


def _spell_out(agency: str, lines: list[str]) -> str | None:
    """The line of a head whose initials a dateline has for its agency: "Gulf Press Service" over "SANAA (GPS)"."""
    return next((line for line in lines if agency.isupper() and "".join(word[0] for word in line.split()) == agency), None)


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

"""What stands above an article's first sentence is taken into columns; what is left is the body."""

import re

from entente.text.boilerplate import is_cut
from entente.text.datelines import find_dateline
from entente.text.header_lines import LABEL, Head, find_label, is_kicker, read_line, settle_unsure

# A head is short: the first sentence of nearly every article lies within so many paragraphs.
LONGEST_HEAD = 14
LONGEST_TITLE_WORDS, LONGEST_TITLE = 28, 220
SENTENCE_END = re.compile(r"[.։。۔…:;,][\"'”’»)\]]*$|[!?؟][\"'”’»)\]]*$")


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
        elif not read_line(head, paragraph, day_first) and not is_cut(paragraph) and not is_kicker(paragraph):
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
        settle_unsure(head)
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

"""Where quotation marks open and close: straight, curly, low and angle marks, quotations over several paragraphs."""

import re
from dataclasses import dataclass

DOUBLE = re.compile(r"[\"“”„«»]")
SINGLE_OPEN = re.compile(r"(?<![\w’'.,])[‘'](?=[A-Za-z\[…])")
SINGLE_CLOSE = re.compile(r"[’'](?![\w])")
OPENERS, CLOSERS = frozenset("“„«"), frozenset("”»")
LONGEST_UNCLOSED = 1500
LONGEST_SINGLE = 900


@dataclass(frozen=True, slots=True)
class Span:
    """A quotation: `start`, `end` are the words inside the marks; `goes_on` where the next paragraph opens again without a closing mark."""

    start: int
    end: int
    goes_on: bool = False


def opens_paragraph(text: str, position: int) -> bool:
    """Whether nothing but blanks stands between the start of a line and `position`."""
    before = position - 1
    while before >= 0 and text[before] in " \t\u00a0":
        before -= 1
    return before < 0 or text[before] == "\n"


def _paragraph_end(text: str, position: int) -> int:
    end = text.find("\n", position)
    return len(text) if end < 0 else end


def _find_double(text: str) -> list[Span]:
    spans: list[Span] = []
    opened = -1
    mark = ""
    for found in DOUBLE.finditer(text):
        position, char = found.start(), found.group()
        if opened < 0:
            previous = text[position - 1] if position else "\n"
            if char in CLOSERS or (char == '"' and not (previous.isspace() or previous in "([—–-:,“‘")):
                continue
            opened, mark = position, char
        elif char not in CLOSERS and opens_paragraph(text, position):
            spans.append(Span(opened + 1, _paragraph_end(text, opened), goes_on=True))
            opened, mark = position, char
        elif char in OPENERS and not (mark == "„" and char == "“"):
            opened, mark = position, char
        else:
            spans.append(Span(opened + 1, position))
            opened = -1
    if opened >= 0 and _paragraph_end(text, opened) - opened < LONGEST_UNCLOSED:
        spans.append(Span(opened + 1, _paragraph_end(text, opened)))
    return spans


def _find_single(text: str) -> list[Span]:
    """Quotations in single marks; where an apostrophe could close, the mark after a comma or full stop is preferred."""
    spans: list[Span] = []
    position = 0
    while (opening := SINGLE_OPEN.search(text, position)) is not None:
        start, limit = opening.end(), min(_paragraph_end(text, opening.end()), opening.end() + LONGEST_SINGLE)
        closers = list(SINGLE_CLOSE.finditer(text, start, limit))
        chosen = next((closer for closer in closers if text[closer.start() - 1] in ",.!?…"), None)
        if chosen is None or (closers and closers[0].start() - start <= 60 and text[closers[0].start() - 1] != "s"):
            chosen = closers[0] if closers else None
        if chosen is None:
            position = start
            continue
        spans.append(Span(start, chosen.start()))
        position = chosen.end()
    return spans


def find_quotations(text: str) -> list[Span]:
    """All quotations in order; single marks only where they are not inside double ones."""
    spans = _find_double(text) if DOUBLE.search(text) else []
    if "‘" in text or " '" in text or "\n'" in text or text.startswith("'"):
        singles = _find_single(text)
        spans += [single for single in singles if not any(span.start <= single.start < span.end for span in spans)]
        spans.sort(key=lambda span: span.start)
    return [span for span in spans if text[span.start : span.end].strip()]

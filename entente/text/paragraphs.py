"""Paragraphs of plain text: blank lines part them, hard-wrapped lines are joined, lists and tables keep their lines."""

import re
from functools import cache
from itertools import pairwise

from entente.sources.rules import load_rules
from entente.text.names import find_byline

BLANK = re.compile(r"\n[ \t]*(?:\n[ \t]*)+")
SPACES = re.compile(r"[ \t]+")
LIST_ITEM = re.compile(r"(?:[-*•▪●◦■–—·]|\(?\d{1,2}[.)]|\(?[a-zа-я]\))\s+\S")
TABLE_ROW = re.compile(r"[^|\t]*(?:\||\t)[^|\t]*(?:\||\t)|.*\S {3,}\S.* {3,}\S")
HYPHEN_END = re.compile(r"([^\W\d_]+)-$")
WIDE_GAP = re.compile(r" {6,}")
LONGEST_WORD = 40
# "DAILY HERALD          POLITICS" stands in the first blocks of a text, among few lines, in short cells.
LONGEST_HEAD_BLOCKS, LONGEST_HEAD_BLOCK, LONGEST_CELL = 4, 4, 60
# Widths that typists and mail programs wrap at; a longer line is a whole paragraph.
LEAST_WIDTH, MOST_WIDTH = 45, 132
# Share of lines that must be filled up to the width for a text to count as hard-wrapped.
FILLED_SHARE = 0.7
# A line counts as full when it and the next line's first word pass this share of the width; text from PDF files is that ragged.
FULL_LINE = 0.85


def split_paragraphs(text: str) -> list[str]:
    """Paragraphs without empty ones, white space within each collapsed to single spaces; table rows keep their columns apart by tabs."""
    blocks = [
        _part_columns(block.strip("\n")) if at < LONGEST_HEAD_BLOCKS else block.strip("\n") for at, block in enumerate(BLANK.split(text))
    ]
    if "\n" not in text.strip():
        return [line for line in (tidy(block) for block in blocks) if line]
    width = find_width(blocks)
    paragraphs: list[str] = []
    for block in blocks:
        lines = block.split("\n")
        joined = join_wrapped(lines, width) if width and len(lines) > 1 else lines
        paragraphs.extend(line for line in (tidy(each) for each in joined) if line)
    return paragraphs


def _part_columns(block: str) -> str:
    """A block of a head with what stands at the left and at the right of a line on lines of their own."""
    lines = block.split("\n")
    if len(lines) > LONGEST_HEAD_BLOCK or "      " not in block:
        return block
    cells = [WIDE_GAP.split(line.strip()) for line in lines]
    return "\n".join(
        "\n".join(parts) if len(parts) == 2 and max(map(len, parts)) <= LONGEST_CELL else line
        for parts, line in zip(cells, lines, strict=True)
    )


def _is_byline(line: str) -> bool:
    return line.startswith("By ") and len(line) <= LONGEST_CELL and find_byline(line) is not None


def split_lines(text: str) -> list[str]:
    """Paragraphs of a text whose lines are paragraphs, as extractors of pages write them."""
    return [line for line in map(tidy, text.split("\n")) if line]


def tidy(line: str) -> str:
    """A line without white space at its ends and with single spaces, columns of a table parted by a tab."""
    line = line.strip()
    if "  " not in line and "\t" not in line:
        return line
    if is_table_row(line):
        return "\t".join(SPACES.sub(" ", cell.strip()) for cell in re.split(r"\t+| {3,}", line))
    return SPACES.sub(" ", line)


def is_table_row(line: str) -> bool:
    """True for a line of at least three cells parted by tabs, bars or wide gaps."""
    return bool(TABLE_ROW.match(line))


def find_width(blocks: list[str]) -> int | None:
    """The width that lines are wrapped at; null where each line is a paragraph of its own."""
    inner: list[tuple[int, int]] = []  # length of a line that is not its block's last, with room its next line's first word would need
    longest = 0
    for block in blocks:
        if "\n" not in block:
            longest = max(longest, len(block.rstrip()))
            continue
        lines = block.split("\n")
        longest = max(longest, *map(len, map(str.rstrip, lines)))
        for line, following in pairwise(lines):
            if not is_table_row(line) and not LIST_ITEM.match(following.lstrip()):
                first = following.split(None, 1)
                inner.append((len(line.rstrip()), len(first[0]) + 1 if first else 0))
    if len(inner) < 2:
        return None
    width = max(length for length, _ in inner)
    if not LEAST_WIDTH <= width <= MOST_WIDTH or longest > width + 25:
        return None
    filled = sum(length + needed > width - 6 for length, needed in inner)
    return width if filled >= FILLED_SHARE * len(inner) else None


def join_wrapped(lines: list[str], width: int) -> list[str]:
    """Lines of a block joined where the next word had no room; a short line, a list item or a table row stands alone."""
    joined: list[list[str]] = []
    is_open = False
    for line, following in zip(lines, [*lines[1:], ""], strict=True):
        bare = line.strip()
        if not bare:
            is_open = False
            continue
        if is_open and not LIST_ITEM.match(bare) and not is_table_row(bare) and not _is_byline(bare):
            _append(joined[-1], bare)
        else:
            joined.append([bare])
        first = following.split(None, 1)
        needed = len(first[0]) + 1 if first else 0
        is_open = len(line.rstrip()) + needed > width * FULL_LINE and not is_table_row(bare)
    return ["".join(parts) for parts in joined]


def _append(parts: list[str], line: str) -> None:
    """Adds a line to a wrapped paragraph; a hyphen that parts a word goes, one that belongs to a compound stays."""
    found = HYPHEN_END.search(parts[-1][-LONGEST_WORD:])
    if not found:
        parts.append(" ")
    elif line[:1].islower() and found[1].lower() not in _compound_parts():
        parts[-1] = parts[-1][:-1]
    parts.append(line)


@cache
def _compound_parts() -> frozenset[str]:
    return frozenset(load_rules("characters")["compounds"]["first"])

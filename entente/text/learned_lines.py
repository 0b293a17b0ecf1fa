"""Lines that an outlet repeats at the edge of its articles (`line_learning` finds them): read from a file, cut from a text."""

import csv
import re
from collections.abc import Mapping
from pathlib import Path

from entente.errors import LexiconError

# Paragraphs looked at: so many at the top and at the bottom.
TOP, BOTTOM = 2, 4
NUMBER = re.compile(r"\d+")
COLUMNS = ("outlet", "line")


def fold_line(line: str) -> str:
    """A line as it is compared: lower case, numbers as one sign, so that years and counters do not part it."""
    return NUMBER.sub("0", " ".join(line.lower().split()))


def cut_learned(paragraphs: list[str], lines: frozenset[str]) -> list[str]:
    """Paragraphs without the outlet's own lines at either edge."""
    last = len(paragraphs) - BOTTOM
    return [each for number, each in enumerate(paragraphs) if not ((number < TOP or number >= last) and fold_line(each) in lines)]


def load_learned_lines(path: Path) -> Mapping[str, frozenset[str]]:
    """Folded lines by outlet of a CSV file with the columns outlet and line; raises LexiconError for another shape."""
    with path.open(encoding="utf-8", newline="") as stream:
        rows = csv.DictReader(stream)
        if not set(COLUMNS) <= set(rows.fieldnames or ()):
            raise LexiconError(f"{path.name}: expected the columns {', '.join(COLUMNS)}, found {rows.fieldnames}")
        found: dict[str, set[str]] = {}
        for row in rows:
            found.setdefault(row["outlet"].lower(), set()).add(fold_line(row["line"]))
    return {outlet: frozenset(lines) for outlet, lines in found.items()}

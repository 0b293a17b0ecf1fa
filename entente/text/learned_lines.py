"""Lines that an outlet repeats at the edge of its articles, learned from a set of documents.

Two passes, so that no document depends on which were read before it: learn from documents, keep the lines as a file,
read the items again with that file in `ReadOptions.learned_lines`.
"""

import csv
import re
from collections.abc import Mapping
from pathlib import Path

import polars as pl

from entente.errors import LexiconError

# Paragraphs looked at: so many at the top and at the bottom.
TOP, BOTTOM = 2, 4
# A line is the outlet's own when so many and so large a share of its documents hold it; a quotation or a refrain of
# one story comes nowhere near (its copies are counted once).
LEAST_DOCUMENTS, LEAST_SHARE = 10, 0.1
LONGEST_LINE = 300
NUMBER = re.compile(r"\d+")
COLUMNS = ("outlet", "line")


def fold_line(line: str) -> str:
    """A line as it is compared: lower case, numbers as one sign, so that years and counters do not part it."""
    return NUMBER.sub("0", " ".join(line.lower().split()))


def learn_edge_lines(documents: pl.DataFrame) -> pl.DataFrame:
    """Outlet, folded line, count and share of documents that hold it, for each line that is the outlet's own.

    `documents` needs outlet, text and text_hash. The result depends on the set of documents alone, not on their order.
    """
    named = documents.filter(pl.col("outlet").is_not_null()).sort("outlet", "text_hash", "text")
    distinct = named.unique(["outlet", "text_hash"], keep="first", maintain_order=True).select("outlet", "text")
    lines = distinct.with_columns(
        pl.len().over("outlet").alias("outlet_documents"),
        pl.col("text").map_elements(_edge_lines, return_dtype=pl.List(pl.String)).alias("line"),
    ).drop("text")
    counted = (
        lines.explode("line")
        .drop_nulls("line")
        .group_by("outlet", "line")
        .agg(pl.len().alias("document_count"), pl.col("outlet_documents").first())
    )
    return (
        counted.with_columns((pl.col("document_count") / pl.col("outlet_documents")).alias("share"))
        .filter((pl.col("document_count") >= LEAST_DOCUMENTS) & (pl.col("share") >= LEAST_SHARE))
        .select("outlet", "line", "document_count", "share")
        .sort("outlet", "line")
    )


def _edge_lines(text: str) -> list[str]:
    """Folded paragraphs at the top and bottom of a text, each once."""
    paragraphs = text.split("\n\n")
    edge = [*paragraphs[:TOP], *paragraphs[TOP:][-BOTTOM:]]
    return sorted({fold_line(paragraph) for paragraph in edge if len(paragraph) <= LONGEST_LINE})


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

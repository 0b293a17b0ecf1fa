"""Learn the lines that an outlet repeats at the edge of its articles from a set of documents.

Two passes, so that no document depends on which were read before it: learn from documents, keep the lines as a file,
read the items again with that file in `ReadOptions.learned_lines`.
"""

import polars as pl

from entente.text.learned_lines import BOTTOM, TOP, fold_line

# A line is the outlet's own when so many and so large a share of its documents hold it; a quotation or a refrain of
# one story comes nowhere near (its copies are counted once).
LEAST_DOCUMENTS, LEAST_SHARE = 10, 0.1
LONGEST_LINE = 300


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

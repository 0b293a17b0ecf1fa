"""The article in an HTML page, found by an extractor."""

import logging
import re
from dataclasses import dataclass
from functools import cache
from html import unescape
from types import ModuleType

from entente.errors import RejectedItem
from entente.sources import reasons
from entente.sources.decoding import decode
from entente.sources.records import Metadata, Record
from entente.text.heads import fold, is_prose
from entente.text.page_metadata import merge, read_metadata
from entente.text.paragraphs import split_lines
from entente.text.repair import repair

# Above these trafilatura takes seconds; the fast extractor reads such a page in milliseconds. News pages have 500 to 6,000 tags.
SLOW_PAGE_CHARACTERS, SLOW_PAGE_TAGS = 1_500_000, 12_000
# Both extractors take time with the square of the depth of div elements: a second at 6,000. Pages have 10 to 60.
DEEPEST_PAGE = 4_000
DIVISION = re.compile(r"<(/?)div\b", re.IGNORECASE)
LONGEST_NAVIGATION, LONGEST_LINK = 15, 40
# A cell of a table that holds so much text lays out the page; the fast extractor reads such pages better.
LAYOUT_CELL = re.compile(r"^\|[^\n]{0,2000}?[^|\n]{300}", re.MULTILINE)
DECLARED = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE)
TAG = re.compile(r"<[^<>]{1,2000}>")


@dataclass(frozen=True, slots=True)
class Page:
    """Paragraphs of a page's article, repaired, with what the page says of it."""

    paragraphs: list[str]
    metadata: Metadata
    notes: tuple[str, ...]


def read_page(record: Record, *, fast: bool = False) -> Page:
    """The article of a saved or fetched page, or of a fragment of HTML in a field."""
    notes: list[str] = []
    body = record.body
    if isinstance(body, bytes):
        declared = record.declared_encoding or (None if body.isascii() else find_declared_encoding(body))
        decoded = decode(body, declared)
        body = decoded.text
        notes += [decoded.note] if decoded.note else []
    body = body.replace("\x00", "")
    is_fragment = record.kind == "fragment"
    text = strip_fragment(body) if is_fragment else extract_text(body, fast=fast)
    if not text.strip():
        raise RejectedItem(
            reasons.EMPTY if not TAG.sub("", body).strip() else reasons.ONLY_BOILERPLATE, "no article text was found in the page"
        )
    text, repaired = repair(text)
    metadata = record.metadata if is_fragment else merge(record.metadata, read_metadata(body))
    paragraphs = cut_edges(split_lines(text))
    if not is_fragment and metadata.title:
        paragraphs = cut_above_title(paragraphs, metadata.title)
    return Page(paragraphs, metadata, (*notes, *repaired))


def cut_edges(paragraphs: list[str]) -> list[str]:
    """Paragraphs without rows of layout tables above the first and below the last that is none."""
    rows = [paragraph.startswith("|") and paragraph.count("|") > 1 for paragraph in paragraphs]
    if all(rows):
        return paragraphs
    return paragraphs[rows.index(False) : len(rows) - rows[::-1].index(False)]


def cut_above_title(paragraphs: list[str], title: str) -> list[str]:
    """Paragraphs without links of navigation above a repetition of the title, where no prose stands above it."""
    folded = fold(title)
    for number, paragraph in enumerate(paragraphs[:LONGEST_NAVIGATION]):
        if len(paragraph) <= len(title) + LONGEST_LINK and fold(paragraph).endswith(folded):
            return paragraphs[number + 1 :] or paragraphs
        if is_prose(paragraph):
            break
    return paragraphs


def find_declared_encoding(data: bytes) -> str | None:
    """The encoding that a page names in its head."""
    found = DECLARED.search(data[:4096])
    return found[1].decode("ascii", errors="replace") if found else None


def extract_text(page: str, *, fast: bool) -> str:
    """The main text by trafilatura; by resiliparse where speed counts, and for huge pages and those that trafilatura cannot read."""
    if not fast and len(page) <= SLOW_PAGE_CHARACTERS and page.count("<") <= SLOW_PAGE_TAGS:
        text = _load_trafilatura().extract(page, include_comments=False, include_tables=True, with_metadata=False, deduplicate=False)
        if text and text.strip() and not LAYOUT_CELL.search(text):
            return text.replace("\n", "\n\n")
    if page.count("<") > SLOW_PAGE_TAGS and find_depth(page) > DEEPEST_PAGE:
        return unescape(TAG.sub("\n", page))
    from resiliparse.extract.html2text import extract_plain_text  # pyright: ignore[reportMissingModuleSource]  # compiled

    return str(extract_plain_text(page, main_content=True, alt_texts=False, links=False, form_fields=False, noscript=False))


@cache
def _load_trafilatura() -> ModuleType:
    """trafilatura, which complains of each page that it finds nothing in; we count those ourselves."""
    import trafilatura

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    return trafilatura


def find_depth(page: str) -> int:
    """How deep the page's div elements lie in each other."""
    depth = deepest = 0
    for found in DIVISION.finditer(page):
        depth += -1 if found[1] else 1
        deepest = max(deepest, depth)
    return deepest


def strip_fragment(fragment: str) -> str:
    """All text of a fragment of HTML: a field of a record holds the article and nothing of a page."""
    from resiliparse.extract.html2text import extract_plain_text  # pyright: ignore[reportMissingModuleSource]  # compiled

    return str(
        extract_plain_text(
            f"<html><body>{fragment}</body></html>", main_content=False, alt_texts=False, links=False, form_fields=False, noscript=False
        )
    )

"""Limits and choices of reading, one frozen object that travels to worker processes."""

from collections.abc import Mapping
from dataclasses import dataclass, field

MEBIBYTE = 1 << 20


@dataclass(frozen=True, slots=True)
class Limits:
    """Caps that keep hostile or mistaken input from costing more than it is worth.

    Text packs 3 to 10 times, very repetitive JSON Lines up to about 100; a bomb starts near 1,000.
    """

    file_bytes: int = 512 * MEBIBYTE  # a file that must be held whole: an export, a JSON array, a mail, a table
    document_bytes: int = 8 * MEBIBYTE  # one article as it lies in its file
    document_characters: int = 1_000_000  # one article's text: about 150,000 words
    document_paragraphs: int = 20_000
    line_bytes: int = 32 * MEBIBYTE  # one line of JSON Lines
    members: int = 2_000_000
    depth: int = 4
    ratio: int = 300
    ratio_free_bytes: int = 16 * MEBIBYTE  # unpacked bytes before the ratio is looked at
    unpacked_bytes: int = 64 * 1024 * MEBIBYTE  # of one item, all members together


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """How items are read.

    `fields` maps document columns (text, title, outlet, author, published, language, url, id) to field names that go before guessed ones.
    `learned_lines` holds, by outlet in lower case, lines to cut at the edge of its articles (`entente.text.learned_lines`).
    `use_modified_date` lets a file's modification time stand for a published date that the article does not show.
    `day_first` says how to read 11/10/2022; None leaves such a date unread.
    """

    limits: Limits = field(default_factory=Limits)
    fields: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    use_modified_date: bool = False
    day_first: bool | None = None
    fast_html: bool = False
    learned_lines: Mapping[str, frozenset[str]] = field(default_factory=dict[str, frozenset[str]])
    include_hidden: bool = False

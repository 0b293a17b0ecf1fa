"""One article from raw text to a clean document: repaired, its head in columns, boilerplate cut, sentences found."""

import re
from collections.abc import Container
from dataclasses import dataclass, replace
from datetime import date
from html import unescape

from entente.errors import RejectedItem
from entente.sources import reasons
from entente.sources.options import ReadOptions
from entente.sources.records import NO_METADATA, Metadata
from entente.text.boilerplate import cut_boilerplate
from entente.text.dates import find_date, find_name_date, find_path_date
from entente.text.header_lines import Head, is_nameless
from entente.text.heads import is_repeat, read_head
from entente.text.language import UNDETERMINED, detect_languages
from entente.text.learned_lines import cut_learned
from entente.text.names import find_byline
from entente.text.outlets import looks_like_outlet
from entente.text.paragraphs import is_table_row, split_paragraphs
from entente.text.partial_dates import complete_day, find_month, find_name_month, find_path_month
from entente.text.repair import repair
from entente.text.sentences import split_sentences

LANGUAGE_CODE = re.compile(r"[A-Za-z]{2}(?:[-_]|$)")
PARAGRAPH_BREAK = "\n\n"
ASCII_NO_LETTERS = bytes(number for number in range(128) if not chr(number).isalnum())
LABEL_END = re.compile(r"[.!?…:;,։؟。][\"'”’»)\]]*$")
LONGEST_LABEL_WORDS = 8
DEFAULT_OPTIONS = ReadOptions()


@dataclass(frozen=True, slots=True)
class NormalisedText:
    """A clean article; sentence spans are offsets of characters into `text`, end exclusive, and never cross a paragraph's end."""

    text: str
    sentence_spans: tuple[tuple[int, int], ...]
    title: str | None
    outlet: str | None
    author: str | None
    published_date: date | None
    published_date_method: str | None
    dateline_place: str | None
    language: str
    word_count: int
    notes: tuple[str, ...]


def normalise_text(
    raw: str,
    metadata: Metadata = NO_METADATA,
    *,
    published: date | None = None,
    name: str | None = None,
    options: ReadOptions = DEFAULT_OPTIONS,
) -> NormalisedText:
    """The clean document of one raw text; raises RejectedItem where nothing of an article is in it.

    `published` is a date known from elsewhere, the same as one in `metadata`.
    `name` is the file's name, looked at for a date when neither metadata, head nor address give one.
    """
    longest = options.limits.document_characters
    if len(raw) > longest:
        raise RejectedItem(
            reasons.TOO_LARGE, f"a single article of {len(raw)} characters, more than {longest}; split it or raise the limit"
        )
    if published is not None:
        metadata = replace(metadata, published=published, published_method="metadata")
    text, notes = repair(raw)
    paragraphs = split_paragraphs(text)
    return build_document(paragraphs, metadata, notes, name=name, options=options)


def build_document(
    paragraphs: list[str],
    metadata: Metadata,
    notes: tuple[str, ...] = (),
    *,
    name: str | None = None,
    options: ReadOptions = DEFAULT_OPTIONS,
) -> NormalisedText:
    """The clean document of repaired paragraphs."""
    if not paragraphs:
        raise RejectedItem(reasons.EMPTY, "only white space")
    if len(paragraphs) > options.limits.document_paragraphs:
        most = options.limits.document_paragraphs
        raise RejectedItem(reasons.TOO_LARGE, f"a single article of {len(paragraphs)} paragraphs, more than {most}")
    title = _clean_line(metadata.title)
    head, body = read_head(paragraphs, title, options.day_first, (metadata.author, metadata.outlet))
    outlet, author = _choose_names(metadata, head)
    if options.learned_lines and outlet and (lines := options.learned_lines.get(outlet.lower())):
        body = cut_learned(body, lines)
    body = [paragraph for paragraph in cut_boilerplate(body) if not is_repeat(paragraph, title or head.title)]
    if not body:
        raise RejectedItem(reasons.ONLY_BOILERPLATE, f"nothing left of {len(paragraphs)} paragraphs after headers and boilerplate were cut")
    text = PARAGRAPH_BREAK.join(body)
    language, others = detect_languages(body)
    if language == UNDETERMINED and metadata.language and LANGUAGE_CODE.match(metadata.language):
        language = metadata.language[:2].lower()
    if others:
        notes = (*notes, f"{len(others)} of {len(body)} paragraphs in {', '.join(sorted(set(others.values())))}")
    day, method = _choose_date(metadata, head, name, options.day_first)
    return NormalisedText(
        text=text,
        sentence_spans=tuple(find_sentences(body, language, others)),
        title=title or head.title,
        outlet=outlet,
        author=author,
        published_date=day,
        published_date_method=method,
        dateline_place=head.place,
        language=language,
        word_count=len(text.split()),
        notes=notes,
    )


def _choose_names(metadata: Metadata, head: Head) -> tuple[str | None, str | None]:
    """Outlet and author; "By Azernews" among the authors of a record names its outlet."""
    outlet, author = _clean_line(metadata.outlet), _clean_line(metadata.author)
    author = find_byline(author) or author if author and not is_nameless(author) else None
    if author and outlet is None and looks_like_outlet(author):
        outlet, author = author, None
    return outlet or head.outlet, author or head.author


def _clean_line(value: str | None) -> str | None:
    """A line of metadata mended, its entities read."""
    if not value:
        return None
    return repair(unescape(value) if "&" in value else value)[0].strip() or None


def find_sentences(paragraphs: list[str], language: str, others: Container[int] = ()) -> list[tuple[int, int]]:
    """Sentence spans of paragraphs joined by paragraph breaks.

    Section labels and table rows hold no sentence; `others`, paragraphs in another language, hold none of this one.
    """
    spans: list[tuple[int, int]] = []
    offset = 0
    last = len(paragraphs) - 1
    for number, paragraph in enumerate(paragraphs):
        is_label = number < last and is_section_label(paragraph)
        if not is_label and number not in others and not ("\t" in paragraph or ("|" in paragraph and is_table_row(paragraph))):
            spans.extend(split_sentences(paragraph, language, offset))
        offset += len(paragraph) + len(PARAGRAPH_BREAK)
    return spans


def is_section_label(paragraph: str) -> bool:
    """True for a short line in title case without final punctuation, such as "Azerbaijan-UK Ties"."""
    if len(paragraph) > 80 or LABEL_END.search(paragraph):
        return False
    words = paragraph.split()
    if len(words) > LONGEST_LABEL_WORDS:
        return False
    letters = [word for word in words if word[0].isalpha()]
    capital = sum(word[0].isupper() for word in letters)
    return bool(letters) and (capital >= 0.6 * len(letters))


def _choose_date(metadata: Metadata, head: Head, name: str | None, day_first: bool | None) -> tuple[date | None, str | None]:
    """The published date by the surest way that gives one: metadata, header, dateline, feed, address, file name.

    A dateline's day without its year is completed last, by a year or a month that agrees.
    """
    written = metadata.published if isinstance(metadata.published, str) else ""
    published = metadata.published
    if isinstance(published, str):
        found = find_date(published, day_first)
        published = found[0] if found else None
    if published is not None and metadata.published_method == "metadata":
        return published, "metadata"
    if head.day is not None:
        return head.day, head.method
    if published is not None:
        return published, metadata.published_method
    if metadata.url and (day := find_path_date(metadata.url)):
        return day, "url"
    if name and (day := find_name_date(name)):
        return day, "filename"
    if head.month_day is not None:
        for month, where in (
            (find_month(written), "metadata"),
            (head.month, "header"),
            (find_path_month(metadata.url or ""), "url"),
            (find_name_month(name or ""), "filename"),
        ):
            if day := complete_day(head.month_day, month):
                return day, f"dateline+{where}"
    return None, None


def fold_letters(text: str) -> str:
    """Lower-cased letters and digits alone: equal for texts that differ in white space or punctuation."""
    folded = text.lower().encode("utf-8", errors="surrogatepass").translate(None, ASCII_NO_LETTERS).decode("utf-8", errors="surrogatepass")
    if not folded.isascii():
        for character in set(folded):
            if not character.isalnum():
                folded = folded.replace(character, "")
    return folded

"""One article from raw text to a clean document: repaired, its head in columns, boilerplate cut, sentences found."""

import re
from collections.abc import Container
from dataclasses import dataclass, replace
from datetime import date

from entente.errors import RejectedItem
from entente.sources import reasons
from entente.sources.options import Limits
from entente.sources.records import NO_METADATA, Metadata
from entente.text.boilerplate import cut_boilerplate
from entente.text.dates import find_date, find_name_date, find_path_date
from entente.text.heads import Head, is_repeat, read_head
from entente.text.language import UNDETERMINED, detect_languages
from entente.text.paragraphs import is_table_row, split_paragraphs
from entente.text.repair import repair
from entente.text.sentences import split_sentences

LANGUAGE_CODE = re.compile(r"[A-Za-z]{2}(?:[-_]|$)")
PARAGRAPH_BREAK = "\n\n"
ASCII_NO_LETTERS = bytes(number for number in range(128) if not chr(number).isalnum())
LABEL_END = re.compile(r"[.!?…:;,։؟。][\"'”’»)\]]*$")
LONGEST_LABEL_WORDS = 8
DEFAULT_LIMITS = Limits()


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
    day_first: bool | None = None,
    limits: Limits = DEFAULT_LIMITS,
) -> NormalisedText:
    """The clean document of one raw text; raises RejectedItem where nothing of an article is in it.

    `published` is a date known from elsewhere, the same as one in `metadata`.
    `name` is the file's name, looked at for a date when neither metadata, head nor address give one.
    """
    if len(raw) > limits.document_characters:
        raise RejectedItem(
            reasons.TOO_LARGE,
            f"a single article of {len(raw)} characters, more than {limits.document_characters}; split it or raise the limit",
        )
    if published is not None:
        metadata = replace(metadata, published=published, published_method="metadata")
    text, notes = repair(raw)
    paragraphs = split_paragraphs(text)
    return build_document(paragraphs, metadata, notes, name=name, day_first=day_first, limits=limits)


def build_document(
    paragraphs: list[str],
    metadata: Metadata,
    notes: tuple[str, ...] = (),
    *,
    name: str | None = None,
    day_first: bool | None = None,
    limits: Limits = DEFAULT_LIMITS,
) -> NormalisedText:
    """The clean document of repaired paragraphs."""
    if not paragraphs:
        raise RejectedItem(reasons.EMPTY, "only white space")
    if len(paragraphs) > limits.document_paragraphs:
        raise RejectedItem(reasons.TOO_LARGE, f"a single article of {len(paragraphs)} paragraphs, more than {limits.document_paragraphs}")
    title = repair(metadata.title)[0].strip() or None if metadata.title else None
    head, body = read_head(paragraphs, title, day_first)
    body = [paragraph for paragraph in cut_boilerplate(body) if not is_repeat(paragraph, title or head.title)]
    if not body:
        raise RejectedItem(reasons.ONLY_BOILERPLATE, f"nothing left of {len(paragraphs)} paragraphs after headers and boilerplate were cut")
    text = PARAGRAPH_BREAK.join(body)
    language, others = detect_languages(body)
    if language == UNDETERMINED and metadata.language and LANGUAGE_CODE.match(metadata.language):
        language = metadata.language[:2].lower()
    if others:
        notes = (*notes, f"{len(others)} of {len(body)} paragraphs in {', '.join(sorted(set(others.values())))}")
    day, method = _choose_date(metadata, head, name, day_first)
    return NormalisedText(
        text=text,
        sentence_spans=tuple(find_sentences(body, language, others)),
        title=title or head.title,
        outlet=metadata.outlet or head.outlet,
        author=metadata.author or head.author,
        published_date=day,
        published_date_method=method,
        dateline_place=head.place,
        language=language,
        word_count=len(text.split()),
        notes=notes,
    )


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
    """The published date by the surest way that gives one: metadata, header, dateline, feed, address, file name."""
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
    return None, None


def fold_letters(text: str) -> str:
    """Lower-cased letters and digits alone: equal for texts that differ in white space or punctuation."""
    folded = text.lower().encode("utf-8", errors="surrogatepass").translate(None, ASCII_NO_LETTERS).decode("utf-8", errors="surrogatepass")
    if not folded.isascii():
        for character in set(folded):
            if not character.isalnum():
                folded = folded.replace(character, "")
    return folded

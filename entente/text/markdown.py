"""Markdown as plain paragraphs, with the metadata of its front matter."""

import re

from entente.sources.fields import as_date, fold_name
from entente.sources.records import Metadata

FRONT_MATTER = re.compile(r"\A---[ \t]*\n(.{0,20000}?)\n---[ \t]*\n", re.DOTALL)
ENTRY = re.compile(r"^([A-Za-z_][\w -]{0,40}):[ \t]*(\S.*)$", re.MULTILINE)
HEADING = re.compile(r"^#{1,6}[ \t]+(.{1,500}?)[ \t]*#*[ \t]*$", re.MULTILINE)
UNDERLINE = re.compile(r"^(?:=+|-{3,})[ \t]*$", re.MULTILINE)
IMAGE = re.compile(r"!\[[^\[\]]{0,500}\]\([^()\s]{0,2000}(?:[ \t]+\"[^\"]{0,300}\")?\)")
LINK = re.compile(r"\[([^\[\]]{1,500})\](?:\([^()\s]{0,2000}(?:[ \t]+\"[^\"]{0,300}\")?\)|\[[^\[\]]{0,100}\])")
EMPHASIS = re.compile(r"(?<![\w*])(\*\*\*|\*\*|\*|__|_)(?=\S)([^*_\n]{1,1000}?)(?<=\S)\1(?![\w*])")
QUOTE = re.compile(r"^[ \t]{0,3}>[ \t]?", re.MULTILINE)
RULE = re.compile(r"^[ \t]{0,3}(?:[*_-][ \t]*){3,}$", re.MULTILINE)
FENCE = re.compile(r"^```.*$", re.MULTILINE)
ESCAPE = re.compile(r"\\([\\`*_{}\[\]()#+.!>~|-])")
COLUMNS = {"title": "title", "headline": "title", "date": "published", "published": "published", "author": "author", "authors": "author",
           "outlet": "outlet", "source": "outlet", "publisher": "outlet",
           "lang": "language", "language": "language", "url": "url", "link": "url"}  # fmt: skip


def read_markdown(text: str, known: Metadata) -> tuple[str, Metadata]:
    """Plain text with a blank line around every block, and metadata of front matter or the first heading."""
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    found: dict[str, str] = {}
    if front := FRONT_MATTER.match(text):
        for entry in ENTRY.finditer(front[1]):
            column = COLUMNS.get(fold_name(entry[1]))
            if column:
                found.setdefault(column, entry[2].strip().strip("\"'[]"))
        text = text[front.end() :]
    text = FENCE.sub("", IMAGE.sub("", text))
    heading = HEADING.search(text)
    if heading and not text[: heading.start()].strip():
        found.setdefault("title", _plain(heading[1]))
    text = HEADING.sub(lambda each: f"\n{each[1]}\n", RULE.sub("", UNDERLINE.sub("", text)))
    text = QUOTE.sub("", text)
    metadata = Metadata(
        title=known.title or found.get("title"),
        outlet=known.outlet or found.get("outlet"),
        author=known.author or found.get("author"),
        published=known.published or as_date(found.get("published")),
        language=known.language or found.get("language"),
        url=known.url or found.get("url"),
    )
    return _plain(text), metadata


def _plain(text: str) -> str:
    """Text without marks of links and emphasis."""
    return ESCAPE.sub(r"\1", EMPHASIS.sub(r"\2", EMPHASIS.sub(r"\2", LINK.sub(r"\1", text))))

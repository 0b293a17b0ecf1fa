"""The article in an HTML page: main text by an extractor, metadata from what the page declares of itself."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html import unescape
from typing import Any, cast

from entente.errors import RejectedItem
from entente.sources import reasons
from entente.sources.decoding import decode
from entente.sources.fields import as_date
from entente.sources.records import Metadata, Record
from entente.text.heads import read_byline
from entente.text.paragraphs import split_paragraphs
from entente.text.repair import repair

# Above these trafilatura takes seconds; the fast extractor reads such a page in milliseconds. News pages have 500 to 6,000 tags.
SLOW_PAGE_CHARACTERS, SLOW_PAGE_TAGS = 1_500_000, 12_000
# Both extractors take time with the square of the depth of div elements: a second at 6,000. Pages have 10 to 60.
DEEPEST_PAGE = 4_000
DIVISION = re.compile(r"<(/?)div\b", re.IGNORECASE)
DECLARED = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE)
META = re.compile(r"<meta\s[^>]{0,2000}>", re.IGNORECASE)
ATTRIBUTE = re.compile(r"([a-zA-Z:-]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))")
JSON_LD = re.compile(r"<script[^>]{0,300}application/ld\+json[^>]{0,300}>(.{2,200000}?)</script", re.IGNORECASE | re.DOTALL)
TITLE = re.compile(r"<title[^>]{0,200}>([^<]{1,1000})</title", re.IGNORECASE)
HEADING = re.compile(r"<h1[^>]{0,1000}>(.{1,1000}?)</h1", re.IGNORECASE | re.DOTALL)
TIME = re.compile(r"<time[^>]{0,500}?datetime\s*=\s*[\"']([^\"']{8,40})[\"']", re.IGNORECASE)
LANGUAGE = re.compile(r"<html[^>]{0,500}?\blang\s*=\s*[\"']?([a-zA-Z]{2,3})", re.IGNORECASE)
CANONICAL = re.compile(r"<link[^>]{0,300}?rel\s*=\s*[\"']?canonical[\"']?[^>]{0,300}?href\s*=\s*[\"']([^\"']{8,2000})", re.IGNORECASE)
BYLINE = re.compile(
    r"<(?:a|span|div|p|address|li)\b[^<>]{0,300}?(?:class\s*=\s*[\"'](?:[^\"'<>]{0,100}[\s_-])?(?:byline|author|author-name|byline-name)(?:[\s_-](?:name|link))?[\"'\s]"
    r"|rel\s*=\s*[\"']?author|itemprop\s*=\s*[\"']?author)[^<>]{0,300}>(.{2,400}?)</(?:a|span|div|p|address|li)>",
    re.IGNORECASE | re.DOTALL,
)
TAG = re.compile(r"<[^<>]{1,2000}>")
SITE_SUFFIX = re.compile(r"\s+[|–—\-»·:]{1,2}\s+([^|–—»·]{2,60})$")

PUBLISHED = ("article:published_time", "og:published_time", "datepublished", "publish_date", "publishdate", "publish-date", "pubdate", "publication_date",
             "date", "dc.date", "dc.date.issued", "dcterms.created", "dcterms.issued", "sailthru.date", "parsely-pub-date", "article.published",
             "cxenseparse:recs:publishtime", "article_date_original", "originalpublicationdate", "published_at")  # fmt: skip
TITLES = ("og:title", "twitter:title", "dc.title", "headline", "parsely-title", "sailthru.title")
AUTHORS = ("author", "article:author", "dc.creator", "byl", "parsely-author", "sailthru.author", "dcterms.creator")
OUTLETS = ("og:site_name", "application-name", "dc.publisher", "publisher", "article:publisher")
ARTICLE_TYPES = frozenset({"newsarticle", "article", "reportagenewsarticle", "blogposting", "analysisnewsarticle", "opinionnewsarticle", "backgroundnewsarticle",
                           "webpage", "liveblogposting", "pressrelease"})  # fmt: skip


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
        decoded = decode(body, record.declared_encoding or find_declared_encoding(body))
        body = decoded.text
        notes += [decoded.note] if decoded.note else []
    body = body.replace("\x00", "")
    is_fragment = record.kind == "fragment"
    text = strip_fragment(body) if is_fragment else extract_text(body, fast=fast)
    if not text.strip():
        raise RejectedItem(reasons.EMPTY if not TAG.sub("", body).strip() else reasons.ONLY_BOILERPLATE, "no article text was found in the page")
    text, repaired = repair(text)
    metadata = record.metadata if is_fragment else merge(record.metadata, read_metadata(body))
    return Page(split_paragraphs(text), metadata, (*notes, *repaired))


def find_declared_encoding(data: bytes) -> str | None:
    """The encoding that a page names in its head."""
    found = DECLARED.search(data[:4096])
    return found[1].decode("ascii", errors="replace") if found else None


def extract_text(page: str, *, fast: bool) -> str:
    """The main text by trafilatura, or by resiliparse where speed counts, the page is huge, or trafilatura finds nothing."""
    if not fast and len(page) <= SLOW_PAGE_CHARACTERS and page.count("<") <= SLOW_PAGE_TAGS:
        import trafilatura

        text = cast("str | None", trafilatura.extract(page, include_comments=False, include_tables=True, with_metadata=False, deduplicate=False))
        if text and text.strip():
            return text.replace("\n", "\n\n")
    if page.count("<") > SLOW_PAGE_TAGS and find_depth(page) > DEEPEST_PAGE:
        return unescape(TAG.sub("\n", page))
    from resiliparse.extract.html2text import extract_plain_text

    return str(extract_plain_text(page, main_content=True, alt_texts=False, links=False, form_fields=False, noscript=False))


def find_depth(page: str) -> int:
    """How deep the page's div elements lie in each other."""
    depth = deepest = 0
    for found in DIVISION.finditer(page):
        depth += -1 if found[1] else 1
        deepest = max(deepest, depth)
    return deepest


def strip_fragment(fragment: str) -> str:
    """All text of a fragment of HTML: a field of a record holds the article and nothing of a page."""
    from resiliparse.extract.html2text import extract_plain_text

    return str(extract_plain_text(f"<html><body>{fragment}</body></html>", main_content=False, alt_texts=False, links=False, form_fields=False, noscript=False))


def merge(known: Metadata, found: Metadata) -> Metadata:
    """What the container knows, completed by what the page declares; a date the page declares goes before one of a feed."""
    published, method = known.published, known.published_method
    if found.published is not None and (published is None or method != "metadata"):
        published, method = found.published, "metadata"
    return Metadata(
        title=known.title or found.title,
        outlet=known.outlet or found.outlet,
        author=known.author or found.author,
        published=published,
        published_method=method,
        language=known.language or found.language,
        url=known.url or found.url,
    )


def read_metadata(page: str) -> Metadata:
    """Title, outlet, author and published date as JSON-LD and meta elements declare them."""
    meta = read_meta_elements(page)
    linked = read_json_ld(page)

    def first(names: tuple[str, ...]) -> str | None:
        return next((meta[name] for name in names if meta.get(name)), None)

    outlet = linked.get("outlet") or first(OUTLETS)
    outlet = None if outlet and outlet.startswith(("http", "@")) else outlet
    title = linked.get("title") or first(TITLES) or read_heading(page)
    author = linked.get("author") or first(AUTHORS) or read_visible_byline(page)
    times = {found[1] for found in TIME.finditer(page)}
    published = linked.get("published") or first(PUBLISHED) or (times.pop() if len(times) == 1 else None)
    language, canonical = LANGUAGE.search(page[:2000]), CANONICAL.search(page)
    return Metadata(
        title=strip_site(title, outlet) if title else None,
        outlet=outlet,
        author=None if author and author.startswith("http") else author,
        published=as_date(published),
        language=language[1].lower() if language else None,
        url=meta.get("og:url") or (unescape(canonical[1]) if canonical else None),
    )


def read_meta_elements(page: str) -> dict[str, str]:
    """Contents of meta elements by lower-cased name, property or itemprop; the first of each."""
    found: dict[str, str] = {}
    for element in META.finditer(page):
        attributes = {name.lower(): double or single or bare for name, double, single, bare in ATTRIBUTE.findall(element[0])}
        name = attributes.get("property") or attributes.get("name") or attributes.get("itemprop")
        content = " ".join(unescape(attributes.get("content", "")).split())
        if name and content:
            found.setdefault(name.lower(), content)
    return found


def read_heading(page: str) -> str | None:
    """The only first-level heading, else the page's title."""
    headings = {text for found in HEADING.finditer(page) if (text := " ".join(unescape(TAG.sub("", found[1])).split()))}
    if len(headings) == 1:
        return headings.pop()
    title = TITLE.search(page)
    return " ".join(unescape(title[1]).split()) or None if title else None


def read_visible_byline(page: str) -> str | None:
    """The name in the first element that is marked as the byline; null where it holds more than a name."""
    found = BYLINE.search(page)
    text = " ".join(unescape(TAG.sub(" ", found[1])).split()) if found else ""
    return read_byline(text)


def strip_site(title: str, outlet: str | None) -> str:
    """A page's title without the site's name at its end."""
    found = SITE_SUFFIX.search(title)
    if not found:
        return title
    is_site = outlet is not None and found[1].strip().lower() == outlet.lower()
    from entente.text.outlets import looks_like_outlet

    return title[: found.start()] if is_site or looks_like_outlet(found[1]) else title


def read_json_ld(page: str) -> dict[str, str]:
    """Title, outlet, author and date of the first article that JSON-LD describes."""
    for script in JSON_LD.finditer(page):
        try:
            value = json.loads(script[1].strip())
        except (ValueError, RecursionError):
            continue
        for thing in _things(value, 0):
            kinds = thing.get("@type")
            names = cast("list[Any]", kinds) if isinstance(kinds, list) else [kinds]
            if any(str(name).lower() in ARTICLE_TYPES for name in names) and (thing.get("headline") or thing.get("datePublished")):
                fields = {
                    "title": thing.get("headline"),
                    "outlet": _name(thing.get("publisher")),
                    "author": _name(thing.get("author")),
                    "published": thing.get("datePublished"),
                }
                return {key: " ".join(unescape(text).split()) for key, text in fields.items() if isinstance(text, str) and text.strip()}
    return {}


def _things(value: Any, depth: int) -> Iterator[Mapping[str, Any]]:
    if depth > 4:
        return
    if isinstance(value, list):
        for each in cast("list[Any]", value):
            yield from _things(each, depth + 1)
    elif isinstance(value, Mapping):
        thing = cast("Mapping[str, Any]", value)
        yield thing
        for key in ("@graph", "mainEntity", "mainEntityOfPage"):
            yield from _things(thing.get(key), depth + 1)


def _name(value: Any) -> str | None:
    if isinstance(value, str):
        return value
    if isinstance(value, list):
        return ", ".join(name for each in cast("list[Any]", value) if (name := _name(each))) or None
    return _name(cast("Mapping[str, Any]", value).get("name")) if isinstance(value, Mapping) else None

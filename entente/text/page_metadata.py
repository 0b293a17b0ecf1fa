"""What a page declares of itself: title, outlet, author, published date."""

import json
import re
from collections.abc import Iterator, Mapping
from functools import cache
from html import unescape
from typing import Any, cast

from entente.sources.fields import as_date
from entente.sources.records import Metadata
from entente.sources.rules import load_words
from entente.text.dates import find_date
from entente.text.names import read_author
from entente.text.outlets import looks_like_outlet

META = re.compile(r"<meta\s[^>]{0,2000}>", re.IGNORECASE)
ATTRIBUTE = re.compile(r"([a-zA-Z:-]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))")
JSON_LD = re.compile(r"<script[^>]{0,300}application/ld\+json[^>]{0,300}>", re.IGNORECASE)
LONGEST_SCRIPT, MOST_SCRIPTS = 200_000, 50
TITLE = re.compile(r"<title[^>]{0,200}>([^<]{1,1000})</title", re.IGNORECASE)
HEADING = re.compile(r"<h1[^>]{0,1000}>(.{1,1000}?)</h1", re.IGNORECASE | re.DOTALL)
TIME = re.compile(r"<time[^>]{0,500}?datetime\s*=\s*[\"']([^\"']{8,40})[\"']", re.IGNORECASE)
LANGUAGE = re.compile(r"<html[^>]{0,500}?\blang\s*=\s*[\"']?([a-zA-Z]{2,3})", re.IGNORECASE)
CANONICAL = re.compile(r"<link[^>]{0,300}?rel\s*=\s*[\"']?canonical[\"']?[^>]{0,300}?href\s*=\s*[\"']([^\"']{8,2000})", re.IGNORECASE)
BYLINE_CLASS = r"class\s*=\s*[\"'](?:[^\"'<>]{0,100}[\s_-])?(?:byline|author)(?:[\s_-](?:name|link))?[\"'\s]"
BYLINE = re.compile(
    rf"<(?:a|span|div|p|address|li)\b[^<>]{{0,300}}?(?:{BYLINE_CLASS}|rel\s*=\s*[\"']?author|itemprop\s*=\s*[\"']?author)[^<>]{{0,300}}>"
    r"(.{2,400}?)</(?:a|span|div|p|address|li)>",
    re.IGNORECASE | re.DOTALL,
)
DATED = re.compile(
    r"<(?:span|div|p|li|small|time)\b[^<>]{0,300}?class\s*=\s*[\"'](?:[^\"'<>]{0,100}[\s_-])?"
    r"(?:date|pubdate|published|posted|timestamp)(?:[\s_-][^\"'<>]{0,60})?[\"'][^<>]{0,300}>([^<]{6,60})</",
    re.IGNORECASE,
)  # `<div class="date">Published: 30 May 2023</div>`
TAG = re.compile(r"<[^<>]{1,2000}>")
SITE_SUFFIX = re.compile(r"\s+[|–—\-»·:]{1,2}\s+([^|–—»·]{2,60})$")


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

    def first(column: str) -> str | None:
        return next((meta[name] for name in _names()[column] if meta.get(name)), None)

    outlet = linked.get("outlet") or first("outlet")
    outlet = None if outlet and outlet.startswith(("http", "@")) else outlet
    title = linked.get("title") or first("title") or read_heading(page)
    author = linked.get("author") or first("author") or read_visible_byline(page)
    published = linked.get("published") or first("published") or read_only_time(page) or read_visible_date(page)
    language = LANGUAGE.search(page[:2000])
    return Metadata(
        title=strip_site(title, outlet) if title else None,
        outlet=outlet,
        author=None if author and author.startswith("http") else author,
        published=as_date(published),
        language=language[1].lower() if language else None,
        url=meta.get("og:url") or read_canonical(page),
    )


def read_only_time(page: str) -> str | None:
    """The moment of the page's time elements; null where they name several."""
    times = {found[1] for found in TIME.finditer(page)}
    return times.pop() if len(times) == 1 else None


def read_visible_date(page: str) -> str | None:
    """The day of the elements that are marked as the date, ISO 8601; null where they name several or leave it open."""
    texts = [" ".join(unescape(found[1]).split()) for found in DATED.finditer(page)]
    days = {found[0] for text in texts if (found := find_date(text)) is not None}
    return days.pop().isoformat() if len(days) == 1 else None


def read_canonical(page: str) -> str | None:
    found = CANONICAL.search(page)
    return unescape(found[1]) if found else None


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
    lowered = page.lower()
    found = BYLINE.search(page) if "byline" in lowered or "author" in lowered else None
    text = " ".join(unescape(TAG.sub(" ", found[1])).split()) if found else ""
    return read_author(text) if text else None


def strip_site(title: str, outlet: str | None) -> str:
    """A page's title without the site's name at its end."""
    found = SITE_SUFFIX.search(title)
    if not found:
        return title
    is_site = outlet is not None and found[1].strip().lower() == outlet.lower()
    return title[: found.start()] if is_site or looks_like_outlet(found[1]) else title


def read_json_ld(page: str) -> dict[str, str]:
    """Title, outlet, author and date of the first article that JSON-LD describes."""
    for script in _scripts(page):
        try:
            value = json.loads(script)
        except (ValueError, RecursionError):
            continue
        for thing in _things(value, 0):
            kinds = thing.get("@type")
            names = cast("list[Any]", kinds) if isinstance(kinds, list) else [kinds]
            if any(str(name).lower() in _names()["types"] for name in names) and (thing.get("headline") or thing.get("datePublished")):
                fields = {
                    "title": thing.get("headline"),
                    "outlet": _name(thing.get("publisher")),
                    "author": _name(thing.get("author")),
                    "published": thing.get("datePublished"),
                }
                return {key: " ".join(unescape(text).split()) for key, text in fields.items() if isinstance(text, str) and text.strip()}
    return {}


def _scripts(page: str) -> Iterator[str]:
    """Contents of the first scripts of JSON-LD."""
    for _, opening in zip(range(MOST_SCRIPTS), JSON_LD.finditer(page), strict=False):
        end = page.find("</", opening.end(), opening.end() + LONGEST_SCRIPT)
        if end > 0:
            yield page[opening.end() : end].strip()


@cache
def _names() -> dict[str, list[str]]:
    return load_words("fields", "page")


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

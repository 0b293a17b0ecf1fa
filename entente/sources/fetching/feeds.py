"""Pages that a feed, a sitemap or a list of addresses names."""

import json
import re
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, cast
from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit, urlunsplit
from xml.etree.ElementTree import ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from entente.sources.rules import load_words

FEED_MARK = re.compile(rb"<(?:rss|feed|rdf:RDF|\w+:feed|\w+:rss)[\s>]", re.IGNORECASE)
SITEMAP_MARK = re.compile(rb"<(?:\w+:)?(urlset|sitemapindex)[\s>]", re.IGNORECASE)
HEAD_BYTES = 4096
GZIP_MAGIC = b"\x1f\x8b"
LONGEST_SITEMAP = 50 << 20  # what sitemaps.org allows


@dataclass(frozen=True, slots=True)
class Listed:
    """One page as a feed or sitemap names it; `content` is the article where the feed holds it."""

    url: str
    title: str | None = None
    author: str | None = None
    outlet: str | None = None
    published: str | None = None
    content: str | None = None


@dataclass(slots=True)
class Listing:
    """What one source lists: pages, and further sitemaps, newest first."""

    pages: list[Listed] = field(default_factory=list[Listed])
    sitemaps: list[str] = field(default_factory=list[str])


def read_listing(body: bytes, url: str, content_type: str) -> Listing | None:
    """The pages that a body lists; null where it is a page itself."""
    if body.startswith(GZIP_MAGIC):
        body = _unpack(body)
    head = body[:HEAD_BYTES]
    if SITEMAP_MARK.search(head):
        return _read_sitemap(body)
    if FEED_MARK.search(head):
        return _read_feed(body, url, content_type)
    if head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{") and b"jsonfeed.org" in head:
        return _read_json_feed(body, url)
    if content_type.startswith("text/plain") and (urls := read_url_list(body)):
        return Listing([Listed(each) for each in urls])
    return None


def _unpack(body: bytes) -> bytes:
    """A gzipped sitemap, up to the size a sitemap may have; what is damaged is cut there."""
    try:
        return zlib.decompressobj(wbits=31).decompress(body, LONGEST_SITEMAP)
    except zlib.error:
        return b""


def read_url_list(body: bytes) -> list[str]:
    """Addresses one a line, lines that begin with # aside; empty where a line is something else."""
    lines = [line.strip() for line in body.decode("utf-8-sig", errors="replace").splitlines()]
    urls = [line for line in lines if line and not line.startswith("#")]
    return urls if all(url.startswith(("http://", "https://")) for url in urls) else []


def clean_url(url: str, base: str = "") -> str | None:
    """An absolute address without fragment and tracking parameters; null for other schemes and for ones with a password."""
    try:
        parts = urlsplit(urljoin(base, url.strip()))
        if parts.scheme not in {"http", "https"} or not parts.hostname or parts.username or parts.password:
            return None
        port = f":{parts.port}" if parts.port else ""
    except ValueError:
        return None
    host = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname
    tracking = load_words("fields")["tracking"]
    query = parts.query
    if query:
        kept = [(name, value) for name, value in parse_qsl(query, keep_blank_values=True) if not name.lower().startswith(tuple(tracking))]
        query = urlencode(kept) if len(kept) < len(parse_qsl(query, keep_blank_values=True)) else query
    return urlunsplit((parts.scheme, f"{host}{port}", parts.path or "/", query, ""))


def _read_feed(body: bytes, url: str, content_type: str) -> Listing:
    """RSS and Atom of all versions, damaged ones as far as they can be read."""
    import feedparser

    parse = cast("Callable[..., Any]", feedparser.parse)  # pyright: ignore[reportUnknownMemberType]
    headers = {"content-type": content_type or "application/xml", "content-location": url}
    parsed = parse(body, response_headers=headers, sanitize_html=False)
    outlet = _text(parsed.feed.get("title"))
    listing = Listing()
    for entry in parsed.entries:
        link = clean_url(str(entry.get("link") or entry.get("id") or ""), url)
        if link is None:
            continue
        contents = [str(each.get("value") or "") for each in entry.get("content", [])]
        content = max([*contents, str(entry.get("summary") or "")], key=len)
        listing.pages.append(
            Listed(
                link,
                _text(entry.get("title")),
                _text(entry.get("author")),
                outlet,
                _day(entry.get("published_parsed"), entry.get("published")),
                content or None,
            )
        )
    return listing


def _day(parsed: Any, written: Any) -> str | None:
    """The day as the feed writes it where it is ISO, else as parsed."""
    if isinstance(written, str) and re.match(r"\d{4}-\d\d-\d\d", written):
        return written[:10]
    return f"{parsed.tm_year:04d}-{parsed.tm_mon:02d}-{parsed.tm_mday:02d}" if parsed else None


def _read_json_feed(body: bytes, url: str) -> Listing:
    try:
        feed: Any = json.loads(body)
    except (ValueError, RecursionError):
        return Listing()
    if not isinstance(feed, dict):
        return Listing()
    listing = Listing()
    fields = cast("dict[str, Any]", feed)
    items = fields.get("items")
    for item in cast("list[Any]", items) if isinstance(items, list) else []:
        if not isinstance(item, Mapping):
            continue
        entry = cast("Mapping[str, Any]", item)
        link = clean_url(str(entry.get("url") or entry.get("external_url") or entry.get("id") or ""), url)
        if link:
            authors: Any = entry.get("authors") or [entry.get("author")]
            names = [
                name
                for each in cast("list[Any]", authors if isinstance(authors, list) else [])
                if isinstance(each, Mapping) and (name := _text(cast("Mapping[str, Any]", each).get("name")))
            ]
            content = entry.get("content_html") or entry.get("content_text")
            listing.pages.append(
                Listed(
                    link,
                    _text(entry.get("title")),
                    ", ".join(names) or None,
                    _text(fields.get("title")),
                    _text(entry.get("date_published")),
                    content if isinstance(content, str) else None,
                )
            )
    return listing


def _read_sitemap(body: bytes) -> Listing:
    """Pages of a sitemap and the sitemaps of an index; entity tricks and broken XML list nothing."""
    try:
        root: Any = fromstring(body, forbid_dtd=True)
    except (ParseError, DefusedXmlException, ValueError):
        return Listing()
    listing = Listing()
    indexed: list[tuple[str, str]] = []
    for element in root:
        values = {each.tag.rsplit("}", 1)[-1]: (each.text or "").strip() for each in element.iter()}
        link = clean_url(values.get("loc", ""))
        if link is None:
            continue
        if element.tag.endswith("sitemap"):
            indexed.append((values.get("lastmod", ""), link))
        else:
            listing.pages.append(
                Listed(link, values.get("title") or None, None, values.get("name") or None, values.get("publication_date", "") or None)
            )
    listing.sitemaps = [link for _, link in sorted(indexed, key=lambda each: each[0], reverse=True)]
    return listing


def _text(value: Any) -> str | None:
    return " ".join(value.split()) or None if isinstance(value, str) else None

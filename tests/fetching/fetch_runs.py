"""Feeds on the site of the tests, a fetch from it, and what it stored."""

import json
from dataclasses import replace
from pathlib import Path

from loopback_site import Site

from entente.sources import Record, read_item
from entente.sources.discovery import discover_items
from entente.sources.fetching import FetchOptions, FetchResult, fetch_sources

OPTIONS = FetchOptions(allowed_hosts=("127.0.0.1",), host_interval=0.0, backoff=0.02, request_timeout=5, read_timeout=2)


def fetch(site: Site, folder: Path, *paths: str | Path, **changes: object) -> FetchResult:
    result = fetch_sources(
        [str(path) if isinstance(path, Path) else site.url + path for path in paths], folder / "web", replace(OPTIONS, **changes)
    )  # type: ignore[arg-type]
    assert (
        result.listed_count
        == result.new_count
        + result.changed_count
        + result.unchanged_count
        + result.known_count
        + result.left_over_count
        + result.rejected_count
    )
    return result


def stored(folder: Path) -> list[Record]:
    items = discover_items([folder / "web"]).items["item_uri"].to_list() if (folder / "web" / "pages").exists() else []
    outcomes = [outcome for item in items for outcome in read_item(item)]
    assert all(isinstance(outcome, Record) for outcome in outcomes)
    return sorted((outcome for outcome in outcomes if isinstance(outcome, Record)), key=lambda record: record.source_uri)


def make_rss(site: Site, *paths: str) -> str:
    items = "".join(
        f"<item><title>Deal {path}</title><link>{site.url}{path}?utm_source=rss</link>"
        "<pubDate>Thu, 10 Nov 2022 10:00:00 GMT</pubDate><author>Ann Lee</author></item>"
        for path in paths
    )
    return f'<?xml version="1.0"?><rss version="2.0"><channel><title>Daily Herald</title>{items}</channel></rss>'


def make_atom(site: Site, *paths: str) -> str:
    items = "".join(
        f'<entry><title>Deal {path}</title><link href="{path}"/>'
        "<published>2022-11-10T23:30:00-05:00</published><author><name>Ann Lee</name></author></entry>"
        for path in paths
    )
    return f'<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Daily Herald</title>{items}</feed>'


def make_json_feed(site: Site, *paths: str) -> str:
    items = [
        {
            "id": path,
            "url": site.url + path,
            "title": f"Deal {path}",
            "date_published": "2022-11-10T10:00:00Z",
            "authors": [{"name": "Ann Lee"}],
        }
        for path in paths
    ]
    return json.dumps({"version": "https://jsonfeed.org/version/1.1", "title": "Daily Herald", "items": items})

"""What feeds, sitemaps, lists and pages give, once and whole."""

import gzip
import json
import multiprocessing
import os
import signal
import time
from dataclasses import replace
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest
from fetch_runs import OPTIONS, fetch, make_atom, make_json_feed, make_rss, stored
from loopback_site import Site, send

from entente.errors import SourceError
from entente.sources.discovery import discover_items
from entente.sources.fetching import fetch_sources


@pytest.mark.parametrize(
    ("make", "content_type"),
    [
        (make_rss, "application/rss+xml"),
        (make_atom, "application/atom+xml"),
        (make_json_feed, "application/feed+json"),
        (make_rss, "text/xml"),
        (make_atom, ""),
    ],
)
def test_a_feed_gives_its_pages_with_what_it_says_of_them(site: Site, tmp_path: Path, make: object, content_type: str) -> None:
    site.put("/feed", make(site, "/a", "/b"), content_type)  # type: ignore[operator]
    site.page("/a")
    site.page("/b")
    if make is make_rss:
        site.answers |= {f"{path}?utm_source=rss": site.answers[path] for path in ("/a", "/b")}
    result = fetch(site, tmp_path, "/feed")
    assert (result.new_count, result.rejected_count) == (2, 0)
    record = stored(tmp_path)[0]
    assert record.source_uri == f"{site.url}/a"
    assert (record.metadata.title, record.metadata.author, record.metadata.outlet) == ("Deal /a", "Ann Lee", "Daily Herald")
    assert (record.metadata.published_method, str(record.metadata.published)[:10]) == ("feed", "2022-11-10")
    assert record.kind == "html"


def test_nothing_is_fetched_twice_and_feeds_are_asked_whether_they_changed(site: Site, tmp_path: Path) -> None:
    feed = make_json_feed(site, "/a")

    def answer(handler: BaseHTTPRequestHandler) -> None:
        is_known = handler.headers.get("If-None-Match") == '"one"'
        send(
            handler,
            b"" if is_known else feed.encode(),
            304 if is_known else 200,
            "application/feed+json",
            {"ETag": '"one"', "Cache-Control": "no-cache"},
        )

    site.answers["/feed"] = answer
    site.page("/a")
    assert fetch(site, tmp_path, "/feed").new_count == 1
    again = fetch(site, tmp_path, "/feed")
    assert (again.new_count, again.known_count, again.not_modified_count) == (0, 1, 1)
    assert (site.counts["/a"], site.counts["/feed"]) == (1, 2)
    assert site.headers["/feed"]["user-agent"].startswith("entente/")


def test_a_page_that_is_a_source_itself_is_asked_again_and_a_change_is_stored(site: Site, tmp_path: Path) -> None:
    site.page("/a", Last_Modified="Thu, 10 Nov 2022 10:00:00 GMT", Cache_Control="no-cache")
    assert fetch(site, tmp_path, "/a").new_count == 1
    before = discover_items([tmp_path / "web"]).items
    assert fetch(site, tmp_path, "/a").unchanged_count == 1
    assert site.headers["/a"]["if-modified-since"] == "Thu, 10 Nov 2022 10:00:00 GMT"
    assert discover_items([tmp_path / "web"], before).unchanged_count == 1
    site.page("/a", "The ministers of Chile and Peru met once more and signed another agreement on trade.")
    assert fetch(site, tmp_path, "/a").changed_count == 1
    assert discover_items([tmp_path / "web"], before).items.height == 1
    assert b"once more" in stored(tmp_path)[0].body  # type: ignore[operator]


def test_a_sitemap_index_leads_to_sitemaps_and_their_pages(site: Site, tmp_path: Path) -> None:
    namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"'
    site.put(
        "/index.xml",
        f"<sitemapindex {namespace}><sitemap><loc>{site.url}/one.xml</loc></sitemap>"
        f"<sitemap><loc>{site.url}/two.xml.gz</loc></sitemap></sitemapindex>",
        "application/xml",
    )
    entry = (
        "<url><loc>{}</loc><news:news><news:publication><news:name>Herald</news:name></news:publication>"
        "<news:publication_date>2022-11-10</news:publication_date><news:title>A deal</news:title></news:news></url>"
    )
    site.put("/one.xml", f"<urlset {namespace}>{entry.format(site.url + '/a')}</urlset>", "application/xml")
    site.put("/two.xml.gz", gzip.compress(f"<urlset {namespace}>{entry.format(site.url + '/b')}</urlset>".encode()), "application/gzip")
    site.page("/a")
    site.page("/b")
    assert fetch(site, tmp_path, "/index.xml").new_count == 2
    metadata = stored(tmp_path)[0].metadata
    assert (metadata.title, metadata.outlet, metadata.published) == ("A deal", "Herald", "2022-11-10")


def test_a_file_of_addresses_is_a_source(site: Site, tmp_path: Path) -> None:
    site.page("/a")
    site.page("/b")
    (tmp_path / "list.txt").write_text(f"# ours\n{site.url}/a\n\n{site.url}/b#part\n{site.url}/b\n")
    assert fetch(site, tmp_path, tmp_path / "list.txt").new_count == 2
    site.put("/urls.txt", f"{site.url}/a\n{site.url}/c\n", "text/plain")
    site.page("/c")
    result = fetch(site, tmp_path, "/urls.txt")
    assert (result.new_count, result.known_count) == (1, 1)
    with pytest.raises(SourceError):
        fetch(site, tmp_path, tmp_path / "nowhere")


def test_what_is_no_text_or_empty_is_rejected(site: Site, tmp_path: Path) -> None:
    site.put("/a.pdf", b"%PDF-1.4", "application/pdf")
    site.put("/empty", b" ", "text/html")
    assert fetch(site, tmp_path, "/a.pdf", "/empty").by_reason == {"empty": 1, "not_text": 1}


def test_an_article_that_only_the_feed_holds_is_kept_from_it(site: Site, tmp_path: Path) -> None:
    content = "<p>The ministers of Chile and Peru met in Lima on Monday.</p>" * 8
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "Herald",
        "items": [{"id": "1", "url": f"{site.url}/gone", "title": "Deal", "content_html": content}],
    }
    site.put("/feed", json.dumps(feed), "application/feed+json")
    assert fetch(site, tmp_path, "/feed").new_count == 1
    record = stored(tmp_path)[0]
    assert (record.kind, record.notes) == ("fragment", ("text of the feed, the page could not be had",))


@pytest.mark.parametrize(
    "body",
    [
        b"<rss",
        b"<urlset>&boom;</urlset>",
        b'<!DOCTYPE x [<!ENTITY a "b">]><urlset><url><loc>http://x.org/&a;</loc></url></urlset>',
        b'{"version": "https://jsonfeed.org/version/1", "items": 5}',
        b"<feed>\x00\xff",
    ],
)
def test_damaged_feeds_list_nothing_and_do_no_harm(site: Site, tmp_path: Path, body: bytes) -> None:
    site.put("/feed", body, "application/xml")
    assert fetch(site, tmp_path, "/feed").new_count == 0


def test_limits_of_a_source_leave_the_rest_for_the_next_run(site: Site, tmp_path: Path) -> None:
    paths = [f"/{number}" for number in range(6)]
    site.put("/feed", make_json_feed(site, *paths), "application/feed+json")
    for path in paths:
        site.page(path)
    first = fetch(site, tmp_path, "/feed", pages_per_source=4)
    assert (first.new_count, first.left_over_count) == (4, 2)
    second = fetch(site, tmp_path, "/feed", pages_per_source=4)
    assert (second.new_count, second.known_count) == (2, 4)


def _fetch_all(url: str, folder: str) -> None:
    fetch_sources([url], Path(folder), replace(OPTIONS, host_concurrency=1))


def test_a_run_that_is_killed_midway_loses_nothing_and_repeats_nothing(site: Site, tmp_path: Path) -> None:
    paths = [f"/{number}" for number in range(40)]
    site.put("/feed", make_json_feed(site, *paths), "application/feed+json")
    for path in paths:
        site.page(path, f"The ministers of Chile and Peru met in Lima for the {path} time and signed an agreement.")
        inner = site.answers[path]
        site.answers[path] = lambda handler, inner=inner: (time.sleep(0.05), inner(handler))[1]
    process = multiprocessing.get_context("spawn").Process(target=_fetch_all, args=(f"{site.url}/feed", str(tmp_path / "web")))
    process.start()
    while site.counts["/10"] == 0:
        time.sleep(0.01)
    os.kill(process.pid or 0, signal.SIGKILL)
    process.join()
    kept = len(stored(tmp_path))
    assert kept >= 9
    result = fetch(site, tmp_path, "/feed")
    assert result.new_count + result.known_count == 40
    assert len(stored(tmp_path)) == 40
    assert sum(site.counts[path] > 1 for path in paths) <= 1

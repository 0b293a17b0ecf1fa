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
from loopback_site import Site, send

from entente.errors import SourceError
from entente.sources import Record, read_item
from entente.sources.discovery import discover_items
from entente.sources.fetching import FetchOptions, FetchResult, fetch_sources
from entente.sources.fetching.addresses import is_public

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


def test_a_busy_server_is_given_the_time_it_asks_for(site: Site, tmp_path: Path) -> None:
    def answer(handler: BaseHTTPRequestHandler) -> None:
        if site.counts["/a"] < 3:
            send(handler, b"busy", 429, headers={"Retry-After": "1"} if site.counts["/a"] == 1 else {})
        else:
            send(handler, b"<p>The ministers met in Lima.</p>")

    site.answers["/a"] = answer
    began = time.monotonic()
    assert fetch(site, tmp_path, "/a").new_count == 1
    assert 1.0 <= time.monotonic() - began < 4
    assert site.counts["/a"] == 3


def test_a_server_that_asks_for_an_hour_is_left_for_the_next_run(site: Site, tmp_path: Path) -> None:
    site.answers["/a"] = lambda handler: send(handler, b"busy", 503, headers={"Retry-After": "3600"})
    result = fetch(site, tmp_path, "/a")
    assert (result.by_reason, site.counts["/a"]) == ({"http_status": 1}, 1)


def test_errors_are_tried_again_where_it_may_help_and_given_up_at_last(site: Site, tmp_path: Path) -> None:
    site.answers["/broken"] = lambda handler: send(handler, b"", 500)
    site.put("/feed", make_json_feed(site, "/gone", "/broken"), "application/feed+json")
    for _ in range(4):
        result = fetch(site, tmp_path, "/feed")
    assert (site.counts["/gone"], site.counts["/broken"]) == (3, 9)
    assert result.by_reason == {"given_up": 2}


def test_slow_and_endless_bodies_are_cut_off(site: Site, tmp_path: Path) -> None:
    def drip(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Type", "text/html")
        handler.end_headers()
        for _ in range(200):
            handler.wfile.write(b"x")
            handler.wfile.flush()
            time.sleep(0.05)
        handler.close_connection = True

    def pour(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Type", "text/html")
        handler.end_headers()
        for _ in range(10_000):
            handler.wfile.write(b"x" * 10_000)
        handler.close_connection = True

    def unpack(handler: BaseHTTPRequestHandler) -> None:
        send(handler, gzip.compress(b"x" * 20_000_000), headers={"Content-Encoding": "gzip"})

    site.answers |= {"/drip": drip, "/pour": pour, "/bomb": unpack}
    site.answers["/announced"] = lambda handler: send(handler, b"x" * 3_000_000)
    result = fetch(site, tmp_path, "/drip", "/pour", "/bomb", "/announced", request_timeout=3.0, body_bytes=2_000_000, attempts=1)
    assert result.by_reason == {"timed_out": 1, "too_large": 3}


def test_a_redirect_to_a_private_address_is_refused(site: Site, tmp_path: Path) -> None:
    port = site.server.server_address[1]
    for number, target in enumerate(
        (
            f"http://127.0.0.2:{port}/a",
            "http://169.254.169.254/latest/meta-data",
            "http://[::1]/",
            "file:///etc/passwd",
            "http://localhost/a",
        )
    ):
        site.answers[f"/{number}"] = lambda handler, target=target: send(handler, b"", 302, headers={"Location": target})
    result = fetch(site, tmp_path, *(f"/{number}" for number in range(5)))
    assert result.by_reason == {"refused_address": 5}
    assert stored(tmp_path) == []


def test_private_addresses_are_refused_unless_allowed_by_name(site: Site, tmp_path: Path) -> None:
    site.page("/a")
    assert fetch(site, tmp_path, "/a", allowed_hosts=()).by_reason in ({"refused_address": 1}, {"robots": 1})
    assert site.counts.total() == 0


def test_redirects_are_followed_so_far(site: Site, tmp_path: Path) -> None:
    site.page("/end")
    for number in range(8):
        site.answers[f"/{number}"] = lambda handler, number=number: send(
            handler, b"", 301, headers={"Location": f"/{number + 1}" if number < 7 else "/end"}
        )
    result = fetch(site, tmp_path, "/0", "/5")
    assert (result.new_count, result.by_reason) == (1, {"too_many_redirects": 1})


def test_robots_txt_is_honoured_and_its_delay_kept(site: Site, tmp_path: Path) -> None:
    site.put("/robots.txt", "User-agent: *\nDisallow: /private\nCrawl-delay: 0.4\n", "text/plain")
    site.page("/private/a")
    site.page("/a")
    site.page("/b")
    result = fetch(site, tmp_path, "/private/a", "/a", "/b")
    assert (result.new_count, result.by_reason) == (2, {"robots": 1})
    assert site.counts["/private/a"] == 0
    assert site.times[-1] - site.times[-2] >= 0.38


def test_an_unreadable_robots_txt_closes_the_site(site: Site, tmp_path: Path) -> None:
    site.answers["/robots.txt"] = lambda handler: send(handler, b"", 500)
    site.page("/a")
    assert fetch(site, tmp_path, "/a").by_reason == {"robots": 1}


def test_requests_to_one_host_keep_their_distance_and_number(site: Site, tmp_path: Path) -> None:
    running, most = [0], [0]

    def answer(handler: BaseHTTPRequestHandler) -> None:
        running[0] += 1
        most[0] = max(most[0], running[0])
        time.sleep(0.05)
        running[0] -= 1
        send(handler, b"<p>The ministers met in Lima.</p>")

    site.answers |= {f"/{number}": answer for number in range(8)}
    fetch(site, tmp_path, *(f"/{number}" for number in range(8)), host_interval=0.1)
    gaps = [later - earlier for earlier, later in zip(site.times, site.times[1:], strict=False)]
    assert most[0] <= 2
    assert min(gaps) >= 0.05


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


def test_broken_tls_is_named(tmp_path: Path) -> None:
    import ssl
    import threading

    x509 = pytest.importorskip("cryptography.x509", reason="makes the certificate of the test server")
    import datetime
    import ipaddress
    import socket

    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "test")])
    now = datetime.datetime.now(datetime.UTC)
    builder = x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number(), now, now + datetime.timedelta(days=1))
    certificate = builder.add_extension(
        x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), critical=False
    ).sign(key, hashes.SHA256())
    pem = tmp_path / "pem"
    private = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    pem.write_bytes(private + certificate.public_bytes(serialization.Encoding.PEM))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(pem)
    listener = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            try:
                context.wrap_socket(connection, server_side=True).close()
            except OSError:
                connection.close()

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    result = fetch_sources([f"https://127.0.0.1:{listener.getsockname()[1]}/a"], tmp_path / "web", replace(OPTIONS, attempts=1))
    listener.shutdown(socket.SHUT_RDWR)
    listener.close()
    thread.join(2)
    assert result.by_reason in ({"tls": 1}, {"robots": 1})


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


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("8.8.8.8", True),
        ("2001:4860:4860::8888", True),
        ("10.0.0.1", False),
        ("127.0.0.1", False),
        ("169.254.169.254", False),
        ("192.168.1.1", False),
        ("172.16.0.1", False),
        ("100.64.0.1", False),
        ("0.0.0.0", False),
        ("224.0.0.1", False),
        ("::1", False),
        ("fe80::1%eth0", False),
        ("fc00::1", False),
        ("::ffff:127.0.0.1", False),
        ("64:ff9b::7f00:1", False),
        ("2002:7f00:1::", False),
        ("255.255.255.255", False),
    ],
)
def test_public_addresses_are_told_from_all_others(address: str, expected: bool) -> None:
    assert is_public(address) is expected

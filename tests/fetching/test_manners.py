"""How servers are treated, and which addresses, bodies and answers are refused."""

import gzip
import time
from dataclasses import replace
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest
from fetch_runs import OPTIONS, fetch, make_json_feed, stored
from loopback_site import Site, send

from entente.sources.fetching import fetch_sources
from entente.sources.fetching.addresses import is_public


def test_a_busy_server_is_given_the_time_it_asks_for(site: Site, tmp_path: Path) -> None:
    def answer(handler: BaseHTTPRequestHandler) -> None:
        if site.counts["/a"] < 3:
            send(handler, b"busy", 429, headers={"Retry-After": "1"} if site.counts["/a"] == 1 else {})
        else:
            send(handler, b"<p>The ministers met in Lima.</p>")

    site.answers["/a"] = answer
    began = time.monotonic()
    assert fetch(site, tmp_path, "/a").new_count == 1
    assert time.monotonic() - began >= 1.0
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

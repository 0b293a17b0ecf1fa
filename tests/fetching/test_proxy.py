"""Fetching through a proxy: what is refused without one is refused with one."""

import asyncio
import socket
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from connect_proxy import ConnectProxy
from loopback_site import Site, send

from entente.errors import SettingsError
from entente.settings import load_settings
from entente.sources.fetching import FetchOptions, FetchResult, fetch_sources
from entente.sources.fetching.proxies import read_proxy

OPTIONS = FetchOptions(host_interval=0.0, backoff=0.02, request_timeout=5, read_timeout=2, attempts=1)
Start = Callable[..., ConnectProxy]


@pytest.fixture
def start_proxy(site: Site) -> Iterator[Start]:
    started: list[ConnectProxy] = []

    def start(refusal: str = "") -> ConnectProxy:
        started.append(ConnectProxy(site.server.server_address[1], refusal))
        return started[-1]

    yield start
    for proxy in started:
        proxy.close()


@pytest.fixture
def names(monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """Addresses that names lead to on this machine; other names cannot be looked up."""
    found: dict[str, str] = {}

    async def look_up(self: object, host: str, port: int, **_: object) -> list[tuple[object, ...]]:
        if host not in found:
            raise socket.gaierror(socket.EAI_NONAME, "unknown name")
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (found[host], port))]

    monkeypatch.setattr(asyncio.BaseEventLoop, "getaddrinfo", look_up)
    return found


def fetch(folder: Path, proxy: ConnectProxy, url: str, *, login: str = "", **changes: object) -> FetchResult:
    options = replace(OPTIONS, proxy=f"http://{login}{proxy.address}", **changes)  # type: ignore[arg-type]
    return fetch_sources([url], folder / "web", options)


def test_the_proxy_is_given_the_address_that_was_checked(site: Site, start_proxy: Start, names: dict[str, str], tmp_path: Path) -> None:
    site.page("/a")
    names["news.example"] = "93.184.215.14"
    proxy = start_proxy()
    assert fetch(tmp_path, proxy, "http://news.example/a").new_count == 1
    assert set(proxy.asked) == {"CONNECT 93.184.215.14:80 HTTP/1.1"}
    assert site.headers["/a"]["host"] == "news.example"


def test_a_name_that_leads_inside_is_refused_before_the_proxy_is_asked(
    site: Site, start_proxy: Start, names: dict[str, str], tmp_path: Path
) -> None:
    names["intranet.example"] = "10.0.0.7"
    proxy = start_proxy()
    result = fetch(tmp_path, proxy, "http://intranet.example/a")
    assert "leads to 10.0.0.7, which is no public address" in result.rejected["detail"][0]
    assert (proxy.asked, site.counts.total()) == ([], 0)


@pytest.mark.parametrize("target", ["http://intranet.example/a", "http://unknown.example/a", "http://169.254.169.254/latest/meta-data"])
def test_a_redirect_inside_or_to_a_name_that_cannot_be_checked_is_refused(
    site: Site, start_proxy: Start, names: dict[str, str], tmp_path: Path, target: str
) -> None:
    names |= {"news.example": "93.184.215.14", "intranet.example": "10.0.0.7", "169.254.169.254": "169.254.169.254"}
    site.answers["/a"] = lambda handler: send(handler, b"", 302, headers={"Location": target})
    proxy = start_proxy()
    result = fetch(tmp_path, proxy, "http://news.example/a")
    assert (result.new_count, result.rejected_count) == (0, 1)
    assert set(proxy.asked) == {"CONNECT 93.184.215.14:80 HTTP/1.1"}


def test_a_host_that_is_allowed_by_name_is_looked_up_by_the_proxy(
    site: Site, start_proxy: Start, names: dict[str, str], tmp_path: Path
) -> None:
    site.page("/a")
    proxy = start_proxy()
    assert fetch(tmp_path, proxy, "http://paper.intranet/a", allowed_hosts=("paper.intranet",)).new_count == 1
    assert names == {}
    assert set(proxy.asked) == {"CONNECT paper.intranet:80 HTTP/1.1"}


def test_a_proxy_that_wants_a_password_is_told_it_and_nobody_else_is(
    site: Site, start_proxy: Start, names: dict[str, str], tmp_path: Path
) -> None:
    site.page("/a")
    names["news.example"] = "93.184.215.14"
    proxy = start_proxy()
    assert fetch(tmp_path, proxy, "http://news.example/a", login="ann:s%40cret@").new_count == 1
    assert set(proxy.authorizations) == {"Proxy-Authorization: Basic YW5uOnNAY3JldA=="}
    assert not any("proxy-authorization" in headers for headers in site.headers.values())


def test_what_the_proxy_answers_instead_of_a_tunnel_is_told_without_the_password(
    start_proxy: Start, names: dict[str, str], tmp_path: Path
) -> None:
    names["news.example"] = "93.184.215.14"
    proxy = start_proxy("407 Proxy Authentication Required")
    result = fetch(tmp_path, proxy, "http://news.example/a", login="ann:secret@")
    detail = result.rejected["detail"][0]
    assert "407 Proxy Authentication Required" in detail
    assert "secret" not in detail + repr(replace(OPTIONS, proxy="http://ann:secret@proxy.example"))


@pytest.mark.parametrize(
    "url", ["proxy.example:3128", "https://proxy.example", "socks5://proxy.example", "http://", "http://ann:secret@proxy.example:port"]
)
def test_another_form_of_proxy_is_wrong_use_and_no_password_is_repeated(url: str) -> None:
    with pytest.raises(SettingsError, match="expected an address such as") as caught:
        read_proxy(url)
    assert "secret" not in str(caught.value)
    with pytest.raises(SettingsError, match="expected an address such as") as caught:
        load_settings(fetch_proxy=url)
    assert "secret" not in str(caught.value)
    settings = load_settings(fetch_proxy="http://ann:secret@proxy.example:3128")
    assert "secret" not in repr(settings)

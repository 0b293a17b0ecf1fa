"""An HTTP proxy as the way out: every connection is a tunnel through it (CONNECT), to an address that was checked here."""

import base64
from dataclasses import dataclass, field
from urllib.parse import unquote, urlsplit

import httpcore

from entente.errors import SettingsError

LONGEST_ANSWER = 1 << 16
DEFAULT_PORT = 8080


@dataclass(frozen=True, slots=True)
class Proxy:
    """Where the proxy listens and what it is told of who asks."""

    host: str
    port: int
    authorization: str = field(default="", repr=False)


def read_proxy(url: str) -> Proxy:
    """The proxy of an address such as http://name:password@proxy.example:3128; raises SettingsError for any other form."""
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port or DEFAULT_PORT
    except ValueError:
        host, port, parts = None, DEFAULT_PORT, urlsplit("")
    if parts.scheme != "http" or not host or parts.path not in {"", "/"} or parts.query:
        raise SettingsError(
            "fetch_proxy: expected an address such as http://proxy.example:3128, found something else"
        )  # may hold a password
    if parts.username is None:
        return Proxy(host, port)
    given = f"{unquote(parts.username)}:{unquote(parts.password or '')}".encode()
    return Proxy(host, port, f"Basic {base64.b64encode(given).decode()}")


async def open_tunnel(stream: httpcore.AsyncNetworkStream, proxy: Proxy, host: str, port: int, seconds: float | None) -> None:
    """Turn a connection to the proxy into one to `host`; raises ProxyError where the proxy does not."""
    target = f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
    lines = [f"CONNECT {target} HTTP/1.1", f"Host: {target}"]
    lines += [f"Proxy-Authorization: {proxy.authorization}"] if proxy.authorization else []
    await stream.write("".join(f"{line}\r\n" for line in (*lines, "")).encode("ascii"), seconds)
    answer = b""
    while b"\r\n\r\n" not in answer:
        piece = await stream.read(4096, seconds)
        answer += piece
        if not piece or len(answer) > LONGEST_ANSWER:
            raise httpcore.ProxyError(f"the proxy {proxy.host}:{proxy.port} gave no answer to CONNECT {target}")
    status = answer.split(b"\r\n", 1)[0].decode("latin-1")
    if not status.startswith("HTTP/1.") or status.split(" ", 2)[1:2] != ["200"]:
        raise httpcore.ProxyError(f"the proxy {proxy.host}:{proxy.port} answered {status[:80]!r} to CONNECT {target}")

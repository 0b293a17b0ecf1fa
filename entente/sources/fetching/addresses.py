"""Which addresses may be connected to: public ones, checked after every look-up, and hosts that a setting allows."""

import asyncio
import ipaddress
import socket
from collections.abc import Iterable
from typing import Any, cast

import httpcore

from entente.errors import EntenteError
from entente.sources.fetching.proxies import Proxy, open_tunnel


class RefusedAddressError(EntenteError):
    """A host leads to an address inside a private network, this machine or another place that is not public."""


def is_public(address: str) -> bool:
    """True for an address on the public internet; an IPv4 address wrapped in an IPv6 one is judged for itself."""
    found = ipaddress.ip_address(address.split("%", 1)[0])
    if isinstance(found, ipaddress.IPv6Address):
        inner = found.ipv4_mapped or found.sixtofour or (found.teredo[1] if found.teredo else None)
        if inner is None and found in ipaddress.ip_network("64:ff9b::/96"):
            inner = ipaddress.IPv4Address(int(found) & 0xFFFFFFFF)
        if inner is not None:
            return is_public(str(inner))
    return found.is_global and not (
        found.is_multicast or found.is_reserved or found.is_unspecified or found.is_loopback or found.is_link_local
    )


class GuardedBackend(httpcore.AsyncNetworkBackend):
    """Opens connections to the very address that was looked up and checked, so that no second look-up can lead elsewhere.

    A proxy is given that address too; only hosts that are allowed by name are left for it to look up.
    """

    def __init__(self, allowed_hosts: Iterable[str], proxy: Proxy | None = None) -> None:
        self._allowed = frozenset(host.lower().strip("[]") for host in allowed_hosts)
        self._proxy = proxy
        self._backend = cast("httpcore.AsyncNetworkBackend", httpcore.AnyIOBackend())

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109  # httpcore's signature
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        is_allowed = host.lower().strip("[]") in self._allowed
        addresses = [host] if is_allowed and self._proxy else await _look_up(host, port, timeout)
        if not is_allowed and (hidden := [address for address in addresses if not is_public(address)]):
            raise RefusedAddressError(f"{host} leads to {hidden[0]}, which is no public address; allow the host by name if it is yours")
        problem: Exception = httpcore.ConnectError(f"{host} has no address")
        for address in addresses:
            try:
                return await self._connect(address, port, timeout, local_address, socket_options)
            except (httpcore.ConnectError, httpcore.ConnectTimeout, httpcore.ProxyError) as error:
                problem = error
        raise problem

    async def _connect(
        self,
        address: str,
        port: int,
        timeout: float | None,  # noqa: ASYNC109  # httpcore's signature
        local_address: str | None,
        socket_options: Iterable[Any] | None,
    ) -> httpcore.AsyncNetworkStream:
        """A connection to the address, through the proxy where there is one."""
        if self._proxy is None:
            return await self._backend.connect_tcp(address, port, timeout, local_address, socket_options)
        stream = await self._backend.connect_tcp(self._proxy.host, self._proxy.port, timeout, local_address, socket_options)
        try:
            await open_tunnel(stream, self._proxy, address, port, timeout)
        except BaseException:
            await stream.aclose()
            raise
        return stream

    async def connect_unix_socket(
        self,
        path: str,
        timeout: float | None = None,  # noqa: ASYNC109  # httpcore's signature
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        raise RefusedAddressError(f"{path}: sockets of this machine are not fetched from")

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)


async def _look_up(host: str, port: int, seconds: float | None) -> list[str]:
    """Every address of a host, each once."""
    try:
        async with asyncio.timeout(seconds):
            found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except TimeoutError as error:
        raise httpcore.ConnectTimeout(f"looking up {host} took too long") from error
    except (OSError, UnicodeError) as error:
        raise httpcore.ConnectError(f"{host} cannot be looked up: {error}") from error
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))

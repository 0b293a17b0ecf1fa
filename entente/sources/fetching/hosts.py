"""Manners towards each host: how many requests at once, how far apart, and what its robots.txt allows."""

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from protego import Protego

from entente.sources.fetching.options import FetchOptions

ROBOTS_BYTES = 512_000  # what RFC 9309 says must be read at least
# Gives status and body of an address, and what went wrong; status null where the server cannot be reached.
Getter = Callable[[str], Awaitable[tuple[int | None, bytes, str]]]


@dataclass(slots=True)
class Host:
    """One host's queue; `free_at` is when the next request may start."""

    slots: asyncio.Semaphore
    interval: float
    free_at: float = 0.0
    robots: Protego | None = None
    closed_by: str | None = None  # why robots.txt could not be read: nothing else is asked for in this run
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    is_asked: bool = False


class Hosts:
    """All hosts of a run."""

    def __init__(self, options: FetchOptions) -> None:
        self._options = options
        self._hosts: dict[str, Host] = {}
        self._total = asyncio.Semaphore(options.total_concurrency)

    def find(self, url: str) -> Host:
        origin = urlsplit(url).netloc.lower()
        if origin not in self._hosts:
            self._hosts[origin] = Host(asyncio.Semaphore(self._options.host_concurrency), self._options.host_interval)
        return self._hosts[origin]

    @asynccontextmanager
    async def turn(self, url: str) -> AsyncIterator[None]:
        """The time in which one request may be made."""
        host = self.find(url)
        async with host.slots:
            while (wait := host.free_at - time.monotonic()) > 0:  # noqa: ASYNC110  # others may move the time while this one sleeps
                await asyncio.sleep(wait)
            host.free_at = time.monotonic() + host.interval
            async with self._total:
                yield

    def hold(self, url: str, seconds: float) -> None:
        """No request to this host starts before so many seconds have passed."""
        host = self.find(url)
        host.free_at = max(host.free_at, time.monotonic() + seconds)

    async def find_refusal(self, url: str, get: Getter) -> str | None:
        """Why robots.txt keeps us from an address, null where it does not.

        A missing file allows all, one that cannot be reached nothing (RFC 9309).
        """
        host = self.find(url)
        async with host.lock:
            if not host.is_asked:
                await self._read_robots(host, url, get)
                host.is_asked = True
        if host.closed_by is not None:
            return f"robots.txt cannot be read: {host.closed_by}"
        is_open = host.robots is None or bool(host.robots.can_fetch(url, self._options.user_agent_name))
        return None if is_open else "robots.txt does not allow it"

    async def _read_robots(self, host: Host, url: str, get: Getter) -> None:
        parts = urlsplit(url)
        status, body, detail = await get(f"{parts.scheme}://{parts.netloc}/robots.txt")
        if status is None or status >= 500:
            host.closed_by = detail
        elif status == 200:
            host.robots = Protego.parse(body[:ROBOTS_BYTES].decode("utf-8", errors="replace"))
            delay = host.robots.crawl_delay(self._options.user_agent_name)
            if delay:
                host.interval = max(host.interval, min(float(delay), self._options.longest_crawl_delay))

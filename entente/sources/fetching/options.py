"""How pages and feeds are fetched, and what fetching them came to."""

from dataclasses import dataclass, field

import polars as pl

from entente import __version__

MEBIBYTE = 1 << 20


@dataclass(frozen=True, slots=True)
class FetchOptions:
    """Limits and manners of fetching; times are seconds.

    `allowed_hosts` names hosts that may be reached at private, loopback or link-local addresses: an intranet, a test server.
    `proxy` is the address of an HTTP proxy that every connection goes through, as a tunnel to the checked address.
    `contact` is an address or page about whoever runs this, and goes into the User-Agent.
    """

    contact: str = ""
    allowed_hosts: tuple[str, ...] = ()
    proxy: str = field(default="", repr=False)  # may hold a password
    host_concurrency: int = 2
    total_concurrency: int = 16
    host_interval: float = 1.0  # between the starts of two requests to one host; a longer crawl delay in robots.txt goes first
    longest_crawl_delay: float = 30.0
    connect_timeout: float = 10.0
    read_timeout: float = 20.0
    request_timeout: float = 60.0  # of one request as a whole, its body included
    run_timeout: float = 3600.0  # of one fetch over all sources; what is left waits for the next
    attempts: int = 3
    backoff: float = 1.0  # before the second attempt; doubles
    longest_retry_after: float = 120.0  # a server that asks for more is left for the next run
    body_bytes: int = 16 * MEBIBYTE
    redirects: int = 5
    pages_per_source: int = 1000
    sitemaps_per_source: int = 50
    given_up_after: int = 3  # runs in which a page failed
    user_agent_name: str = f"entente/{__version__}"

    @property
    def user_agent(self) -> str:
        """What servers are told who asks."""
        return f"{self.user_agent_name} (+{self.contact})" if self.contact else self.user_agent_name


@dataclass(slots=True)
class FetchResult:
    """Counts of one fetch. Entries listed by the sources = new + changed + unchanged + known + rejected + left over."""

    rejected: pl.DataFrame
    source_count: int = 0
    listed_count: int = 0  # pages that feeds, sitemaps and lists name, each once
    new_count: int = 0
    changed_count: int = 0
    unchanged_count: int = 0  # asked for again and the same
    known_count: int = 0  # stored before, not asked for again
    left_over_count: int = 0  # not reached in time or over the limit of a source
    rejected_count: int = 0
    request_count: int = 0  # answered over the network
    not_modified_count: int = 0  # 304 among them
    by_reason: dict[str, int] = field(default_factory=dict[str, int])

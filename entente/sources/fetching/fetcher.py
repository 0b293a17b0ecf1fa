"""Sources on the web to pages on disk: feeds and sitemaps are asked again each run, pages once."""

import asyncio
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from ssl import SSLContext

import httpx
from hishel import CacheOptions
from hishel.httpx import AsyncCacheTransport

from entente.errors import SourceError
from entente.schemas import REJECTED
from entente.sources import reasons
from entente.sources.fetching.feeds import Listed, clean_url, read_listing, read_url_list
from entente.sources.fetching.hosts import Hosts
from entente.sources.fetching.options import FetchOptions, FetchResult
from entente.sources.fetching.requests import Answer, ask
from entente.sources.fetching.store import AnswerStorage, FetchStore, StoredPage
from entente.sources.fetching.transport import CappedTransport, GuardedTransport

TEXT_TYPES = ("text/html", "application/xhtml", "text/plain", "text/markdown")
# What a feed holds of an article is worth keeping from this length on, where the page itself cannot be had.
LEAST_FEED_CHARACTERS = 300


@dataclass(slots=True)
class _Run:
    """One fetch under way."""

    client: httpx.AsyncClient
    hosts: Hosts
    store: FetchStore
    options: FetchOptions
    counts: Counter[str] = field(default_factory=Counter[str])
    rejected: list[dict[str, object]] = field(default_factory=list[dict[str, object]])
    seen: set[str] = field(default_factory=set[str])
    deadline: float = 0.0

    def reject(self, url: str, reason: str, detail: str) -> None:
        self.rejected.append({"source_uri": url, "item_uri": url, "reason": reason, "detail": detail})

    async def ask(self, url: str) -> Answer:
        """The answer to a request that robots.txt allows."""
        if refusal := await self.hosts.find_refusal(url, self._get_robots):
            return Answer(url, None, reason=reasons.ROBOTS, detail=refusal)
        return await ask(self.client, self.hosts, url, self.options)

    async def _get_robots(self, url: str) -> tuple[int | None, bytes, str]:
        answer = await ask(self.client, self.hosts, url, self.options)
        return answer.status, answer.body, answer.detail


def fetch_sources(sources: Sequence[str], folder: Path, options: FetchOptions | None = None, tls: SSLContext | None = None) -> FetchResult:
    """Pages that sources name, stored under `folder`: feeds, sitemaps, single pages, and files that list addresses.

    `folder`/pages is a source for `discover_items`. Raises SourceError for a source that is no address and no file.
    """
    return asyncio.run(fetch(sources, folder, options or FetchOptions(), tls))


async def fetch(sources: Sequence[str], folder: Path, options: FetchOptions, tls: SSLContext | None = None) -> FetchResult:
    """The same as `fetch_sources`, for callers with a loop of their own."""
    roots = _read_sources(sources)
    store = FetchStore(folder)
    capped = CappedTransport(GuardedTransport(options, tls), options.body_bytes)
    transport = AsyncCacheTransport(capped, AnswerStorage(store), rfc=CacheOptions(shared=False))
    timeout = httpx.Timeout(options.read_timeout, connect=options.connect_timeout, pool=options.request_timeout)
    headers = {
        "User-Agent": options.user_agent,
        "Accept": "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, */*;q=0.5",
    }
    try:
        async with httpx.AsyncClient(
            transport=transport, timeout=timeout, headers=headers, follow_redirects=True, max_redirects=options.redirects, trust_env=False
        ) as client:
            run = _Run(client, Hosts(options), store, options, deadline=time.monotonic() + options.run_timeout)
            await asyncio.gather(*(_fetch_source(run, root, is_listed) for root, is_listed in roots))
    finally:
        await capped.aclose()
        store.close()
    return _build_result(run, capped)


def _read_sources(sources: Sequence[str]) -> list[tuple[str, bool]]:
    """Addresses, each with whether it is a page that a list names (true) or may itself be a list."""
    roots: dict[str, bool] = {}
    for source in sources:
        if url := clean_url(source):
            roots.setdefault(url, False)
        elif Path(source).is_file():
            for line in read_url_list(Path(source).read_bytes()):
                if url := clean_url(line):
                    roots.setdefault(url, True)
        else:
            raise SourceError(f"{source}: expected an http or https address or a file that lists some; check the spelling")
    return list(roots.items())


async def _fetch_source(run: _Run, url: str, is_listed: bool) -> None:
    """One source: its pages, the pages of what it lists, or itself."""
    run.counts["source"] += 1
    if is_listed:
        await _fetch_pages(run, [Listed(url)])
        return
    pending, asked = [url], 0
    while pending and asked < run.options.sitemaps_per_source and time.monotonic() < run.deadline:
        asked += 1
        address = pending.pop(0)
        answer = await run.ask(address)
        if answer.reason is not None:
            run.reject(address, answer.reason, answer.detail)
            run.counts["rejected"] += 1
            run.counts["listed"] += 1
            continue
        listing = read_listing(answer.body, answer.url, answer.content_type)
        if listing is None:
            await _take_page(run, Listed(address), answer)
            continue
        pending += listing.sitemaps
        await _fetch_pages(run, listing.pages)


async def _fetch_pages(run: _Run, pages: Sequence[Listed]) -> None:
    """Pages that are not stored yet; those beyond the limit of a source wait for the next run."""
    fresh = [page for page in {page.url: page for page in pages}.values() if page.url not in run.seen]
    run.seen.update(page.url for page in fresh)
    run.counts["listed"] += len(fresh)
    wanted: list[Listed] = []
    for page in fresh:
        if run.store.find_page(page.url) is not None:
            run.counts["known"] += 1
        elif run.store.count_failures(page.url) >= run.options.given_up_after:
            run.counts["rejected"] += 1
            run.reject(page.url, reasons.GIVEN_UP, f"failed in {run.options.given_up_after} runs")
        else:
            wanted.append(page)
    run.counts["left_over"] += len(wanted[run.options.pages_per_source :])
    await asyncio.gather(*(_fetch_page(run, page) for page in wanted[: run.options.pages_per_source]))


async def _fetch_page(run: _Run, page: Listed) -> None:
    if time.monotonic() >= run.deadline:
        run.counts["left_over"] += 1
        return
    await _take_page(run, page, await run.ask(page.url), is_counted=True)


async def _take_page(run: _Run, page: Listed, answer: Answer, *, is_counted: bool = False) -> None:
    """Stores what an answer holds, or what the feed holds of the article; counts it either way."""
    run.counts["listed"] += not is_counted
    is_text = answer.content_type.startswith(TEXT_TYPES) or not answer.content_type
    body, content_type, is_from_feed = answer.body, answer.content_type, False
    reason, detail = answer.reason, answer.detail
    if reason is None and not is_text:
        reason, detail = reasons.NOT_TEXT, f"is {answer.content_type}"
    if reason is None and not body.strip():
        reason, detail = reasons.EMPTY, "an empty answer"
    if reason is not None:
        run.store.note_failure(page.url, reason)
        if page.content is None or len(page.content) < LEAST_FEED_CHARACTERS:
            run.reject(page.url, reason, detail)
            run.counts["rejected"] += 1
            return
        body, content_type, is_from_feed = page.content.encode(errors="replace"), "text/html; charset=utf-8", True
    was_known = run.store.find_page(page.url) is not None
    stored = StoredPage(
        url=page.url,
        body=run.store.write_body(body),
        content_type=content_type,
        fetched_at=datetime.now(UTC).isoformat(timespec="seconds"),
        title=page.title,
        author=page.author,
        outlet=page.outlet,
        published=page.published,
        is_from_feed=is_from_feed,
    )
    has_changed = run.store.write_page(stored)
    run.counts["unchanged" if not has_changed else "changed" if was_known else "new"] += 1


def _build_result(run: _Run, capped: CappedTransport) -> FetchResult:
    rejected = REJECTED.build(run.rejected).unique(["source_uri", "reason"], maintain_order=True)
    return FetchResult(
        rejected=rejected,
        source_count=run.counts["source"],
        listed_count=run.counts["listed"],
        new_count=run.counts["new"],
        changed_count=run.counts["changed"],
        unchanged_count=run.counts["unchanged"],
        known_count=run.counts["known"],
        left_over_count=run.counts["left_over"],
        rejected_count=run.counts["rejected"],
        request_count=capped.request_count,
        not_modified_count=capped.not_modified_count,
        by_reason=dict(sorted(Counter(rejected["reason"].to_list()).items())),
    )

"""One address fetched with patience: tried again where it may help, put off where the server asks for it."""

import asyncio
import email.utils
import ssl
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import cast

import httpx

from entente.sources import reasons
from entente.sources.fetching.addresses import RefusedAddressError
from entente.sources.fetching.hosts import Hosts
from entente.sources.fetching.options import FetchOptions
from entente.sources.fetching.transport import BodyTooLargeError

HTTP_OK = 200
WORTH_ANOTHER_TRY = frozenset({408, 425, 429, 500, 502, 503, 504})


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back. `reason` is null where it is a page; `status` is null where no server answered."""

    url: str  # after redirects
    status: int | None
    body: bytes = b""
    content_type: str = ""
    reason: str | None = None
    detail: str = ""
    is_not_modified: bool = False


async def ask(client: httpx.AsyncClient, hosts: Hosts, url: str, options: FetchOptions) -> Answer:
    """The answer to a request, after as many attempts as the options grant."""
    answer = Answer(url, None, reason=reasons.NETWORK, detail="not tried")
    for attempt in range(options.attempts):
        async with hosts.turn(url):
            answer, wait = await _ask_once(client, url, options)
        if answer.reason is None or (answer.status is not None and answer.status not in WORTH_ANOTHER_TRY) or not _may_help(answer):
            return answer
        wait = options.backoff * 2**attempt if wait is None else wait
        if wait > options.longest_retry_after:
            return Answer(url, answer.status, reason=answer.reason, detail=f"{answer.detail}; asked to wait {wait:.0f} s")
        if attempt + 1 < options.attempts:
            hosts.hold(url, wait)
    return answer


def _may_help(answer: Answer) -> bool:
    return answer.status is not None or answer.reason in {reasons.NETWORK, reasons.TIMED_OUT}


async def _ask_once(client: httpx.AsyncClient, url: str, options: FetchOptions) -> tuple[Answer, float | None]:
    """One answer and how long the server asks to wait, null where it says nothing."""
    try:
        async with asyncio.timeout(options.request_timeout):
            response = await client.get(url)
    except RefusedAddressError as error:
        return Answer(url, None, reason=reasons.REFUSED_ADDRESS, detail=str(error)), None
    except BodyTooLargeError as error:
        return Answer(url, None, reason=reasons.TOO_LARGE, detail=str(error)), None
    except httpx.TooManyRedirects:
        return Answer(url, None, reason=reasons.TOO_MANY_REDIRECTS, detail=f"more than {options.redirects} redirects"), None
    except (TimeoutError, httpx.TimeoutException) as error:
        return Answer(
            url, None, reason=reasons.TIMED_OUT, detail=str(error) or f"no whole answer within {options.request_timeout:g} s"
        ), None
    except (httpx.UnsupportedProtocol, httpx.InvalidURL) as error:
        return Answer(url, None, reason=reasons.REFUSED_ADDRESS, detail=str(error)), None
    except httpx.HTTPError as error:
        is_tls = _is_tls(error)
        return Answer(url, None, reason=reasons.TLS if is_tls else reasons.NETWORK, detail=str(error) or type(error).__name__), None
    content_type = response.headers.get("content-type", "").lower()
    status = response.status_code
    if status == HTTP_OK:
        caching = cast("dict[str, bool]", response.extensions.get("caching") or {})
        return Answer(
            str(response.url),
            status,
            response.content,
            content_type,
            is_not_modified=bool(caching.get("from_cache") or caching.get("revalidated")),
        ), None
    return Answer(str(response.url), status, reason=reasons.HTTP_STATUS, detail=f"{status} {response.reason_phrase}"), read_retry_after(
        response.headers.get("retry-after")
    )


def _is_tls(error: BaseException) -> bool:
    """True where a TLS error is among the causes."""
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLError) or "SSL" in str(cause):
            return True
        cause = cause.__cause__ or cause.__context__
    return False


def read_retry_after(value: str | None) -> float | None:
    """Seconds of a Retry-After header, which holds seconds or a date."""
    if not value:
        return None
    if value.strip().isdigit():
        return float(value)
    try:
        moment = email.utils.parsedate_to_datetime(value)
    except ValueError:
        return None
    moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return max(0.0, (moment - datetime.now(UTC)).total_seconds())

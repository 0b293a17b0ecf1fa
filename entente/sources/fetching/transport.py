"""The way to the network: guarded connections, and bodies read within their cap before anybody above sees them."""

import ssl

import httpcore
import httpx

from entente.errors import EntenteError
from entente.sources.fetching.addresses import GuardedBackend
from entente.sources.fetching.options import FetchOptions
from entente.sources.fetching.proxies import read_proxy

HTTP_NOT_MODIFIED = 304
# Headers of a body as it was sent, which no longer hold for the decoded one.
ENCODING_HEADERS = ("content-encoding", "content-length", "transfer-encoding")


class BodyTooLargeError(EntenteError):
    """A body went over the cap while it was being read."""


class GuardedTransport(httpx.AsyncHTTPTransport):
    """httpx's own transport over connections that are checked address by address."""

    def __init__(self, options: FetchOptions, context: ssl.SSLContext | None = None) -> None:
        super().__init__(trust_env=False)
        self._pool = httpcore.AsyncConnectionPool(  # httpx has no parameter for the network backend
            ssl_context=context or ssl.create_default_context(),
            max_connections=options.total_concurrency,
            max_keepalive_connections=options.total_concurrency,
            keepalive_expiry=15.0,
            network_backend=GuardedBackend(options.allowed_hosts, read_proxy(options.proxy) if options.proxy else None),
        )


class CappedTransport(httpx.AsyncBaseTransport):
    """Reads each body whole and decoded, up to a cap; counts what came over the network."""

    def __init__(self, inner: httpx.AsyncBaseTransport, body_bytes: int) -> None:
        self._inner = inner
        self._cap = body_bytes
        self.request_count = 0
        self.not_modified_count = 0

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        response = await self._inner.handle_async_request(request)
        response.request = request
        self.request_count += 1
        self.not_modified_count += response.status_code == HTTP_NOT_MODIFIED
        try:
            announced = response.headers.get("content-length", "")
            if announced.isdigit() and int(announced) > self._cap:
                raise BodyTooLargeError(f"announces {announced} bytes, more than {self._cap}")
            parts: list[bytes] = []
            size = 0
            async for part in response.aiter_bytes(1 << 16):
                parts.append(part)
                size += len(part)
                if size > self._cap:
                    raise BodyTooLargeError(f"is larger than {self._cap} bytes")
        finally:
            await response.aclose()
        headers = [(name, value) for name, value in response.headers.multi_items() if name.lower() not in ENCODING_HEADERS]
        return httpx.Response(response.status_code, headers=headers, content=b"".join(parts), extensions={"http_version": b"HTTP/1.1"})

    async def aclose(self) -> None:
        await self._inner.aclose()

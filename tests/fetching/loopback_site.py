"""A real HTTP server on loopback whose answers a test writes."""

import threading
import time
from collections import Counter
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

Answerer = Callable[[BaseHTTPRequestHandler], None]


class Site:
    """Answers by path; counts requests and remembers when each came and with which headers."""

    def __init__(self) -> None:
        self.answers: dict[str, Answerer] = {}
        self.counts: Counter[str] = Counter()
        self.times: list[float] = []
        self.headers: dict[str, dict[str, str]] = {}
        site = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                site.counts[self.path] += 1
                site.times.append(time.monotonic())
                site.headers[self.path] = {name.lower(): value for name, value in self.headers.items()}
                answer = site.answers.get(self.path)
                try:
                    if answer is None:
                        send(self, b"not here", 404)
                    else:
                        answer(self)
                except (BrokenPipeError, ConnectionResetError):
                    self.close_connection = True

            def log_message(self, format: str, *args: object) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.thread = threading.Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        self.thread.start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server.server_address[1]}"

    def page(
        self,
        path: str,
        text: str = "The ministers of Chile and Peru met in Lima on Monday and signed an agreement on trade.",
        **headers: str,
    ) -> str:
        self.answers[path] = lambda handler: send(
            handler,
            f"<html><body><article><h1>A deal</h1><p>{text}</p></article></body></html>".encode(),
            200,
            "text/html; charset=utf-8",
            headers,
        )
        return self.url + path

    def put(self, path: str, body: str | bytes, content_type: str, **headers: str) -> str:
        data = body.encode() if isinstance(body, str) else body
        self.answers[path] = lambda handler: send(handler, data, 200, content_type, headers)
        return self.url + path

    def close(self) -> None:
        self.server.shutdown()
        self.server.server_close()
        self.thread.join()


def send(
    handler: BaseHTTPRequestHandler, body: bytes, status: int = 200, content_type: str = "text/html", headers: dict[str, str] | None = None
) -> None:
    handler.send_response(status)
    handler.send_header("Content-Type", content_type)
    for name, value in (headers or {}).items():
        handler.send_header(name.replace("_", "-"), value)
    if status != 304:
        handler.send_header("Content-Length", str(len(body)))
    handler.end_headers()
    if status != 304:
        handler.wfile.write(body)

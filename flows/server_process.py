"""The Prefect server that the standing service talks to: one that is there already, else one of its own."""

import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

from entente.errors import EntenteError
from entente.settings import Settings
from flows.connection import answers, read_configured_url

START_SECONDS = 120
STOP_SECONDS = 20


class ServerError(EntenteError):
    """The Prefect server cannot be reached or does not start."""


class ServerProcess:
    """A Prefect server as a child of this process."""

    def __init__(self, host: str, port: int) -> None:
        self._command = [sys.executable, "-m", "prefect", "server", "start", "--host", host, "--port", str(port)]
        self.api_url = f"http://{'127.0.0.1' if host == '0.0.0.0' else host}:{port}/api"
        self._process = self._start()

    def _start(self) -> "subprocess.Popen[bytes]":
        # in a session of its own, Ctrl-C reaches it only when the runs are done
        return subprocess.Popen(
            self._command, start_new_session=True, stdout=subprocess.DEVNULL, env={**os.environ, "PREFECT_API_URL": self.api_url}
        )

    def wait(self, is_told: threading.Event) -> None:
        """Return when it answers or the service is told to stop; raises ServerError where it ends before, or takes too long."""
        deadline = time.monotonic() + START_SECONDS
        while time.monotonic() < deadline:
            if self._process.poll() is not None:
                raise ServerError(
                    f"the Prefect server ended with code {self._process.returncode}: is its port taken? `prefect server start` says more"
                )
            if answers(self.api_url, seconds=2) or is_told.wait(0.3):
                return
        raise ServerError(f"the Prefect server did not answer within {START_SECONDS} seconds")

    def revive(self) -> int | None:
        """Start it again if it has ended; returns the code it ended with, null where it is alive."""
        code = self._process.poll()
        if code is not None:
            self._process = self._start()
        return code

    def stop(self) -> None:
        """End it and wait until it is gone."""
        self._process.terminate()
        try:
            self._process.wait(timeout=STOP_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()


@contextmanager
def open_server(settings: Settings, is_told: threading.Event) -> Iterator[tuple[str, ServerProcess | None]]:
    """The API of the server that is configured or running, else of one that is started here and ended at the end."""
    configured = read_configured_url()
    if configured:
        if not answers(configured, seconds=10):
            raise ServerError(
                f"the Prefect server at {configured} does not answer: start it, or unset PREFECT_API_URL to have one started here"
            )
        yield configured, None
        return
    running = f"http://{settings.server_host}:{settings.server_port}/api".replace("//0.0.0.0:", "//127.0.0.1:")
    if answers(running, seconds=2):
        yield running, None
        return
    server = ServerProcess(settings.server_host, settings.server_port)
    try:
        server.wait(is_told)
        yield server.api_url, server
    finally:
        server.stop()

"""Prefect's own API for the length of one command, where no server runs.

Prefect would start one by itself, after its import and loosely tied to the process. This one starts beside the
import, takes a free port, and ends with the process that started it, even one that was killed.
"""

import atexit
import json
import os
import socket
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request

from entente.errors import EntenteError

START_SECONDS = 90


class EmbeddedServerError(EntenteError):
    """Prefect's own API did not start."""


class EmbeddedServer:
    """A running child process with the API; `url` is known at once, `wait` returns when it answers."""

    def __init__(self) -> None:
        # the child watches its standard input: the end of it means that this process is gone
        self._process = subprocess.Popen(
            [sys.executable, "-m", "flows.embedded"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            start_new_session=True,
            env={**os.environ, "PREFECT_API_URL": "", "PREFECT_API_BLOCKS_REGISTER_ON_START": "false"},
        )
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise EmbeddedServerError("Prefect's own API did not start: run `prefect server start` to see why")
        self.url = f"http://127.0.0.1:{json.loads(line)['port']}/api"
        # registered before Prefect is imported, so that Prefect's own last messages still find the server
        atexit.register(self.stop)

    def wait(self) -> None:
        """Return when the API answers."""
        deadline = time.monotonic() + START_SECONDS
        while time.monotonic() < deadline:
            if self._process.poll() is not None:
                raise EmbeddedServerError(
                    f"Prefect's own API ended with code {self._process.returncode}: run `prefect server start` to see why"
                )
            try:
                with urllib.request.urlopen(self.url + "/health", timeout=1):
                    return
            except (urllib.error.URLError, OSError):
                time.sleep(0.05)
        raise EmbeddedServerError(f"Prefect's own API did not answer within {START_SECONDS} seconds")

    def stop(self) -> None:
        """End the child and wait until it is gone."""
        if self._process.poll() is None:
            self._process.terminate()
            try:
                self._process.wait(timeout=5)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
        for stream in (self._process.stdin, self._process.stdout):
            if stream is not None:
                stream.close()


def _end_with_parent() -> None:
    """Leave when standard input ends."""
    sys.stdin.buffer.read()
    os._exit(0)


def serve() -> None:
    """Serve the API on a free port of this machine, told as one line of JSON, until standard input ends."""
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as listener:
        listener.bind(("127.0.0.1", 0))
        print(json.dumps({"port": listener.getsockname()[1]}), flush=True)
        threading.Thread(target=_end_with_parent, daemon=True).start()

        import uvicorn
        from prefect.server.api.server import create_app

        app = create_app(ephemeral=True, final=True)
        uvicorn.Server(uvicorn.Config(app, log_level="error", lifespan="on")).run(sockets=[listener])


if __name__ == "__main__":
    serve()

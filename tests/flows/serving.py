"""`entente serve` with a server of its own, and what that server knows."""

import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from prefect_server import clean_environment, end_group, find_free_port, post, wait_until_healthy


def find_runs(api_url: str, **flow_filter: Any) -> list[dict[str, Any]]:
    return post(api_url, "/flow_runs/filter", {"sort": "START_TIME_ASC", **flow_filter})


def wait_for(look: Callable[[], Any], seconds: float, what: str) -> Any:
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        value = look()
        if value:
            return value
        time.sleep(0.5)
    raise AssertionError(f"waited {seconds} seconds for {what}")


@contextmanager
def serving(home: Path, inbox: Path, **extra: str) -> Iterator[tuple[str, "subprocess.Popen[bytes]"]]:
    """`entente serve` with a server of its own on a free port."""
    home.mkdir(exist_ok=True)
    port = find_free_port()
    environment = clean_environment(
        home, ENTENTE_SERVER_PORT=str(port), ENTENTE_INBOX=str(inbox), ENTENTE_WAREHOUSE=str(home / "warehouse"), **extra
    )
    with (home / "serve.log").open("wb") as log:
        process = subprocess.Popen(
            [sys.executable, "-m", "flows", "serve"], cwd=home, env=environment, stdout=log, stderr=log, start_new_session=True
        )
        api_url = f"http://127.0.0.1:{port}/api"
        try:
            wait_until_healthy(api_url, process)
            yield api_url, process
        finally:
            process.send_signal(signal.SIGTERM) if process.poll() is None else None
            try:
                process.wait(timeout=60)
            finally:
                end_group(process)

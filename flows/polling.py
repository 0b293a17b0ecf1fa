"""The process that asks the Prefect server for due runs and starts them, and how `entente serve` keeps it going.

It is a process of its own because it can stop asking without ending: Prefect's polling gives up after some thirty seconds without
a server, and what is left neither polls nor ends when told to. The service sees that on the server and starts another one.
"""

import os
import subprocess
import sys
import threading
import time

from entente.settings import load_settings
from flows.connection import ask
from flows.environment import prepare_environment
from flows.leaving import silence_teardown

STOP_SECONDS = 45  # for the runs under way to be cancelled
MISSED_POLLS = 10
POLL_VARIABLE, POLL_SECONDS = "PREFECT_RUNNER_POLL_FREQUENCY", 10  # Prefect's own setting and its default


class PollingProcess:
    """A running child that serves the deployments; it ends with the process that started it, even one that was killed."""

    def __init__(self, api_url: str, warehouse: str, limit: int) -> None:
        self._api_url, self._last_polled = api_url, read_last_polled(api_url)
        self._heard_at = time.monotonic()
        self.has_polled = False
        # the child watches its standard input: the end of it means that this process is gone
        self._process = subprocess.Popen(
            [sys.executable, "-m", "flows.polling", warehouse, str(limit)], stdin=subprocess.PIPE, start_new_session=True
        )

    @property
    def returncode(self) -> int | None:
        return self._process.poll()

    def is_silent(self) -> bool:
        """Whether the server was not asked for due runs for many times as long as it should take."""
        last_polled = read_last_polled(self._api_url)
        if last_polled not in (None, self._last_polled):
            self._last_polled, self.has_polled = last_polled, True
            self.excuse()
        return time.monotonic() - self._heard_at > MISSED_POLLS * float(os.environ.get(POLL_VARIABLE, POLL_SECONDS))

    def excuse(self) -> None:
        """Count the silence from now on: without a server nobody is heard."""
        self._heard_at = time.monotonic()

    def stop(self) -> int:
        """End it, and the runs that it started, and wait until it is gone; its code."""
        self._process.terminate()
        try:
            return self._process.wait(timeout=STOP_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            return self._process.wait()


def read_last_polled(api_url: str) -> str | None:
    """When the server was last asked for due runs, in its own words; null where it was never asked or does not answer."""
    deployment = ask(api_url, "/deployments/name/refresh/refresh", seconds=5)
    return deployment["last_polled"] if deployment else None


def serve(warehouse: str, limit: int) -> None:
    """Register the deployments and run what is due, until SIGTERM."""
    threading.Thread(target=_end_with_parent, daemon=True).start()
    prepare_environment()
    silence_teardown()
    from prefect import serve as serve_deployments

    from flows.automations import ensure_crash_automation
    from flows.deployments import make_runner_deployments
    from flows.lifecycle import crash_unstarted_runs

    settings = load_settings(warehouse=warehouse)
    ensure_crash_automation()
    crash_unstarted_runs()
    serve_deployments(*make_runner_deployments(settings), limit=limit, print_starting_message=False)


def _end_with_parent() -> None:
    """Leave when standard input ends."""
    while os.read(sys.stdin.fileno(), 1):  # not through Python's buffer: its lock, held at the interpreter's end, aborts the process
        pass
    os._exit(1)


if __name__ == "__main__":
    serve(sys.argv[1], int(sys.argv[2]))

"""A real Prefect server on a free port, for the tests that need one, and the command run against it."""

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path
from typing import Any

from flows.environment import DEFAULTS

ROOT = Path(__file__).parent.parent
NETWORK_WATCH = Path(__file__).parent / "network_watch"
START_SECONDS = 120
BUSY_TRIES = 30


def clean_environment(home: Path, **extra: str) -> dict[str, str]:
    """The environment of a person who has configured nothing, with a home of its own.

    Foreign hosts that the process asks for are noted: see `read_foreign_hosts`.
    """
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PREFECT_", "ENTENTE_", "DBT_", "PYTHON"))}
    watch = {"PYTHONPATH": f"{ROOT}{os.pathsep}{NETWORK_WATCH}", "NETWORK_WATCH": str(home / "foreign-hosts.txt")}
    return {**kept, **watch, "HOME": str(home), "COLUMNS": "120", **extra}


def read_foreign_hosts(home: Path) -> list[str]:
    """What processes with this home looked up or connected to beyond this machine, with the command that did."""
    path = home / "foreign-hosts.txt"
    return path.read_text(encoding="utf-8").splitlines() if path.exists() else []


@dataclass(frozen=True)
class Server:
    """A running server: where it answers, and the process."""

    api_url: str
    home: Path
    process: "subprocess.Popen[bytes]"

    @property
    def port(self) -> int:
        return int(self.ui_url.rsplit(":", 1)[1])

    @property
    def ui_url(self) -> str:
        return self.api_url.removesuffix("/api")

    def environment(self, **extra: str) -> dict[str, str]:
        return clean_environment(self.home, PREFECT_API_URL=self.api_url, **extra)

    def run(self, *arguments: str, cwd: Path, timeout: float = 240, **extra: str) -> "subprocess.CompletedProcess[str]":
        """`entente ARGUMENTS` to its end."""
        command = [sys.executable, "-m", "flows", *arguments]
        return subprocess.run(command, cwd=cwd, env=self.environment(**extra), capture_output=True, text=True, timeout=timeout, check=False)

    def start(self, *arguments: str, cwd: Path, **extra: str) -> "subprocess.Popen[bytes]":
        """`entente ARGUMENTS` in a session of its own, not waited for."""
        command = [sys.executable, "-m", "flows", *arguments]
        return subprocess.Popen(
            command, cwd=cwd, env=self.environment(**extra), start_new_session=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )


def find_free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def start_server(home: Path, port: int, **extra: str) -> "subprocess.Popen[bytes]":
    """A server with its own home, where its database is kept too, once it answers."""
    home.mkdir(parents=True, exist_ok=True)
    api_url = f"http://127.0.0.1:{port}/api"
    with (home / "server.log").open("ab") as log:
        process = subprocess.Popen(
            [sys.executable, "-m", "prefect", "server", "start", "--host", "127.0.0.1", "--port", str(port)],
            env=clean_environment(home, **DEFAULTS, PREFECT_API_URL=api_url, **extra),
            cwd=home,
            stdout=log,
            stderr=log,
            start_new_session=True,
        )
    try:
        wait_until_healthy(api_url, process)
    except BaseException:
        end_group(process)
        raise
    return process


@contextmanager
def run_server(home: Path, **extra: str) -> Iterator[Server]:
    """A server on a free port, ended at the end."""
    port = find_free_port()
    process = start_server(home, port, **extra)
    try:
        yield Server(f"http://127.0.0.1:{port}/api", home, process)
    finally:
        end_group(process)


@contextmanager
def run_watched_server(home: Path) -> Iterator[Server]:
    """As `run_server`, and at its end nothing that ran on it may have called anybody beyond this machine."""
    with run_server(home) as server:
        yield server
    # a page or a command about work pools makes the server look for their kinds where Prefect keeps its collections
    foreign = [line for line in read_foreign_hosts(home) if not line.startswith("raw.githubusercontent.com\t")]
    assert foreign == [], "a server, a run or dbt called somebody"


def wait_until_healthy(api_url: str, process: "subprocess.Popen[bytes]") -> None:
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline:
        assert process.poll() is None, f"the server ended with code {process.returncode}"
        try:
            with urllib.request.urlopen(f"{api_url}/health", timeout=2):
                return
        except (urllib.error.URLError, OSError):
            time.sleep(0.2)
    raise AssertionError(f"{api_url} did not answer within {START_SECONDS} seconds")


def post(api_url: str, path: str, body: dict[str, Any]) -> Any:
    """What the server answers; a busy one ("503", its database is being written) is asked again, as Prefect's own client does."""
    request = urllib.request.Request(f"{api_url}{path}", json.dumps(body).encode(), {"Content-Type": "application/json"})
    for _ in range(BUSY_TRIES):
        try:
            with urllib.request.urlopen(request, timeout=20) as response:
                return json.load(response)
        except urllib.error.HTTPError as error:
            if error.code != HTTPStatus.SERVICE_UNAVAILABLE:
                raise
            time.sleep(1)
    raise AssertionError(f"{path} was answered {BUSY_TRIES} times with 503")


def end_group(process: "subprocess.Popen[bytes]", number: signal.Signals = signal.SIGTERM) -> None:
    """End a process that leads a session, with everything that it started."""
    if process.poll() is None:
        os.killpg(process.pid, number)
        try:
            process.wait(timeout=20)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()


def copy_articles(target: Path, names: tuple[str, ...]) -> Path:
    """Some of the sample's articles in a folder of their own."""
    target.mkdir(parents=True, exist_ok=True)
    for name in names:
        shutil.copy2(ROOT / "sample" / "articles" / name, target / name)
    return target

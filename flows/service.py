"""The standing service: a Prefect server where none runs, the heartbeat automation, and the served deployments."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

import click

from entente.errors import EntenteError
from entente.settings import Settings
from entente.warehouse.serving import mark_serving, unmark_serving
from entente.warehouse.store import Warehouse
from flows.connection import answers, read_configured_url

START_SECONDS = 120


class ServerError(EntenteError):
    """The Prefect server cannot be reached or does not start."""


def serve_deployments(settings: Settings, limit: int) -> None:
    """Serve until the process is told to stop."""
    with open_server(settings) as api_url:
        os.environ["PREFECT_API_URL"] = api_url
        from prefect import serve

        from flows.automations import ensure_crash_automation
        from flows.deployments import make_runner_deployments

        warehouse = Warehouse(settings.warehouse.absolute())
        ensure_crash_automation()
        if settings.refresh_cron:
            mark_serving(warehouse, settings.refresh_cron)
        click.echo(f"Prefect UI: {api_url.removesuffix('/api')}    warehouse: {warehouse.root}", err=True)
        try:
            serve(*make_runner_deployments(settings), limit=limit, print_starting_message=False)
        finally:  # told to stop; a killed service leaves its mark, and is missed
            unmark_serving(warehouse)


@contextmanager
def open_server(settings: Settings) -> Iterator[str]:
    """The API of the server that is configured or running, else of one that is started here and ended at the end."""
    configured = read_configured_url()
    if configured:
        if not answers(configured, seconds=10):
            raise ServerError(
                f"the Prefect server at {configured} does not answer: start it, or unset PREFECT_API_URL to have one started here"
            )
        yield configured
        return
    api_url = f"http://{'127.0.0.1' if settings.server_host == '0.0.0.0' else settings.server_host}:{settings.server_port}/api"
    if answers(api_url, seconds=2):
        yield api_url
        return
    command = [sys.executable, "-m", "prefect", "server", "start", "--host", settings.server_host, "--port", str(settings.server_port)]
    # in a session of its own, Ctrl-C reaches it only when the runs are done
    server = subprocess.Popen(command, start_new_session=True, stdout=subprocess.DEVNULL, env={**os.environ, "PREFECT_API_URL": api_url})
    try:
        _wait_for(server, api_url)
        yield api_url
    finally:
        server.terminate()
        try:
            server.wait(timeout=20)
        except subprocess.TimeoutExpired:
            server.kill()
            server.wait()


def _wait_for(server: "subprocess.Popen[bytes]", api_url: str) -> None:
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline:
        if server.poll() is not None:
            raise ServerError(
                f"the Prefect server ended with code {server.returncode}: is its port taken? `prefect server start` says more"
            )
        if answers(api_url, seconds=2):
            return
        time.sleep(0.3)
    raise ServerError(f"the Prefect server did not answer within {START_SECONDS} seconds")

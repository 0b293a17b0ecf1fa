"""The standing service: a Prefect server where none runs, the process that polls it, and a watch over both."""

import os
import signal
import threading
import time
from types import FrameType

import click

from entente.errors import EntenteError
from entente.settings import Settings
from entente.warehouse.serving import mark_serving, unmark_serving
from entente.warehouse.store import Warehouse
from flows.connection import answers
from flows.polling import PollingProcess
from flows.server_process import ServerProcess, open_server

LOOK_SECONDS = 5
MOST_FALSE_STARTS = 3


class ServiceError(EntenteError):
    """The process that polls for due runs does not come up."""


def serve_deployments(settings: Settings, limit: int) -> None:
    """Serve until the process is told to stop by SIGTERM or Ctrl-C."""
    is_told = threading.Event()

    def stop(_number: int, _frame: FrameType | None) -> None:
        is_told.set()

    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, stop)
    with open_server(settings, is_told) as (api_url, server):
        os.environ["PREFECT_API_URL"] = api_url
        warehouse = Warehouse(settings.warehouse.absolute())
        if settings.refresh_cron:
            mark_serving(warehouse, settings.refresh_cron)
        click.echo(f"Prefect UI: {api_url.removesuffix('/api')}    warehouse: {warehouse.root}", err=True)
        try:
            keep_serving(api_url, server, str(warehouse.root), limit, is_told)
        finally:  # told to stop; a killed service leaves its mark, and is missed
            unmark_serving(warehouse)


def keep_serving(api_url: str, server: ServerProcess | None, warehouse: str, limit: int, is_told: threading.Event) -> None:
    """Poll for due runs until told to stop; a server of our own that ended, and polling that ended or fell silent, begin again.

    Raises ServiceError where the polling ends time after time before it has begun.
    """
    polling, false_starts = PollingProcess(api_url, warehouse, limit), 0
    try:
        while not is_told.wait(LOOK_SECONDS):
            server_code = server.revive() if server else None
            if server_code is not None:
                _tell(f"the Prefect server ended with code {server_code}; it is started again")
            if not answers(api_url, seconds=5):
                polling.excuse()
                continue
            code = polling.returncode
            if code is None and not polling.is_silent():
                continue
            false_starts = 0 if polling.has_polled else false_starts + 1
            if false_starts == MOST_FALSE_STARTS:
                raise ServiceError(f"the deployments cannot be served: the process ended {false_starts} times before it had begun")
            _tell(f"polling for due runs {'fell silent' if code is None else f'ended with code {code}'}; it begins again")
            polling.stop()
            polling = PollingProcess(api_url, warehouse, limit)
    finally:
        polling.stop()


def _tell(what: str) -> None:
    click.echo(f"{time.strftime('%H:%M:%S')} | entente serve: {what}", err=True)

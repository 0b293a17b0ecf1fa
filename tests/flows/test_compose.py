"""docker-compose.yml without Docker: every service but Redis runs its own command, and its health check passes."""

import base64
import json
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import pytest
from compose_services import Compose
from pipeline_runs import FIRST, ROOT, copy_articles, find_processes
from postgres import find_programs, run_postgres
from prefect_server import find_free_port

from entente.warehouse import Warehouse, hold_lock

AUTH = "admin:a-test"


def ask(url: str, body: dict[str, Any] | None = None, *, auth: str = AUTH) -> Any:
    """What the Prefect server answers, as JSON."""
    request = urllib.request.Request(url, None if body is None else json.dumps(body).encode(), {"Content-Type": "application/json"})
    if auth:
        request.add_header("Authorization", "Basic " + base64.b64encode(auth.encode()).decode())
    with urllib.request.urlopen(request, timeout=20) as response:
        return json.load(response)


def wait_for(look: Callable[[], Any], seconds: float, what: Callable[[], str]) -> Any:
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if value := look():
            return value
        time.sleep(0.5)
    raise AssertionError(f"waited {seconds} seconds for {what()}")


@contextmanager
def compose_on_this_machine(home: Path) -> Iterator[tuple[Compose, int, int]]:
    """The file's services, the server's port and that of the pages.

    The database is a real PostgreSQL with the secret's password where one is installed, else SQLite in a file.
    """
    server_port, pages_port = find_free_port(), find_free_port()
    for folder in ("secrets", "data/inbox", "data/warehouse", "data/backups", "data/report"):
        (home / folder).mkdir(parents=True)
    places = {
        "server:4200": f"127.0.0.1:{server_port}",
        "127.0.0.1:4200": f"127.0.0.1:{server_port}",
        "--host 0.0.0.0 --port 4200": f"--host 127.0.0.1 --port {server_port}",
        "8080": str(pages_port),
        "/run/secrets/": f"{home}/secrets/",
        "/tmp/prefect": f"{home}/prefect",
        "/data/": f"{home}/data/",
        "/app": str(ROOT),
    }
    # a run that starts by itself would only be in the way
    extra = {"ENTENTE_REFRESH_CRON": "0 0 1 1 *", "PREFECT_WORKER_WEBSERVER_PORT": str(pages_port)}
    password = home / "secrets" / "database_password"
    with ExitStack() as stack:
        if find_programs():
            postgres = stack.enter_context(run_postgres())
            password.write_text(postgres.password)
            places["@database:5432"] = f"@127.0.0.1:{postgres.port}"
        else:
            password.write_text("unused")
            places["postgresql+asyncpg://prefect:"] = f"sqlite+aiosqlite:///{home}/server.db?unused="
        yield Compose(home, {"PREFECT_AUTH": AUTH}, places, extra), server_port, pages_port


def start_refresh(api: str) -> str:
    """The id of a new run of the deployment that refreshes."""
    deployment = ask(f"{api}/deployments/name/refresh/refresh")
    return str(ask(f"{api}/deployments/{deployment['id']}/create_flow_run", {})["id"])


def wait_for_end(api: str, flow_run_id: str, log: Callable[[], str]) -> dict[str, Any]:
    """The state in which the flow run ends."""

    def find_end() -> Any:
        state = ask(f"{api}/flow_runs/{flow_run_id}")["state"]
        return state if state["type"] in ("COMPLETED", "FAILED", "CRASHED", "CANCELLED") else None

    return wait_for(find_end, 150, lambda: f"the run: {log()}")


def has_deployments(api: str, pool: str | None) -> bool:
    """Whether all five are there, to be run from the work pool or, null, by `serve`."""
    return [one["work_pool_name"] for one in ask(f"{api}/deployments/filter", {})] == [pool] * 5


def test_every_service_runs_its_own_command_and_becomes_healthy(tmp_path: Path) -> None:
    home = tmp_path / "home"
    with compose_on_this_machine(home) as (compose, server_port, pages_port), compose.running("server"):
        inbox, api = copy_articles(home / "data" / "inbox", FIRST), f"http://127.0.0.1:{server_port}/api"
        wait_for(lambda: compose.is_healthy("server"), 120, lambda: f"the server: {compose.log('server')}")
        with pytest.raises(urllib.error.HTTPError, match="401"):
            ask(f"{api}/deployments/filter", {}, auth="")

        with compose.running("serve"):
            wait_for(lambda: has_deployments(api, None), 60, lambda: f"the deployments: {compose.log('serve')}")
            with hold_lock(Warehouse(home / "data" / "warehouse"), "somebody-else"):
                dropped = wait_for_end(api, start_refresh(api), lambda: compose.log("serve"))
            assert (dropped["type"], "run somebody-else holds" in dropped["message"]) == ("CANCELLED", True)
            done = wait_for_end(api, start_refresh(api), lambda: compose.log("serve"))
            assert done["type"] == "COMPLETED", compose.log("serve")
            assert compose.is_healthy("serve")

        with compose.running("pages"):
            wait_for(lambda: compose.is_healthy("pages"), 20, lambda: f"the pages: {compose.log('pages')}")
            with urllib.request.urlopen(f"http://127.0.0.1:{pages_port}/", timeout=20) as response:
                assert b"pairs of countries" in response.read()

        with compose.running("worker"):
            wait_for(lambda: compose.is_healthy("worker"), 120, lambda: f"the worker: {compose.log('worker')}")
            assert has_deployments(api, "entente")
            flow_run_id = start_refresh(api)
            assert wait_for_end(api, flow_run_id, lambda: compose.log("worker"))["type"] == "COMPLETED", compose.log("worker")
            assert ask(f"{api}/flow_runs/{flow_run_id}")["name"] == f"refresh: nothing new in {len(list(inbox.iterdir()))} files"
    assert not find_processes("prefect", home=home)

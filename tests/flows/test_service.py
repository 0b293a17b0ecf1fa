"""The standing service with its real processes: schedules that fire, a worker, dead runs, the full check."""

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from pipeline_runs import ROOT, find_processes, query
from prefect_server import Server, post
from serving import find_runs, serving, wait_for


def test_a_scheduled_refresh_fires_and_the_service_ends_when_told(articles: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    with serving(home, articles / "first", ENTENTE_REFRESH_CRON="* * * * *", ENTENTE_WORKERS="2") as (api_url, process):
        done = wait_for(
            lambda: find_runs(api_url, flow_runs={"state": {"type": {"any_": ["COMPLETED"]}}}), 200, "a scheduled run that completes"
        )
        assert done[0]["auto_scheduled"]
        assert done[0]["name"].startswith("refresh: 12 new files")
        assert query(home / "warehouse", "select count(*) > 0 from events") == [(True,)]
        names = {one["name"] for one in post(api_url, "/deployments/filter", {})}
        assert names == {"refresh", "fetch", "rebuild", "check", "compact"}
        automations = post(api_url, "/automations/filter", {})
        assert [one["name"] for one in automations] == ["entente: crash runs without a heartbeat"]
    assert process.returncode == 0
    assert not find_processes("prefect", home=home)
    assert not (home / "warehouse" / "service.json").exists()


def test_a_run_that_died_is_marked_as_crashed_by_the_next(
    prefect_server: Server, articles: Path, half: Path, copy_warehouse: Callable[[Path], Path]
) -> None:
    warehouse = copy_warehouse(half)
    run = prefect_server.start("run", str(articles), "--warehouse", str(warehouse), cwd=warehouse.parent)
    known = {path.name for path in (half / "work").glob("*")}

    def find_marker() -> Path | None:
        return next((path for path in (warehouse / "work").glob("*/flow_run_id") if path.parent.name not in known), None)

    marker = wait_for(find_marker, 60, "the run's folder")
    flow_run_id = wait_for(marker.read_text, 10, "the flow run's id")
    os.killpg(run.pid, signal.SIGKILL)
    run.wait()
    again = prefect_server.run("run", str(articles / "first"), "--warehouse", str(warehouse), cwd=warehouse.parent)
    assert again.returncode == 0, again.stderr
    (dead,) = find_runs(prefect_server.api_url, flow_runs={"id": {"any_": [flow_run_id]}})
    assert dead["state"]["type"] == "CRASHED"
    assert "Nothing to repair" in dead["state"]["message"]


def test_a_run_that_a_killed_service_never_started_is_marked_as_crashed_by_the_next_service(prefect_server: Server, tmp_path: Path) -> None:
    set_up = (
        "from entente.settings import load_settings; from flows.deployments import make_runner_deployments;"
        "print(make_runner_deployments(load_settings())[0].apply())"
    )
    begin = "from flows.lifecycle import crash_unstarted_runs; print(crash_unstarted_runs())"

    def call(script: str) -> str:
        command, environment = [sys.executable, "-c", script], prefect_server.environment()
        return subprocess.run(
            command, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=120, check=True
        ).stdout.strip()

    run = post(prefect_server.api_url, f"/deployments/{call(set_up)}/create_flow_run", {})
    post(prefect_server.api_url, f"/flow_runs/{run['id']}/set_state", {"state": {"type": "PENDING"}})
    assert call(begin) == "1"
    (dead,) = find_runs(prefect_server.api_url, flow_runs={"id": {"any_": [run["id"]]}})
    assert dead["state"]["type"] == "CRASHED"
    assert "Nothing to repair" in dead["state"]["message"]
    assert call(begin) == "0"


def test_the_full_check_of_a_warehouse_that_has_published_nothing_is_no_failure(prefect_server: Server, tmp_path: Path) -> None:
    command = [sys.executable, "-c", f"from flows.check import check; print(check({str(tmp_path / 'warehouse')!r}))"]
    environment = prefect_server.environment()
    checked = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=120, check=False)
    assert (checked.returncode, checked.stdout) == (0, "0\n"), checked.stderr


def test_the_full_check_finds_a_sound_warehouse_sound_and_a_damaged_one_damaged(
    prefect_server: Server, half: Path, copy_warehouse: Callable[[Path], Path]
) -> None:
    warehouse = copy_warehouse(half)
    command = [sys.executable, "-c", f"from flows.check import check; check({str(warehouse)!r})"]

    def run_check() -> "subprocess.CompletedProcess[str]":
        environment = prefect_server.environment()
        return subprocess.run(command, cwd=warehouse.parent, env=environment, capture_output=True, text=True, timeout=240, check=False)

    sound = run_check()
    assert sound.returncode == 0, sound.stderr[-3000:]
    assert not (warehouse / "check").exists()
    published = (warehouse / "entente.duckdb").resolve()
    published.chmod(0o644)
    import duckdb

    with duckdb.connect(str(published)) as connection:
        connection.execute("delete from events where event_id = (select min(event_id) from events)")
    damaged = run_check()
    assert damaged.returncode != 0
    assert "1 table not as in a rebuild, first events" in damaged.stderr.replace("\n", " ")


@pytest.mark.nightly
def test_a_killed_service_leaves_runs_that_are_marked_as_crashed_by_the_heartbeat(articles: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    with serving(home, articles, ENTENTE_REFRESH_CRON="* * * * *") as (api_url, _):
        running = wait_for(lambda: find_runs(api_url, flow_runs={"state": {"type": {"any_": ["RUNNING"]}}}), 150, "a run")
        time.sleep(3)
        for process in find_processes("prefect.engine", home=home):
            os.kill(process, signal.SIGKILL)
        dead = {"id": {"any_": [running[0]["id"]]}, "state": {"type": {"any_": ["CRASHED"]}}}
        wait_for(lambda: find_runs(api_url, flow_runs=dead), 180, "the crash to be noticed")
        completed = {"state": {"type": {"any_": ["COMPLETED"]}}}
        wait_for(lambda: find_runs(api_url, flow_runs=completed), 200, "the next run, whole")


def test_alerts_reach_a_webhook(prefect_server: Server, tmp_path: Path) -> None:
    received: list[dict[str, Any]] = []

    class Receiver(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            received.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
            self.send_response(200)
            self.end_headers()

        def log_message(self, *args: object) -> None:
            pass

    emit = (
        "from tasks.alerts import Alert, SHIFTED, raise_alerts;"
        "raise_alerts([Alert(SHIFTED, 'entente.pair.AZE-GBR', 'Azerbaijan and \"Britain\"', {'index_change': 12.5})], 'run-1')"
    )
    with ThreadingHTTPServer(("127.0.0.1", 0), Receiver) as receiver:
        threading.Thread(target=receiver.serve_forever, daemon=True).start()
        url = f"http://127.0.0.1:{receiver.server_port}/hook"
        for name in ("webhook", "slack"):
            script = ROOT / "deploy" / "automations" / f"{name}.py"
            subprocess.run([sys.executable, str(script), url], env=prefect_server.environment(), cwd=tmp_path, check=True, timeout=60)
        time.sleep(2)  # the server reads its automations anew every second
        subprocess.run([sys.executable, "-c", emit], env=prefect_server.environment(), cwd=tmp_path, check=True, timeout=60)
        wait_for(lambda: len(received) >= 2, 60, "two posts")
        receiver.shutdown()
    plain = next(post for post in received if "event" in post)
    assert (plain["event"], plain["what"]) == ("entente.relations.shifted", 'Azerbaijan and "Britain"')
    assert plain["details"] == {"index_change": 12.5, "run_id": "run-1"}
    assert 'entente.relations.shifted: Azerbaijan and "Britain"' in next(post for post in received if "text" in post)["text"]

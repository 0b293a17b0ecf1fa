"""A service under stress for some minutes: `python benchmarks/soak.py [MINUTES]`.

A Prefect server on PostgreSQL, `entente serve` with a refresh every minute and a full check and a compaction every five, a writer
that drops articles, changes some and drops copies; kills of runs and of the service, restarts of server and database are thrown
in. At the end every file must be counted once, the published tables must equal those of one clean run, no run may be left as
running and no process be left. Needs PostgreSQL's own programs (Debian: `postgresql`).
"""

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request
from collections import Counter
from contextlib import contextmanager
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests"), str(ROOT / "tests" / "flows")]

from flow_overhead import write_corpus  # noqa: E402  (the paths above make these importable)
from pipeline_runs import find_processes, query  # noqa: E402  (the paths above)
from postgres import Postgres  # noqa: E402  (the paths above)
from prefect_server import Server, clean_environment, end_group, find_free_port, start_server  # noqa: E402  (the paths above)

from entente.warehouse.comparison import compare_published  # noqa: E402  (the paths above)

FILES_A_MINUTE = 60


def start_service(server: Server, home: Path) -> "subprocess.Popen[bytes]":
    """`entente serve` with dense schedules."""
    crons = {"ENTENTE_REFRESH_CRON": "* * * * *", "ENTENTE_CHECK_CRON": "3-59/5 * * * *", "ENTENTE_COMPACT_CRON": "4-59/5 * * * *"}
    environment = server.environment(**crons, ENTENTE_INBOX=str(home / "inbox"), ENTENTE_WAREHOUSE=str(home / "warehouse"))
    with (home / "serve.log").open("ab") as log:
        return subprocess.Popen(
            [sys.executable, "-m", "flows", "serve"], env=environment, cwd=home, stdout=log, stderr=log, start_new_session=True
        )


@contextmanager
def dropping_files(articles: Path, inbox: Path, chance: random.Random):
    """Move articles into the inbox while the block runs, as a feed would; changes one in twenty, copies one in ten."""
    stop = threading.Event()

    def drop() -> None:
        for number, path in enumerate(sorted(articles.iterdir())):
            if stop.wait(60 / FILES_A_MINUTE):
                return
            draft = inbox / f"{path.name}.part"
            shutil.copy(path, draft)
            draft.rename(inbox / path.name)
            if number % 10 == 3:
                shutil.copy(inbox / path.name, inbox / f"copy-{path.name}")
            if number % 20 == 7:
                old = chance.choice(sorted(inbox.glob("0*.txt")))
                old.write_text(old.read_text() + f" Correction {number}.\n")

    thread = threading.Thread(target=drop)
    thread.start()
    try:
        yield
    finally:
        stop.set()
        thread.join()


def main() -> None:
    minutes = float(sys.argv[1]) if len(sys.argv) > 1 else 10
    seed = random.randrange(1 << 30)
    chance = random.Random(seed)
    print(f"soak of {minutes:g} minutes, seed {seed}")
    with tempfile.TemporaryDirectory() as name:
        home = Path(name)
        (home / "inbox").mkdir()
        write_corpus(home / "articles", int(minutes * FILES_A_MINUTE))
        postgres, port = Postgres(home), find_free_port()
        processes = {"server": start_server(home, port, PREFECT_SERVER_DATABASE_CONNECTION_URL=postgres.url)}
        server = Server(f"http://127.0.0.1:{port}/api", home, processes["server"])
        processes["service"] = start_service(server, home)
        injured = dict.fromkeys(("run killed", "service killed", "server restarted", "database restarted"), 0)
        try:
            with dropping_files(home / "articles", home / "inbox", chance):
                end = time.monotonic() + minutes * 60
                while time.monotonic() < end:
                    time.sleep(chance.uniform(30, 80))
                    injury = chance.choice(["run killed"] * 4 + ["service killed", "server restarted", "database restarted"])
                    injured[injury] += injure(injury, processes, server, home, port, postgres)
            wait_until_dead_runs_are_known(server)
            processes["service"].send_signal(signal.SIGTERM)
            processes["service"].wait(timeout=120)
            finish(Server(server.api_url, home, processes["server"]), home, injured)
        finally:
            for process in processes.values():
                end_group(process, signal.SIGKILL)
            postgres.stop()


def injure(injury: str, processes: dict[str, "subprocess.Popen[bytes]"], server: Server, home: Path, port: int, postgres: Postgres) -> int:
    """How many injuries were done: a run can be killed only where one is running."""
    if injury == "run killed":
        runs = find_processes("prefect.engine", home=home)
        for run in runs:
            os.kill(run, signal.SIGKILL)
        return len(runs)
    if injury == "service killed":
        end_group(processes["service"], signal.SIGKILL)
        for run in find_processes("prefect.engine", home=home):
            os.kill(run, signal.SIGKILL)
        processes["service"] = start_service(server, home)
    elif injury == "server restarted":
        end_group(processes["server"])
        processes["server"] = start_server(home, port, PREFECT_SERVER_DATABASE_CONNECTION_URL=postgres.url)
    else:
        postgres.stop(mode="immediate")
        postgres.start()
    return 1


def wait_until_dead_runs_are_known(server: Server) -> None:
    """Let the service work on undisturbed for some minutes, until no dead run can still be shown as alive."""
    time.sleep(90)
    deadline = time.monotonic() + 300
    while time.monotonic() < deadline:
        states = count_states(server)
        if not states.get("RUNNING") and not states.get("PENDING"):
            return
        time.sleep(2)


def count_states(server: Server) -> dict[str, int]:
    """Flow runs of the server by the type of their state, without those that are only scheduled."""
    counts: Counter[str] = Counter()
    page: list[dict[str, Any]] = [{}]
    while page:
        body = {"offset": counts.total(), "limit": 200, "flow_runs": {"state": {"type": {"not_any_": ["SCHEDULED"]}}}}
        request = urllib.request.Request(
            f"{server.api_url}/flow_runs/filter", json.dumps(body).encode(), {"Content-Type": "application/json"}
        )
        with urllib.request.urlopen(request, timeout=20) as response:
            page = json.load(response)
        counts.update(run["state_type"] for run in page)
    return dict(counts)


def finish(server: Server, home: Path, injured: dict[str, int]) -> None:
    """One last run, then a clean one beside it; prints what was counted and raises where a promise is broken."""
    states = count_states(server)
    for warehouse in ("warehouse", "clean"):
        server_free = clean_environment(home, ENTENTE_SERVER_PORT="1")
        command = [sys.executable, "-m", "flows", "run", str(home / "inbox"), "--warehouse", str(home / warehouse)]
        subprocess.run(command, cwd=home, env=server_free, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    files = len(list((home / "inbox").iterdir()))
    sources, documents = query(home / "warehouse", "select sum(source_count)::bigint, count(*) from documents")[0]
    (rejected,) = query(home / "warehouse", "select count(*) from rejected_files")[0]
    runs = dict(query(home / "warehouse", "select status, count(*) from runs group by status order by status"))
    print(f"{files} files in, {sources} sources of {documents} documents, {rejected} rejected")
    print(f"injuries {injured}; flow runs by state {states}; runs in the book {runs}")
    differences = compare_published((home / "warehouse/entente.duckdb").resolve(), (home / "clean/entente.duckdb").resolve())
    print("tables equal to one clean run" if differences.is_empty() else differences)
    left = [process for process in find_processes("", home=home) if process != server.process.pid]
    broken = {
        "files counted once": sources + rejected == files,
        "tables equal": differences.is_empty(),
        "no run left as running": not states.get("RUNNING") and not states.get("PENDING"),
        "no process left": not left,
    }
    wrong = [promise for promise, is_kept in broken.items() if not is_kept]
    for process in left:
        print("left:", Path(f"/proc/{process}/cmdline").read_text().replace("\0", " "))
    if wrong:
        raise SystemExit(f"broken: {', '.join(wrong)}")


if __name__ == "__main__":
    main()

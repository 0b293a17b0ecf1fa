"""Slices on a real Dask cluster: the same tables, even when a worker is killed in mid-run."""

import json
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pipeline_runs import run_pipeline
from prefect_server import ROOT, Server, clean_environment, end_group

from entente.warehouse.comparison import compare_published


@contextmanager
def dask_cluster(folder: Path) -> Iterator[tuple[str, list["subprocess.Popen[bytes]"]]]:
    """A scheduler and two workers without nannies: a killed worker stays dead."""
    address_file = folder / "scheduler.json"
    environment = clean_environment(folder, PYTHONPATH=str(ROOT))
    quiet = {"cwd": folder, "env": environment, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "start_new_session": True}
    dask = [sys.executable, "-m", "dask"]
    scheduler = subprocess.Popen(
        [*dask, "scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard", "--scheduler-file", str(address_file)], **quiet
    )
    workers: list[subprocess.Popen[bytes]] = []
    try:
        deadline = time.monotonic() + 60
        while not address_file.exists() and time.monotonic() < deadline:
            time.sleep(0.1)
        options = ["--host", "127.0.0.1", "--nthreads", "1", "--no-nanny", "--no-dashboard", "--local-directory", str(folder)]
        for _ in range(2):
            workers.append(subprocess.Popen([*dask, "worker", "--scheduler-file", str(address_file), *options], **quiet))
        yield json.loads(address_file.read_text())["address"], workers
    finally:
        for process in (*workers, scheduler):
            end_group(process)


def test_dask_workers_make_the_same_tables_even_when_one_is_killed(
    prefect_server: Server, articles: Path, whole: Path, tmp_path: Path
) -> None:
    with dask_cluster(tmp_path) as (address, workers):
        coding = threading.Event()

        def kill_when_coding_begins() -> None:
            while not coding.is_set():
                if list((tmp_path / "warehouse" / "work").glob("*/documents-*.parquet")):
                    workers[0].send_signal(signal.SIGKILL)
                    return
                time.sleep(0.02)

        killer = threading.Thread(target=kill_when_coding_begins)
        killer.start()
        settings = {"ENTENTE_RUNNER": "dask", "ENTENTE_DASK_SCHEDULER": address, "ENTENTE_BATCH_SIZE": "4"}
        run_pipeline(prefect_server, [articles], tmp_path / "warehouse", **settings)
        coding.set()
        killer.join()
        assert workers[0].wait(timeout=10) == -signal.SIGKILL
    published = [(warehouse / "entente.duckdb").resolve() for warehouse in (whole, tmp_path / "warehouse")]
    differences = compare_published(*published)
    assert differences.is_empty(), differences

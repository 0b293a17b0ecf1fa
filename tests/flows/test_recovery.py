"""What happens when the world around a run breaks, with the real processes: as the table in docs/operations.md says."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import duckdb
import pytest
from pipeline_runs import find_processes, query, run_pipeline
from postgres import MISSING, find_programs, run_postgres
from prefect_server import Server, end_group, run_server, start_server
from serving import find_runs, serving, wait_for

from entente.warehouse.comparison import compare_published
from flows.connection import answers

CopyWarehouse = Callable[[Path], Path]


def published(warehouse: Path) -> Path:
    return (warehouse / "entente.duckdb").resolve()


def assert_same(left: Path, right: Path) -> None:
    differences = compare_published(published(left), published(right))
    assert differences.is_empty(), differences


def wait_until_coding(warehouse: Path, known: set[Path]) -> None:
    """Return when a run that is not among the known ones has read its documents."""
    wait_for(
        lambda: [path for path in (warehouse / "work").glob("*/documents-*.parquet") if path.parent not in known], 120, "a run that codes"
    )


@contextmanager
def running_in_the_middle(server: Server, articles: Path, warehouse: Path, **extra: str) -> Iterator["subprocess.Popen[str]"]:
    """`entente run` over the articles, seen in mid-run; its end is the block's to wait for."""
    known = set((warehouse / "work").glob("*"))
    command = [sys.executable, "-m", "flows", "run", str(articles), "--warehouse", str(warehouse)]
    run = subprocess.Popen(
        command,
        cwd=warehouse.parent,
        env=server.environment(**extra),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    try:
        wait_until_coding(warehouse, known)
        yield run
    finally:
        end_group(run, signal.SIGKILL)


def test_a_working_database_that_somebody_has_open_fails_the_run_and_the_process_is_named(
    prefect_server: Server, articles: Path, half: Path, copy_warehouse: CopyWarehouse
) -> None:
    warehouse = copy_warehouse(half)
    open_it = f"import duckdb; held = duckdb.connect({str(warehouse / 'working.duckdb')!r}); print('open', flush=True); input()"
    holder = subprocess.Popen([sys.executable, "-c", open_it], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    with holder:
        assert holder.stdout is not None
        assert holder.stdin is not None
        assert holder.stdout.readline() == "open\n"
        locked = prefect_server.run("run", str(articles), "--warehouse", str(warehouse), cwd=warehouse.parent)
        holder.stdin.close()
    assert locked.returncode == 1
    assert f"process {holder.pid} " in locked.stderr.replace("\n", " ")
    assert "Nothing was published" in locked.stderr
    assert "Traceback" not in locked.stderr
    again = prefect_server.run("run", str(articles / "first"), "--warehouse", str(warehouse), cwd=warehouse.parent)
    assert "Nothing new in 12 files" in again.stdout, again.stderr


@pytest.mark.nightly
def test_a_server_that_goes_away_in_mid_run_fails_it_at_the_end_and_the_next_run_brings_its_own(
    articles: Path, whole: Path, half: Path, copy_warehouse: CopyWarehouse, tmp_path: Path
) -> None:
    warehouse = copy_warehouse(half)
    before = published(warehouse)
    with run_server(tmp_path / "home") as server:
        # two tries after the first: six seconds that Prefect waits for each call, instead of a minute
        with running_in_the_middle(server, articles, warehouse, PREFECT_CLIENT_MAX_RETRIES="2") as run:
            end_group(server.process, signal.SIGKILL)
            _, errors = run.communicate(timeout=200)
        assert run.returncode == 1, errors
        assert "Traceback" not in errors
        # reading, coding and SQL need no server; what is told of them at the end does
        assert "The new tables were published before" in errors
        assert published(warehouse) != before
        assert_same(whole, warehouse)
        again = server.run("run", str(articles), "--warehouse", str(warehouse), cwd=warehouse.parent)
    assert again.returncode == 0, again.stderr
    assert "does not answer; this run is recorded by the embedded one" in again.stderr.replace("\n", " ")
    assert_same(whole, warehouse)


@pytest.mark.nightly
def test_a_server_that_comes_back_within_seconds_is_waited_for(
    articles: Path, whole: Path, half: Path, copy_warehouse: CopyWarehouse, tmp_path: Path
) -> None:
    warehouse = copy_warehouse(half)
    with run_server(tmp_path / "home") as server, running_in_the_middle(server, articles, warehouse) as run:
        end_group(server.process, signal.SIGKILL)
        process = start_server(server.home, server.port)
        try:
            _, errors = run.communicate(timeout=200)
        finally:
            end_group(process)
        assert run.returncode == 0, errors
    assert_same(whole, warehouse)


@pytest.mark.nightly
@pytest.mark.skipif(find_programs() is None, reason=MISSING)
@pytest.mark.parametrize("mode", [pytest.param("fast", id="as an upgrade does"), pytest.param("immediate", id="as a power failure does")])
def test_a_postgresql_that_restarts_under_the_server_costs_a_run_nothing(
    articles: Path, whole: Path, half: Path, copy_warehouse: CopyWarehouse, tmp_path: Path, mode: str
) -> None:
    warehouse = copy_warehouse(half)
    with (
        run_postgres() as postgres,
        run_server(tmp_path / "home", PREFECT_SERVER_DATABASE_CONNECTION_URL=postgres.url) as server,
        running_in_the_middle(server, articles, warehouse) as run,
    ):
        postgres.stop(mode)
        postgres.start()
        _, errors = run.communicate(timeout=200)
        assert run.returncode == 0, errors
        wait_for(
            lambda: find_runs(server.api_url, flow_runs={"state": {"type": {"any_": ["COMPLETED"]}}}), 60, "the run, known as completed"
        )
    assert_same(whole, warehouse)


@pytest.mark.nightly
@pytest.mark.timeout(900)
def test_after_a_restart_of_the_machine_the_service_goes_on_by_itself(articles: Path, whole: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    settings = {"ENTENTE_REFRESH_CRON": "* * * * *"}
    with serving(home, articles, **settings):
        wait_until_coding(home / "warehouse", set())
        for process in find_processes("", home=home):  # the power fails: server, service, run and workers are gone at once
            os.kill(process, signal.SIGKILL)
    with serving(home, articles, **settings) as (api_url, _):
        wait_for(
            lambda: find_runs(api_url, flow_runs={"state": {"type": {"any_": ["CRASHED"]}}}), 500, "the dead run to be marked as crashed"
        )
        wait_for(lambda: find_runs(api_url, flow_runs={"state": {"type": {"any_": ["COMPLETED"]}}}), 500, "a whole run")
    assert_same(whole, home / "warehouse")


@pytest.mark.nightly
@pytest.mark.timeout(900)
@pytest.mark.parametrize(
    ("command", "number", "said"),
    [
        pytest.param("server\0start", signal.SIGKILL, "the Prefect server ended with code -9; it is started again", id="server killed"),
        pytest.param("flows.polling", signal.SIGKILL, "polling for due runs ended with code -9; it begins again", id="polling killed"),
        pytest.param("flows.polling", signal.SIGSTOP, "polling for due runs fell silent; it begins again", id="polling hangs"),
    ],
)
def test_the_service_puts_its_own_processes_up_again(articles: Path, tmp_path: Path, command: str, number: int, said: str) -> None:
    home = tmp_path / "home"
    with serving(home, articles / "first", ENTENTE_REFRESH_CRON="* * * * *") as (api_url, service):
        completed = {"state": {"type": {"any_": ["COMPLETED"]}}}
        wait_for(lambda: find_runs(api_url, flow_runs=completed), 300, "the first run")
        (process,) = find_processes(command, home=home)
        os.kill(process, number)
        wait_for(lambda: said in (home / "serve.log").read_text(), 300, "the service to notice")
        wait_for(lambda: answers(api_url, seconds=2), 120, "the server to answer")
        before = len(find_runs(api_url, flow_runs=completed))
        wait_for(lambda: len(find_runs(api_url, flow_runs=completed)) > before, 300, "the next run")
    assert service.returncode == 0
    assert not find_processes("", home=home)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 64 MB of its own; only root can make one."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64m", "tmpfs", str(folder)], capture_output=True, text=True, check=False)
    if mounted.returncode:
        pytest.skip(f"no file system can be mounted here: {mounted.stderr.strip()}")
    yield folder
    subprocess.run(["umount", "--lazy", str(folder)], check=True)


@pytest.mark.nightly
def test_a_full_disk_fails_the_run_and_the_next_one_is_whole(prefect_server: Server, articles: Path, whole: Path, small_disk: Path) -> None:
    warehouse, ballast = small_disk / "warehouse", small_disk / "ballast"
    run_pipeline(prefect_server, [articles / "first"], warehouse)
    before = published(warehouse)
    free = os.statvfs(small_disk).f_bavail * os.statvfs(small_disk).f_frsize
    with ballast.open("wb") as file:
        file.write(bytes(max(0, free - 2_000_000)))
    full = prefect_server.run("run", str(articles), "--warehouse", str(warehouse), cwd=small_disk)
    assert full.returncode == 1, full.stderr
    assert "No space left on device" in full.stderr.replace("\n", " ")
    assert "Nothing was published" in full.stderr
    assert "Traceback" not in full.stderr
    assert published(warehouse) == before
    ballast.unlink()
    run_pipeline(prefect_server, [articles], warehouse)
    assert_same(whole, warehouse)


@pytest.mark.nightly
def test_a_failed_check_of_the_tables_publishes_nothing_and_a_lost_stamp_publishes_anew(
    prefect_server: Server, articles: Path, half: Path, copy_warehouse: CopyWarehouse
) -> None:
    warehouse = copy_warehouse(half)
    before = published(warehouse)
    (warehouse / "published.json").unlink()
    run_pipeline(prefect_server, [articles / "first"], warehouse)
    anew = published(warehouse)
    assert anew != before
    assert_same(half, warehouse)

    (warehouse / "published.json").unlink()
    with duckdb.connect(str(warehouse / "working.duckdb")) as connection:
        connection.execute("insert into raw.rejected select * from raw.rejected")
    failed = prefect_server.run("run", str(articles / "first"), "--warehouse", str(warehouse), cwd=warehouse.parent)
    assert failed.returncode == 1
    assert "checks failed, nothing published: " in failed.stderr.replace("\n", " ")
    assert "rejected_files" in failed.stderr
    assert published(warehouse) == anew
    assert query(warehouse, "select count(*) > 0 from events") == [(True,)]

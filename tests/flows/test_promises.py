"""The promises that a reader of the tables may rely on, each held by a test over real runs."""

import random
import signal
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import duckdb
import pytest
from pipeline_runs import DOCUMENTS, RECORDS, REJECTED, find_processes, query, run_pipeline
from prefect_server import Server

from entente.warehouse.comparison import compare_published


def assert_same(left: Path, right: Path) -> None:
    differences = compare_published((left / "entente.duckdb").resolve(), (right / "entente.duckdb").resolve())
    assert differences.is_empty(), differences


@pytest.mark.timeout(900)  # three whole runs, on a machine that may be busy
def test_same_documents_give_the_same_tables_in_one_run_or_many_in_any_order_with_any_number_of_workers(
    prefect_server: Server, articles: Path, whole: Path, half: Path, copy_warehouse: Callable[[Path], Path], tmp_path: Path
) -> None:
    grown = copy_warehouse(half)
    run_pipeline(prefect_server, [articles / "second"], grown, ENTENTE_WORKERS="1", ENTENTE_BATCH_SIZE="5")
    assert_same(whole, grown)

    reversed_order = tmp_path / "reversed"
    files = sorted((articles / "second").iterdir(), reverse=True)
    run_pipeline(prefect_server, files[:5], reversed_order, ENTENTE_WORKERS="1")
    run_pipeline(prefect_server, [*files[5:], articles / "first"], reversed_order, ENTENTE_WORKERS="2", ENTENTE_BATCH_SIZE="3")
    assert_same(whole, reversed_order)


@pytest.mark.parametrize("kills", [pytest.param(3, id="few kills"), pytest.param(24, id="many kills", marks=pytest.mark.nightly)])
def test_a_killed_run_leaves_the_published_tables_and_the_next_run_is_whole(
    prefect_server: Server, articles: Path, whole: Path, half: Path, copy_warehouse: Callable[[Path], Path], kills: int
) -> None:
    warehouse = copy_warehouse(half)
    before = (warehouse / "entente.duckdb").resolve()
    seed = random.randrange(1 << 30)
    chance = random.Random(seed)
    for number in range(kills):
        delay = chance.uniform(1, 10)
        run = prefect_server.start("run", str(articles), "--warehouse", str(warehouse), cwd=warehouse.parent, ENTENTE_WORKERS="2")
        time.sleep(delay)
        run.send_signal(signal.SIGKILL)
        run.wait()
        now = (warehouse / "entente.duckdb").resolve()
        message = f"seed {seed}, kill {number} after {delay:.2f} s"
        assert query(warehouse, "select count(*) > 0 from documents") == [(True,)], message
        if now != before:  # the run had published before it was killed: begin again
            differences = compare_published(whole.joinpath("entente.duckdb").resolve(), now)
            assert differences.is_empty(), (message, differences)
            warehouse = copy_warehouse(half)
            before = (warehouse / "entente.duckdb").resolve()
    run_pipeline(prefect_server, [articles], warehouse)
    assert_same(whole, warehouse)
    wait_until_workers_are_gone(prefect_server)


def wait_until_workers_are_gone(server: Server) -> None:
    """A killed run takes its worker processes with it."""
    deadline = time.monotonic() + 20
    while find_processes("spawn_main", home=server.home) and time.monotonic() < deadline:
        time.sleep(0.2)
    assert not find_processes("spawn_main", home=server.home)


def test_every_event_has_a_mention_whose_evidence_is_the_text_at_its_offsets(whole: Path) -> None:
    assert query(whole, "select count(*) from events")[0][0] > 50
    without = "select event_id from events where event_id not in (select event_id from event_mentions)"
    assert query(whole, without) == []
    wrong = """
        select mention_id from event_mentions join documents using (document_id)
        where evidence is distinct from substring(text, char_start + 1, char_end - char_start)
    """
    assert query(whole, wrong) == []
    assert query(whole, "select mention_id from event_mentions where document_id not in (select document_id from documents)") == []


def test_files_in_are_documents_duplicates_and_rejected(whole: Path) -> None:
    documents, sources = query(whole, "select count(*), sum(source_count)::bigint from documents")[0]
    rejected = query(whole, "select count(*) from rejected_files")[0][0]
    assert (sources + rejected, rejected, documents) == (RECORDS, REJECTED, DOCUMENTS)
    copies = query(whole, "select count(*) from documents where not is_canonical")[0][0]
    assert copies == 2  # the agency's report in two other papers
    files = query(whole, "select files_seen, files_new, files_unchanged from runs")
    assert files == [(22, 22, 0)]


def test_deleted_working_state_and_a_rerun_give_the_same_tables(
    prefect_server: Server, articles: Path, whole: Path, copy_warehouse: Callable[[Path], Path]
) -> None:
    warehouse = copy_warehouse(whole)
    for path in warehouse.iterdir():
        if path.name not in ("entente.duckdb", "published"):
            subprocess.run(["rm", "-rf", str(path)], check=True)
    run_pipeline(prefect_server, [articles], warehouse)
    assert_same(whole, warehouse)


def test_a_reader_neither_blocks_a_run_nor_sees_it(
    prefect_server: Server, articles: Path, half: Path, copy_warehouse: Callable[[Path], Path]
) -> None:
    warehouse = copy_warehouse(half)
    reader = duckdb.connect(str(warehouse / "entente.duckdb"), read_only=True)
    try:
        before = reader.execute("select count(*) from documents").fetchall()
        run_pipeline(prefect_server, [articles], warehouse)
        assert reader.execute("select count(*) from documents").fetchall() == before
    finally:
        reader.close()
    assert query(warehouse, "select count(*) from documents") > before
    assert (warehouse / "entente.duckdb").stat().st_mode & 0o222 == 0

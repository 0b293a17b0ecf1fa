"""`entente run` and its neighbours as a person meets them: exit codes, summary, unchanged folders, a held warehouse."""

import json
import os
import re
import resource
import subprocess
import sys
import threading
from collections.abc import Callable
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from pipeline_runs import DOCUMENTS, REJECTED, ROOT, find_processes, query
from prefect_server import Server, clean_environment, read_foreign_hosts

from entente.warehouse import Warehouse, hold_lock


def test_a_first_run_without_any_server_ends_well_says_what_it_did_and_leaves_nothing_behind(articles: Path, tmp_path: Path) -> None:
    environment = clean_environment(tmp_path / "home", PREFECT_HOME=str(tmp_path / "prefect"), ENTENTE_SERVER_PORT="1")
    command = [sys.executable, "-m", "flows", "run", str(articles), "--warehouse", "warehouse"]
    result = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=240, check=False)
    assert result.returncode == 0, result.stderr
    for word in ("Traceback", "Warning", "WARNING", "ERROR", "leaked"):
        assert word not in result.stdout + result.stderr
    summary = re.sub(r" +", " ", result.stdout)
    for line in (
        "22 new or changed files",
        f"{DOCUMENTS} documents came in",
        "2 of them copies",
        f"{REJECTED} files or records rejected: truncated 2",
        "Most active pairs",
    ):
        assert line in summary
    assert "Warehouse warehouse/entente.duckdb" in summary
    assert result.stdout.count(' query "') == 3
    assert "Azerbaijan" in (tmp_path / "warehouse" / "report" / "index.html").read_text()
    assert not find_processes("flows.embedded", home=tmp_path / "home")
    assert read_foreign_hosts(tmp_path / "home") == []


def test_a_process_that_asks_for_a_foreign_host_is_noted(tmp_path: Path) -> None:
    ask = "import socket; socket.getaddrinfo('localhost', 80); socket.getaddrinfo('analytics.invalid', 80)"
    subprocess.run([sys.executable, "-c", ask], env=clean_environment(tmp_path), stderr=subprocess.DEVNULL, check=False)
    assert read_foreign_hosts(tmp_path) == ["analytics.invalid\t-c"]


def test_an_unchanged_folder_costs_seconds_and_changes_no_table(
    prefect_server: Server, articles: Path, whole: Path, copy_warehouse: Callable[[Path], Path]
) -> None:
    warehouse = copy_warehouse(whole)
    before = (warehouse / "entente.duckdb").resolve()
    began = resource.getrusage(resource.RUSAGE_CHILDREN)
    result = prefect_server.run("run", str(articles), "--warehouse", str(warehouse), cwd=warehouse.parent)
    ended = resource.getrusage(resource.RUSAGE_CHILDREN)
    assert result.returncode == 0, result.stderr
    assert "Nothing new in 22 files" in result.stdout
    assert (warehouse / "entente.duckdb").resolve() == before
    seconds = ended.ru_utime + ended.ru_stime - began.ru_utime - began.ru_stime
    assert seconds < 8  # of processor time, which other programs do not lengthen much; measured 4


def test_a_changed_file_does_only_its_own_work(
    prefect_server: Server, articles: Path, half: Path, copy_warehouse: Callable[[Path], Path], tmp_path: Path
) -> None:
    warehouse = copy_warehouse(half)
    changed = articles / "first" / "nauru-switch.txt"
    text, times = changed.read_text(), changed.stat()
    try:
        changed.write_text(text.replace("Nauru", "Nauru ", 1) + "\nThe talks in Taipei ended on Monday.\n")
        result = prefect_server.run("run", str(articles / "first"), "--warehouse", str(warehouse), cwd=tmp_path)
        assert result.returncode == 0, result.stderr
        rows = query(warehouse, "select files_new, files_unchanged, documents from runs order by started_at")
        assert rows[-1] == (1, 11, 1)
        assert query(warehouse, "select count(*) from documents where text like '%The talks in Taipei ended on Monday.%'") == [(1,)]
        assert query(warehouse, "select count(*) from documents where source_uri like '%nauru-switch.txt'") == [(1,)]
    finally:
        changed.write_text(text)
        os.utime(changed, ns=(times.st_atime_ns, times.st_mtime_ns))


@pytest.mark.timeout(900)  # three whole runs
def test_files_are_read_again_where_an_option_of_reading_has_changed(
    prefect_server: Server, articles: Path, half: Path, copy_warehouse: Callable[[Path], Path], tmp_path: Path
) -> None:
    warehouse = copy_warehouse(half)
    before = query(warehouse, "select document_id, text, published_date from documents order by all")
    command = ("run", str(articles / "first"), "--warehouse", str(warehouse))
    result = prefect_server.run(*command, cwd=tmp_path, ENTENTE_READ_DAY_FIRST="true")
    assert result.returncode == 0, result.stderr
    assert query(warehouse, "select files_new, files_unchanged from runs order by started_at")[-1] == (12, 0)
    assert query(warehouse, "select document_id, text, published_date from documents order by all") == before
    again = prefect_server.run(*command, cwd=tmp_path, ENTENTE_READ_DAY_FIRST="true")
    assert "Nothing new in 12 files" in again.stdout


def test_a_held_warehouse_is_left_alone_and_the_holder_is_named(
    prefect_server: Server, articles: Path, half: Path, copy_warehouse: Callable[[Path], Path]
) -> None:
    warehouse = copy_warehouse(half)
    with hold_lock(Warehouse(warehouse), "somebody-else"):
        result = prefect_server.run("run", str(articles), "--warehouse", str(warehouse), cwd=warehouse.parent)
    assert result.returncode == 1
    assert "run somebody-else holds" in result.stderr.replace("\n", " ")
    assert "Traceback" not in result.stderr


def test_a_source_that_does_not_exist_is_wrong_use(prefect_server: Server, tmp_path: Path) -> None:
    result = prefect_server.run("run", "nowhere", cwd=tmp_path)
    assert result.returncode == 2
    assert "no such file or folder: nowhere" in result.stderr


def test_an_unknown_setting_is_wrong_use(prefect_server: Server, tmp_path: Path) -> None:
    result = prefect_server.run("run", cwd=tmp_path, ENTENTE_WAREHOSE="x")
    assert result.returncode == 2
    assert "did you mean ENTENTE_WAREHOUSE" in result.stderr.replace("\n", " ")


def test_status_tells_of_runs_age_and_what_is_overdue(prefect_server: Server, whole: Path, tmp_path: Path) -> None:
    result = prefect_server.run("status", "--warehouse", str(whole), cwd=tmp_path)
    assert result.returncode == 0, result.stdout
    assert "All is well" in result.stdout
    status = json.loads(prefect_server.run("status", "--warehouse", str(whole), "--json", cwd=tmp_path).stdout)
    assert (status["runs"][0]["files_new"], status["overdue"]) == (22, [])
    nothing = prefect_server.run("status", "--warehouse", "nowhere", cwd=tmp_path)
    assert nothing.returncode == 1
    assert "nothing has been published yet" in nothing.stdout


def test_a_backup_brings_the_warehouse_back(
    prefect_server: Server, articles: Path, half: Path, whole: Path, copy_warehouse: Callable[[Path], Path], tmp_path: Path
) -> None:
    warehouse = copy_warehouse(half)
    published = (warehouse / "entente.duckdb").resolve()
    arguments = ("--warehouse", str(warehouse), "--to", str(tmp_path / "backups"))
    assert prefect_server.run("backup", *arguments, cwd=tmp_path).returncode == 0
    for path in (warehouse / "working.duckdb", warehouse / "entente.duckdb", published):
        path.unlink()
    restored = prefect_server.run("backup", *arguments, "--restore", "last", cwd=tmp_path)
    assert restored.returncode == 0, restored.stderr
    assert (warehouse / "entente.duckdb").resolve() == published
    again = prefect_server.run("run", str(articles / "first"), "--warehouse", str(warehouse), cwd=tmp_path)
    assert "Nothing new in 12 files" in again.stdout
    (folder,) = (tmp_path / "backups").iterdir()
    (folder / "working.duckdb").write_bytes(b"damaged")
    damaged = prefect_server.run("backup", *arguments, "--restore", folder.name, cwd=tmp_path)
    assert damaged.returncode == 1
    assert "are damaged, first working.duckdb" in damaged.stderr.replace("\n", " ")


class Site(SimpleHTTPRequestHandler):
    """The folder of the sample with a feed that names two of its pages."""

    PAGES = ("geneva-tariffs.html", "lula-beijing.html")

    def do_GET(self) -> None:
        if self.path != "/feed.xml":
            super().do_GET()
            return
        host = self.headers["Host"]
        items = "".join(f"<item><title>{name}</title><link>http://{host}/{name}</link></item>" for name in self.PAGES)
        body = f"<?xml version='1.0'?><rss version='2.0'><channel><title>Site</title>{items}</channel></rss>".encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/rss+xml")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args: object) -> None:
        pass


def test_a_feed_is_fetched_and_its_pages_read(prefect_server: Server, tmp_path: Path) -> None:
    handler = partial(Site, directory=str(ROOT / "sample" / "articles"))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as site:
        threading.Thread(target=site.serve_forever, daemon=True).start()
        feed = f"http://127.0.0.1:{site.server_port}/feed.xml"
        arguments = ("run", feed, "--warehouse", "warehouse")
        refused = prefect_server.run(*arguments, cwd=tmp_path)
        assert refused.returncode == 0, refused.stderr
        assert query(tmp_path / "warehouse", "select count(*) from rejected_files where source_uri = '" + feed + "'") == [(1,)]
        allowed = {"ENTENTE_FETCH_ALLOWED_HOSTS": "127.0.0.1", "ENTENTE_FETCH_INTERVAL": "0"}
        taken = prefect_server.run(*arguments, cwd=tmp_path, **allowed)
        assert taken.returncode == 0, taken.stderr
        assert query(tmp_path / "warehouse", "select count(*) from documents") == [(2,)]
        again = prefect_server.run(*arguments, cwd=tmp_path, **allowed)
        assert "Nothing new" in again.stdout, again.stdout + again.stderr
        site.shutdown()


def test_a_disk_without_room_fails_the_run_and_the_next_one_is_whole(
    prefect_server: Server, articles: Path, half: Path, copy_warehouse: Callable[[Path], Path]
) -> None:
    warehouse = copy_warehouse(half)
    before = (warehouse / "entente.duckdb").resolve()

    def leave_no_room() -> None:
        """No file may grow past what the working database has: a write then fails as on a full disk."""
        size = (warehouse / "working.duckdb").stat().st_size
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))

    command = [sys.executable, "-m", "flows", "run", str(articles), "--warehouse", str(warehouse)]
    full = subprocess.run(
        command,
        cwd=warehouse.parent,
        env=prefect_server.environment(),
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
        preexec_fn=leave_no_room,
    )
    assert full.returncode == 1, full.stderr
    assert "Nothing was published" in full.stderr
    assert "Traceback" not in full.stderr
    assert (warehouse / "entente.duckdb").resolve() == before
    again = prefect_server.run("run", str(articles), "--warehouse", str(warehouse), cwd=warehouse.parent)
    assert again.returncode == 0, again.stderr
    assert query(warehouse, "select count(*) from documents") == [(DOCUMENTS,)]

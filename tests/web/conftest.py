"""A headless Chromium, the server with what an operator meets on it, and where screenshots go."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import duckdb
import pytest
from observed_service import Service, find_last_run
from playwright.sync_api import Browser, Page, expect, sync_playwright
from prefect_server import ROOT, Server, end_group, run_watched_server

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
# Without these, Chromium asks its maker's servers for things that a closed network refuses.
QUIET = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
# Thresholds at which the sample's run raises events.
ALARMING = {"ENTENTE_ALERT_REJECTED_SHARE": "0.01", "ENTENTE_ALERT_SILENT_DAYS": "1"}
REPORT_URL = "http://127.0.0.1:8080/"


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    if CHROMIUM is None:
        pytest.skip("no chromium in the PATH: install it to run the browser tests")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        yield browser
        browser.close()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    page = browser.new_page(viewport={"width": 1280, "height": 800})
    page.set_default_timeout(30_000)
    expect.set_options(timeout=30_000)
    yield page
    page.close()


@pytest.fixture
def shoot() -> Callable[[Page, str], None]:
    """Saves a picture of the page where ENTENTE's documentation wants it, if SCREENSHOTS names a folder."""
    folder = os.environ.get("SCREENSHOTS")

    def save(page: Page, name: str) -> None:
        if folder:
            page.wait_for_timeout(1500)  # charts grow into place
            page.screenshot(path=Path(folder) / f"{name}.png")

    return save


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server of the pages' own: deployments and runs that other tests leave behind would stand on them too."""
    with run_watched_server(tmp_path_factory.mktemp("watched")) as server:
        yield server


@pytest.fixture(scope="session")
def service(server: Server, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    """The server after a run over the sample and one that failed, with all deployments, a worker for them and the alerts' automations."""
    folder = tmp_path_factory.mktemp("sample-run")
    sample, warehouse = ROOT / "sample" / "articles", folder / "warehouse"
    result = server.run(
        "run", str(sample), "--warehouse", "warehouse", cwd=folder, ENTENTE_BATCH_SIZE="30", ENTENTE_REPORT_URL=REPORT_URL, **ALARMING
    )
    assert result.returncode == 0, result.stderr
    good_run_id = find_last_run(server)
    with duckdb.connect(str(warehouse / "working.duckdb")):  # as somebody who looks into it would
        assert server.run("run", str(sample), "--warehouse", "warehouse", cwd=folder).returncode == 1
    failed_run_id = find_last_run(server)
    environment = server.environment(ENTENTE_PROJECT=str(ROOT))
    prefect = [sys.executable, "-m", "prefect", "--no-prompt"]
    for command in (
        [*prefect, "work-pool", "create", "entente", "--type", "process", "--overwrite"],
        [*prefect, "deploy", "--all"],
        [sys.executable, "-c", "from flows.automations import ensure_crash_automation as ensure; ensure(); ensure()"],
        [sys.executable, "deploy/automations/webhook.py", "http://127.0.0.1:9/hook"],
    ):
        subprocess.run(command, cwd=ROOT, env=environment, check=True, capture_output=True, timeout=120)
    worker = subprocess.Popen(
        [sys.executable, "-m", "prefect", "worker", "start", "--pool", "entente", "--name", "machine-1"],
        cwd=folder,
        env={**environment, "ENTENTE_WAREHOUSE": str(warehouse), "ENTENTE_INBOX": str(sample)},
        start_new_session=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    yield Service(server, warehouse, good_run_id, failed_run_id)
    end_group(worker)

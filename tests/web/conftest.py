"""A headless Chromium, the server with one finished run and served deployments, and where screenshots go."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright
from prefect_server import ROOT, Server, end_group

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
    page = browser.new_page(viewport={"width": 1360, "height": 860})
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
def service(prefect_server: Server, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The server after a run over the sample, with the deployments of prefect.yaml, a worker for them and the crash automation."""
    folder = tmp_path_factory.mktemp("sample-run")
    result = prefect_server.run("run", str(ROOT / "sample" / "articles"), "--warehouse", "warehouse", cwd=folder)
    assert result.returncode == 0, result.stderr
    environment = prefect_server.environment(ENTENTE_PROJECT=str(ROOT))
    for command in (
        [sys.executable, "-m", "prefect", "--no-prompt", "work-pool", "create", "entente", "--type", "process", "--overwrite"],
        [sys.executable, "-m", "prefect", "--no-prompt", "deploy", "--all"],
        [sys.executable, "-c", "from flows.automations import ensure_crash_automation as ensure; ensure(); ensure()"],
    ):
        subprocess.run(command, cwd=ROOT, env=environment, check=True, capture_output=True, timeout=120)
    worker = subprocess.Popen(
        [sys.executable, "-m", "prefect", "worker", "start", "--pool", "entente"],
        cwd=folder,
        env={**environment, "ENTENTE_WAREHOUSE": str(folder / "warehouse"), "ENTENTE_INBOX": str(ROOT / "sample" / "articles")},
        start_new_session=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    yield prefect_server
    end_group(worker)

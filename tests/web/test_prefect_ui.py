"""What an operator sees in the Prefect UI, in a real browser against a real server.

`SCREENSHOTS=docs/images pytest tests/web` makes the pictures of docs/operations.md.
"""

import re
from collections.abc import Callable
from urllib.parse import urlparse

import pytest
from observed_service import Service
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.web

Shoot = Callable[[Page, str], None]


def test_the_run_page_shows_named_tasks_logs_and_artifacts(service: Service, page: Page, shoot: Shoot) -> None:
    page.goto(service.url(f"runs/flow-run/{service.good_run_id}"))
    expect(page.get_by_text(re.compile(r"^refresh: 7\d new files")).first).to_be_visible()
    expect(page.get_by_text("documents out").first).to_be_visible()
    page.wait_for_timeout(2500)
    shoot(page, "run")
    page.get_by_text("Task Runs", exact=True).first.click()
    for name in ("normalise batch 001 (30 files)", "deduplicate against history", "publish the marts", "tell what changed"):
        page.get_by_placeholder("Search by run name").fill(name)
        expect(page.get_by_text(name).first).to_be_visible()
    page.get_by_placeholder("Search by run name").fill("")
    shoot(page, "task-runs")
    page.get_by_text("Artifacts", exact=True).first.click()
    expect(page.get_by_text("code-progress").first).to_be_visible()
    page.mouse.move(700, 600)
    page.mouse.wheel(0, 3000)  # those of task runs are asked for when they come into sight
    for key in ("run-summary", "new-events", "movers", "rejected"):
        expect(page.get_by_text(key).first).to_be_visible()
    shoot(page, "artifacts")


def test_the_list_of_runs_says_what_each_did(service: Service, page: Page, shoot: Shoot) -> None:
    page.goto(service.url("runs"))
    expect(page.get_by_text(re.compile(r"^refresh: 7\d new files")).first).to_be_visible()
    shoot(page, "runs")


def test_a_failed_run_says_in_its_state_what_to_do(service: Service, page: Page, shoot: Shoot) -> None:
    page.goto(service.url(f"runs/flow-run/{service.failed_run_id}"))
    page.get_by_text("Details", exact=True).first.click()
    page.get_by_text("See More").first.click()
    expect(page.get_by_text("has it open; close it there and run again").first).to_be_visible()
    shoot(page, "failed-run")


@pytest.mark.parametrize(
    ("key", "words"),
    [
        pytest.param("run-summary", "Most active pairs", id="summary"),
        pytest.param("new-events", "New events", id="new events"),
        pytest.param("movers", "index or score changed", id="movers"),
        pytest.param("rejected", "truncated", id="rejected"),
        pytest.param("data-quality", "Checks that found something", id="data quality"),
        pytest.param("report", "HTML report", id="report"),
        pytest.param("code-progress", "Batches done of code", id="progress"),
    ],
)
def test_an_artifact_reads_as_a_page(service: Service, page: Page, shoot: Shoot, key: str, words: str) -> None:
    only = {"artifacts": {"key": {"any_": [key]}}, "flow_runs": {"id": {"any_": [service.good_run_id]}}}
    (artifact,) = service.ask("/artifacts/filter", only)
    page.goto(service.url(f"artifacts/artifact/{artifact['id']}"))
    expect(page.get_by_text(words).first).to_be_visible()
    shoot(page, f"artifact-{key}")


def test_every_deployment_is_listed_and_its_form_says_what_each_parameter_means(service: Service, page: Page, shoot: Shoot) -> None:
    page.goto(service.url("deployments"))
    for name in ("refresh", "fetch", "rebuild", "check", "compact"):
        expect(page.get_by_text(name, exact=True).first).to_be_visible()
    expect(page.get_by_text("Not Ready")).to_have_count(0)
    shoot(page, "deployments")
    page.get_by_role("link", name="rebuild", exact=True).first.click()
    page.wait_for_url("**/deployments/deployment/*")
    page.goto(f"{page.url}/run")
    expect(page.get_by_text("First day of publication that a rebuild takes.").first).to_be_visible()
    shoot(page, "custom-run")


def test_the_page_of_a_deployment_shows_its_schedule_and_limit(service: Service, page: Page, shoot: Shoot) -> None:
    page.goto(service.url("deployments"))
    page.get_by_role("link", name="refresh", exact=True).first.click()
    page.wait_for_url("**/deployments/deployment/*")
    expect(page.get_by_text("Every 15 minutes").first).to_be_visible()
    shoot(page, "deployment")


def test_the_work_pool_shows_its_worker(service: Service, page: Page, shoot: Shoot) -> None:
    page.goto(service.url("work-pools/work-pool/entente"))
    page.get_by_text("Workers", exact=True).first.click()
    expect(page.get_by_text("machine-1").first).to_be_visible()
    shoot(page, "work-pool")


def test_the_automations_are_there_once(service: Service, page: Page, shoot: Shoot) -> None:
    page.goto(service.url("automations"))
    expect(page.get_by_text("entente: crash runs without a heartbeat")).to_have_count(1)
    expect(page.get_by_text("entente: alerts to a webhook")).to_have_count(1)
    shoot(page, "automations")


def test_the_alerts_are_in_the_event_feed(service: Service, page: Page, shoot: Shoot) -> None:
    page.goto(service.url("events?events=entente.*"))
    expect(page.get_by_text("entente.run.rejected-many").first).to_be_visible()
    shoot(page, "events")


def test_the_block_of_an_alert_is_listed(service: Service, page: Page, shoot: Shoot) -> None:
    page.goto(service.url("blocks"))
    expect(page.get_by_text("entente-alerts").first).to_be_visible()
    shoot(page, "blocks")


def test_the_report_opens_from_its_file(service: Service, page: Page, shoot: Shoot) -> None:
    page.goto((service.warehouse / "report" / "index.html").as_uri())
    expect(page.get_by_text("Busiest pairs by month")).to_be_visible()
    shoot(page, "report")
    page.locator("td a[href^='pairs/']").first.click()
    expect(page.get_by_text("coverage grade").first).to_be_visible()
    shoot(page, "report-pair")


def test_the_ui_asks_nobody_but_its_own_server(service: Service, page: Page) -> None:
    asked: set[tuple[str, str]] = set()
    page.on("request", lambda request: asked.add((urlparse(request.url).netloc, request.resource_type)))
    for path in ("dashboard", "runs", f"runs/flow-run/{service.good_run_id}", "deployments", "automations", "events", "settings"):
        page.goto(service.url(path))
        page.wait_for_timeout(1500)
    own = urlparse(service.server.ui_url).netloc
    elsewhere = {one for one in asked if one[0] not in ("", own)}
    # a page that shows a block (here: the webhook of an alert) loads the picture of its kind from where Prefect keeps them
    assert elsewhere <= {("raw.githubusercontent.com", "image")}

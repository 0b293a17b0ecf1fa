"""What an operator sees in the Prefect UI, in a real browser against a real server."""

import json
import re
import urllib.request
from collections.abc import Callable
from typing import Any
from urllib.parse import urlparse

import pytest
from playwright.sync_api import Page, expect
from prefect_server import Server

pytestmark = pytest.mark.web


def post(server: Server, path: str, body: dict[str, Any]) -> Any:
    request = urllib.request.Request(f"{server.api_url}{path}", json.dumps(body).encode(), {"Content-Type": "application/json"})
    with urllib.request.urlopen(request, timeout=20) as response:
        return json.load(response)


def find_run(server: Server) -> dict[str, Any]:
    return post(server, "/flow_runs/filter", {"sort": "START_TIME_DESC", "flow_runs": {"name": {"like_": "refresh: 7"}}})[0]


def test_the_run_page_shows_named_tasks_logs_and_artifacts(service: Server, page: Page, shoot: Callable[[Page, str], None]) -> None:
    run = find_run(service)
    page.goto(f"{service.ui_url}/runs/flow-run/{run['id']}")
    expect(page.get_by_text(re.compile(r"^refresh: 7\d new files")).first).to_be_visible()
    expect(page.get_by_text("normalised").or_(page.get_by_text("documents out")).first).to_be_visible()
    page.wait_for_timeout(2500)
    shoot(page, "run")
    page.get_by_text("Task Runs", exact=True).first.click()
    for name in ("normalise batch 001 (77 files)", "deduplicate against history", "publish the marts", "tell what changed"):
        page.get_by_placeholder("Search by run name").fill(name)
        expect(page.get_by_text(name).first).to_be_visible()
    page.get_by_placeholder("Search by run name").fill("")
    shoot(page, "task-runs")
    page.get_by_text("Artifacts", exact=True).first.click()
    for key in ("run-summary", "new-events", "movers", "rejected"):
        expect(page.get_by_text(key).first).to_be_visible()
    shoot(page, "artifacts")


def test_the_summary_artifact_reads_as_a_page(service: Server, page: Page, shoot: Callable[[Page, str], None]) -> None:
    artifact = post(service, "/artifacts/filter", {"artifacts": {"key": {"any_": ["run-summary"]}}})[0]
    page.goto(f"{service.ui_url}/artifacts/artifact/{artifact['id']}")
    expect(page.get_by_text("Most active pairs").first).to_be_visible()
    shoot(page, "run-summary")


def test_every_deployment_is_listed_and_its_form_says_what_each_parameter_means(
    service: Server, page: Page, shoot: Callable[[Page, str], None]
) -> None:
    page.goto(f"{service.ui_url}/deployments")
    for name in ("refresh", "fetch", "rebuild", "check", "compact"):
        expect(page.get_by_text(name, exact=True).first).to_be_visible()
    expect(page.get_by_text("Not Ready")).to_have_count(0)
    shoot(page, "deployments")
    page.get_by_role("link", name="rebuild", exact=True).first.click()
    page.wait_for_url("**/deployments/deployment/*")
    page.goto(f"{page.url}/run")
    expect(page.get_by_text("First day of publication that a rebuild takes.").first).to_be_visible()
    shoot(page, "custom-run")


def test_the_crash_automation_is_there_once(service: Server, page: Page, shoot: Callable[[Page, str], None]) -> None:
    page.goto(f"{service.ui_url}/automations")
    expect(page.get_by_text("entente: crash runs without a heartbeat")).to_have_count(1)
    shoot(page, "automations")


def test_the_ui_asks_nobody_but_its_own_server(service: Server, page: Page) -> None:
    asked: set[tuple[str, str]] = set()
    page.on("request", lambda request: asked.add((urlparse(request.url).netloc, request.resource_type)))
    for path in ("dashboard", "runs", f"runs/flow-run/{find_run(service)['id']}", "deployments", "automations", "events", "settings"):
        page.goto(f"{service.ui_url}/{path}")
        page.wait_for_timeout(1500)
    own = urlparse(service.ui_url).netloc
    elsewhere = {one for one in asked if one[0] not in ("", own)}
    # a page that shows a block (here: the webhook of an alert) loads the picture of its kind from where Prefect keeps them
    assert elsewhere <= {("raw.githubusercontent.com", "image")}

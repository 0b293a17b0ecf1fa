"""Feeds and pages into the warehouse's store of pages, for the next refresh to read."""

from prefect import flow

from entente.settings import load_settings
from entente.warehouse import Warehouse
from flows.naming import name_flow_run
from flows.submitting import submit
from tasks.fetch import fetch_pages, find_fetched


@flow(name="fetch", flow_run_name="fetch", timeout_seconds=3 * 3600)
def fetch(feeds: list[str] | None = None, warehouse: str | None = None) -> int:
    """Fetch what is new in feeds, sitemaps and pages and store it; the next refresh reads it. Needs no lock.

    Honours robots.txt and the servers' pace, and never asks an address inside a private network that the settings do not allow.

    Args:
        feeds: Addresses of feeds, sitemaps or pages. Without any: the feeds of the settings.
        warehouse: Folder of the warehouse. Without: that of the settings.
    """
    settings = load_settings(warehouse=warehouse)
    addresses = list(feeds or settings.feeds)
    if not addresses:
        name_flow_run("fetch: no feeds are set")
        return 0
    root = Warehouse(settings.warehouse).root
    fetched = submit(fetch_pages, len(addresses), addresses, root, find_fetched(root) / "runs", settings).result()
    name_flow_run(f"fetch: {fetched.new_count:,} new pages, {fetched.changed_count:,} changed, {fetched.rejected_count:,} rejected")
    return fetched.new_count

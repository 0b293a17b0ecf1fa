"""The pipeline: discover → normalise → deduplicate → code → load → model → publish → tell."""

from datetime import date
from typing import Any, cast

from prefect import flow
from prefect.runtime import deployment
from prefect.task_runners import ThreadPoolTaskRunner

from entente.settings import load_settings
from flows import stages
from flows.lifecycle import drop_when_busy, open_run
from flows.sources import choose_sources
from flows.summary import RunSummary
from tasks.code import Rebuild
from tasks.model import prepare_models

# Two batches at a time keep the workers busy while one batch waits for its last slice.
TASK_RUNNER = cast(Any, ThreadPoolTaskRunner(max_workers=2))


@flow(name="refresh", flow_run_name="refresh", task_runner=TASK_RUNNER, timeout_seconds=24 * 3600)
@drop_when_busy
def refresh(
    sources: list[str] | None = None,
    warehouse: str | None = None,
    rebuild: bool = False,
    published_from: date | None = None,
    published_until: date | None = None,
) -> RunSummary:
    """Read what is new in the sources and publish the relations that it tells of.

    An unchanged source costs a look at its file list. A run that was killed leaves the published tables as they were,
    and the next run does its work again.

    Args:
        sources: Folders, files, archives or URLs to read. Without any: the inbox and the sources of the settings.
        warehouse: Folder of the warehouse. Without: that of the settings.
        rebuild: Code documents again, not only new ones: all of them, or those of the days below.
        published_from: First day of publication that a rebuild takes.
        published_until: Last day of publication that a rebuild takes.
    """
    settings = load_settings(warehouse=warehouse)
    again = Rebuild(published_from, published_until) if rebuild else None
    with open_run(settings, choose_sources(sources, settings, is_served=bool(deployment.id)), rebuild=again) as run:
        found = stages.discover(run)
        if stages.is_nothing_to_do(run, found):
            return stages.tell_unchanged(run, found)
        prepare_models()
        normalised = stages.normalise(run, found)
        duplicates = stages.deduplicate(run, found, normalised)
        chosen = stages.choose_documents(run, normalised, duplicates)
        coded = stages.code(run, chosen)
        loaded = stages.load(run, found, normalised, duplicates, chosen, coded)
        checked = stages.model(run, loaded)
        published = stages.publish(run, checked)
        stages.report(run, published)
        return stages.tell(run, found, loaded, published)

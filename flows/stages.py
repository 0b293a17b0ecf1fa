"""The stages of a refresh: each submits its task runs, waits for them and counts their time.

Futures go from stage to stage, so that the Prefect UI draws the arrows.
"""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import wraps
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeVar

from prefect.futures import PrefectFuture

from entente.dedup import DedupResult
from entente.text.version import text_version
from entente.warehouse import LoadCounts, Run, Warehouse, record_run
from entente.warehouse.stamp import is_up_to_date
from flows.batches import group_evenly, plan_batches
from flows.lifecycle import RunContext
from flows.naming import name_flow_run
from flows.sources import count_sample_items, is_address
from flows.submitting import submit, wait_for_batches
from flows.summary import RunSummary
from tasks import code as coding
from tasks import deduplicate as deduplicating
from tasks import discover as discovering
from tasks import fetch as fetching
from tasks import load as loading
from tasks import model as modelling
from tasks import normalise as normalising
from tasks import publish as publishing
from tasks import recall as recalling
from tasks import report as reporting
from tasks import tell as telling

Parameters = ParamSpec("Parameters")
Result = TypeVar("Result")
Found = PrefectFuture[discovering.Found]
Normalised = list[PrefectFuture[normalising.Normalised]]
Duplicates = PrefectFuture[DedupResult]
Chosen = PrefectFuture[coding.ToCode]
Coded = list[PrefectFuture[coding.Coded]]
Loaded = PrefectFuture[LoadCounts]


def timed(stage: Callable[Concatenate[RunContext, Parameters], Result]) -> Callable[Concatenate[RunContext, Parameters], Result]:
    """The stage, its seconds counted under its name."""

    @wraps(stage)
    def run_stage(run: RunContext, *args: Parameters.args, **kwargs: Parameters.kwargs) -> Result:
        with run.clock.step(stage.__name__):
            return stage(run, *args, **kwargs)

    return run_stage


@timed
def discover(run: RunContext) -> Found:
    """The new and changed items of the sources; addresses among them are fetched first."""
    addresses = [source for source in run.sources if is_address(source)]
    files = [source for source in run.sources if not is_address(source)]
    fetched = None
    if addresses:
        fetched = submit(fetching.fetch_pages, len(addresses), addresses, run.warehouse.root, run.folder, run.settings)
    found = submit(discovering.discover, files, fetched, run.warehouse.root, run.folder, text_version(run.options))
    found.result()
    return found


@timed
def recall(run: RunContext, original: Warehouse) -> tuple[Path, Found, Normalised]:
    """What `original` has published, kept for a comparison, and all that it has read, as if it were new."""
    published = run.folder / "published.duckdb"
    published.hardlink_to(original.published.resolve())  # the file stays, even if many publications follow in the meantime
    found = submit(recalling.recall_items, original.root, run.folder)
    normalised = submit(recalling.recall_documents, found, original.root, run.folder)
    normalised.result()
    return published, found, [normalised]


def is_nothing_to_do(run: RunContext, found: Found) -> bool:
    """Whether the published file already holds all that a run would bring."""
    has_news = bool(found.result().new_count or found.result().newly_rejected_count)
    return not (has_news or run.rebuild) and is_up_to_date(run.warehouse, run.versions.coder, run.versions.lexicon)


@timed
def normalise(run: RunContext, found: Found) -> Normalised:
    """One task run per batch of new items."""
    batches = [
        submit(
            normalising.normalise_batch,
            batch.number,
            batch.count,
            found,
            batch.start,
            batch.slice_size,
            run.folder,
            run.options,
            run.workers,
        )
        for batch in plan_batches(found.result().new_count, run.settings, run.workers.count)
    ]
    wait_for_batches("normalise", batches)
    return batches


@timed
def deduplicate(run: RunContext, found: Found, normalised: Normalised) -> Duplicates:
    """The clusters that the new documents bring or change."""
    duplicates = submit(deduplicating.deduplicate, found, normalised, run.warehouse.root, run.folder)
    duplicates.result()
    return duplicates


@timed
def choose_documents(run: RunContext, normalised: Normalised, duplicates: Duplicates) -> Chosen:
    """The documents that the coder has to read."""
    document_count = max(1, sum(batch.result().document_count for batch in normalised))
    slice_size = plan_batches(document_count, run.settings, run.workers.count)[0].slice_size
    chosen = submit(
        coding.choose_documents,
        normalised,
        duplicates,
        run.warehouse.root,
        run.folder,
        slice_size,
        run.rebuild,
    )
    chosen.result()
    return chosen


@timed
def code(run: RunContext, chosen: Chosen) -> Coded:
    """One task run per group of the chosen documents' files."""
    counts = chosen.result().counts
    groups = group_evenly(range(len(counts)), len(plan_batches(sum(counts), run.settings, run.workers.count)))
    batches = [
        submit(coding.code_batch, number, sum(counts[group[0] : group[-1] + 1]), chosen, group[0], group[-1] + 1, run.folder, run.workers)
        for number, group in enumerate(groups, start=1)
    ]
    wait_for_batches("code", batches)
    run.workers.release()
    return batches


@timed
def load(run: RunContext, found: Found, normalised: Normalised, duplicates: Duplicates, chosen: Chosen, coded: Coded) -> Loaded:
    """Everything of this run in the working database."""
    seen = found.result()
    row = Run(
        run.run_id,
        run.started_at,
        files_seen=seen.new_count + seen.unchanged_count + seen.rejected_count,
        files_new=seen.new_count,
        files_unchanged=seen.unchanged_count,
        files_rejected=seen.rejected_count + sum(batch.result().rejected_count for batch in normalised),
        coder_version=run.versions.coder,
        lexicon_version=run.versions.lexicon,
        text_version=text_version(run.options),
        input_digest=seen.digest,
    )
    loaded = submit(
        loading.load,
        row,
        run.warehouse.root,
        found,
        normalised,
        duplicates,
        chosen,
        coded,
    )
    loaded.result()
    return loaded


@timed
def model(run: RunContext, loaded: Loaded) -> PrefectFuture[None]:
    """The marts, built and checked."""
    loaded.result()
    modelling.build_models(run.warehouse.root)
    checked = submit(modelling.check_models, modelling.count_checks(), run.warehouse.root)
    checked.result()
    return checked


@timed
def publish(run: RunContext, checked: PrefectFuture[None]) -> PrefectFuture[publishing.Published]:
    """The file that readers now find."""
    published = submit(
        publishing.publish, run.warehouse.root, run.run_id, run.clock.seconds, run.settings.keep_published, wait_for=[checked]
    )
    published.result()
    return published


@timed
def report(run: RunContext, published: PrefectFuture[publishing.Published]) -> PrefectFuture[int] | None:
    """The pages of the report, where the settings want them."""
    if not run.settings.report_pairs:
        return None
    written = submit(reporting.write_report, run.warehouse.root, run.settings.report_dir, run.settings.report_pairs, wait_for=[published])
    written.result()
    return written


def tell(run: RunContext, found: Found, loaded: Loaded, published: PrefectFuture[publishing.Published]) -> RunSummary:
    """The summary, after it was told as artifacts and events."""
    seen, counts = found.result(), loaded.result()
    told = {
        "files_new": seen.new_count,
        "files_unchanged": seen.unchanged_count,
        "documents": counts.documents,
        "duplicates": counts.duplicates,
        "rejected": counts.rejected,
        "coded_documents": counts.coded_documents,
    }
    news = submit(telling.tell, published, run.run_id, run.settings, told, run.clock.seconds).result()
    summary = RunSummary(
        run_id=run.run_id,
        status="published",
        warehouse=run.warehouse.root,
        published=published.result().path,
        files_new=seen.new_count,
        files_unchanged=seen.unchanged_count,
        sample_count=count_sample_items(run.warehouse, run.sources),
        documents=counts.documents,
        duplicates=counts.duplicates,
        coded_documents=counts.coded_documents,
        rejected_count=counts.rejected,
        news=news,
        seconds_by_step=run.clock.seconds,
    )
    name_flow_run(summary.headline)
    return summary


def tell_unchanged(run: RunContext, found: Found) -> RunSummary:
    """The summary of a run that found nothing to do: it is in the book of runs, the published tables stay."""
    unchanged_count, rejected_count = found.result().unchanged_count, found.result().rejected_count
    row = Run(
        run.run_id,
        run.started_at,
        datetime.now(UTC),
        "completed",
        files_seen=unchanged_count + rejected_count,
        files_unchanged=unchanged_count,
        files_rejected=rejected_count,
        coder_version=run.versions.coder,
        lexicon_version=run.versions.lexicon,
        seconds_by_step=run.clock.seconds,
    )
    record_run(run.warehouse, row)
    summary = RunSummary(
        run_id=run.run_id,
        status="unchanged",
        warehouse=run.warehouse.root,
        published=Path(run.warehouse.published).resolve(),
        files_new=0,
        files_unchanged=unchanged_count,
        sample_count=count_sample_items(run.warehouse, run.sources),
        seconds_by_step=run.clock.seconds,
    )
    name_flow_run(summary.headline)
    return summary

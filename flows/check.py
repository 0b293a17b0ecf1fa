"""The nightly full check: build everything again beside the warehouse, and compare."""

from prefect import flow

from entente.errors import QualityError
from entente.settings import load_settings
from entente.warehouse import Warehouse, hold_lock
from entente.wording import say_count
from flows import stages
from flows.lifecycle import drop_when_busy, open_run
from flows.naming import name_flow_run
from flows.refresh import TASK_RUNNER
from tasks.compare import compare
from tasks.model import prepare_models


@flow(name="check", flow_run_name="full check", task_runner=TASK_RUNNER, timeout_seconds=24 * 3600)
@drop_when_busy
def check(warehouse: str | None = None) -> int:
    """Deduplicate, code and model all documents again in a scratch warehouse, and compare it with the published tables.

    The tables must not depend on the order in which documents came: a difference fails the run and raises an alert. Takes about
    as long as a run over all documents; the warehouse is free meanwhile, but for the moment in which its documents are copied.

    Args:
        warehouse: Folder of the warehouse. Without: that of the settings.
    """
    settings = load_settings(warehouse=warehouse)
    original = Warehouse(settings.warehouse)
    if not original.published.exists():
        name_flow_run("full check: nothing is published yet")
        return 0
    scratch = settings.model_copy(update={"warehouse": original.root / "check", "keep_runs": 0, "keep_published": 1, "report_pairs": 0})
    with open_run(scratch, [], is_scratch=True) as run:
        prepare_models()
        with hold_lock(original, run.run_id):
            published, found, normalised = stages.recall(run, original)
        duplicates = stages.deduplicate(run, found, normalised)
        chosen = stages.choose_documents(run, normalised, duplicates)
        coded = stages.code(run, chosen)
        loaded = stages.load(run, found, normalised, duplicates, chosen, coded)
        rebuilt = stages.publish(run, stages.model(run, loaded))
        differences = compare(published, rebuilt.result().path, run.run_id)
    outcome = f"{say_count(differences.height, 'table')} not as in a rebuild" if differences.height else "all tables the same"
    name_flow_run(f"full check: {outcome}")
    if differences.height:
        raise QualityError(
            f"full check: {outcome}, first {differences['table_name'][0]}; "
            "the artifact `full-check` lists them; `entente run --rebuild` makes the published tables those of the rebuild"
        )
    return differences.height

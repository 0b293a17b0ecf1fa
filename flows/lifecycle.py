"""A run from its lock to its end: who may write, where its files lie, what becomes of what dead runs left."""

import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import wraps
from pathlib import Path
from typing import Any, ParamSpec, TypeVar
from uuid import UUID, uuid4

from prefect import get_client
from prefect.client.schemas.filters import (
    DeploymentFilter,
    DeploymentFilterTags,
    FlowRunFilter,
    FlowRunFilterState,
    FlowRunFilterStateType,
)
from prefect.client.schemas.objects import State, StateType
from prefect.exceptions import ObjectNotFound
from prefect.logging import get_run_logger
from prefect.runtime import deployment, flow_run
from prefect.states import Cancelled, Crashed

from entente.errors import WarehouseBusyError
from entente.settings import Settings
from entente.sources.options import ReadOptions
from entente.text.read_options import build_read_options
from entente.warehouse import Run, Warehouse, hold_lock, record_run
from flows.clock import StepClock
from flows.leaving import silence_teardown
from tasks.code import CoderVersions, Rebuild, read_versions
from tasks.workers import Workers, open_workers

Parameters = ParamSpec("Parameters")
Result = TypeVar("Result")

DEPLOYMENT_TAG = "entente"
FLOW_RUN_FILE = "flow_run_id"
DONE_FILE = "done"


@dataclass(frozen=True, slots=True)
class RunContext:
    """What the steps of one run share."""

    run_id: str
    started_at: datetime
    settings: Settings
    warehouse: Warehouse
    sources: tuple[str, ...]
    rebuild: Rebuild | None
    options: ReadOptions
    folder: Path
    versions: CoderVersions
    workers: Workers
    clock: StepClock


@contextmanager
def open_run(
    settings: Settings, sources: Sequence[str], *, rebuild: Rebuild | None = None, is_scratch: bool = False
) -> Iterator[RunContext]:
    """Hold the warehouse and its workers for one run.

    Raises WarehouseBusyError where another run holds it. A run that fails is written down as failed, with its files kept for a look.
    A scratch warehouse begins empty and is removed at the end.
    """
    silence_teardown()
    started_at = datetime.now(UTC)
    run_id = f"{started_at:%Y%m%dT%H%M%S}-{uuid4().hex[:6]}"
    warehouse = Warehouse(settings.warehouse)
    if is_scratch:
        shutil.rmtree(warehouse.root, ignore_errors=True)
    with hold_lock(warehouse, run_id):
        sweep_dead_runs(warehouse)
        folder = warehouse.batches(run_id)
        (folder / FLOW_RUN_FILE).write_text(str(flow_run.id or ""), encoding="utf-8")
        with open_workers(settings) as workers:
            context = RunContext(
                run_id=run_id,
                started_at=started_at,
                settings=settings,
                warehouse=warehouse,
                sources=tuple(sources),
                rebuild=rebuild,
                options=build_read_options(settings),
                folder=folder,
                versions=read_versions(),
                workers=workers,
                clock=StepClock(),
            )
            is_finished = False
            try:
                yield context
                is_finished = True
            finally:
                if not is_finished:
                    record_run(warehouse, Run(run_id, started_at, datetime.now(UTC), "failed", seconds_by_step=context.clock.seconds))
        (folder / DONE_FILE).touch()
        remove_old_folders(warehouse, settings.keep_runs)
    if is_scratch:
        shutil.rmtree(warehouse.root)


def drop_when_busy(body: Callable[Parameters, Result]) -> Callable[Parameters, Result | State[Any]]:
    """The body of a flow that, scheduled while another run holds the warehouse, ends as cancelled and says who holds it.

    Called by hand it raises WarehouseBusyError.
    """

    @wraps(body)
    def run_body(*args: Parameters.args, **kwargs: Parameters.kwargs) -> Result | State[Any]:
        try:
            return body(*args, **kwargs)
        except WarehouseBusyError as busy:
            if not deployment.id:
                raise
            return Cancelled(message=str(busy))

    return run_body


def sweep_dead_runs(warehouse: Warehouse) -> None:
    """Tell Prefect of runs of this warehouse that died without a word. Whoever holds the lock knows that they are dead."""
    for marker in sorted((warehouse.root / "work").glob(f"*/{FLOW_RUN_FILE}")):
        if (marker.parent / DONE_FILE).exists():
            continue
        flow_run_id = marker.read_text(encoding="utf-8")
        if flow_run_id and _mark_crashed(UUID(flow_run_id)):
            get_run_logger().warning("run %s had died without a word; marked as crashed, its work is done again", marker.parent.name)
        (marker.parent / DONE_FILE).touch()


def _mark_crashed(flow_run_id: UUID) -> bool:
    """Whether the flow run was still shown as running, and no longer is."""
    with get_client(sync_client=True) as client:
        try:
            dead = client.read_flow_run(flow_run_id)
        except ObjectNotFound:
            return False
        if dead.state is None or not dead.state.is_running():
            return False
        message = "The process died (killed, out of memory or a restart). Nothing to repair: the next run does its work again."
        client.set_flow_run_state(flow_run_id, Crashed(message=message), force=True)
    return True


def crash_unstarted_runs() -> int:
    """How many runs are marked as crashed that a service took up and was killed before it started them.

    Only the process that is about to serve the deployments may call it: a run of theirs that is pending now is nobody's.
    """
    pending = FlowRunFilter(state=FlowRunFilterState(type=FlowRunFilterStateType(any_=[StateType.PENDING])))
    served = DeploymentFilter(tags=DeploymentFilterTags(all_=[DEPLOYMENT_TAG]))
    message = "The service ended before it had started this run. Nothing to repair: the next run does its work."
    with get_client(sync_client=True) as client:
        runs = client.read_flow_runs(flow_run_filter=pending, deployment_filter=served)
        unstarted = [run for run in runs if run.work_pool_name is None]  # a worker's are its own to end
        for run in unstarted:
            client.set_flow_run_state(run.id, Crashed(message=message))
    return len(unstarted)


def remove_old_folders(warehouse: Warehouse, keep: int) -> None:
    """Delete the working files of all ended runs but the last `keep`."""
    done = sorted(marker.parent for marker in (warehouse.root / "work").glob(f"*/{DONE_FILE}"))
    for folder in done[: len(done) - keep]:
        shutil.rmtree(folder, ignore_errors=True)

"""Task runs that are given futures."""

from collections.abc import Callable, Sequence
from typing import Any, TypeVar, cast
from uuid import UUID

from prefect import Task
from prefect.artifacts import create_progress_artifact, update_progress_artifact
from prefect.futures import PrefectFuture

Result = TypeVar("Result")


def submit(task: Task[..., Result], *args: object, wait_for: Sequence[PrefectFuture[Any]] = ()) -> PrefectFuture[Result]:
    """A task run, given futures where the task itself will see their results: Prefect draws arrows from them."""
    start = cast(Callable[..., PrefectFuture[Result]], task.submit)  # pyright: ignore[reportUnknownMemberType]
    return start(*args, wait_for=wait_for)


def wait_for_batches(step: str, batches: Sequence[PrefectFuture[Any]]) -> None:
    """Return when all batches are done, raise the error of the first that failed; several have a progress artifact."""
    artifact: UUID | None = None
    if len(batches) > 1:
        artifact = cast(UUID, create_progress_artifact(0.0, key=f"{step}-progress", description=f"Batches done of {step}"))
    for number, batch in enumerate(batches, start=1):
        batch.result()
        if artifact is not None:
            update_progress_artifact(artifact, 100 * number / len(batches))

"""Task runs that are given futures."""

from collections.abc import Callable, Sequence
from typing import Any, TypeVar, cast

from prefect import Task
from prefect.futures import PrefectFuture

Result = TypeVar("Result")


def submit(task: Task[..., Result], *args: object, wait_for: Sequence[PrefectFuture[Any]] = ()) -> PrefectFuture[Result]:
    """A task run, given futures where the task itself will see their results: Prefect draws arrows from them."""
    start = cast(Callable[..., PrefectFuture[Result]], task.submit)  # pyright: ignore[reportUnknownMemberType]
    return start(*args, wait_for=wait_for)

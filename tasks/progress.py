"""How far a run is: steps announce it, whoever started the run may listen; in the Prefect UI it is a progress artifact."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Progress:
    """`advance` more of `total` units of a step are done; a total of 0 says that the step has no units to count."""

    step: str
    advance: int
    total: int


Listener = Callable[[Progress], None]

_listeners: list[Listener] = []


@contextmanager
def listen(listener: Listener) -> Iterator[None]:
    """Call `listener` with every announcement while the block runs; it may be called from several threads."""
    _listeners.append(listener)
    try:
        yield
    finally:
        _listeners.remove(listener)


def announce(step: str, advance: int = 0, total: int = 0) -> None:
    """Tell the listeners that a step has begun, or has come further."""
    for listener in list(_listeners):
        listener(Progress(step, advance, total))

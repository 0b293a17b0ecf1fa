"""Seconds by step of a run."""

import time
from collections.abc import Iterator
from contextlib import contextmanager


class StepClock:
    """Adds up the wall-clock seconds of named steps."""

    def __init__(self) -> None:
        self._started = time.monotonic()
        self._seconds: dict[str, float] = {}

    @contextmanager
    def step(self, name: str) -> Iterator[None]:
        """Count the time of the block for step `name`."""
        began = time.monotonic()
        try:
            yield
        finally:
            self._seconds[name] = round(self._seconds.get(name, 0) + time.monotonic() - began, 3)

    @property
    def seconds(self) -> dict[str, float]:
        """Seconds by step so far, and in all."""
        return {**self._seconds, "total": round(time.monotonic() - self._started, 3)}

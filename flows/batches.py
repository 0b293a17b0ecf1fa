"""How a run's work is cut: batches are task runs, slices are what one worker process takes at a time."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from entente.settings import Settings

Item = TypeVar("Item")

# Of a small batch, slices this small still cost a worker less to hand over than to work on (measured: 2 ms a slice).
LEAST_SLICE = 20
SLICES_PER_WORKER = 4


@dataclass(frozen=True, slots=True)
class Batch:
    """Items `start` to `start + count` of a run, worked on in slices of `slice_size`; numbered from 1."""

    number: int
    start: int
    count: int
    slice_size: int


def plan_batches(total: int, settings: Settings, worker_count: int) -> list[Batch]:
    """Batches that cover `total` items: `batch_size` each, or larger ones where there would be more than `max_batches`."""
    size = max(settings.batch_size, math.ceil(total / settings.max_batches))
    slice_size = max(LEAST_SLICE, math.ceil(min(size, total) / (worker_count * SLICES_PER_WORKER)))
    return [Batch(number, start, min(size, total - start), slice_size) for number, start in enumerate(range(0, total, size), start=1)]


def group_evenly(items: Sequence[Item], most: int) -> list[list[Item]]:
    """`items` in order, in at most `most` groups whose sizes differ by one at the most."""
    count = min(most, len(items))
    return [list(items[len(items) * number // count : len(items) * (number + 1) // count]) for number in range(count)]

"""Worker processes: order, progress, and what happens when one dies."""

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from tasks.workers import LocalWorkers, WorkerError


@pytest.fixture
def workers() -> Iterator[LocalWorkers]:
    pool = LocalWorkers(2)
    yield pool
    pool.close()


def square(number: int) -> int:
    return number * number


def die_once(marker: Path, number: int) -> int:
    if number == 3 and not marker.exists():
        marker.touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return number


def die(number: int) -> int:
    os.kill(os.getpid(), signal.SIGKILL)
    return number


def test_results_come_in_the_order_of_the_calls_and_each_is_announced_once(workers: LocalWorkers) -> None:
    done: list[int] = []
    assert workers.map(square, [(number,) for number in range(20)], done.append) == [number * number for number in range(20)]
    assert sorted(done) == list(range(20))


def test_slices_that_a_killed_worker_took_with_it_are_done_again(workers: LocalWorkers, tmp_path: Path) -> None:
    done: list[int] = []
    calls = [(tmp_path / "died", number) for number in range(8)]
    assert workers.map(die_once, calls, done.append) == list(range(8))
    assert sorted(done) == list(range(8))


def test_workers_that_die_again_and_again_say_what_to_do(workers: LocalWorkers) -> None:
    with pytest.raises(WorkerError, match="set `workers` below 2"):
        workers.map(die, [(1,), (2,)], lambda number: None)


def tell_process(number: int) -> int:
    return os.getpid()


def test_released_workers_end_and_the_next_call_has_new_ones(workers: LocalWorkers) -> None:
    first = set(workers.map(tell_process, [(1,)], lambda number: None))
    workers.release()
    second = set(workers.map(tell_process, [(1,)], lambda number: None))
    workers.close()
    assert first.isdisjoint(second)
    assert not [number for number in first | second if Path(f"/proc/{number}").exists()]

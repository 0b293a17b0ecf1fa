"""Where slices of a batch are worked on: a pool of spawned processes on this machine, or the workers of a Dask cluster.

Workers import `entente` and `tasks.slices`, never Prefect.
"""

import multiprocessing
import os
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from typing import Any, Protocol, TypeVar

from entente.errors import EntenteError
from entente.settings import Settings

Result = TypeVar("Result")


class WorkerError(EntenteError):
    """Worker processes died again and again on the same slices."""


class Workers(Protocol):
    """Runs one function over many argument lists, gives the results in their order and says which call is done."""

    count: int

    def map(self, function: Callable[..., Result], calls: Sequence[tuple[Any, ...]], done: Callable[[int], None]) -> list[Result]: ...

    def release(self) -> None:
        """Let go of what the workers take, for a while at least."""
        ...


class LocalWorkers:
    """A pool of spawned processes, started with the first call and kept until `close`."""

    def __init__(self, count: int) -> None:
        self.count = count
        self._pool: ProcessPoolExecutor | None = None
        self._lock = threading.Lock()
        self._endings: list[threading.Thread] = []

    def map(self, function: Callable[..., Result], calls: Sequence[tuple[Any, ...]], done: Callable[[int], None]) -> list[Result]:
        """Results in the order of `calls`; slices that a dying process took with it are tried once more in a new pool."""
        results: dict[int, Result] = {}
        for _ in range(2):
            pending = [number for number in range(len(calls)) if number not in results]
            pool = self._open()
            try:
                futures: dict[Future[Result], int] = {pool.submit(function, *calls[number]): number for number in pending}
                for future in as_completed(futures):
                    results[futures[future]] = future.result()
                    done(futures[future])
            except BrokenProcessPool:
                self._discard(pool)
                continue
            return [results[number] for number in range(len(calls))]
        lost = len(calls) - len(results)
        raise WorkerError(
            f"{function.__name__}: worker processes died twice on {lost} of {len(calls)} slices, out of memory most likely; "
            f"set `workers` below {self.count} or `batch_size` lower, and run again"
        )

    def _open(self) -> ProcessPoolExecutor:
        with self._lock:
            if self._pool is None:
                self._pool = ProcessPoolExecutor(
                    self.count, mp_context=multiprocessing.get_context("spawn"), initializer=_leave_with_parent
                )
            return self._pool

    def _discard(self, pool: ProcessPoolExecutor) -> None:
        pool.shutdown(wait=False, cancel_futures=True)
        with self._lock:
            if self._pool is pool:
                self._pool = None

    def release(self) -> None:
        """Let the processes end, which takes them a moment, while others go on; the next call starts new ones."""
        with self._lock:
            pool, self._pool = self._pool, None
        if pool is not None:
            self._endings.append(threading.Thread(target=pool.shutdown, kwargs={"cancel_futures": True}, name="end workers"))
            self._endings[-1].start()

    def close(self) -> None:
        """End the processes."""
        self.release()
        for ending in self._endings:
            ending.join()


class DaskWorkers:
    """The workers of a running Dask cluster, each with Entente installed and the warehouse's folder mounted."""

    def __init__(self, scheduler: str) -> None:
        from distributed import Client  # the extra `dask`, needed only here

        self._client: Any = Client(scheduler, timeout="30s")
        self.count = max(1, sum(self._client.nthreads().values()))

    def map(self, function: Callable[..., Result], calls: Sequence[tuple[Any, ...]], done: Callable[[int], None]) -> list[Result]:
        """Results in the order of `calls`; Dask itself gives the slices of a lost worker to another one."""
        from distributed import as_completed as as_completed_on_cluster

        if not calls:
            return []
        futures: list[Any] = self._client.map(function, *zip(*calls, strict=True), pure=False, retries=2)
        numbers = {future.key: number for number, future in enumerate(futures)}
        arrivals: Any = as_completed_on_cluster(futures)
        for future in arrivals:
            done(numbers[future.key])
        return self._client.gather(futures)

    def release(self) -> None:
        """Nothing: the cluster's workers are not ours to end."""

    def close(self) -> None:
        """Leave the cluster as it is."""
        self._client.close()


@contextmanager
def open_workers(settings: Settings) -> Iterator[Workers]:
    """The workers that the settings ask for, closed at the end."""
    workers = DaskWorkers(settings.dask_scheduler) if settings.runner == "dask" else LocalWorkers(settings.worker_count)
    try:
        yield workers
    finally:
        workers.close()


def _leave_with_parent() -> None:
    """End this process when the one that started it is gone, even one that was killed."""
    parent = multiprocessing.parent_process()
    if parent is None:
        return

    def watch() -> None:
        parent.join()
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()

"""One writer at a time: the file that says which run holds a warehouse, who started it and since when.

The kernel holds the lock (flock) and drops it when the process ends, however it ends: a dead run never blocks the next.
"""

import fcntl
import getpass
import json
import os
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import UTC, datetime

from entente.errors import WarehouseBusyError
from entente.warehouse.store import Warehouse


@dataclass(frozen=True, slots=True)
class LockHolder:
    """Who holds the lock, and since when (UTC, ISO 8601)."""

    run_id: str
    pid: int
    host: str
    user: str
    since: str


@contextmanager
def hold_lock(warehouse: Warehouse, run_id: str) -> Iterator[LockHolder]:
    """Hold the warehouse for one run.

    Raises WarehouseBusyError, with run, person, process and time, where another live run holds it.
    """
    warehouse.create()
    mine = LockHolder(
        run_id=run_id,
        pid=os.getpid(),
        host=socket.gethostname(),
        user=_user_name(),
        since=datetime.now(UTC).isoformat(timespec="seconds"),
    )
    with warehouse.lock.open("a+", encoding="utf-8") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise WarehouseBusyError(_describe(warehouse)) from None
        file.truncate(0)
        json.dump(asdict(mine), file)
        file.flush()
        try:
            yield mine
        finally:
            file.truncate(0)


def read_holder(warehouse: Warehouse) -> LockHolder | None:
    """The run that holds the lock at this moment, null where none does."""
    if not warehouse.lock.exists():
        return None
    with warehouse.lock.open("r", encoding="utf-8") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
        except BlockingIOError:
            return _parse(file.read())
    return None


def _describe(warehouse: Warehouse) -> str:
    holder = _parse(warehouse.lock.read_text(encoding="utf-8"))
    if holder is None:
        return f"another run has just taken {warehouse.root}; wait for it to end"
    return (
        f"run {holder.run_id} holds {warehouse.root} since {holder.since} "
        f"({holder.user}@{holder.host}, process {holder.pid}); wait for it to end"
    )


def _parse(text: str) -> LockHolder | None:
    """The holder as written in the file, null where its writer has not come that far."""
    try:
        return LockHolder(**json.loads(text))
    except (ValueError, TypeError):
        return None


def _user_name() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # a container's user without a name
        return str(os.getuid())

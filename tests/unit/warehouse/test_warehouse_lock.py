"""One writer at a time, and a dead writer blocks nobody."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from entente.errors import WarehouseBusyError
from entente.warehouse import Warehouse, hold_lock, read_holder

HOLD = """
import sys, time
from entente.warehouse import Warehouse, hold_lock
with hold_lock(Warehouse(sys.argv[1]), "other-run"):
    print("held", flush=True)
    time.sleep(60)
"""


def start_holder(root: Path) -> subprocess.Popen[str]:
    process = subprocess.Popen([sys.executable, "-c", HOLD, str(root)], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    assert process.stdout.readline() == "held\n"
    return process


def test_second_run_is_told_who_holds_it_and_since_when(tmp_path: Path) -> None:
    warehouse = Warehouse(tmp_path)
    with hold_lock(warehouse, "first-run") as holder:
        with pytest.raises(WarehouseBusyError) as raised, hold_lock(warehouse, "second-run"):
            pass
        assert "first-run" in str(raised.value)
        assert holder.since in str(raised.value)


def test_lock_of_a_killed_process_is_taken_over(tmp_path: Path) -> None:
    warehouse = Warehouse(tmp_path)
    process = start_holder(tmp_path)
    try:
        holder = read_holder(warehouse)
        assert holder is not None
        assert (holder.run_id, holder.pid) == ("other-run", process.pid)
    finally:
        os.kill(process.pid, signal.SIGKILL)
        process.wait()
        process.stdout.close()
    assert read_holder(warehouse) is None
    with hold_lock(warehouse, "next-run"):
        pass


def test_lock_is_free_after_its_run(tmp_path: Path) -> None:
    warehouse = Warehouse(tmp_path)
    for run_id in ("one", "two"):
        with hold_lock(warehouse, run_id):
            pass
    assert read_holder(warehouse) is None

"""Give back the space that deleted and replaced rows still hold in the working database."""

import os

import duckdb

from entente.warehouse.statements import literal
from entente.warehouse.store import Warehouse
from entente.warehouse.working import open_working


def compact_working(warehouse: Warehouse) -> tuple[int, int]:
    """Bytes of the working database before and after it was copied into a fresh file; hold the warehouse's lock meanwhile.

    The fresh file takes the old one's place in one step: killed before, the old one stays.
    """
    with open_working(warehouse) as connection:
        connection.execute("checkpoint")
    before = warehouse.working.stat().st_size
    draft = warehouse.root / "working.compact.duckdb"
    draft.unlink(missing_ok=True)
    with duckdb.connect(":memory:", config={"autoinstall_known_extensions": False}) as connection:
        connection.execute(f"attach {literal(warehouse.working)} as old (read_only)")
        connection.execute(f"attach {literal(draft)} as fresh")
        connection.execute("copy from database old to fresh")
        connection.execute("checkpoint fresh")
        connection.execute("detach fresh")
    handle = os.open(draft, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
    draft.replace(warehouse.working)
    return before, warehouse.working.stat().st_size

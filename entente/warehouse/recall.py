"""What the stages before the load handed over, read back from the working database; nobody may write it meanwhile."""

from pathlib import Path

import duckdb
import polars as pl

from entente.schemas import DOCUMENTS, ITEMS, REJECTED, FrameSchema
from entente.warehouse.store import Warehouse
from entente.warehouse.working import open_working

BATCH_ROWS = 20_000


def write_items(warehouse: Warehouse, items_path: Path, rejected_path: Path) -> tuple[int, int]:
    """How many items and rejections there are; they are written as ITEMS and REJECTED."""
    with open_working(warehouse) as connection:
        item_count = _write(connection, ITEMS, "raw.items order by item_uri", items_path)
        return item_count, _write(connection, REJECTED, "raw.rejected where is_current order by source_uri, reason", rejected_path)


def write_documents(warehouse: Warehouse, output_dir: Path) -> tuple[list[Path], int]:
    """Files of every document that a source still holds, as DOCUMENTS, and how many there are."""
    paths: list[Path] = []
    count = 0
    with open_working(warehouse) as connection:
        while count == len(paths) * BATCH_ROWS:
            path = output_dir / f"documents-recalled-{len(paths):05d}.parquet"
            page = f"order by document_id, source_uri limit {BATCH_ROWS} offset {count}"
            count += _write(connection, DOCUMENTS, f"raw.documents where is_current {page}", path)
            paths.append(path)
    return paths, count


def _write(connection: duckdb.DuckDBPyConnection, schema: FrameSchema, rows: str, path: Path) -> int:
    frame = connection.sql(f"select {', '.join(schema.columns)} from {rows}").pl()
    frame.cast(pl.Schema(schema.columns)).write_parquet(path)
    return frame.height

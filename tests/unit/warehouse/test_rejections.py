"""What is rejected run after run without ever being an item, such as a link to nowhere, is one row and no news."""

from datetime import UTC, datetime
from pathlib import Path

from entente.schemas import ITEMS, REJECTED
from entente.warehouse import Run, Warehouse, known_rejections, load_run, open_working

LINK = {"source_uri": "/in/gone.txt", "item_uri": "/in/gone.txt", "reason": "unreadable", "detail": "a link to nowhere"}
ROWS = "select source_uri, run_id from raw.rejected where is_current order by source_uri"


def load(warehouse: Warehouse, run_id: str, rejected: list[dict[str, object]], items: list[dict[str, object]]) -> int:
    """How many rejections the run counts."""
    path = warehouse.batches(run_id) / "rejected.parquet"
    REJECTED.build(rejected).write_parquet(path)
    run = Run(run_id, datetime(2024, 1, 1, tzinfo=UTC))
    return load_run(warehouse, run, [], [path], None, {}, ITEMS.build(items)).rejected


def test_a_link_that_stays_broken_is_one_row_of_its_first_run(tmp_path: Path) -> None:
    warehouse = Warehouse(tmp_path)
    assert known_rejections(warehouse).is_empty()
    other = {**LINK, "source_uri": "/in/other.txt", "item_uri": "/in/other.txt"}
    assert load(warehouse, "run-1", [LINK], []) == 1
    assert load(warehouse, "run-2", [LINK, other], []) == 1
    with open_working(warehouse) as connection:
        assert connection.execute(ROWS).fetchall() == [("/in/gone.txt", "run-1"), ("/in/other.txt", "run-2")]
    assert sorted(known_rejections(warehouse).rows()) == [("/in/gone.txt", "unreadable"), ("/in/other.txt", "unreadable")]


def test_a_link_that_was_mended_is_rejected_no_more(tmp_path: Path) -> None:
    warehouse = Warehouse(tmp_path)
    item = {"item_uri": "/in/gone.txt", "size_bytes": 1, "modified_at": datetime(2024, 1, 1, tzinfo=UTC)}
    load(warehouse, "run-1", [LINK], [])
    load(warehouse, "run-2", [], [item])
    assert known_rejections(warehouse).is_empty()


def test_a_changed_file_that_is_rejected_again_is_a_row_of_the_later_run(tmp_path: Path) -> None:
    warehouse = Warehouse(tmp_path)
    item = {"item_uri": "/in/gone.txt", "size_bytes": 1, "modified_at": datetime(2024, 1, 1, tzinfo=UTC)}
    load(warehouse, "run-1", [LINK], [item])
    assert load(warehouse, "run-2", [LINK], [item]) == 1
    with open_working(warehouse) as connection:
        assert connection.execute(ROWS).fetchall() == [("/in/gone.txt", "run-2")]

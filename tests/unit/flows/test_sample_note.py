"""A warehouse that holds the bundled sample beside a person's own articles says so after a run."""

from datetime import UTC, datetime
from io import StringIO
from pathlib import Path

import pytest
from rich.console import Console

from entente.schemas import ITEMS
from entente.warehouse import Run, Warehouse, load_run
from flows.printing import print_summary
from flows.sources import count_sample_items, find_sample
from flows.summary import RunSummary


def find_articles() -> Path:
    sample = find_sample()
    assert sample is not None
    return sample


@pytest.fixture
def mixed(tmp_path: Path) -> Warehouse:
    """A warehouse with two articles of the sample and one of a person's own."""
    warehouse = Warehouse(tmp_path / "warehouse")
    known = [str(find_articles() / "balloon.txt"), str(find_articles() / "quito-embassy-raid.html"), "/home/me/inbox/mine.txt"]
    now = datetime(2024, 1, 1, tzinfo=UTC)
    items = ITEMS.build([{"item_uri": uri, "size_bytes": 1, "modified_at": now, "etag": None} for uri in known])
    load_run(warehouse, Run("run-1", now), [], [], None, {}, items)
    return warehouse


@pytest.mark.parametrize(
    ("sources", "count"),
    [
        pytest.param(["/home/me/inbox"], 2, id="own articles"),
        pytest.param(["https://example.org/feed.xml"], 2, id="a feed"),
        pytest.param([str(find_articles())], 0, id="the sample itself"),
        pytest.param(["/home/me/inbox", str(find_articles().parent)], 0, id="the sample too, by a folder above it"),
    ],
)
def test_articles_of_the_sample_count_where_a_run_reads_something_else(mixed: Warehouse, sources: list[str], count: int) -> None:
    assert count_sample_items(mixed, sources) == count


def test_a_warehouse_that_is_not_there_yet_holds_none(tmp_path: Path) -> None:
    assert count_sample_items(Warehouse(tmp_path / "warehouse"), ["/home/me/inbox"]) == 0


def print_note(count: int) -> str:
    summary = RunSummary("run-1", "unchanged", Path("/data/warehouse"), Path("/data/warehouse/entente.duckdb"), 0, 3, sample_count=count)
    output = StringIO()
    print_summary(summary, Console(file=output, width=200))
    return output.getvalue()


def test_the_note_says_how_many_and_how_to_keep_them_apart() -> None:
    assert (
        "Note: this warehouse also holds 2 files of the bundled sample. To keep them apart, delete the folder /data/warehouse"
        in print_note(2)
    )
    assert "--warehouse" in print_note(2)
    assert "Note" not in print_note(0)

"""Files that are as they were are read again once the rules or options of reading have changed, and only then."""

from pathlib import Path

import pytest
from library_run import load_files

from entente.sources import ReadOptions
from entente.text import version
from entente.warehouse import Warehouse, open_working

ARTICLE = "Chile and Peru sign deal\n\n11/10/2022\n\nThe foreign ministers of Chile and Peru met in Lima and signed a treaty on trade.\n"


def query(warehouse: Warehouse, sql: str) -> list[tuple[object, ...]]:
    with open_working(warehouse) as connection:
        return connection.execute(sql).fetchall()


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    folder = tmp_path / "inbox"
    folder.mkdir()
    (folder / "a.txt").write_text(ARTICLE)
    (folder / "b.txt").write_text("Brazil's president arrived in Uruguay on Monday for talks on the river border.\n")
    return folder


def test_changed_rules_read_every_file_of_the_sources_again(tmp_path: Path, inbox: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    warehouse = Warehouse(tmp_path / "warehouse")
    load_files(warehouse, [inbox], "run-1")
    coded = query(warehouse, "select document_id, run_id from raw.coded_documents order by all")
    load_files(warehouse, [inbox], "run-2")
    assert query(warehouse, "select run_id, files_new, files_unchanged from raw.runs order by all")[-1] == ("run-2", 0, 2)
    monkeypatch.setattr(version, "TEXT_VERSION", "another")
    (inbox / "b.txt").unlink()
    load_files(warehouse, [inbox], "run-3")
    assert query(warehouse, "select run_id, files_new, files_unchanged from raw.runs order by all")[-1] == ("run-3", 1, 0)
    assert query(warehouse, "select count(*) from raw.documents where is_current") == [(2,)]
    assert query(warehouse, "select document_id, run_id from raw.coded_documents order by all") == coded


def test_a_changed_option_gives_the_documents_that_it_makes(tmp_path: Path, inbox: Path) -> None:
    warehouse = Warehouse(tmp_path / "warehouse")
    dates = "select published_date::varchar from raw.documents where source_uri like '%a.txt' and is_current"
    load_files(warehouse, [inbox], "run-1")
    assert query(warehouse, dates) == [(None,)]
    load_files(warehouse, [inbox], "run-2", ReadOptions(day_first=True))
    assert query(warehouse, dates) == [("2022-10-11",)]
    load_files(warehouse, [inbox], "run-3", ReadOptions(day_first=False))
    assert query(warehouse, dates) == [("2022-11-10",)]


def test_items_of_a_warehouse_from_before_the_version_was_written_down_are_read_again(tmp_path: Path, inbox: Path) -> None:
    warehouse = Warehouse(tmp_path / "warehouse")
    load_files(warehouse, [inbox], "run-1")
    query(warehouse, "update raw.items set text_version = null")
    load_files(warehouse, [inbox], "run-2")
    assert query(warehouse, "select files_new from raw.runs order by run_id") == [(2,), (2,)]

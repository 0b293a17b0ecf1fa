"""What dbt read of the project is kept for the next process, and only what is whole is taken from there."""

from pathlib import Path

import pytest

from entente.warehouse import manifest
from entente.warehouse.project import find_dbt_project


@pytest.fixture
def folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Two empty folders in which the manifest may be kept."""
    found = [tmp_path / "first", tmp_path / "second"]
    monkeypatch.setattr(manifest, "_list_folders", lambda project: found)
    return found


def test_what_is_kept_is_read_and_stands_in_the_place_of_what_older_versions_kept(folders: list[Path]) -> None:
    project = find_dbt_project()
    folders[0].mkdir()
    (folders[0] / "entente-0123-4567.msgpack").write_bytes(b"old")
    assert manifest._read(project) is None
    manifest._keep(project, b"all models")
    assert manifest._read(project) == b"all models"
    assert [path.name for path in folders[0].iterdir()] == [manifest._name_file(project)]
    assert not folders[1].exists()


def test_a_damaged_file_is_as_none(folders: list[Path]) -> None:
    project = find_dbt_project()
    manifest._keep(project, b"all models")
    (kept,) = folders[0].iterdir()
    kept.write_bytes(kept.read_bytes()[:-1])
    assert manifest._read(project) is None
    kept.write_bytes(b"")
    assert manifest._read(project) is None


def test_an_installation_that_may_not_be_written_to_keeps_it_in_the_next_folder_or_nowhere(folders: list[Path]) -> None:
    project = find_dbt_project()
    folders[0].write_text("a file in the folder's place")
    manifest._keep(project, b"all models")
    assert manifest._read(project) == b"all models"
    (kept,) = folders[1].iterdir()
    assert kept.stat().st_mode & 0o777 == 0o644
    kept.unlink()
    folders[1].rmdir()
    folders[1].write_text("another")
    manifest._keep(project, b"all models")
    assert manifest._read(project) is None

"""Paths and commands in the summary of a run are those that can be typed in the present folder."""

from pathlib import Path

import pytest

from flows import printing


def test_paths_below_the_present_folder_are_short(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert printing.shorten_path(f"{tmp_path}/inbox/a.txt") == "inbox/a.txt"
    assert printing.shorten_path("/elsewhere/a.txt") == "/elsewhere/a.txt"
    assert printing.shorten_path(f"{tmp_path}-2/a.txt") == f"{tmp_path}-2/a.txt"


def test_the_command_to_try_names_the_warehouse_where_it_is_not_the_usual_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("shutil.which", lambda _: "/usr/bin/entente")
    assert printing.name_query_command(tmp_path / "warehouse") == "entente query"
    assert printing.name_query_command(tmp_path / "other one") == "entente query --warehouse 'other one'"


def test_the_command_to_try_has_the_path_of_a_program_that_is_not_in_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    program = tmp_path / ".venv" / "bin" / "entente"
    program.parent.mkdir(parents=True)
    program.touch()
    monkeypatch.setattr("shutil.which", lambda _: None)
    monkeypatch.setattr("sys.executable", str(program.with_name("python")))
    assert printing.name_query_command(tmp_path / "warehouse") == ".venv/bin/entente query"

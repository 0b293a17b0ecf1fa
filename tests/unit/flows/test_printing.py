"""Paths and commands in the summary of a run are those that can be typed in the present folder."""

import io
from pathlib import Path

import polars as pl
import pytest
from rich.console import Console

from entente.warehouse.news import News
from flows import printing
from flows.summary import RunSummary


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


def make_news(movers: list[tuple[str, float, float, int]]) -> News:
    """News of a publication in which pairs with Chad went from a score to another, with so many new events."""
    rows = [
        {"country_a_name": "Chad", "country_b_name": name, "score_before": before, "score_now": now, "event_change": change}
        for name, before, now, change in movers
    ]
    empty = pl.DataFrame()
    return News(0, 0, 0, 0, 0, empty, empty, pl.DataFrame(rows), empty, empty, empty)


def test_what_did_not_change_is_not_among_the_changes() -> None:
    screen = io.StringIO()
    news = make_news([("Mali", 4.0, 6.5, 1), ("Niger", 4.0, 4.04, 0), ("Ghana", 2.0, 2.0, 3), ("Kenya", 2.0, 1.0, 0)])
    printing._print_changes(news, Console(file=screen, width=100))
    lines = [" ".join(line.split()) for line in screen.getvalue().splitlines() if "Chad" in line]
    assert lines == ["Chad – Mali +4.0 → +6.5 +1", "Chad – Ghana +2.0 +3", "Chad – Kenya +2.0 → +1.0"]


def test_no_changes_print_nothing() -> None:
    screen = io.StringIO()
    printing._print_changes(make_news([("Niger", 4.0, 4.0, 0)]), Console(file=screen))
    assert screen.getvalue() == ""


def test_events_that_went_are_told_beside_new_ones() -> None:
    screen = io.StringIO()
    empty = pl.DataFrame()
    news = News(0, 0, 0, 20, 2, empty, empty, empty, empty, empty, pl.DataFrame())
    printing._print_counts(RunSummary("one", "published", Path(), Path(), 0, 0), news, Console(file=screen, width=120))
    assert "20 new events (2 of before joined others or are told no more)" in " ".join(screen.getvalue().split())

"""A result on a terminal: a table while it can be read, else the rows one below the other."""

import io
from pathlib import Path

import duckdb
import pytest
from rich.console import Console

from flows import printing_query

WIDE = "select " + ", ".join(f"'value {number}' as a_long_column_name_{number}" for number in range(12))


def print_on_terminal(sql: str, monkeypatch: pytest.MonkeyPatch, **options: bool) -> str:
    screen = io.StringIO()
    is_terminal = options.get("is_terminal", True)
    monkeypatch.setattr(
        printing_query, "Console", lambda **given: Console(**{"file": screen, "width": 100, "force_terminal": is_terminal} | given)
    )
    with duckdb.connect() as connection:
        printing_query.print_table(connection.execute(sql), None, row_limit=5, is_wide=options.get("is_wide", False))
    return screen.getvalue()


def test_a_result_that_fits_is_a_table(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "row 1" not in print_on_terminal("select 1 as a, 2 as b", monkeypatch)


def test_a_long_sentence_is_folded_in_its_column(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "row 1" not in print_on_terminal(f"select 'AZE' as country, '{'word ' * 60}' as sentence", monkeypatch)


def test_more_columns_than_the_screen_holds_become_lines(monkeypatch: pytest.MonkeyPatch) -> None:
    printed = print_on_terminal(WIDE, monkeypatch)
    assert "row 1" in printed
    assert all(f"a_long_column_name_{number}" in printed and f"value {number}" in printed for number in range(12))


def test_all_columns_keeps_the_table(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "row 1" not in print_on_terminal(WIDE, monkeypatch, is_wide=True)


@pytest.mark.parametrize(
    ("sql", "is_table"),
    [
        pytest.param(WIDE, False, id="one row of many columns is read column by column"),
        pytest.param("select 1 as a, 2 as b", True, id="one row of few columns is a table"),
        pytest.param(f"{WIDE} union all {WIDE}", True, id="several rows are a table that may be wide"),
    ],
)
def test_in_a_pipe(sql: str, is_table: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    printed = print_on_terminal(sql, monkeypatch, is_terminal=False)
    assert ("row 1" not in printed) is is_table


def test_a_file_always_holds_the_table(tmp_path: Path) -> None:
    with duckdb.connect() as connection:
        printing_query.print_table(connection.execute(WIDE), tmp_path / "out.txt", row_limit=5, is_wide=False)
    assert "row 1\n" not in (tmp_path / "out.txt").read_text("utf-8")

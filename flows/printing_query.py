"""A query's result as a table that a person reads."""

import math
from datetime import date, datetime
from decimal import Decimal
from itertools import islice
from pathlib import Path

import duckdb
from rich import box
from rich.console import Console
from rich.markup import escape
from rich.table import Table
from rich.text import Text

from entente.warehouse.output import iterate_rows
from entente.warehouse.reading import list_columns
from entente.wording import say_count

NUMBERS = (int, float, Decimal)
# A column folded to less than this is no longer read: a row whose columns need more than the screen has is printed on lines of its own.
LEAST_COLUMN_WIDTH = 16


def print_table(cursor: duckdb.DuckDBPyConnection, output: Path | None, *, row_limit: int, is_wide: bool) -> None:
    """Print at most `row_limit` rows, and say so where there are more.

    What a screen cannot show as a table is printed a line a column; in a pipe, where lines may be long, only a single row is.
    """
    columns = list_columns(cursor)
    rows = list(islice(iterate_rows(cursor), row_limit + 1))
    table = make_table(columns, rows[:row_limit])
    if output is None:
        console = Console()
        is_for_screen = console.is_terminal or len(rows) == 1
        if is_for_screen and not is_wide and not _is_readable(table, columns, rows[:row_limit], console.width):
            table = make_records(columns, rows[:row_limit])
        _print(console, table, rows, row_limit, is_wide)
    else:
        with output.open("w", encoding="utf-8") as file:
            _print(Console(file=file, width=10_000), table, rows, row_limit, is_wide)


def make_table(columns: list[str], rows: list[tuple[object, ...]]) -> Table:
    """Rows below a header, numbers to the right."""
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, header_style="bold")
    for position, name in enumerate(columns):
        is_number = any(isinstance(row[position], NUMBERS) and not isinstance(row[position], bool) for row in rows)
        table.add_column(escape(name), justify="right" if is_number else "left", overflow="fold")
    for row in rows:
        table.add_row(*(format_value(value) for value in row))
    return table


def make_records(columns: list[str], rows: list[tuple[object, ...]]) -> Table:
    """Rows one below the other, a line a column."""
    table = Table(box=None, show_header=False, pad_edge=False)
    table.add_column(style="dim", no_wrap=True)
    table.add_column(overflow="fold")
    for number, row in enumerate(rows, start=1):
        table.add_row(Text(f"row {number}", style="not dim bold"), "")
        for name, value in zip(columns, row, strict=True):
            table.add_row(escape(name), format_value(value))
        table.add_row("", "")
    return table


def _is_readable(table: Table, columns: list[str], rows: list[tuple[object, ...]], width: int) -> bool:
    """Whether every column of the table keeps its width, or enough of it, on a screen so wide."""
    if Console(width=10_000).measure(table).maximum <= width:
        return True
    widest = [
        max(len(name), *(format_value(row[place]).cell_len for row in rows)) if rows else len(name) for place, name in enumerate(columns)
    ]
    return sum(min(each, LEAST_COLUMN_WIDTH) + 3 for each in widest) <= width


def format_value(value: object) -> Text:
    """One cell: thousands grouped, lists joined, null as a dim dash."""
    if value is None:
        return Text("-", style="dim")
    if isinstance(value, bool):
        return Text("yes" if value else "no")
    if isinstance(value, int):
        return Text(f"{value}" if abs(value) < 10_000 else f"{value:,}")
    if isinstance(value, Decimal):
        return Text(f"{value:,.2f}".removesuffix(".00"))
    if isinstance(value, float):
        return Text(_format_float(value))
    if isinstance(value, datetime):
        return Text(value.strftime("%Y-%m-%d %H:%M:%S"))
    if isinstance(value, date):
        return Text(value.isoformat())
    if isinstance(value, list):
        return Text(", ".join(str(item) for item in value))  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
    return Text(str(value))


def _format_float(value: float) -> str:
    if not math.isfinite(value):
        return str(value)
    if value == int(value):
        return f"{value:,.1f}" if abs(value) < 1e6 else f"{value:,.0f}"
    return f"{value:,.4g}" if abs(value) < 1000 else f"{value:,.2f}"


def _print(console: Console, table: Table, rows: list[tuple[object, ...]], row_limit: int, is_wide: bool) -> None:
    if is_wide or not console.is_terminal:
        width = max(console.width, Console(width=10_000).measure(table).maximum + 2)
        console = Console(file=console.file, width=width, force_terminal=console.is_terminal)
    console.print(table)
    if len(rows) > row_limit:
        console.print(f"the first {say_count(row_limit, 'row')}; --rows shows more, --format csv gives all")
    else:
        console.print(f"{say_count(len(rows), 'row')}", style="dim")

"""`entente query`: SQL on the published warehouse, read-only."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    import duckdb

FORMATS = ("table", "csv", "json", "parquet")
HELP = """Run SQL on the published warehouse; nothing can be changed, no file or network can be reached.

Rows that are too wide for the screen are printed one below the other,
a line a column; --all-columns keeps the table.

\b
entente query "from bilateral_summary order by event_count desc limit 10"
entente query "from dyad('AZE', 'GBR')" --format csv --output pair.csv
entente query "show tables"
"""


@click.command(name="query", help=HELP)
@click.argument("sql", required=False)
@click.option("--warehouse", type=click.Path(path_type=Path, file_okay=False), help="Folder of the warehouse.")
@click.option("--file", "sql_file", type=click.Path(path_type=Path, exists=True, dir_okay=False), help="Read the SQL from a file.")
@click.option("--format", "form", type=click.Choice(FORMATS), help="Form of the result; default a table, or what --output ends in.")
@click.option("--output", type=click.Path(path_type=Path, dir_okay=False), help="Write to this file instead of the screen.")
@click.option("--rows", "row_limit", type=click.IntRange(min=1), default=200, show_default=True, help="Rows that a table shows at most.")
@click.option("--all-columns", is_flag=True, help="Print a table even if it is wider than the screen.")
def command(
    sql: str | None, warehouse: Path | None, sql_file: Path | None, form: str | None, output: Path | None, row_limit: int, all_columns: bool
) -> None:
    from entente.settings import load_settings
    from entente.warehouse.output import write_parquet
    from entente.warehouse.reading import open_published, run_query
    from entente.warehouse.store import Warehouse
    from entente.warehouse.unknown_names import explain_unknown_names

    text = _read_sql(sql, sql_file)
    chosen = _choose_format(form, output)
    try:
        with open_published(Warehouse(load_settings(warehouse=warehouse).warehouse)) as connection:
            if chosen == "parquet":
                write_parquet(connection, text, _require(output))
                return
            cursor = run_query(connection, text)
            if chosen == "table":
                from flows.printing_query import print_table

                print_table(cursor, output, row_limit=row_limit, is_wide=all_columns)
            else:
                _write(cursor, chosen, output)
            for line in explain_unknown_names(connection, text):
                click.echo(f"Note: {line}", err=True)
    except BrokenPipeError:
        sys.stderr.close()  # the reader has seen enough, as in `| head`
        raise SystemExit(0) from None


def _read_sql(sql: str | None, sql_file: Path | None) -> str:
    if (sql is None) == (sql_file is None):
        raise click.UsageError("give either SQL or --file")
    text = sql_file.read_text(encoding="utf-8") if sql_file else sql or ""
    return sys.stdin.read() if text == "-" else text


def _choose_format(form: str | None, output: Path | None) -> str:
    if form is None:
        ending = output.suffix.lstrip(".").lower() if output else ""
        form = ending if ending in FORMATS else "table"
    return form


def _require(output: Path | None) -> Path:
    if output is None:
        raise click.UsageError("parquet needs --output FILE")
    return output


def _write(cursor: "duckdb.DuckDBPyConnection", form: str, output: Path | None) -> None:
    from entente.warehouse.output import write_csv, write_json

    write = write_csv if form == "csv" else write_json
    if output is None:
        write(cursor, sys.stdout)
    else:
        with output.open("w", encoding="utf-8", newline="") as file:
            write(cursor, file)

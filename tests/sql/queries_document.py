"""The queries of docs/queries.md and the README with their printed results; run as a program it writes a warehouse's results into both.

python tests/sql/queries_document.py WAREHOUSE
"""

import io
import re
import sys
from dataclasses import dataclass
from pathlib import Path

import duckdb
from rich.console import Console

from entente.warehouse.output import iterate_rows
from entente.warehouse.reading import list_columns, open_published, run_query
from entente.warehouse.store import Warehouse
from flows.printing_query import make_table

ROOT = Path(__file__).parents[2]
DOCUMENT = ROOT / "docs" / "queries.md"
README = ROOT / "README.md"
BLOCK = re.compile(r"```sql\n([^`]*)```\n\n```text\n([^`]*)```")
QUERY = re.compile(r"^## (\d+)\. ([^\n]+)\n(.*?)```sql\n(.*?)```\n\n```text\n(.*?)```", re.DOTALL | re.MULTILINE)


@dataclass(frozen=True)
class Question:
    number: int
    title: str
    sql: str
    printed: str


def read_questions() -> list[Question]:
    text = DOCUMENT.read_text(encoding="utf-8")
    return [Question(int(found[1]), found[2], found[4], found[5]) for found in QUERY.finditer(text)]


def print_result(connection: duckdb.DuckDBPyConnection, sql: str) -> str:
    cursor = run_query(connection, sql)
    columns = list_columns(cursor)
    rows = list(iterate_rows(cursor))
    if not rows:
        return "no rows\n"
    console = Console(file=io.StringIO(), width=150, color_system=None)
    console.print(make_table(columns, rows))
    assert isinstance(console.file, io.StringIO)
    return "\n".join(line.rstrip() for line in console.file.getvalue().strip("\n").splitlines() if line.strip()) + "\n"


def write_results(warehouse: Warehouse) -> None:
    with open_published(warehouse) as connection:
        for document in (DOCUMENT, README):
            text = BLOCK.sub(
                lambda found: found[0][: found.start(2) - found.start()] + print_result(connection, found[1]) + "```",
                document.read_text(encoding="utf-8"),
            )
            document.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    write_results(Warehouse(sys.argv[1]))

"""The summary of a run on the terminal."""

import shlex
import shutil
import sys
from pathlib import Path

import polars as pl
from rich import box
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from entente.settings import load_settings
from entente.warehouse.news import News
from entente.wording import inflect, say_count
from flows.summary import RunSummary

PAIRS_SHOWN = 10
MOVERS_SHOWN = 5

QUERIES = (
    (
        "Who is on good terms with whom",
        "select country_a_name, country_b_name, net_score from bilateral_summary order by net_score desc limit 10",
    ),
    (
        "Who met, and where",
        "select known_date(start_date, date_precision) as day, parties, place from meetings where status = 'held' order by start_date desc",
    ),
    ("Which sentence says so", "select known_date, who, did, to_whom, sentence from events_in_words order by day desc limit 10"),
)


def print_summary(summary: RunSummary, console: Console) -> None:
    """Counts, the most active pairs, what changed, where the warehouse is and three queries to try."""
    console.print()
    if summary.news is None:
        console.print(f"Nothing new in {say_count(summary.files_unchanged, 'file')}: the published tables stay.")
    else:
        _print_counts(summary, summary.news, console)
        _print_pairs(summary.news, console)
        _print_changes(summary.news, console)
    seconds = summary.seconds_by_step.get("total", 0)
    published = escape(shorten_path(str(summary.warehouse / "entente.duckdb")))
    console.print(f"\n[bold]Warehouse[/bold]  {published}  (run {summary.run_id}, {seconds:.1f} s)", soft_wrap=True)
    if summary.sample_count:
        _print_sample_note(summary, console)
    if summary.news is not None:
        console.print("[bold]Try[/bold]")
        command = escape(name_query_command(summary.warehouse))
        for title, query in QUERIES:
            console.print(f'  {command} "{query}"  [dim]# {title}[/dim]', soft_wrap=True, highlight=False)


def _print_sample_note(summary: RunSummary, console: Console) -> None:
    folder = escape(shorten_path(str(summary.warehouse)))
    console.print(
        f"[yellow]Note:[/yellow] this warehouse also holds {say_count(summary.sample_count, 'file')} of the bundled sample. "
        f"To keep them apart, delete the folder {folder} and run again, or name another one with --warehouse.",
        soft_wrap=True,
    )


def shorten_path(path: str) -> str:
    """The path from the present folder on where it lies below it, else as it is."""
    here = f"{Path.cwd()}/"
    return path.removeprefix(here)


def name_query_command(warehouse: Path) -> str:
    """What to type in this shell: the path of the program where it is not in PATH, the folder where it is not the usual one."""
    beside = Path(sys.executable).parent / "entente"
    program = "entente" if shutil.which("entente") or not beside.exists() else shlex.quote(shorten_path(str(beside)))
    is_usual = load_settings().warehouse.resolve() == warehouse.resolve()
    return f"{program} query" + ("" if is_usual else f" --warehouse {shlex.quote(shorten_path(str(warehouse)))}")


def _print_counts(summary: RunSummary, news: News, console: Console) -> None:
    table = Table(box=box.SIMPLE_HEAD, show_header=False, pad_edge=False)
    table.add_column(justify="right", style="bold")
    table.add_column()
    rejected = inflect(summary.rejected_count, "file or record", "files or records")
    table.add_row(f"{summary.files_new:,}", f"{inflect(summary.files_new, 'new or changed file')} ({summary.files_unchanged:,} unchanged)")
    table.add_row(f"{summary.documents:,}", f"{inflect(summary.documents, 'document')} came in")
    table.add_row(f"{summary.duplicates:,}", f"of them {inflect(summary.duplicates, 'a copy', 'copies')} of another document")
    table.add_row(f"{summary.rejected_count:,}", f"{rejected} rejected{_list_reasons(news.rejected)}")
    gone = f" ({news.gone_event_count:,} of before joined others or are told no more)" if news.gone_event_count else ""
    table.add_row(f"{news.new_event_count:,}", inflect(news.new_event_count, "new event") + gone)
    documents, events = say_count(news.document_count, "document"), say_count(news.event_count, "event")
    table.add_row("", f"published now: {documents}, {events}, {say_count(news.pair_count, 'pair')} of countries")
    console.print(table)


def _list_reasons(rejected: pl.DataFrame) -> str:
    reasons = [
        f"{escape(row['reason'])} {row['file_count']:,} (e.g. {escape(shorten_path(row['example']))})"
        for row in rejected.iter_rows(named=True)
    ]
    return ": " + ", ".join(reasons) if reasons else ""


def _print_pairs(news: News, console: Console) -> None:
    table = Table("Most active pairs", "events", "net score", "last event", box=box.SIMPLE_HEAD, pad_edge=False)
    for column in table.columns[1:3]:
        column.justify = "right"
    for row in news.busy_pairs.head(PAIRS_SHOWN).iter_rows(named=True):
        name = f"{row['country_a_name']} – {row['country_b_name']}"
        table.add_row(escape(name), f"{row['event_count']:,}", f"{row['net_score']:+.1f}", str(row["last_event_date"] or ""))
    console.print(table)


def _print_changes(news: News, console: Console) -> None:
    """The pairs that moved most, with what changed of each: a pair whose index alone moved with time is none of them."""
    has_moved = (pl.col("score_before").round(1) != pl.col("score_now").round(1)) | (pl.col("event_change") != 0)
    moved = news.movers.filter(pl.col("score_before") != 0, has_moved).head(MOVERS_SHOWN)
    if moved.is_empty():
        return
    table = Table("What changed", "net score", "new events", box=box.SIMPLE_HEAD, pad_edge=False)
    for row in moved.iter_rows(named=True):
        name = f"{row['country_a_name']} – {row['country_b_name']}"
        table.add_row(
            escape(name), _say_change(row["score_before"], row["score_now"]), f"{row['event_change']:+,}" if row["event_change"] else ""
        )
    console.print(table)


def _say_change(before: float, now: float) -> str:
    """A score with the one before it, or alone where it is the same to a tenth."""
    old, new = f"{before:+.1f}", f"{now:+.1f}"
    return new if old == new else f"{old} → {new}"

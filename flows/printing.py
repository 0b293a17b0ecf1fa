"""The summary of a run on the terminal."""

import polars as pl
from rich import box
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from entente.warehouse.news import News
from flows.summary import RunSummary

PAIRS_SHOWN = 10
MOVERS_SHOWN = 5

QUERIES = (
    ("Who is on good terms with whom", "select country_a_name, country_b_name, event_count, net_score, trend from bilateral_summary"),
    ("Who met, and where", "select start_date, kind, host, visitor, highest_level, place from meetings order by start_date desc"),
    ("Which sentence says so", "select evidence, rule from event_mentions limit 5"),
)


def print_summary(summary: RunSummary, console: Console) -> None:
    """Counts, the most active pairs, what changed, where the warehouse is and three queries to try."""
    console.print()
    if summary.news is None:
        console.print(f"Nothing new: [bold]{summary.files_unchanged:,}[/bold] files are as they were, the published tables stay.")
    else:
        _print_counts(summary, summary.news, console)
        _print_pairs(summary.news, console)
        _print_changes(summary.news, console)
    seconds = summary.seconds_by_step.get("total", 0)
    console.print(f"\n[bold]Warehouse[/bold]  {escape(str(summary.warehouse / 'entente.duckdb'))}  (run {summary.run_id}, {seconds:.1f} s)")
    if summary.news is not None:
        console.print("[bold]Try[/bold]")
        for title, query in QUERIES:
            console.print(f'  entente query "{query}"  [dim]# {title}[/dim]', soft_wrap=True, highlight=False)


def _print_counts(summary: RunSummary, news: News, console: Console) -> None:
    table = Table(box=box.SIMPLE_HEAD, show_header=False, pad_edge=False)
    table.add_column(justify="right", style="bold")
    table.add_column()
    table.add_row(f"{summary.files_new:,}", f"new or changed files ({summary.files_unchanged:,} unchanged)")
    table.add_row(f"{summary.documents:,}", "documents came in")
    table.add_row(f"{summary.duplicates:,}", "of them copies of another document")
    table.add_row(f"{summary.rejected_count:,}", f"files or records rejected{_list_reasons(news.rejected)}")
    table.add_row(f"{news.new_event_count:,}", "new events")
    table.add_row(
        "", f"published now: {news.document_count:,} documents, {news.event_count:,} events, {news.pair_count:,} pairs of countries"
    )
    console.print(table)


def _list_reasons(rejected: pl.DataFrame) -> str:
    reasons = [f"{escape(row['reason'])} {row['file_count']:,} (e.g. {escape(row['example'])})" for row in rejected.iter_rows(named=True)]
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
    moved = news.movers.filter(pl.col("score_before") != 0).head(MOVERS_SHOWN)
    if moved.is_empty():
        return
    table = Table("What changed", "net score", "new events", box=box.SIMPLE_HEAD, pad_edge=False)
    for row in moved.iter_rows(named=True):
        name = f"{row['country_a_name']} – {row['country_b_name']}"
        table.add_row(escape(name), f"{row['score_before']:+.1f} → {row['score_now']:+.1f}", f"{row['event_change']:+,}")
    console.print(table)

"""The state of a warehouse on the terminal."""

from datetime import UTC, datetime, timedelta

from rich.console import Console
from rich.markup import escape
from rich.table import Column, Table

from entente.warehouse.status import RunRow, WarehouseStatus
from entente.wording import say_count

COLOURS = {"completed": "green", "failed": "red", "running": "yellow"}


def print_status(status: WarehouseStatus, overdue: list[str]) -> None:
    """Where the warehouse is and how old, who writes, the last runs, what is overdue."""
    console = Console()
    console.print(f"[bold]Warehouse[/bold]  {escape(str(status.root))}", soft_wrap=True)
    if status.published_at is not None:
        age = describe_age(datetime.now(UTC) - status.published_at)
        console.print(
            f"[bold]Published[/bold]  {status.published_at:%Y-%m-%d %H:%M} UTC, {age} ago ({status.published_bytes / 1e6:,.1f} MB)"
        )
    if status.holder is not None:
        console.print(f"[bold]Running[/bold]    {status.holder.run_id} since {status.holder.since} (process {status.holder.pid})")
    if status.runs:
        console.print(_make_table(status.runs))
    if not status.has_all_runs:
        console.print("[dim]A run is writing: these are the runs that the published tables know.[/dim]")
    for line in overdue:
        console.print(f"[red]![/red] {escape(line)}", soft_wrap=True)
    if not overdue:
        console.print("[green]All is well.[/green]")


def describe_age(age: timedelta) -> str:
    """A length of time in its largest whole unit."""
    minutes = int(age.total_seconds() // 60)
    for size, unit in ((1440, "day"), (60, "hour"), (1, "minute")):
        if minutes >= size:
            return say_count(minutes // size, unit)
    return "less than a minute"


def _make_table(runs: list[RunRow]) -> Table:
    names = ("run (UTC)", "status", "new", "same", "docs", "copies", "rejected", "s")
    table = Table(*(Column(name, no_wrap=True) for name in names), box=None, padding=(0, 2, 0, 0), header_style="dim")
    for column in table.columns[2:]:
        column.justify = "right"
    for run in runs:
        colour = COLOURS.get(run.status, "white")
        counts = (run.files_new, run.files_unchanged, run.documents, run.duplicates, run.files_rejected)
        table.add_row(
            run.run_id,
            f"[{colour}]{run.status}[/{colour}]",
            *(f"{count:,}" for count in counts),
            "" if run.seconds is None else f"{run.seconds:.1f}",
        )
    return table

"""One refresh in this process, for a person at a terminal."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import cast

import click
import duckdb
import httpx
from prefect.exceptions import PrefectException
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TaskID, TextColumn, TimeElapsedColumn

from entente.errors import EntenteError
from entente.settings import Settings
from entente.warehouse import Warehouse
from flows.connection import Connection, answers
from flows.leaving import leave_at_once
from flows.printing import print_summary
from flows.summary import RunSummary
from tasks.progress import Progress as Announcement
from tasks.progress import listen

STEPS = {
    "fetch": "Fetch",
    "discover": "Look for what is new",
    "normalise": "Read and normalise",
    "deduplicate": "Find copies and excerpts",
    "code": "Code sentences into events",
    "load": "Load",
    "model": "Build the tables",
    "check": "Check the tables",
    "publish": "Publish",
    "report": "Write the report",
    "tell": "Tell what changed",
}

# What a run can meet: our own errors, and those of Prefect, its API, the disk and the database.
FAILURES = (EntenteError, PrefectException, httpx.HTTPError, OSError, duckdb.Error)


def run_refresh(sources: list[str], settings: Settings, connection: Connection, *, is_rebuild: bool, is_verbose: bool) -> None:
    """Run the flow and print its summary; an error becomes one line and exit code 1."""
    from flows.refresh import refresh
    from tasks.model import prepare_models

    link = Warehouse(settings.warehouse).published
    before = link.resolve()
    screen = Console(stderr=True)
    if connection.note:
        screen.print(f"[yellow]Note:[/yellow] {connection.note}")
    try:
        with show_progress(screen, is_verbose=is_verbose):
            if connection.server is not None:
                if not link.exists():
                    prepare_models()  # a first run needs them for certain, and this process has nothing else to do yet
                connection.server.wait()
            os.environ["ENTENTE_WORKERS"] = str(settings.worker_count)
            summary = cast(RunSummary, refresh([*sources], str(settings.warehouse), is_rebuild))
    except FAILURES as error:
        is_published = link.resolve() != before
        kept = "The new tables were published before." if is_published else "Nothing was published; the tables are as they were."
        failure = click.ClickException(f"{error}\n{kept} `--verbose` shows every step.")
        if not answers(connection.api_url, seconds=5):
            failure.show()
            leave_at_once(failure.exit_code)
        raise failure from error
    print_summary(summary, Console())


@contextmanager
def show_progress(screen: Console, *, is_verbose: bool) -> Iterator[None]:
    """A line per step while the block runs: a bar where the step has units to count, a spinner where it has none."""
    columns = (SpinnerColumn(finished_text="✓"), TextColumn("{task.description}"), BarColumn(24), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=screen, disable=is_verbose) as progress:
        lines: dict[str, TaskID] = {"start": progress.add_task("Start", total=1)}

        def show(announcement: Announcement) -> None:
            step = announcement.step
            if step not in lines:
                last = list(lines.values())[-1]
                progress.update(last, total=progress.tasks[last].total or 1, completed=progress.tasks[last].total or 1)
                lines[step] = progress.add_task(STEPS.get(step, step), total=announcement.total or None)
            progress.advance(lines[step], announcement.advance)

        with listen(show):
            yield
        last = list(lines.values())[-1]
        progress.update(last, total=progress.tasks[last].total or 1, completed=progress.tasks[last].total or 1)

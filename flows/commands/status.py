"""`entente status`: the last runs, the age of the published tables, what is overdue."""

import json
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

import click

from entente.errors import EntenteError
from entente.settings import load_settings
from entente.warehouse.status import WarehouseStatus, read_status
from entente.warehouse.store import Warehouse


@click.command(name="status")
@click.option("--warehouse", type=click.Path(path_type=Path, file_okay=False), help="Folder of the warehouse.")
@click.option("--runs", "run_count", type=click.IntRange(min=1), default=10, show_default=True, help="How many runs to show.")
@click.option("--json", "is_json", is_flag=True, help="Print JSON, for programs.")
def command(warehouse: Path | None, run_count: int, is_json: bool) -> None:
    """Show the last runs with their counts, the age of the published tables and what is overdue.

    Exit code 1 where something is: the last run failed, or the published tables are older than `overdue_minutes`.
    """
    try:
        settings = load_settings(warehouse=warehouse)
    except EntenteError as error:
        raise click.UsageError(str(error)) from error
    status = read_status(Warehouse(settings.warehouse), run_count)
    overdue = find_overdue(status, settings.overdue_minutes)
    if is_json:
        click.echo(json.dumps({**asdict(status), "overdue": overdue}, default=str))
    else:
        from flows.printing_status import print_status

        print_status(status, overdue)
    if overdue:
        raise SystemExit(1)


def find_overdue(status: WarehouseStatus, overdue_minutes: int) -> list[str]:
    """What somebody should look at, in words; empty where all is well."""
    overdue: list[str] = []
    if status.published_at is None:
        overdue.append("nothing has been published yet: run `entente run`")
    if status.runs and status.runs[0].status == "failed":
        overdue.append(f"the last run ({status.runs[0].run_id}) failed: `entente run --verbose` or the Prefect UI shows why")
    ends = [run.finished_at for run in status.runs if run.finished_at is not None]
    if status.service is not None and status.holder is None:
        looked_at = max([*ends, datetime.fromisoformat(status.service.since)])
        minutes = (datetime.now(UTC) - looked_at).total_seconds() / 60
        if minutes > overdue_minutes:
            overdue.append(
                f"no run for {minutes:,.0f} minutes, its schedule is {status.service.refresh_cron!r}: is `entente serve` still up?"
            )
    return overdue

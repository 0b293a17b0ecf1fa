"""`entente serve`: the Prefect server, if none runs, and the schedules, until it is told to stop."""

from pathlib import Path

import click

from entente.errors import EntenteError
from entente.settings import load_settings


@click.command(name="serve")
@click.option("--warehouse", type=click.Path(path_type=Path, file_okay=False), help="Folder of the warehouse.")
@click.option("--limit", type=click.IntRange(min=1), default=2, show_default=True, help="Flow runs at a time.")
def command(warehouse: Path | None, limit: int) -> None:
    """Schedule and run the deployments on this machine, until Ctrl-C or SIGTERM.

    Uses the Prefect server that is configured or running; where there is none, starts one and ends it again.
    """
    from flows.environment import prepare_environment

    try:
        settings = load_settings(warehouse=warehouse)
    except EntenteError as error:
        raise click.UsageError(str(error)) from error
    prepare_environment()

    from flows.service import serve_deployments

    try:
        serve_deployments(settings, limit)
    except EntenteError as error:
        raise click.ClickException(str(error)) from error

"""`entente run`: the pipeline once, with progress and a summary."""

from pathlib import Path

import click

from entente.errors import EntenteError
from entente.settings import load_settings


@click.command(name="run")
@click.argument("sources", nargs=-1)
@click.option("--warehouse", type=click.Path(path_type=Path, file_okay=False), help="Folder of the warehouse.")
@click.option("--rebuild", is_flag=True, help="Code all documents again, not only new ones.")
@click.option("--workers", type=click.IntRange(min=1), help="Worker processes; default: one per core.")
@click.option("--verbose", "-v", is_flag=True, help="Show the log lines of every task instead of bars.")
def command(sources: tuple[str, ...], warehouse: Path | None, rebuild: bool, workers: int | None, verbose: bool) -> None:
    """Run the pipeline once over SOURCES: files, folders, archives or URLs.

    Without any: the inbox and the sources of the settings, else the articles that come with Entente.
    """
    from flows.connection import connect
    from flows.environment import prepare_environment
    from flows.leaving import silence_teardown

    missing = [source for source in sources if "://" not in source and not Path(source).exists()]
    if missing:
        others = f" ({len(missing)} of {len(sources)} sources do not exist)" if len(sources) > 1 else ""
        raise click.UsageError(f"no such file or folder: {missing[0]}{others}")
    try:
        settings = load_settings(warehouse=warehouse, workers=workers)
    except EntenteError as error:
        raise click.UsageError(str(error)) from error
    silence_teardown()
    prepare_environment(is_quiet=not verbose)
    try:
        connection = connect(settings)
    except EntenteError as error:
        raise click.ClickException(str(error)) from error

    from flows.direct import run_refresh

    run_refresh([str(source) for source in sources], settings, connection, is_rebuild=rebuild, is_verbose=verbose)

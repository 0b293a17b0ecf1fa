"""`entente report`: the HTML report of the published warehouse."""

from pathlib import Path

import click


@click.command(name="report")
@click.option("--warehouse", type=click.Path(path_type=Path, file_okay=False), help="Folder of the warehouse.")
@click.option("--output", type=click.Path(path_type=Path, file_okay=False), help="Folder to write; default report/ in the warehouse.")
@click.option("--pairs", "most_pairs", type=click.IntRange(min=0), default=300, show_default=True, help="Pairs that get a dossier.")
def command(warehouse: Path | None, output: Path | None, most_pairs: int) -> None:
    """Build the HTML report: an overview, a dossier for each pair of countries, the state of the data."""
    from entente.report import build_report
    from entente.settings import load_settings
    from entente.warehouse.reading import open_published
    from entente.warehouse.store import Warehouse
    from entente.wording import say_count

    settings = load_settings(warehouse=warehouse)
    folder = output or settings.report or Path(settings.warehouse) / "report"
    with open_published(Warehouse(settings.warehouse)) as connection:
        counts = build_report(connection, folder, most_pairs=most_pairs)
    left_out = f", {say_count(counts.pairs_left_out, 'pair')} left out" if counts.pairs_left_out else ""
    click.echo(f"{folder / 'index.html'}: {say_count(counts.pages, 'page')}{left_out}")

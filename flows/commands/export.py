"""`entente export`: the published warehouse in the forms of other tools."""

from pathlib import Path

import click

HELP = """Write the published warehouse as FORMAT.

\b
gdelt    acts done, one line an event and pair of countries:
         58 tab-delimited columns of GDELT 1.0, no header;
         IsRootEvent is 0 where the act was only weighed, and for stated trade
plover   all events as JSON Lines with PLOVER's keys,
         rule and confidence
parquet  every table as a file, and a data dictionary
csv      the same as CSV

\b
Without --output it is written into the current folder, as entente-gdelt.tsv,
entente-plover.jsonl or the folders entente-parquet and entente-csv;
the last line says where.
"""


@click.command(name="export", help=HELP)
@click.argument("form", metavar="FORMAT", type=click.Choice(("gdelt", "plover", "parquet", "csv")))
@click.option("--warehouse", type=click.Path(path_type=Path, file_okay=False), help="Folder of the warehouse.")
@click.option(
    "--output",
    type=click.Path(path_type=Path),
    help="File (gdelt, plover) or folder (parquet, csv) to write; default one in the current folder.",
)
def command(form: str, warehouse: Path | None, output: Path | None) -> None:
    from entente.settings import load_settings
    from entente.warehouse.export import export_gdelt, export_plover, export_tables
    from entente.warehouse.reading import open_published
    from entente.warehouse.store import Warehouse
    from entente.wording import say_count

    default = {"gdelt": "entente-gdelt.tsv", "plover": "entente-plover.jsonl", "parquet": "entente-parquet", "csv": "entente-csv"}
    path = output or Path(default[form])
    with open_published(Warehouse(load_settings(warehouse=warehouse).warehouse)) as connection:
        if form in ("parquet", "csv"):
            counts = export_tables(connection, path, form)
            what = f"{say_count(len(counts), 'table')}, {say_count(sum(counts.values()), 'row')}, and data_dictionary.csv"
        else:
            write = export_gdelt if form == "gdelt" else export_plover
            what = say_count(write(connection, path), "line")
    click.echo(f"wrote {path.resolve()}: {what}")

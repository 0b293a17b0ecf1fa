"""`entente lexicon`: which officials and places of the corpus the lexicon does not know."""

from pathlib import Path

import click


@click.command(name="lexicon")
@click.option("--warehouse", type=click.Path(path_type=Path, file_okay=False), help="Folder of the warehouse.")
@click.option(
    "--least", "least_documents", type=click.IntRange(min=1), default=2, show_default=True, help="Documents that a name stands in at least."
)
@click.option("--rows", "row_limit", type=click.IntRange(min=1), default=50, show_default=True, help="Names that are listed at most.")
def command(warehouse: Path | None, least_documents: int, row_limit: int) -> None:
    """List names of the published warehouse that look like officials or places and are in no lexicon table.

    Add them in a folder of your own, which ENTENTE_LEXICON names; docs/lexicon.md says how.
    """
    from entente.errors import EntenteError
    from entente.lexicon import load_lexicon
    from entente.lexicon.coverage import find_unknown_names
    from entente.settings import load_settings
    from entente.warehouse.reading import open_published
    from entente.warehouse.store import Warehouse
    from entente.wording import say_count

    try:
        lexicon = load_lexicon()
        with open_published(Warehouse(load_settings(warehouse=warehouse).warehouse)) as connection:
            cursor = connection.execute("select text from documents where is_canonical and language = 'en' order by document_id")
            texts = (str(row[0]) for row in iter(cursor.fetchone, None))
            unknown = find_unknown_names(texts, lexicon, least_documents=least_documents)
    except EntenteError as error:
        raise click.ClickException(str(error)) from error
    click.echo(f"lexicon {lexicon.version}: {say_count(len(unknown), 'unknown name')}, each in {least_documents} or more documents")
    for entry in unknown[:row_limit]:
        click.echo(f"{say_count(entry.document_count, 'document'):>16}  {entry.kind:<8}  {entry.name}  ({entry.cue})")

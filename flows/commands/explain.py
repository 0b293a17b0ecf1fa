"""`entente explain`: an event with everything behind it."""

import json
from dataclasses import asdict
from pathlib import Path

import click


@click.command(name="explain")
@click.argument("event_id")
@click.option("--warehouse", type=click.Path(path_type=Path, file_okay=False), help="Folder of the warehouse.")
@click.option("--json", "is_json", is_flag=True, help="Print JSON, for programs.")
def command(event_id: str, warehouse: Path | None, is_json: bool) -> None:
    """Show the event EVENT_ID (or one whose id begins so) with its sentences, their sources, rules and dates."""
    from entente.settings import load_settings
    from entente.warehouse.explain import explain_event
    from entente.warehouse.reading import open_published
    from entente.warehouse.store import Warehouse

    with open_published(Warehouse(load_settings(warehouse=warehouse).warehouse)) as connection:
        explanation = explain_event(connection, event_id)
    if is_json:
        from entente.warehouse.output import as_json_value

        click.echo(json.dumps(as_json_value(asdict(explanation)), ensure_ascii=False, indent=2))
    else:
        from flows.printing_explain import print_explanation

        print_explanation(explanation)

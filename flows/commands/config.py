"""`entente config`: the settings in force and where each comes from."""

import json

import click

from entente.settings import Settings, config_path, find_origins, load_settings


@click.command(name="config")
@click.option("--descriptions", is_flag=True, help="Say what each setting means.")
def command(descriptions: bool) -> None:
    """Print the settings in force and where each comes from.

    The command line goes before ENTENTE_… variables, these before entente.toml (or the file that ENTENTE_CONFIG names), these before
    the defaults.
    """
    settings, origins = load_settings(), find_origins()
    click.echo(f"# settings file: {config_path().absolute()} ({'read' if config_path().exists() else 'not there'})")
    width = max(len(name) for name in origins)
    for name, field in Settings.model_fields.items():
        if descriptions:
            click.echo(f"\n# {field.description}")
        click.echo(f"{name:<{width}} = {_show(getattr(settings, name)):<28} # {origins[name]}")


def _show(value: object) -> str:
    if value is None:
        return '""'
    if isinstance(value, tuple):
        return json.dumps(value)
    return str(value) if isinstance(value, int | float) else f'"{value}"'

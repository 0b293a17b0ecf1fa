"""The `entente` command: a table of names, each command's module imported only when it is called."""

import importlib

import click

from entente import __version__
from entente.build import find_build
from entente.errors import EntenteError, SettingsError

COMMANDS = {
    "run": ("flows.commands.run", "Run the pipeline once over files, folders, archives or URLs."),
    "code": ("flows.commands.code", "Code JSON Lines to JSON Lines, without a warehouse."),
    "query": ("flows.commands.query", "Run SQL on the published warehouse, read-only."),
    "explain": ("flows.commands.explain", "Show an event with the sentences, rules and dates behind it."),
    "status": ("flows.commands.status", "Show the last runs, their counts and what is overdue."),
    "serve": ("flows.commands.serve", "Schedule and run the deployments on this machine."),
    "export": ("flows.commands.export", "Write the warehouse as gdelt, plover, parquet or csv."),
    "report": ("flows.commands.report", "Build the HTML report of the published warehouse."),
    "evaluate": ("flows.commands.evaluate", "Score the coder on a gold file."),
    "lexicon": ("flows.commands.lexicon", "List officials and places of the corpus that the lexicon does not know."),
    "config": ("flows.commands.config", "Print the settings in force and where each comes from."),
    "backup": ("flows.commands.backup", "Back up the warehouse, or restore a backup."),
}


class LazyGroup(click.Group):
    """A click group that knows its commands' names and help without importing them."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        return importlib.import_module(COMMANDS[cmd_name][0]).command

    def invoke(self, ctx: click.Context) -> object:
        """What the command returns; errors that a person can act on end in one line, with code 2 for a wrong setting, else with code 1."""
        try:
            return super().invoke(ctx)
        except SettingsError as error:
            raise click.UsageError(str(error)) from error
        except EntenteError as error:
            raise click.ClickException(str(error)) from error
        except (FileNotFoundError, FileExistsError, NotADirectoryError, IsADirectoryError, PermissionError) as error:
            if error.filename is None:
                raise click.ClickException(str(error)) from error
            raise click.ClickException(f"{error.filename}: {error.strerror}") from error

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, text) for name, (_, text) in COMMANDS.items()])


@click.command(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(f"{__version__} ({find_build()})", prog_name="entente")
def main() -> None:
    """Bilateral relations from news text: every number traceable to a sentence."""

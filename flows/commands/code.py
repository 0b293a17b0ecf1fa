"""`entente code`: JSON Lines in, coded JSON Lines out, without a warehouse."""

import io
import os
import sys
from typing import TextIO

import click


@click.command(name="code", context_settings={"help_option_names": ["-h", "--help"]})
@click.argument("file", type=click.File("r", encoding="utf-8-sig", errors="replace"), default="-")
@click.option("--workers", type=click.IntRange(min=1), default=None, help="Worker processes for long input (default: one a processor).")
def command(file: TextIO, workers: int | None) -> None:
    """Code JSON Lines `{id, text, published?}` from FILE or standard input; one line out for each line in, in order.

    A line that is no JSON or has no text gives `{id, error}`; the exit code is then 1.
    """
    from entente.coding.stream import code_lines
    from entente.errors import EntenteError
    from entente.wording import say_count

    output: TextIO = sys.stdout
    if isinstance(output, io.TextIOWrapper):
        output.reconfigure(encoding="utf-8")  # JSON is UTF-8, whatever the terminal speaks
    failed = 0
    try:
        for line in code_lines(file, workers or os.cpu_count() or 1, is_at_hand=file.seekable()):
            output.write(line.text + "\n")
            output.flush()
            failed += not line.is_ok
    except EntenteError as error:
        raise click.ClickException(str(error)) from error
    except BrokenPipeError:
        sys.stderr.close()  # the reader has seen enough, as in `| head`
        raise SystemExit(0) from None
    if failed:
        click.echo(f"{say_count(failed, 'line')} could not be coded; each has an 'error' in its place", err=True)
        sys.exit(1)

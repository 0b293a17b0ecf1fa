"""The end of a process that used DuckDB under Prefect, or a server that is gone.

Prefect's daemon threads are still alive when the interpreter is torn down and keep modules alive with them; DuckDB's binding then
prints pages about "leaked" types to standard error. Nothing is lost, so nobody needs to read it.
"""

import atexit
import os
import sys
from functools import cache
from typing import NoReturn


@cache
def silence_teardown() -> None:
    """Let the teardown of the interpreter print to nowhere.

    Clean-up handlers run in reverse order: what was registered before this is silenced too, what comes after is not.
    """
    atexit.register(_close_standard_error)


def _close_standard_error() -> None:
    sys.stderr.flush()
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 2)
    os.close(nowhere)


def leave_at_once(exit_code: int) -> NoReturn:
    """End the process without Prefect's own clean-up, which would try for minutes to tell a server that is gone what it has missed."""
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(exit_code)

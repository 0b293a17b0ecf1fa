"""The end of a process that used DuckDB through dbt and Prefect: after the last clean-up, without tearing the interpreter down.

Both keep connections alive in module state; DuckDB's binding prints pages about leaked types when the interpreter is torn down with them.
"""

import atexit
import os
import sys


class QuietExit:
    """Ends the process with `code` when all other clean-up has run; make it before Prefect is imported.

    The code is 1 until the work is known to be done.
    """

    def __init__(self) -> None:
        self.code = 1
        atexit.register(self._end)  # handlers run in reverse order: the first to register is the last to run

    def _end(self) -> None:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(self.code)

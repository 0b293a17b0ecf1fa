"""What must stand in the process environment before Prefect or dbt is imported: silence, heartbeats, our log lines.

Nothing here overrides what the operator has set.
"""

import logging
import os

DEFAULTS = {
    # nobody is told that we run
    "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
    "DO_NOT_TRACK": "1",
    "PREFECT_SERVER_UI_V2_ENABLED": "false",
    "PREFECT_SERVER_UI_SHOW_PROMOTIONAL_CONTENT": "false",
    "DBT_SEND_ANONYMOUS_USAGE_STATS": "false",
    "DBT_ENGINE_SEND_ANONYMOUS_USAGE_STATS": "false",
    # a run whose process died is seen to be dead
    "PREFECT_FLOWS_HEARTBEAT_FREQUENCY": "30",
    # the lines that our own modules log belong to the run
    "PREFECT_LOGGING_EXTRA_LOGGERS": "entente",
    "PREFECT_CLI_PROMPT": "false",
}


# A command that shows its own progress leaves Prefect's lines to the server.
QUIET = {"PREFECT_LOGGING_HANDLERS_CONSOLE_LEVEL": "CRITICAL"}


def prepare_environment(*, is_quiet: bool = False) -> None:
    """Set the defaults above where the environment says nothing; call it before importing Prefect."""
    for name, value in {**DEFAULTS, **(QUIET if is_quiet else {})}.items():
        os.environ.setdefault(name, value)
    logging.getLogger("entente").setLevel(logging.INFO)

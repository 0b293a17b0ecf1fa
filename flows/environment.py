"""What must stand in the process environment before Prefect or dbt is imported: silence, heartbeats, which API.

Nothing here overrides what the operator has set.
"""

import logging
import os
import urllib.error
import urllib.request

from entente.settings import Settings

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
    "PREFECT_SERVER_EPHEMERAL_STARTUP_TIMEOUT_SECONDS": "60",
}


def prepare_environment() -> None:
    """Set the defaults above where the environment says nothing; call it before importing Prefect."""
    for name, value in DEFAULTS.items():
        os.environ.setdefault(name, value)
    logging.getLogger("entente").setLevel(logging.INFO)


def answers(api_url: str, seconds: float = 2) -> bool:
    """Whether a Prefect server answers at `api_url`."""
    request = urllib.request.Request(api_url.rstrip("/") + "/health")
    try:
        with urllib.request.urlopen(request, timeout=seconds) as response:
            return bool(response.read(16).strip() == b"true")
    except (urllib.error.URLError, OSError, ValueError):
        return False


def choose_api(settings: Settings) -> str | None:
    """The API of the server that runs on this machine, set for Prefect; None leaves it to Prefect's own configuration.

    What the operator configured (PREFECT_API_URL or a Prefect profile) stands as it is.
    """
    if os.environ.get("PREFECT_API_URL"):
        return None
    api_url = f"http://127.0.0.1:{settings.server_port}/api"
    if not answers(api_url, seconds=0.5):
        return None
    os.environ["PREFECT_API_URL"] = api_url
    return api_url

"""Which Prefect API a command talks to: the configured server, the one on this machine, else Prefect's own embedded one."""

import base64
import json
import os
import tomllib
import urllib.request
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from entente.settings import Settings
from flows.embedded import EmbeddedServer


@dataclass(frozen=True, slots=True)
class Connection:
    """The API in use, how it was found, and the embedded server to wait for."""

    api_url: str
    kind: Literal["configured", "running", "embedded"]
    note: str = ""
    server: EmbeddedServer | None = None


def connect(settings: Settings) -> Connection:
    """The API for this process, set for Prefect; call it before importing Prefect.

    A configured server that does not answer is noted, and the embedded one is used instead.
    """
    configured = read_configured_url()
    note = ""
    if configured:
        if answers(configured, seconds=5):
            os.environ["PREFECT_API_URL"] = configured
            return Connection(configured, "configured")
        note = f"the Prefect server at {configured} does not answer; this run is recorded by the embedded one"
    local = f"http://127.0.0.1:{settings.server_port}/api"
    if local != configured and answers(local, seconds=1):
        os.environ["PREFECT_API_URL"] = local
        return Connection(local, "running", note)
    server = EmbeddedServer()
    os.environ["PREFECT_API_URL"] = server.url
    return Connection(server.url, "embedded", note, server)


def answers(api_url: str, seconds: float) -> bool:
    """Whether a Prefect server answers at `api_url` and lets us in."""
    version = ask(api_url, "/admin/version", seconds)
    return isinstance(version, str) and version.startswith("3.")


def ask(api_url: str, path: str, seconds: float) -> Any:
    """What the API says at `path`; null where it says nothing, or not to us."""
    request = urllib.request.Request(api_url.rstrip("/") + path)
    secret = os.environ.get("PREFECT_API_AUTH_STRING")
    if secret:
        request.add_header("Authorization", "Basic " + base64.b64encode(secret.encode()).decode())
    try:
        with urllib.request.urlopen(request, timeout=seconds) as response:
            return json.load(response)
    except (OSError, ValueError):  # nobody there, another program there, or no entry
        return None


def read_configured_url() -> str | None:
    """The API's URL in the environment or in Prefect's active profile; null where neither names one."""
    if os.environ.get("PREFECT_API_URL"):
        return os.environ["PREFECT_API_URL"]
    home = Path(os.environ.get("PREFECT_HOME", "~/.prefect")).expanduser()
    path = Path(os.environ.get("PREFECT_PROFILES_PATH", home / "profiles.toml"))
    if not path.exists():
        return None
    profiles: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))
    active = os.environ.get("PREFECT_PROFILE") or profiles.get("active")
    return profiles.get("profiles", {}).get(active, {}).get("PREFECT_API_URL")

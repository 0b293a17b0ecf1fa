"""The service that the browser looks at."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from prefect_server import Server, post


@dataclass(frozen=True)
class Service:
    """The server, the warehouse that was run on it, and the runs to look at."""

    server: Server
    warehouse: Path
    good_run_id: str
    failed_run_id: str

    def url(self, path: str) -> str:
        return f"{self.server.ui_url}/{path}"

    def ask(self, path: str, body: dict[str, Any]) -> Any:
        return post(self.server.api_url, path, body)


def find_last_run(server: Server) -> str:
    """Of those that came to an end: by start alone, runs that a schedule plans for later would come first."""
    ended = {"state": {"type": {"any_": ["COMPLETED", "FAILED", "CRASHED"]}}}
    (last,) = post(server.api_url, "/flow_runs/filter", {"flow_runs": ended, "sort": "END_TIME_DESC", "limit": 1})
    return str(last["id"])

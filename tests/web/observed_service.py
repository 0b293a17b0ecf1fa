"""The service that the browser looks at."""

import json
import urllib.request
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from prefect_server import Server


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
        request = urllib.request.Request(f"{self.server.api_url}{path}", json.dumps(body).encode(), {"Content-Type": "application/json"})
        with urllib.request.urlopen(request, timeout=20) as response:
            return json.load(response)


def find_last_run(server: Server) -> str:
    """Of those that came to an end: by start alone, runs that a schedule plans for later would come first."""
    ended = {"state": {"type": {"any_": ["COMPLETED", "FAILED", "CRASHED"]}}}
    body = json.dumps({"flow_runs": ended, "sort": "END_TIME_DESC", "limit": 1}).encode()
    request = urllib.request.Request(f"{server.api_url}/flow_runs/filter", body, {"Content-Type": "application/json"})
    with urllib.request.urlopen(request, timeout=20) as response:
        return str(json.load(response)[0]["id"])

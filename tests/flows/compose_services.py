"""The services of docker-compose.yml as processes of this machine: their own commands, environments and health checks.

Only what a container brings is replaced: names of hosts, ports, the folders of volumes and secrets.
"""

import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import yaml
from prefect_server import ROOT, clean_environment, end_group

VARIABLE = re.compile(r"\$\{(\w+)(?::([-?])([^}]*))?\}")
SERVICES: dict[str, dict[str, Any]] = yaml.safe_load((ROOT / "docker-compose.yml").read_text(encoding="utf-8"))["services"]


class Compose:
    """The file's services with the variables of `.env` filled in and `places` put for what only containers have.

    `extra` goes into every service's environment.
    """

    def __init__(self, home: Path, variables: Mapping[str, str], places: Mapping[str, str], extra: Mapping[str, str]) -> None:
        self.home, self._variables, self._places, self._extra = home, variables, places, extra

    def fill(self, text: str) -> str:
        """A string of the file as a container would see it, moved to this machine."""

        def look_up(match: re.Match[str]) -> str:
            name, operator, rest = match.groups()
            if self._variables.get(name):
                return self._variables[name]
            assert operator != "?", f"{name} must be set: {rest}"
            return rest or ""

        text = VARIABLE.sub(look_up, text.replace("$$", "\0")).replace("\0", "$")
        return re.sub("|".join(map(re.escape, self._places)), lambda match: self._places[match.group()], text)

    def environment(self, service: str) -> dict[str, str]:
        """The service's environment; its programs are those that run the tests."""
        given = {name: self.fill(str(value)) for name, value in SERVICES[service].get("environment", {}).items()}
        path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
        return clean_environment(self.home, **{**given, **self._extra, "PATH": path})

    @contextmanager
    def running(self, service: str) -> Iterator["subprocess.Popen[bytes]"]:
        """The service's process while the block runs, told to end as `docker compose stop` does."""
        whole = SERVICES[service]
        command = [self.fill(part) for part in [*whole.get("entrypoint", []), *whole["command"]]]
        with (self.home / f"{service}.log").open("wb") as log:
            process = subprocess.Popen(
                command,
                cwd=self.fill(whole.get("working_dir", str(self.home))),
                env=self.environment(service),
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        try:
            yield process
        finally:
            if process.poll() is None:
                process.send_signal(signal.SIGTERM)
            try:
                process.wait(timeout=60)
            finally:
                end_group(process)

    def is_healthy(self, service: str) -> bool:
        """Whether the health check of the service passes."""
        kind, *test = (self.fill(part) for part in SERVICES[service]["healthcheck"]["test"])
        assert kind == "CMD"
        check = subprocess.run(test, cwd=self.home, env=self.environment(service), capture_output=True, timeout=60, check=False)
        return check.returncode == 0

    def log(self, service: str) -> str:
        return (self.home / f"{service}.log").read_text(errors="replace")[-3000:]

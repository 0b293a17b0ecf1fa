"""A real PostgreSQL of a test's own, from the programs that Debian's package `postgresql` installs."""

import os
import secrets
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from prefect_server import find_free_port

MISSING = "no PostgreSQL: install it (Debian: apt-get install postgresql)"


def find_programs() -> Path | None:
    """The folder of initdb and its neighbours, of the newest version; null where none is installed."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    return found[-1].parent if found else None


class Postgres:
    """A cluster in a folder with one database, run as an unprivileged user where we are root."""

    def __init__(self, folder: Path) -> None:
        programs = find_programs()
        if programs is None:
            raise SystemExit(MISSING)
        self.programs, self.data, self.port = programs, folder / "postgres", find_free_port()
        self.password = secrets.token_hex(8)
        self._as_user = ["setpriv", "--reuid", "postgres", "--regid", "postgres", "--clear-groups"] if os.getuid() == 0 else []
        self.data.mkdir()
        password_file = folder / "postgres-password"
        password_file.write_text(self.password)
        if self._as_user:
            for path in (folder, *folder.parents):
                path.chmod(path.stat().st_mode | 0o011) if path.is_relative_to(tempfile.gettempdir()) else None
            shutil.chown(self.data, "postgres", "postgres")
            shutil.chown(password_file, "postgres", "postgres")
        access = ["--username", "prefect", "--auth", "scram-sha-256", "--pwfile", str(password_file)]
        self._call("initdb", "--pgdata", str(self.data), *access, "--no-sync")
        self.start()
        self._call("createdb", "--host", "127.0.0.1", "--port", str(self.port), "--username", "prefect", "prefect")

    def start(self) -> None:
        options = f"-p {self.port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={self.data}"
        self._call("pg_ctl", "--pgdata", str(self.data), "--wait", "--log", str(self.data / "log"), "--options", options, "start")

    def stop(self, mode: str = "fast") -> None:
        """End it: `fast` cuts every connection, `immediate` is what a power failure leaves."""
        self._call("pg_ctl", "--pgdata", str(self.data), "--wait", "--mode", mode, "stop")

    @property
    def url(self) -> str:
        return f"postgresql+asyncpg://prefect:{self.password}@127.0.0.1:{self.port}/prefect"

    def _call(self, program: str, *arguments: str) -> None:
        environment = {**os.environ, "PGPASSWORD": self.password}
        command = [*self._as_user, str(self.programs / program), *arguments]
        subprocess.run(command, check=True, cwd="/", env=environment, stdout=subprocess.DEVNULL)


@contextmanager
def run_postgres() -> Iterator[Postgres]:
    """A running PostgreSQL, ended at the end; pytest's own temporary folders are closed to other users than the one who tests."""
    with tempfile.TemporaryDirectory(prefix="postgres-") as folder:
        postgres = Postgres(Path(folder))
        try:
            yield postgres
        finally:
            postgres.stop("immediate")

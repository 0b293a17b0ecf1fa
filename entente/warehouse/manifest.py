"""dbt's manifest of the project: its models, and its checks as SQL.

Reading the project takes dbt seconds, reading what it found takes a moment: that is kept beside the project, or in the user's cache where
the installation may not be written to, until the project or dbt changes. `python -m entente.warehouse.manifest` prepares it.
"""

import hashlib
import os
import tempfile
import threading
from importlib.metadata import version
from pathlib import Path
from typing import Any

from entente.errors import WarehouseError
from entente.warehouse.project import QUIET, dbt_environment, digest_project, find_dbt_project, locate
from entente.warehouse.store import Warehouse

READERS = ("dbt-core", "dbt-duckdb", "dbt-adapters", "dbt-common")  # other versions of these do not read what one has kept
DIGEST_BYTES = hashlib.sha256().digest_size

_lock = threading.Lock()
_loaded: dict[Path, Any] = {}


def load_manifest() -> Any:
    """The manifest, the same object for a whole process; a second thread waits for the first one that asks.

    It does not depend on the warehouse: every working database has the same name.
    """
    from dbt.contracts.graph.manifest import Manifest

    project = find_dbt_project()
    with _lock:
        if project not in _loaded:
            content = _read(project)
            _loaded[project] = Manifest.from_msgpack(content) if content else _parse(project)
        return _loaded[project]


def _parse(project: Path) -> Any:
    """The manifest from the project's files, kept for the next process."""
    from dbt.cli.main import dbtRunner

    with tempfile.TemporaryDirectory() as folder, dbt_environment(Warehouse(folder)):
        runner: Any = dbtRunner()
        parsed: Any = runner.invoke(["parse", *locate(project), *QUIET])
        if not parsed.success:
            raise WarehouseError(f"{project}: the dbt project cannot be parsed: {parsed.exception}")
        runner = dbtRunner(manifest=parsed.result)
        without_database = ["--no-populate-cache", "--no-introspect", "--no-write-json"]
        compiled: Any = runner.invoke(["compile", "--select", "resource_type:test", *locate(project), *QUIET, *without_database])
        if not compiled.success:
            raise WarehouseError(f"{project}: the checks of the dbt project cannot be compiled: {compiled.exception}")
    _keep(project, parsed.result.to_msgpack())
    return parsed.result


def _name_file(project: Path) -> str:
    versions = " ".join(f"{name} {version(name)}" for name in READERS)
    return f"entente-{digest_project(project)}-{hashlib.sha256(versions.encode()).hexdigest()[:8]}.msgpack"


def _list_folders(project: Path) -> list[Path]:
    """Where the manifest may be kept, the best place first."""
    return [project / "target", Path(os.environ.get("XDG_CACHE_HOME") or "~/.cache").expanduser() / "entente"]


def _read(project: Path) -> bytes | None:
    """What was kept; null where there is nothing, or only something damaged."""
    for folder in _list_folders(project):
        try:
            content = (folder / _name_file(project)).read_bytes()
        except OSError:
            continue
        if hashlib.sha256(content[DIGEST_BYTES:]).digest() == content[:DIGEST_BYTES]:
            return content[DIGEST_BYTES:]
    return None


def _keep(project: Path, content: bytes) -> None:
    """Write to the first folder that takes it, in place of what older versions kept; that none does is no failure."""
    name = _name_file(project)
    for folder in _list_folders(project):
        try:
            folder.mkdir(parents=True, exist_ok=True)
            with tempfile.NamedTemporaryFile(dir=folder, prefix=name, delete=False) as draft:
                draft.write(hashlib.sha256(content).digest() + content)
            Path(draft.name).chmod(0o644)
            Path(draft.name).replace(folder / name)
            for path in set(folder.glob("entente-*.msgpack")) - {folder / name}:
                path.unlink(missing_ok=True)
        except OSError:
            continue
        return


if __name__ == "__main__":
    load_manifest()

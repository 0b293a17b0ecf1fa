"""Copies of a warehouse that it can be put back from: the working and the published database, with their hashes."""

import hashlib
import json
import shutil
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

from entente import __version__
from entente.errors import WarehouseError
from entente.warehouse.publication import point_link
from entente.warehouse.store import Warehouse
from entente.warehouse.working import open_working

MANIFEST = "manifest.json"


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup's folder, its time (UTC, ISO 8601), the version that wrote it, and its files' SHA-256 by name."""

    folder: str
    written_at: str
    version: str
    files: dict[str, str]


def write_backup(warehouse: Warehouse, backup_dir: Path, *, keep: int) -> Path:
    """The folder of a new, whole backup; hold the warehouse's lock meanwhile. All but the last `keep` are removed."""
    if not warehouse.working.exists():
        raise WarehouseError(f"{warehouse.root}: expected a warehouse, found no working database; nothing to back up")
    with open_working(warehouse) as connection:
        connection.execute("checkpoint")
    now = datetime.now(UTC)
    folder = backup_dir / f"{now:%Y%m%dT%H%M%S}"
    draft = backup_dir / f".{folder.name}.draft"
    draft.mkdir(parents=True)
    sources = [warehouse.working]
    if warehouse.published.exists():
        sources += [warehouse.published.resolve(), warehouse.root / "published.json"]
    files: dict[str, str] = {}
    for source in sources:
        if source.exists():
            shutil.copyfile(source, draft / source.name)
            files[source.name] = _hash(draft / source.name)
    manifest = Backup(folder.name, now.isoformat(timespec="seconds"), __version__, files)
    (draft / MANIFEST).write_text(json.dumps(asdict(manifest), indent=2), encoding="utf-8")
    draft.rename(folder)
    for old in list_backups(backup_dir)[:-keep]:
        shutil.rmtree(old)
    return folder


def list_backups(backup_dir: Path) -> list[Path]:
    """Folders of whole backups, oldest first."""
    return sorted(manifest.parent for manifest in backup_dir.glob(f"[0-9]*/{MANIFEST}"))


def restore_backup(warehouse: Warehouse, folder: Path) -> Backup:
    """Put a backup in the place of what the warehouse holds; hold its lock meanwhile.

    Checks every hash first, and touches nothing where one differs.
    """
    path = folder / MANIFEST
    if not path.is_file():
        raise WarehouseError(f"{folder}: expected a backup, found no {MANIFEST}; `entente backup --list` names those there are")
    backup = Backup(**json.loads(path.read_text(encoding="utf-8")))
    damaged = [name for name, digest in backup.files.items() if not (folder / name).is_file() or _hash(folder / name) != digest]
    if damaged:
        raise WarehouseError(f"{folder}: {len(damaged)} of {len(backup.files)} files are damaged, first {damaged[0]}; take another backup")
    warehouse.create()
    warehouse.working.with_name(warehouse.working.name + ".wal").unlink(missing_ok=True)
    for name in backup.files:
        is_published = name.startswith("entente-")
        target = (warehouse.versions if is_published else warehouse.root) / name
        draft = target.with_name(f".{name}.restore")
        shutil.copyfile(folder / name, draft)
        if is_published:
            draft.chmod(0o444)
        draft.replace(target)
        if is_published:
            point_link(warehouse, target)
    return backup


def _hash(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()

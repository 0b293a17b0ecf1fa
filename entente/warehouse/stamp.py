"""What the published file was made from: lets a run over an unchanged folder see at once that there is nothing to do."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from entente.warehouse.project import digest_project, find_dbt_project
from entente.warehouse.store import Warehouse


@dataclass(frozen=True, slots=True)
class Stamp:
    """Versions of code, lexicon and SQL models behind a published file, and the file's name."""

    coder_version: str
    lexicon_version: str
    models_digest: str
    published: str


def make_stamp(coder_version: str, lexicon_version: str, published: Path) -> Stamp:
    """The stamp of the present code for a published file."""
    return Stamp(coder_version, lexicon_version, digest_project(find_dbt_project()), published.name)


def write_stamp(warehouse: Warehouse, stamp: Stamp) -> None:
    """Say that the published file holds everything that the working database holds."""
    draft = _path(warehouse).with_suffix(".draft")
    draft.write_text(json.dumps(asdict(stamp)), encoding="utf-8")
    draft.replace(_path(warehouse))


def remove_stamp(warehouse: Warehouse) -> None:
    """Say that the working database is about to run ahead of the published file."""
    _path(warehouse).unlink(missing_ok=True)


def is_up_to_date(warehouse: Warehouse, coder_version: str, lexicon_version: str) -> bool:
    """Whether the published file holds everything of the working database, made by the present code, lexicon and models."""
    if not warehouse.published.exists() or not warehouse.working.exists():
        return False
    try:
        written = Stamp(**json.loads(_path(warehouse).read_text(encoding="utf-8")))
    except (FileNotFoundError, ValueError, TypeError):
        return False
    return written == make_stamp(coder_version, lexicon_version, warehouse.published.resolve())


def _path(warehouse: Warehouse) -> Path:
    return warehouse.root / "published.json"

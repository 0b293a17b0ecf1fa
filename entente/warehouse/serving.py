"""Whether a schedule is meant to keep this warehouse fresh: a mark that a standing service leaves and takes away again."""

import json
from dataclasses import asdict, dataclass
from datetime import UTC, datetime

from entente.warehouse.store import Warehouse


@dataclass(frozen=True, slots=True)
class Service:
    """The schedule of the refresh (cron, UTC) and when the service began (UTC, ISO 8601)."""

    refresh_cron: str
    since: str


def mark_serving(warehouse: Warehouse, refresh_cron: str) -> None:
    """Say that a service keeps the warehouse fresh from now on."""
    warehouse.create()
    service = Service(refresh_cron, datetime.now(UTC).isoformat(timespec="seconds"))
    (warehouse.root / "service.json").write_text(json.dumps(asdict(service)), encoding="utf-8")


def unmark_serving(warehouse: Warehouse) -> None:
    """Say that the service was ended on purpose."""
    (warehouse.root / "service.json").unlink(missing_ok=True)


def read_service(warehouse: Warehouse) -> Service | None:
    """The service that should be running, null where none was started or it was ended on purpose."""
    try:
        return Service(**json.loads((warehouse.root / "service.json").read_text(encoding="utf-8")))
    except (FileNotFoundError, ValueError, TypeError):
        return None

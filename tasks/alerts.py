"""Events that automations listen to: who moved, what broke, who fell silent."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from prefect.events import emit_event

from entente.settings import Settings
from entente.warehouse.news import News

SHIFTED = "entente.relations.shifted"
REJECTED_MANY = "entente.run.rejected-many"
OUTLET_SILENT = "entente.outlet.silent"
QUALITY_FAILED = "entente.quality.failed"

MOST_ALERTS = 20  # of one kind in one run; the artifacts list the rest


@dataclass(frozen=True, slots=True)
class Alert:
    """One thing that somebody may have to look at."""

    event: str
    resource_id: str
    resource_name: str
    payload: Mapping[str, object]


def find_alerts(news: News, settings: Settings, files_new: int, rejected_count: int) -> list[Alert]:
    """What of the news passes the thresholds of the settings, at most MOST_ALERTS of a kind."""
    kinds = (
        _find_shifts(news, settings.alert_shift_points),
        _find_rejects(news, settings.alert_rejected_share, files_new, rejected_count),
        _find_silence(news, settings.alert_silent_days),
        _find_failed_checks(news),
    )
    return [alert for kind in kinds for alert, _ in zip(kind, range(MOST_ALERTS), strict=False)]


def raise_alerts(alerts: list[Alert], run_id: str) -> None:
    """Emit each alert as a Prefect event."""
    for alert in alerts:
        resource = {"prefect.resource.id": alert.resource_id, "prefect.resource.name": alert.resource_name}
        emit_event(alert.event, resource=resource, payload={**alert.payload, "run_id": run_id})


def _find_shifts(news: News, points: float) -> Iterator[Alert]:
    for row in news.movers.iter_rows(named=True):
        change = row["index_change"]
        if change is not None and abs(change) >= points:
            pair = f"{row['country_a']}-{row['country_b']}"
            name = f"{row['country_a_name']} and {row['country_b_name']}"
            moved = {"index_before": row["index_before"], "index_now": row["index_now"], "index_change": change}
            yield Alert(SHIFTED, f"entente.pair.{pair}", name, {"pair": pair, "name": name, **moved})


def _find_rejects(news: News, share: float, files_new: int, rejected_count: int) -> Iterator[Alert]:
    if files_new and rejected_count / files_new > share:
        reasons = {row["reason"]: row["file_count"] for row in news.rejected.iter_rows(named=True)}
        counts = {"files_new": files_new, "rejected": rejected_count, "reasons": reasons}
        yield Alert(REJECTED_MANY, "entente.run", "run with many rejected files", counts)


def _find_silence(news: News, days: int) -> Iterator[Alert]:
    for row in news.silent_outlets.iter_rows(named=True):
        if row["silent_days"] >= days:
            payload = {"outlet": row["outlet"], "silent_days": row["silent_days"], "last_seen_at": row["last_seen_at"].isoformat()}
            yield Alert(OUTLET_SILENT, f"entente.outlet.{row['outlet']}", row["outlet"], payload)


def _find_failed_checks(news: News) -> Iterator[Alert]:
    for row in news.failed_checks.iter_rows(named=True):
        if row["severity"] == "info" or row["failed_count"] <= row["failed_before"]:
            continue
        payload = {"check": row["check_name"], "severity": row["severity"], "failed_count": row["failed_count"]}
        yield Alert(QUALITY_FAILED, f"entente.check.{row['check_name']}", row["check_name"], payload)

"""The deployments of the standing service. `prefect.yaml` says the same for a work pool; a test holds the two together."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, cast

from prefect.client.schemas.objects import ConcurrencyLimitConfig, ConcurrencyLimitStrategy
from prefect.deployments.runner import RunnerDeployment
from prefect.flows import Flow
from prefect.types.entrypoint import EntrypointType

from entente.settings import Settings
from flows.check import check
from flows.compact import compact
from flows.fetch import fetch
from flows.lifecycle import DEPLOYMENT_TAG
from flows.refresh import refresh


@dataclass(frozen=True, slots=True)
class Deployment:
    """One deployment: its flow, when it runs (cron, UTC; empty: on demand), and with which parameters.

    A second run of it that is due while one is running is dropped where it would only do the same work, and waits in line where
    somebody asked for it.
    """

    name: str
    flow: Flow[..., Any]
    description: str
    cron: str = ""
    parameters: dict[str, Any] = field(default_factory=dict[str, Any])
    waits: bool = False


def list_deployments(settings: Settings) -> list[Deployment]:
    """Every deployment, with the schedules of the settings."""
    fetch_cron = settings.fetch_cron if settings.feeds else ""
    return [
        Deployment(
            "refresh",
            refresh,
            "Reads what is new and publishes it. Costs a look at the file lists where nothing is.",
            settings.refresh_cron,
        ),
        Deployment(
            "fetch",
            fetch,
            "Stores what is new in feeds and pages; the next refresh reads it.",
            fetch_cron,
        ),
        Deployment(
            "rebuild",
            refresh,
            "Codes documents again: all of them, or those published in the days of the form.",
            parameters={"rebuild": True},
            waits=True,
        ),
        Deployment(
            "check", check, "Builds everything again beside the warehouse and compares. A difference fails the run.", settings.check_cron
        ),
        Deployment("compact", compact, "Backs the warehouse up and gives dead space back.", settings.compact_cron),
    ]


def make_runner_deployments(settings: Settings) -> list[RunnerDeployment]:
    """The deployments as Prefect serves them."""
    made: list[RunnerDeployment] = []
    for one in list_deployments(settings):
        strategy = ConcurrencyLimitStrategy.ENQUEUE if one.waits else ConcurrencyLimitStrategy.CANCEL_NEW
        make = cast(Callable[..., RunnerDeployment], one.flow.to_deployment)
        made.append(
            make(
                name=one.name,
                cron=one.cron or None,
                parameters={**one.parameters, "warehouse": str(settings.warehouse.absolute())},
                description=one.description,
                tags=[DEPLOYMENT_TAG],
                entrypoint_type=EntrypointType.MODULE_PATH,  # found wherever the service was started from
                concurrency_limit=ConcurrencyLimitConfig(limit=1, collision_strategy=strategy),
            )
        )
    return made

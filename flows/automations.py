"""The one automation that the service cannot do without: a run whose heart has stopped is marked as crashed."""

from datetime import timedelta

from prefect import get_client
from prefect.client.schemas.objects import StateType
from prefect.events.actions import ActionTypes, ChangeFlowRunState
from prefect.events.schemas.automations import AutomationCore, EventTrigger, Posture
from prefect.events.schemas.events import ResourceSpecification

CRASH_AUTOMATION = "entente: crash runs without a heartbeat"
HEARTBEAT = "prefect.flow-run.heartbeat"
SILENCE = timedelta(seconds=90)  # three beats of PREFECT_FLOWS_HEARTBEAT_FREQUENCY
ENDS = {f"prefect.flow-run.{state}" for state in ("Completed", "Failed", "Cancelled", "Crashed")}


def ensure_crash_automation() -> None:
    """Create the automation on the server in use, once."""
    message = "No heartbeat: the process died. Nothing to repair, the next run does its work again."
    actions: list[ActionTypes] = [ChangeFlowRunState(state=StateType.CRASHED, name=None, force=False, message=message)]
    automation = AutomationCore(
        name=CRASH_AUTOMATION,
        description="A run that sent heartbeats and has fallen silent is dead: its process was killed, or its machine restarted.",
        trigger=EventTrigger(
            after={HEARTBEAT},
            expect={HEARTBEAT, *ENDS},
            match=ResourceSpecification({"prefect.resource.id": ["prefect.flow-run.*"]}),
            for_each={"prefect.resource.id"},
            posture=Posture.Proactive,
            threshold=1,
            within=SILENCE,
        ),
        actions=actions,
    )
    with get_client(sync_client=True) as client:
        if not client.read_automations_by_name(CRASH_AUTOMATION):
            client.create_automation(automation)

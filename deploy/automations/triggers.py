"""What the example automations listen to, and how they are put in place."""

from prefect import get_client
from prefect.events.actions import ActionTypes
from prefect.events.schemas.automations import AutomationCore, EventTrigger, Posture
from prefect.events.schemas.events import ResourceSpecification

EVENTS = {"entente.*", "prefect.flow-run.Failed", "prefect.flow-run.Crashed", "prefect.flow-run.TimedOut"}
TEXT = "{{ event.event }}: {{ event.resource.name | default(event.resource.id) }} {{ event.payload }}"


def replace_automation(name: str, action: ActionTypes) -> None:
    """Create an automation that runs `action` for every alert, in the place of an earlier one of that name."""
    trigger = EventTrigger(expect=EVENTS, match=ResourceSpecification({}), posture=Posture.Reactive, threshold=1)
    with get_client(sync_client=True) as client:
        for old in client.read_automations_by_name(name):
            client.delete_automation(old.id)
        client.create_automation(AutomationCore(name=name, trigger=trigger, actions=[action]))
    print(f"{name}: in place")

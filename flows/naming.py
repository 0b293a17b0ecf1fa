"""Names of flow runs that say what the run did."""

from uuid import UUID

from prefect import get_client
from prefect.runtime import flow_run


def name_flow_run(name: str) -> None:
    """Rename the present flow run."""
    with get_client(sync_client=True) as client:
        client.update_flow_run(UUID(str(flow_run.id)), name=name)

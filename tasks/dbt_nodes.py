"""prefect-dbt's runner with lighter task runs: nodes share the flow's context instead of building one each.

prefect-dbt rebuilds settings, an API client and its TLS context for every node, as if nodes ran on other machines: 0.2 s of
interpreter time each, 11 s of a build of 57 models. Here they run in threads of the flow's own process, and without tags, since
Prefect asks its server about the limits of each tagged task run.
"""

import threading
from collections.abc import Callable
from contextvars import Context, copy_context
from typing import Any, cast
from uuid import UUID, uuid4

from dbt.cli.main import dbtRunner
from dbt.contracts.graph.manifest import Manifest
from dbt_common.events.base_types import EventLevel
from prefect.cache_policies import NO_CACHE
from prefect.client.schemas.objects import TaskRunResult
from prefect.context import serialize_context
from prefect.task_engine import run_task_sync
from prefect.tasks import Task
from prefect_dbt import PrefectDbtRunner, PrefectDbtSettings
from prefect_dbt.core._tracker import NodeTaskTracker
from prefect_dbt.core.runner import execute_dbt_node

from entente.warehouse.project import find_dbt_project


class SharedContextRunner(PrefectDbtRunner):
    """PrefectDbtRunner whose node tasks run in copies of the context that called `invoke`, all ended when it returns."""

    _flow_context: Context
    _node_threads: list[threading.Thread]

    def __init__(self, manifest: Manifest) -> None:
        project = find_dbt_project()
        settings = PrefectDbtSettings(project_dir=project, profiles_dir=project, log_level=EventLevel.WARN)  # task runs tell the rest
        super().__init__(manifest=manifest, settings=settings)

    def invoke(self, args: list[str], **kwargs: Any) -> Any:
        """The result of the dbt command. The manifest that is there is used for it too, which prefect-dbt would let dbt make anew."""
        self._flow_context = copy_context()
        self._node_threads = []
        untyped: Any = self
        callback = untyped._create_unified_callback(NodeTaskTracker(), untyped.log_level, serialize_context())
        runner: Any = dbtRunner(manifest=self.manifest, callbacks=[callback])
        outcome = runner.invoke(args, **kwargs)
        untyped._event_queue.join()
        untyped._stop_callback_processor()
        for thread in self._node_threads:
            thread.join()
        return outcome

    def _queue_callback(self, callback_func: Callable[[Any], None], event: Any, priority: int | None = None) -> None:
        """Take dbt's messages in their order: starts first, as prefect-dbt has it, let every node seem to run until the build's end."""
        queue = cast(Callable[..., None], super()._queue_callback)
        queue(callback_func, event, priority=0)

    def _call_task(self, task_state: Any, manifest_node: Any, context: dict[str, Any], enable_assets: bool) -> None:
        """Start the task run of a model; it lasts until dbt says that it is done."""
        node_id: str = manifest_node.unique_id
        task: Task[..., None] = Task(
            fn=execute_dbt_node,
            name=f"dbt {manifest_node.resource_type.lower()}",
            task_run_name=f"{manifest_node.resource_type.lower()} {manifest_node.name}",
            cache_policy=NO_CACHE,
        )
        task_state.start_task(node_id, task)
        list_parents = cast(Callable[[Any], list[tuple[Any, Any]]], self._get_upstream_manifest_nodes_and_configs)
        parents = list_parents(manifest_node)
        upstream = [task_state.get_task_run_id(parent.unique_id) for parent, _ in parents]
        options: dict[str, Any] = {
            "parameters": {"task_state": task_state, "node_id": node_id, "asset_id": None},
            "dependencies": {"node_id": _make_inputs(upstream)},
            "return_type": "state",
        }
        run_id = uuid4()
        task_state.set_task_run_id(node_id, run_id)
        thread = threading.Thread(target=self._flow_context.copy().run, args=(run_task_sync, task, run_id), kwargs=options, daemon=True)
        self._node_threads.append(thread)
        thread.start()


def _make_inputs(run_ids: list[UUID | None]) -> set[TaskRunResult]:
    """What Prefect draws arrows from: the task runs of the parents that this build has."""
    return {TaskRunResult(id=run_id) for run_id in run_ids if run_id is not None}  # pyright: ignore[reportUnhashable]  (it is frozen)

"""What Prefect and dbt cost over the same library calls and the same SQL: `python benchmarks/flow_overhead.py [DOCUMENTS [SENTENCES]]`.

Runs the flow against a server of its own, then the plain calls, then the flow again over the unchanged folder and, on the embedded
API, over a new warehouse; prints seconds of each and whether the server knows every task run. Articles are made of the sample's
sentences; where SENTENCES is given they are invented stories of so many sentences, which stay unlike each other in any number.
"""

import argparse
import json
import os
import random
import resource
import subprocess
import sys
import tempfile
import time
import urllib.request
from dataclasses import dataclass
from graphlib import TopologicalSorter
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from dbt.cli.main import dbtRunner  # noqa: E402  (the path above makes ours importable)
from dedup_corpus import Newsroom  # noqa: E402  (the path above)
from prefect_server import Server, clean_environment, run_server  # noqa: E402  (the path above)

from entente.settings import Settings  # noqa: E402  (the path above)
from entente.warehouse import Warehouse  # noqa: E402  (the path above)
from entente.warehouse.checks import list_checks  # noqa: E402  (the path above)
from entente.warehouse.manifest import load_manifest  # noqa: E402  (the path above)
from entente.warehouse.project import QUIET, dbt_environment, find_dbt_project, locate  # noqa: E402  (the path above)
from flows.batches import plan_batches  # noqa: E402  (the path above)

NOISE = ("Traceback", "Warning", "WARNING", "ERROR")
SINGLE_TASKS = ("discover", "deduplicate", "choose", "load", "check", "publish", "report", "tell")
SETTLING_SECONDS = 120  # for the server to take in what was told at the end of a run


@dataclass(frozen=True)
class Cost:
    """Seconds of one command on the clock, and of processors in all its processes."""

    seconds: float
    processor_seconds: float

    def __str__(self) -> str:
        return f"{self.seconds:.1f} s ({self.processor_seconds:.1f} s of processors)"


def write_corpus(folder: Path, count: int) -> None:
    """`count` articles made of the sample's sentences, shuffled so that no two are alike."""
    sentences = [
        sentence.strip() + "."
        for path in sorted((ROOT / "sample" / "articles").glob("*.txt"))
        for sentence in path.read_bytes().decode("utf-8", errors="ignore").split(".")
        if 40 < len(sentence) < 300
    ]
    chance = random.Random(1)
    folder.mkdir()
    for number in range(count):
        write_article(folder, number, chance.sample(sentences, 8))


def write_stories(folder: Path, count: int, sentence_count: int) -> None:
    """`count` short stories about invented people, no two alike."""
    newsroom = Newsroom(1)
    folder.mkdir()
    for number in range(count):
        write_article(folder, number, newsroom.write_story(sentence_count))


def write_article(folder: Path, number: int, sentences: list[str]) -> None:
    text = f"Baku, {1 + number % 28} March 2024 (Agency {number % 17}): {' '.join(sentences)}\n"
    (folder / f"{number:06d}.txt").write_text(text)


def measure(command: list[str], folder: Path, environment: dict[str, str]) -> Cost:
    """What the command cost; raises SystemExit where it fails or prints a warning."""
    began, before = time.monotonic(), resource.getrusage(resource.RUSAGE_CHILDREN)
    result = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    seconds, after = time.monotonic() - began, resource.getrusage(resource.RUSAGE_CHILDREN)
    printed = result.stdout + result.stderr
    if result.returncode or any(word in printed for word in NOISE):
        raise SystemExit(printed)
    return Cost(seconds, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)


def ask(server: Server, path: str, body: dict[str, Any]) -> Any:
    request = urllib.request.Request(f"{server.api_url}{path}", json.dumps(body).encode(), {"Content-Type": "application/json"})
    with urllib.request.urlopen(request, timeout=60) as response:
        return json.load(response)


def compile_models(folder: Path) -> dict[str, list[dict[str, str]]]:
    """The SQL of all models, in an order in which they can be built, and of the checks, as dbt compiles it for a new warehouse."""
    manifest = load_manifest()
    arguments = ["compile", "--full-refresh", "--no-introspect", "--no-populate-cache", *locate(find_dbt_project()), *QUIET]
    with dbt_environment(Warehouse(folder)):
        results = dbtRunner(manifest=manifest).invoke(arguments).result.results
    nodes = {result.node.unique_id: result.node for result in results if result.node.resource_type == "model"}
    order = TopologicalSorter({name: [one for one in node.depends_on_nodes if one in nodes] for name, node in nodes.items()})
    models = [
        {
            "schema": node.schema,
            "name": node.alias,
            "kind": "view" if node.config.materialized == "view" else "table",
            "sql": node.compiled_code,
        }
        for node in map(nodes.__getitem__, order.static_order())
    ]
    return {"models": models, "checks": [check.compiled_code for check in list_checks()]}


def count_task_runs(server: Server, model_count: int, documents: int, workers: int) -> str:
    """Task runs of the server's only run, and whether all that were made are there and ended."""
    batch_count = 2 * len(plan_batches(documents, Settings(), workers))  # read and normalised, then coded
    made = model_count + batch_count + len(SINGLE_TASKS)
    (run,) = ask(server, "/flow_runs/filter", {})
    of_run = {"flow_runs": {"id": {"any_": [run["id"]]}}}
    ended = {"task_runs": {"state": {"type": {"any_": ["COMPLETED"]}}}}
    deadline = time.monotonic() + SETTLING_SECONDS
    while (done := ask(server, "/task_runs/count", {**of_run, **ended})) != made and time.monotonic() < deadline:
        time.sleep(1)
    known = ask(server, "/task_runs/count", of_run)
    return f"task runs: {made} made ({batch_count} batches, {model_count} models), {known} known to the server, {done} of them completed"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("documents", nargs="?", type=int, default=100)
    parser.add_argument("sentences", nargs="?", type=int)
    given = parser.parse_args()
    workers = os.cpu_count() or 1
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if given.sentences:
            write_stories(folder / "inbox", given.documents, given.sentences)
        else:
            write_corpus(folder / "inbox", given.documents)
        entente = [sys.executable, "-m", "flows", "run", str(folder / "inbox"), "--warehouse"]
        plain = [sys.executable, str(ROOT / "benchmarks" / "plain_run.py"), str(folder / "inbox"), str(folder / "plain"), str(workers)]
        compiled = compile_models(folder / "compiled")
        (folder / "compiled.json").write_text(json.dumps(compiled))
        with run_server(folder / "home") as server:
            flow = measure([*entente, str(folder / "flow")], folder, server.environment())
            print(f"{given.documents:,} documents: flow {flow}", flush=True)
            print(count_task_runs(server, len(compiled["models"]), given.documents, workers), flush=True)
            alone = measure([*plain, str(folder / "compiled.json")], folder, server.environment())
            over, share = flow.seconds - alone.seconds, flow.seconds / alone.seconds - 1
            print(f"plain calls {alone}; overhead {over:.1f} s, {share:.0%}", flush=True)
            print(f"unchanged folder: {measure([*entente, str(folder / 'flow')], folder, server.environment())}", flush=True)
        if given.documents <= 1000:
            (folder / "fresh").mkdir()
            embedded = measure([*entente, str(folder / "first")], folder, clean_environment(folder / "fresh", ENTENTE_SERVER_PORT="1"))
            print(f"on the embedded API, its first start included: {embedded}")


if __name__ == "__main__":
    main()

"""The stages of a run as plain calls, and the SQL that dbt compiled straight into DuckDB: what `flow_overhead.py` measures against."""

import json
import sys
from concurrent.futures import ProcessPoolExecutor
from datetime import UTC, datetime
from graphlib import TopologicalSorter
from multiprocessing import get_context
from pathlib import Path

from entente.coder import CODER_VERSION
from entente.dedup import deduplicate
from entente.lexicon import LEXICON_VERSION
from entente.schemas import ITEMS
from entente.settings import Settings
from entente.sources import ReadOptions
from entente.sources.discovery import discover_items
from entente.warehouse import Run, Warehouse, documents_to_code, load_run, open_working, publish
from flows.batches import plan_batches
from tasks.slices import code_slice, normalise_slice


def run_models(warehouse, target):
    """The SQL that dbt compiled for the flow's run, straight into DuckDB."""
    nodes = json.loads((target / "manifest.json").read_text())["nodes"]
    models = {name: node for name, node in nodes.items() if node["resource_type"] == "model"}
    order = TopologicalSorter({name: [one for one in node["depends_on"]["nodes"] if one in models] for name, node in models.items()})
    with open_working(warehouse) as connection:
        for name in order.static_order():
            node = models[name]
            sql = (target / "compiled" / "entente" / node["original_file_path"]).read_text()
            kind = "view" if node["config"]["materialized"] == "view" else "table"
            connection.execute(f'create schema if not exists "{node["schema"]}"')
            connection.execute(f'create or replace {kind} "{node["schema"]}"."{node["alias"]}" as {sql}')
        for node in nodes.values():
            path = target / "compiled" / "entente" / node["original_file_path"] / node["path"]
            if node["resource_type"] == "test" and path.is_file():
                connection.execute(path.read_text()).fetchall()


if __name__ == "__main__":
    source, root, workers = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])
    warehouse, work = Warehouse(root), Warehouse(root).batches("run")
    began = datetime.now(UTC)
    items = discover_items([source], ITEMS.empty()).items
    items.write_parquet(work / "items.parquet")
    size = plan_batches(items.height, Settings(), workers)[0].slice_size
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
        jobs = [
            pool.submit(normalise_slice, work / "items.parquet", start, size, work, f"{start:09d}", ReadOptions())
            for start in range(0, items.height, size)
        ]
        normalised = [job.result() for job in jobs]
        paths = [path for one in normalised for path in one.document_paths]
        dedup = deduplicate(paths, warehouse.working if warehouse.working.exists() else None, work)
        chosen = documents_to_code(warehouse, dedup, paths, CODER_VERSION, LEXICON_VERSION, output_dir=work, batch_size=size)
        coded = [job.result().paths for job in [pool.submit(code_slice, path, work) for path in chosen]]
    names = {name for paths_by_name in coded for name in paths_by_name}
    by_name = {name: [one[name] for one in coded if name in one] for name in names}
    run = Run("run", began, coder_version=CODER_VERSION, lexicon_version=LEXICON_VERSION)
    load_run(warehouse, run, paths, [one.rejected_path for one in normalised], dedup, by_name, items, chosen)
    run_models(warehouse, Path(sys.argv[4]))
    publish(warehouse, "run")

"""The stages of a run as plain calls, and the SQL that dbt compiled straight into DuckDB: what `flow_overhead.py` measures against."""

import json
import sys
from concurrent.futures import ProcessPoolExecutor
from datetime import UTC, datetime
from multiprocessing import get_context
from pathlib import Path

from entente.coder import CODER_VERSION
from entente.dedup import deduplicate
from entente.lexicon import LEXICON_VERSION
from entente.report import build_report
from entente.schemas import ITEMS
from entente.settings import Settings
from entente.sources import ReadOptions
from entente.sources.discovery import discover_items
from entente.warehouse import Run, Warehouse, documents_to_code, load_run, open_working, publish
from entente.warehouse.news import read_news
from entente.warehouse.reading import open_published
from flows.batches import plan_batches
from tasks.slices import code_slice, normalise_slice


def run_models(warehouse, compiled):
    """What dbt compiled, straight into DuckDB."""
    with open_working(warehouse) as connection:
        for model in compiled["models"]:
            connection.execute(f'create schema if not exists "{model["schema"]}"')
            connection.execute(f'create or replace {model["kind"]} "{model["schema"]}"."{model["name"]}" as {model["sql"]}')
        for check in compiled["checks"]:
            connection.execute(f"select count(*) from ({check})").fetchall()


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
    run_models(warehouse, json.loads(Path(sys.argv[4]).read_text()))
    published = publish(warehouse, "run")
    with open_published(warehouse) as connection:
        build_report(connection, root / "report", most_pairs=Settings().report_pairs)
    read_news(published, None, "run")

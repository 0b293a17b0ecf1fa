"""One run of the stages by their library functions, without an orchestrator: from files to loaded tables."""

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import polars as pl

from entente.coder import CODER_VERSION
from entente.coding.frames import code_documents
from entente.dedup import deduplicate
from entente.lexicon import LEXICON_VERSION
from entente.schemas import CODED
from entente.sources import ReadOptions
from entente.sources.discovery import discover_items
from entente.text.normalise import normalise_items
from entente.text.version import text_version
from entente.warehouse import Run, Warehouse, documents_gone, documents_to_code, known_items, load_run


def load_files(warehouse: Warehouse, sources: Sequence[str | Path], run_id: str, options: ReadOptions | None = None) -> None:
    folder = warehouse.batches(run_id)
    version = text_version(options or ReadOptions())
    found = discover_items(sources, known_items(warehouse, version))
    read = normalise_items(found.items, folder, run_id, options)
    gone = documents_gone(warehouse, found.items, read.document_paths)
    duplicates = deduplicate(read.document_paths, warehouse.working, folder / "dedup", gone)
    chosen = documents_to_code(warehouse, duplicates, read.document_paths, CODER_VERSION, LEXICON_VERSION, output_dir=folder / "chosen")
    coded: dict[str, list[Path]] = {name: [] for name in CODED}
    for path in chosen:
        for name, frame in code_documents(pl.read_parquet(path)).items():
            coded[name].append(folder / f"{name}-{path.stem}.parquet")
            frame.write_parquet(coded[name][-1])
    found.rejected.write_parquet(folder / "rejected-discover.parquet")
    run = Run(
        run_id=run_id,
        started_at=datetime.now(UTC),
        files_seen=found.items.height + found.unchanged_count,
        files_new=found.items.height,
        files_unchanged=found.unchanged_count,
        coder_version=CODER_VERSION,
        lexicon_version=LEXICON_VERSION,
        text_version=version,
    )
    rejected = [folder / "rejected-discover.parquet", read.rejected_path]
    load_run(warehouse, run, read.document_paths, rejected, duplicates, coded, found.items, chosen)

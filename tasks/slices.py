"""What a worker process runs: one slice of a batch, from files to files. Imports `entente` alone."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import polars as pl

from entente.schemas import CODED
from entente.sources.options import ReadOptions

if TYPE_CHECKING:  # the stages load lexicons and models: only the process that works on slices needs them
    from entente.text.normalise import NormaliseResult


@dataclass(frozen=True, slots=True)
class CodedSlice:
    """Where one slice's frames went, by name, and how many documents and mentions it had."""

    paths: dict[str, Path]
    document_count: int
    mention_count: int


def normalise_slice(items_path: Path, start: int, count: int, output_dir: Path, name: str, options: ReadOptions) -> "NormaliseResult":
    """What `count` items from `start` of the run's list became."""
    from entente.text.normalise import normalise_items

    items = pl.read_parquet(items_path).slice(start, count)
    return normalise_items(items, output_dir, name, options)


def code_slice(documents_path: Path, output_dir: Path) -> CodedSlice:
    """The frames of entente.schemas.CODED for one file of documents, written beside each other; empty ones are left out."""
    from entente.coding.frames import code_documents

    documents = pl.read_parquet(documents_path)
    frames = code_documents(documents)
    paths: dict[str, Path] = {}
    for name, schema in CODED.items():
        frame = schema.check(frames[name])
        if frame.height:
            paths[name] = output_dir / f"{name}-{documents_path.stem}.parquet"
            frame.write_parquet(paths[name])
    return CodedSlice(paths, documents.height, frames["mentions"].height)

"""Deduplication does not depend on order, on the split into runs, or on documents that came and went."""

import hashlib
import itertools
import random
import tempfile
from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path

import duckdb
import polars as pl
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from entente.dedup import deduplicate, merge_dedup_state
from entente.dedup.fingerprints import fingerprint_tokens
from entente.dedup.tokens import tokenize_texts
from entente.schemas import CLUSTERS, DOCUMENTS

RUNS = settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])

PARAGRAPHS = [" ".join(random.Random(seed).choices([f"word{number}" for number in range(400)], k=24)) for seed in range(14)]
"""Building blocks: documents share some and not others, so that copies, excerpts, mergers and chains of all lengths arise."""

documents_of_blocks = st.lists(
    st.tuples(st.lists(st.integers(0, len(PARAGRAPHS) - 1), min_size=1, max_size=8, unique=True), st.none() | st.integers(0, 3)),
    min_size=2,
    max_size=14,
    unique_by=lambda document: tuple(document[0]),
)

Blocks = tuple[list[int], int | None]
Row = dict[str, object]


def to_row(blocks: Blocks) -> Row:
    text = "\n\n".join(PARAGRAPHS[place] for place in blocks[0])
    digest = hashlib.md5(text.encode(), usedforsecurity=False).hexdigest()
    return {
        "document_id": digest,
        "source_uri": digest,
        "item_uri": digest,
        "published_date": None if blocks[1] is None else date(2024, 1, 1) + timedelta(days=blocks[1]),
        "word_count": text.count(" ") + 1,
        "text": text,
        "text_hash": digest,
        "size_bytes": len(text),
    }


class Books:
    """One working database in a temporary folder."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._database = root / "working.duckdb"
        self._runs = itertools.count()

    def run(self, rows: Sequence[Row] = (), removed_ids: Sequence[str] = ()) -> None:
        folder = self._root / f"run-{next(self._runs)}"
        folder.mkdir()
        path = folder / "documents.parquet"
        DOCUMENTS.build(list(rows)).write_parquet(path)
        result = deduplicate([path], self._database, folder, removed_ids)
        with duckdb.connect(str(self._database)) as connection:
            connection.begin()
            merge_dedup_state(connection, result)
            connection.commit()

    def clusters(self) -> pl.DataFrame:
        with duckdb.connect(str(self._database), read_only=True) as connection:
            return CLUSTERS.check(connection.sql("select * from raw.clusters order by document_id").pl())


def assign(batches: Sequence[Sequence[Row]], removals: Sequence[str] = ()) -> pl.DataFrame:
    """Assignments after these runs, then the removals, one run each."""
    with tempfile.TemporaryDirectory() as root:
        books = Books(Path(root))
        for batch in batches:
            books.run(batch)
        for document_id in removals:
            books.run(removed_ids=[document_id])
        return books.clusters()


def cluster_plainly(rows: Sequence[Row]) -> dict[str, str]:
    """Cluster ids by the definition: every pair compared, copies joined until nothing changes."""
    batch = tokenize_texts(pl.Series([str(row["text"]) for row in rows]))
    prints = fingerprint_tokens(batch)
    sets = [set(prints.fingerprints[prints.text_numbers == place].tolist()) for place in range(len(rows))]
    clusters = [{place} for place in range(len(rows))]
    for first, second in itertools.combinations(range(len(rows)), 2):
        shared = len(sets[first] & sets[second])
        is_copy = shared >= 3 and shared >= 0.55 * max(len(sets[first]), len(sets[second]))
        if is_copy and clusters[first] is not clusters[second]:
            clusters[first] |= clusters[second]
            for place in clusters[second]:
                clusters[place] = clusters[first]
    ids = [str(row["document_id"]) for row in rows]
    return {ids[place]: min(ids[member] for member in clusters[place]) for place in range(len(rows))}


@RUNS
@given(documents_of_blocks)
def test_clusters_are_those_of_comparing_every_pair(blocks: list[Blocks]) -> None:
    rows = [to_row(document) for document in blocks]
    found = assign([rows])
    assert dict(found.select("document_id", "cluster_id").iter_rows()) == cluster_plainly(rows)


@RUNS
@given(documents_of_blocks, st.randoms(use_true_random=False), st.integers(1, 6))
def test_any_order_and_any_split_into_runs_give_the_same(blocks: list[Blocks], chance: random.Random, size: int) -> None:
    rows = [to_row(document) for document in blocks]
    at_once = assign([rows])
    chance.shuffle(rows)
    assert assign([rows[start : start + size] for start in range(0, len(rows), size)]).equals(at_once)


@RUNS
@given(documents_of_blocks, documents_of_blocks, st.randoms(use_true_random=False))
def test_documents_that_came_and_went_leave_no_trace(kept: list[Blocks], passing: list[Blocks], chance: random.Random) -> None:
    rows = [to_row(document) for document in kept]
    ids = {row["document_id"] for row in rows}
    others = [row for row in map(to_row, passing) if row["document_id"] not in ids]
    mixed = [*rows, *others]
    chance.shuffle(mixed)
    half = len(mixed) // 2
    assert assign([mixed[:half], mixed[half:]], [str(row["document_id"]) for row in others]).equals(assign([rows]))


@RUNS
@given(documents_of_blocks, st.data())
def test_deleting_and_adding_again_changes_nothing_else(blocks: list[Blocks], data: st.DataObject) -> None:
    rows = [to_row(document) for document in blocks]
    chosen = data.draw(st.lists(st.sampled_from(rows), min_size=1, max_size=4, unique_by=lambda row: row["document_id"]))
    with tempfile.TemporaryDirectory() as root:
        books = Books(Path(root))
        books.run(rows)
        before = books.clusters()
        books.run(removed_ids=[str(row["document_id"]) for row in chosen])
        books.run(chosen)
        assert books.clusters().equals(before)

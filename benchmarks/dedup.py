"""Quality, speed and memory of deduplication on labelled synthetic news, beside two public libraries.

Run from the repository: `python benchmarks/dedup.py` (some five minutes), or with `--documents 10000 --history 0` for a first look. Speed
and memory are those of the whole stage, from Parquet files to the files that the load step merges, in a process of its own.
"""

import argparse
import os
import random
import sys
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path

import duckdb
import polars as pl
from dedup_corpus import Corpus, Labelled, Newsroom
from dedup_score import Findings, describe, read_findings, score

from entente.dedup import DedupResult, create_dedup_tables, deduplicate, merge_dedup_state
from entente.dedup.fingerprints import FINGERPRINT_VERSION

SEED = 7
FLOORS = {"exact": 1.0, "reformatted": 0.999, "syndicated": 0.999, "damaged": 0.999, "edited": 0.99, "excerpt": 0.98, "merger": 0.95}
MIN_PRECISION = 0.999
MAX_MERGED_NEGATIVES = 0.001
PERMUTATIONS = 128
JACCARD = 0.5


@dataclass(frozen=True, slots=True)
class Measured:
    """One run of the stage: its result, and what it took."""

    result: DedupResult
    seconds: float
    cpu_seconds: float
    peak_bytes: int


def run_stage(path: Path, database: Path | None, output: Path) -> Measured:
    """Deduplicate one file, in the process that this is called in."""
    started, cpu = time.perf_counter(), time.process_time()
    result = deduplicate([path], database, output)
    seconds, cpu_seconds = time.perf_counter() - started, time.process_time() - cpu
    return Measured(result, seconds, cpu_seconds, read_peak_bytes())


def read_peak_bytes() -> int:
    """Greatest resident size of this process (Linux). Not `ru_maxrss`, which a new process inherits from the one that started it."""
    status = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) * 1024 for line in status if line.startswith("VmHWM"))


def run_apart(path: Path, database: Path | None, output: Path) -> Measured:
    """Deduplicate one file in a new process, so that memory is the stage's own."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        return pool.submit(run_stage, path, database, output).result()


def print_run(name: str, count: int, measured: Measured) -> None:
    load = os.getloadavg()[0]
    print(
        f"{name}: {count / measured.seconds:,.0f} documents/s "
        f"({measured.seconds:.2f} s; {measured.cpu_seconds:.2f} s of processor; load {load:.1f}), "
        f"peak {measured.peak_bytes / 1e9:.2f} GB",
        flush=True,
    )


def measure_corpus(root: Path, size: int) -> bool:
    """Quality and speed on a corpus of all kinds; true where every floor holds."""
    corpus = Newsroom(SEED).write_corpus(size)
    frame = corpus.to_frame()
    path = root / "corpus.parquet"
    frame.write_parquet(path)
    count, words = frame.height, frame["word_count"].mean()
    print(f"{count:,} documents of {words:.0f} words on average")
    measured = run_apart(path, None, root / "corpus")
    print_run("whole stage", count, measured)
    result = score(corpus, read_findings(pl.read_parquet(measured.result.clusters_path), frame))
    print(describe(result), flush=True)
    database = root / "working.duckdb"
    merge(database, measured.result)
    with duckdb.connect(str(database)) as connection:
        connection.execute("checkpoint")
        print(f"state: {used_bytes(connection) / count:.0f} bytes a document")
    missed = [kind for kind, floor in FLOORS.items() if result.recall[kind] < floor]
    return not missed and result.precision >= MIN_PRECISION and max(result.merged_negatives.values()) <= MAX_MERGED_NEGATIVES


def measure_history(root: Path, size: int, batch: int = 10_000) -> None:
    """A batch against history: a tenth of it in the batch's own stories, the rest made of random fingerprints."""
    corpus = Newsroom(SEED + 1).write_corpus(4 * batch).to_frame().sample(fraction=1, shuffle=True, seed=SEED)
    earlier, later = root / "earlier.parquet", root / "later.parquet"
    corpus.head(3 * batch).write_parquet(earlier)
    corpus.tail(corpus.height - 3 * batch).write_parquet(later)
    database = root / "history.duckdb"
    merge(database, run_stage(earlier, None, root / "earlier").result)
    with duckdb.connect(str(database)) as connection:
        fill_history(connection, 3 * batch, size)
        print(f"{size:,} documents of history: {used_bytes(connection) / size:.0f} bytes a document")
    measured = run_apart(later, database, root / "later")
    print_run(f"{corpus.height - 3 * batch:,} against {size:,}", corpus.height - 3 * batch, measured)


def used_bytes(connection: duckdb.DuckDBPyConnection) -> int:
    """Size of the database without blocks that are free for use again."""
    return int(connection.execute("select used_blocks * block_size from pragma_database_size()").fetchall()[0][0])


def fill_history(connection: duckdb.DuckDBPyConnection, first: int, size: int, step: int = 200_000) -> None:
    """Add documents of 52 random fingerprints until there are `size`, in runs as they would have come."""
    create_dedup_tables(connection)
    for start in range(first, size, step):
        end = min(start + step, size)
        connection.execute(
            """insert into raw.dedup_fingerprints
            select hash(i) >> 24, (i // 52)::uinteger, (i * 7919) % 52 < 34 from range($1::bigint, $2::bigint) as t(i) order by 3, 1""",
            [start * 52, end * 52],
        )
        connection.execute(
            """insert into raw.dedup_documents
            select
                i::uinteger, md5(i::varchar)::uuid, hash(i + 1000000000), 300 + i % 400, date '2020-01-01' + (i % 1800)::integer, 52,
                list_transform(range(18), lambda k: (hash(i * 18 + k) >> 48)::usmallint), i::uinteger, null, null, null, null, null
            from range($1::bigint, $2::bigint) as t(i)""",
            [start, end],
        )
    connection.execute("delete from raw.dedup_version")
    connection.execute("insert into raw.dedup_version values ($1)", [FINGERPRINT_VERSION])
    connection.execute("checkpoint")


def measure_crowd(root: Path, name: str, corpus: Corpus) -> None:
    """One story told thousands of times, or one form filled in as often."""
    frame = corpus.to_frame()
    path = root / "crowd.parquet"
    frame.write_parquet(path)
    measured = run_apart(path, None, root / "crowd")
    clusters = pl.read_parquet(measured.result.clusters_path)["cluster_id"].n_unique()
    print_run(f"{name}: {clusters} clusters", frame.height, measured)


def write_copies(count: int, *, is_edited: bool) -> Corpus:
    """One story and its copies, syndicated or edited by 5 to 30 per cent by turns."""
    room = Newsroom(SEED + 2)
    corpus = room.write_originals(1)
    story, sentences = corpus.documents[0], corpus.sentences[0]
    for number in range(count):
        change = room.edit if is_edited and number % 2 else room.syndicate
        corpus.documents.append(Labelled(change(story, sentences), "copy", story.stories, (0,)))
    return corpus


def write_forms(count: int) -> Corpus:
    """One form of words filled in for many countries."""
    texts = Newsroom(SEED + 3).write_templates(count)
    return Corpus([Labelled(text, "template", (number,)) for number, text in enumerate(texts)])


def compare_libraries(size: int) -> None:
    """Two MinHash libraries on a smaller corpus, pairs verified at Jaccard .5 of five-word shingles, beside our own stage."""
    corpus = Newsroom(SEED).write_corpus(size)
    frame = corpus.to_frame()
    texts = frame["text"].to_list()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "subset.parquet"
        frame.write_parquet(path)
        measured = run_apart(path, None, Path(folder))
        print_run("entente", size, measured)
        print("  " + describe(score(corpus, read_findings(pl.read_parquet(measured.result.clusters_path), frame))))
    for name, find in (("datasketch", find_with_datasketch), ("rensa", find_with_rensa)):
        started = time.perf_counter()
        pairs = find(texts)
        seconds = time.perf_counter() - started
        print(f"{name}: {size / seconds:,.0f} documents/s ({seconds:.2f} s; load {os.getloadavg()[0]:.1f})")
        print("  " + describe(score(corpus, Findings([], pairs))), flush=True)


def cut_shingles(text: str) -> list[str]:
    words = "".join(letter if letter.isalnum() else " " for letter in text.lower()).split()
    return list({" ".join(words[start : start + 5]) for start in range(max(1, len(words) - 4))})


def find_with_datasketch(texts: list[str]) -> list[tuple[int, int]]:
    """Pairs that datasketch's MinHash LSH brings together and its estimate confirms."""
    from datasketch import MinHash, MinHashLSH

    index = MinHashLSH(threshold=JACCARD, num_perm=PERMUTATIONS)
    signatures: list[MinHash] = []
    pairs: list[tuple[int, int]] = []
    for place, text in enumerate(texts):
        signature = MinHash(num_perm=PERMUTATIONS)
        signature.update_batch([shingle.encode() for shingle in cut_shingles(text)])
        pairs += [(place, other) for other in index.query(signature) if signature.jaccard(signatures[other]) >= JACCARD]
        index.insert(place, signature)
        signatures.append(signature)
    return pairs


def find_with_rensa(texts: list[str]) -> list[tuple[int, int]]:
    """Pairs that rensa's MinHash LSH brings together and its estimate confirms."""
    from rensa import RMinHash, RMinHashLSH

    index = RMinHashLSH(threshold=JACCARD, num_perm=PERMUTATIONS, num_bands=32)
    signatures: list[RMinHash] = []
    pairs: list[tuple[int, int]] = []
    for place, text in enumerate(texts):
        signature = RMinHash(num_perm=PERMUTATIONS, seed=SEED)
        signature.update(cut_shingles(text))
        pairs += [(place, other) for other in index.query(signature) if signature.jaccard(signatures[other]) >= JACCARD]
        index.insert(place, signature)
        signatures.append(signature)
    return pairs


def merge(database: Path, result: DedupResult) -> None:
    """Bring a result into a working database."""
    with duckdb.connect(str(database)) as connection:
        connection.begin()
        merge_dedup_state(connection, result)
        connection.commit()


def main() -> int:
    """Print every measurement; 1 where quality is below its floor."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--documents", type=int, default=100_000)
    parser.add_argument("--history", type=int, default=5_000_000, help="0 leaves it out")
    parser.add_argument("--copies", type=int, default=5_000)
    parser.add_argument("--subset", type=int, default=3_000, help="documents for the other libraries, 0 leaves them out")
    given = parser.parse_args()
    random.seed(SEED)
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        is_good = measure_corpus(root, given.documents)
        crowds: list[tuple[str, Callable[[], Corpus]]] = [
            (f"{given.copies:,} syndicated copies of one story", lambda: write_copies(given.copies, is_edited=False)),
            (f"{given.copies:,} copies of one story, half of them edited", lambda: write_copies(given.copies, is_edited=True)),
            (f"{given.copies // 5:,} stories of one form", lambda: write_forms(given.copies // 5)),
        ]
        for name, write in crowds:
            measure_crowd(root, name, write())
        if given.subset:
            compare_libraries(given.subset)
        if given.history:
            measure_history(root, given.history)
    print("every floor holds" if is_good else "BELOW A FLOOR")
    return 0 if is_good else 1


if __name__ == "__main__":
    sys.exit(main())

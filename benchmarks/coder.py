"""Speed of the installed coder, compiled or not: sentences and documents a second from raw JSON Lines through `entente code`, and
where the time goes. What calls itself inside the compiled coder is counted with its caller.

python benchmarks/coder.py                       both measurements
python benchmarks/coder.py --documents 20000     a longer run
python benchmarks/coder.py --only profile        one process, time by stage
"""

import argparse
import importlib
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Any

from coder_corpus import count_sentences, make_copies, read_articles, write_corpus

from entente.build import find_build

WANTED_SENTENCES = 10_000  # a second, on two processors
WANTED_DOCUMENTS = 1_000
PROFILED_DOCUMENTS = 400

STAGES = (
    ("entente.coding.stream", "open_document", "clean text, header, sentences"),
    ("entente.coder.analyse", "tokenise", "tokens"),
    ("entente.coder.analyse", "mark_quotes", "tokens"),
    ("entente.coder.actors.gazetteer", "Gazetteer.find", "gazetteer"),
    ("entente.coder.analyse", "parse", "parse"),
    ("entente.coder.analyse", "resolve", "coreference"),
    ("entente.coding.documents", "parse_document", "mentions and people"),
    ("entente.coder.events", "extract", "extract events"),
    ("entente.coder.events", "find_times", "dates"),
    ("entente.coding.documents", "find_events_of_states", "status, place, merging"),
    ("entente.coding.documents", "extract_facts", "facts"),
    ("entente.coding.spec", "spec_object", "output object"),
    ("entente.coding.stream", "_code_line", "JSON"),
)
"""Functions by module whose own time, without that of those below them in the call, is put under a name."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--documents", type=int, default=8_000)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--only", choices=("speed", "profile"))
    options = parser.parse_args()
    print(f"The coder is {find_build()}.")
    if options.only != "profile":
        measure_speed(options.documents, options.workers)
    if options.only != "speed":
        measure_stages(PROFILED_DOCUMENTS)


def measure_speed(documents: int, workers: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        corpus = Path(folder) / "corpus.jsonl"
        sentences, size = write_corpus(corpus, documents)
        program = [sys.executable, "-P", "-c", "from flows.cli import main; main()"]
        started, used = time.perf_counter(), children_seconds()
        with (Path(folder) / "coded.jsonl").open("wb") as output:
            subprocess.run([*program, "code", "--workers", str(workers), str(corpus)], stdout=output, check=True)
        seconds, used = time.perf_counter() - started, children_seconds() - used
    print(
        f"{documents:,} documents, {sentences:,} sentences, {size / 1e6:.1f} MB through `entente code`, {workers} workers: {seconds:.1f} s"
    )
    for name, count, wanted in (("sentences", sentences, WANTED_SENTENCES), ("documents", documents, WANTED_DOCUMENTS)):
        rate = count / seconds
        verdict = "reached" if rate >= wanted else f"{rate / wanted:.0%} of what is wanted"
        print(f"  {rate:9,.0f} {name}/s   wanted {wanted:,}: {verdict}; {count / used:,.0f} a processor second")
    print(f"  {used / seconds:9.2f} processors busy on average: below {workers}, other programs had a share of the machine")


def children_seconds() -> float:
    """Processor time of all processes started and ended so far."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def measure_stages(documents: int) -> None:
    clock = StageClock()
    code_line: Callable[[int, str], Any] = clock.install()
    texts = read_articles()
    sentences = count_sentences(texts) * documents / len(texts)
    copies = make_copies(texts)
    lines = [json.dumps({"id": str(number), "text": next(copies)}) for number in range(documents + 20)]
    for number, line in enumerate(lines[:20]):
        code_line(number, line)
    clock.seconds.clear()
    for number, line in enumerate(lines[20:]):
        code_line(number, line)
    total = sum(clock.seconds.values())
    print(
        f"\none process, {documents} documents, a processor second: {sentences / total:,.0f} sentences, {documents / total:,.0f} documents"
    )
    for stage, seconds in sorted(clock.seconds.items(), key=lambda item: -item[1]):
        print(f"  {stage:32} {seconds / total:6.1%} {1e6 * seconds / sentences:8.1f} µs a sentence")


class StageClock:
    """Own time of each stage: the time inside a function less the time inside those of the other stages that it calls."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = defaultdict(float)
        self._inner: list[float] = [0.0]

    def install(self) -> Callable[..., Any]:
        """Puts the clock around every stage and returns the outermost one."""
        wrapped: Callable[..., Any] | None = None
        for module_name, name, stage in STAGES:
            owner: Any = importlib.import_module(module_name)
            *classes, attribute = name.split(".")
            for part in classes:
                owner = getattr(owner, part)
            wrapped = self._time(getattr(owner, attribute), stage)
            setattr(owner, attribute, wrapped)
        assert wrapped is not None
        return wrapped

    def _time(self, function: Callable[..., Any], stage: str) -> Callable[..., Any]:
        @wraps(function)
        def timed(*arguments: Any, **named: Any) -> Any:
            self._inner.append(0.0)
            started = time.process_time()
            try:
                return function(*arguments, **named)
            finally:
                spent = time.process_time() - started
                self.seconds[stage] += spent - self._inner.pop()
                self._inner[-1] += spent

        return timed


if __name__ == "__main__":
    main()

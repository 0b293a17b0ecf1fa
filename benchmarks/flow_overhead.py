"""What Prefect and dbt cost over the same library calls and the same SQL: `python benchmarks/flow_overhead.py [DOCUMENTS]`.

Runs the flow against a server of its own, then the plain calls, over as many generated documents; prints seconds of both.
"""

import os
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from prefect_server import run_server  # noqa: E402  (the path above makes it importable)


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
        text = " ".join(chance.sample(sentences, 8))
        (folder / f"{number:06d}.txt").write_text(f"Baku, {1 + number % 28} March 2024 (Agency {number % 17}): {text}\n")


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100
    workers = os.cpu_count() or 1
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_corpus(folder / "inbox", count)
        with run_server(folder / "home") as server:
            seconds: dict[str, float] = {}
            run = [sys.executable, "-m", "flows", "run", str(folder / "inbox"), "--warehouse", str(folder / "flow")]
            plain = [sys.executable, str(ROOT / "benchmarks" / "plain_run.py"), str(folder / "inbox"), str(folder / "plain"), str(workers)]
            commands = {"flow": run, "plain": [*plain, str(folder / "flow" / "models" / "target")], "unchanged": run}
            for what, command in commands.items():
                began = time.monotonic()
                result = subprocess.run(command, cwd=folder, env=server.environment(), capture_output=True, text=True, check=False)
                seconds[what] = time.monotonic() - began
                if result.returncode:
                    raise SystemExit(result.stdout + result.stderr)
    over = seconds["flow"] - seconds["plain"]
    print(f"{count} documents: flow {seconds['flow']:.1f} s, plain calls {seconds['plain']:.1f} s, overhead {over:.1f} s", end=" ")
    print(f"({over / seconds['plain']:.0%}); unchanged folder {seconds['unchanged']:.1f} s")


if __name__ == "__main__":
    main()

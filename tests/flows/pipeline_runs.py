"""The corpus of the end-to-end tests and what a published warehouse says of it."""

from pathlib import Path

import duckdb
from prefect_server import ROOT, Server, copy_articles

# Every shape of input, two copies and an excerpt of other articles, and three files that cannot be taken.
FIRST = (
    "agency-feed.jsonl",
    "algiers-rabat-2021.txt",
    "astana-visit-ru.txt",
    "caucasus-digest-excerpt.txt",
    "cucuta-bridge.txt",
    "damaged-download.zip",
    "elysee-sixty.txt",
    "falklands-lammy.txt",
    "hanoi-partnership.txt",
    "iran-saudi-accord-meridian.html",
    "nauru-switch.txt",
    "saudi-iran-harbour-courier.txt",
)
SECOND = (
    "balloon.txt",
    "dispatches.zip",
    "empty-download.txt",
    "front-page-scan.txt",
    "macron-letter-algiers.txt",
    "quito-embassy-raid.html",
    "rabat-recognition.md",
    "riyadh-tehran-agency.txt",
    "tashkent-alliance-treaty.txt",
    "turkey-walnut-pie.txt",
)
# agency-feed.jsonl has ten records, dispatches.zip six articles; of damaged-download.zip two articles can still be read, a third
# is cut off, and the archive itself is rejected for what it has lost
RECORDS = len(FIRST) + len(SECOND) + 9 + 5 + 3
REJECTED = 4
DOCUMENTS = RECORDS - REJECTED - 2  # the two of damaged-download.zip are in dispatches.zip too, byte for byte


def run_pipeline(server: Server, sources: list[Path], warehouse: Path, **extra: str) -> None:
    """One run to a good end."""
    result = server.run("run", *map(str, sources), "--warehouse", str(warehouse), cwd=warehouse.parent, **extra)
    assert result.returncode == 0, result.stdout + result.stderr


def query(warehouse: Path, sql: str) -> list[tuple[object, ...]]:
    """Rows of the published database."""
    with duckdb.connect(str(warehouse / "entente.duckdb"), read_only=True) as connection:
        return connection.execute(sql).fetchall()


def find_processes(word: str, *, home: Path) -> list[int]:
    """Processes of a test's own (their HOME tells) whose command line has the word."""
    found: list[int] = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            line, environment = ((folder / name).read_bytes().decode(errors="replace") for name in ("cmdline", "environ"))
        except OSError:
            continue
        if word in line and f"HOME={home}" in environment.split("\0"):
            found.append(int(folder.name))
    return found


__all__ = ["DOCUMENTS", "FIRST", "RECORDS", "REJECTED", "ROOT", "SECOND", "copy_articles", "find_processes", "query", "run_pipeline"]

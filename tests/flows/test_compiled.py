"""The compiled coder, from the wheel that `make fast` and the Dockerfile install, codes byte for byte what the sources code."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from prefect_server import ROOT, clean_environment

COMPILER = ROOT / "build" / "compiler" / "bin" / "python"
MOST_SECONDS = 3600


@pytest.mark.nightly
@pytest.mark.timeout(MOST_SECONDS)
def test_compiled_coder_writes_the_same_bytes(tmp_path: Path) -> None:
    if not COMPILER.exists() or shutil.which(os.environ.get("CC", "cc")) is None:
        pytest.skip("needs a C compiler, and the packages that make nightly installs")
    compiled = install_compiled(tmp_path)
    articles = tmp_path / "articles.jsonl"
    articles.write_text("".join(f"{json.dumps(line)}\n" for line in read_articles()), encoding="utf-8")
    assert "pure Python" in run_entente(ROOT, tmp_path, "--version")
    assert "compiled" in run_entente(compiled, tmp_path, "--version")
    coded = [run_entente(place, tmp_path, "code", "--workers", "2", str(articles)).splitlines() for place in (ROOT, compiled)]
    assert all("error" not in json.loads(line) for line in coded[0])
    assert [json.loads(line)["id"] for line, other in zip(*coded, strict=True) if line != other] == []


def install_compiled(folder: Path) -> Path:
    """The folder where the wheel has been installed."""
    build = [COMPILER, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation", "--wheel-dir", folder, ROOT]
    subprocess.run(build, env={**os.environ, "HATCH_BUILD_HOOKS_ENABLE": "1"}, check=True)
    (wheel,) = folder.glob("*.whl")
    place = folder / "installed"
    subprocess.run([sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--target", place, wheel], check=True)
    return place


def read_articles() -> list[dict[str, str]]:
    """The sample's plain texts and all annotated articles, more than enough for the command to start its workers."""
    lines = [line for path in sorted((ROOT / "tests" / "gold").glob("*.jsonl")) for line in path.read_text(encoding="utf-8").splitlines()]
    texts = [json.loads(line)["text"] for line in lines]
    texts += [path.read_text(encoding="utf-8", errors="replace") for path in sorted((ROOT / "sample" / "articles").glob("*.txt"))]
    return [{"id": str(number), "text": text} for number, text in enumerate(texts) if text.strip()]


def run_entente(place: Path, home: Path, *arguments: str) -> str:
    """What the command prints that is imported from a folder."""
    program = [sys.executable, "-P", "-c", "from flows.cli import main; main()", *arguments]
    environment = clean_environment(home, PYTHONPATH=str(place))
    return subprocess.run(program, env=environment, cwd=home, check=True, capture_output=True, text=True).stdout

"""The bundled sample: its made files are those of its sources, and it holds what its README says."""

import importlib.util
import json
import zipfile
from pathlib import Path
from types import ModuleType

import pytest

SAMPLE = Path(__file__).parents[3] / "sample"
ARTICLES = SAMPLE / "articles"


@pytest.fixture(scope="module")
def pack() -> ModuleType:
    spec = importlib.util.spec_from_file_location("sample_pack", SAMPLE / "pack.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_packing_gives_the_committed_bytes(pack: ModuleType) -> None:
    for name, content in pack.build_files().items():
        assert (ARTICLES / name).read_bytes() == content, name


def test_counts_are_those_of_the_readme(pack: ModuleType) -> None:
    made = set(pack.build_files())
    plain = [path for path in ARTICLES.iterdir() if path.suffix in {".txt", ".md"} and path.name not in made]
    pages = list(ARTICLES.glob("*.html"))
    records = (ARTICLES / "agency-feed.jsonl").read_text("utf-8").splitlines()
    with zipfile.ZipFile(ARTICLES / pack.ARCHIVE) as archive:
        entries = archive.namelist()
    articles = len(plain) + len(pages) + len(records) + len(entries) + len(pack.ENCODED)
    readme = (SAMPLE / "README.md").read_text("utf-8")
    assert f"**{articles} articles** in {len(list(ARTICLES.iterdir())) - 3} readable files" in readme


def test_every_record_of_the_feed_has_a_text() -> None:
    for line in (ARTICLES / "agency-feed.jsonl").read_text("utf-8").splitlines():
        record = json.loads(line)
        assert len((record.get("articleBody") or record["text"]).split()) >= 90


def test_plain_articles_have_90_to_500_words(pack: ModuleType) -> None:
    made = set(pack.build_files())
    for path in ARTICLES.glob("*.txt"):
        if path.name not in made:
            assert 90 <= len(path.read_text("utf-8").split()) <= 500, path.name


def test_damaged_archive_cannot_be_opened(pack: ModuleType) -> None:
    with pytest.raises(zipfile.BadZipFile):
        zipfile.ZipFile(ARTICLES / pack.DAMAGED_ARCHIVE)

"""README.md: its queries print what it shows, its first example is in the sample, its commands and files exist."""

import re
from pathlib import Path

import pytest
from queries_document import BLOCK, README, ROOT, print_result

from entente.warehouse import Warehouse
from entente.warehouse.reading import open_published
from flows.cli import COMMANDS

TEXT = README.read_text(encoding="utf-8")
QUERIES = BLOCK.findall(TEXT)
PAGES = [README, *(ROOT / name for name in ("CONTRIBUTING.md", "CHANGELOG.md")), *sorted((ROOT / "docs").rglob("*.md"))]
LINK = re.compile(r"\]\((?!https?://|#)([^)#]+)")


def test_the_readme_has_its_first_example_and_ten_worked_queries() -> None:
    assert len(QUERIES) == 11
    assert re.findall(r"^#### (\d+)\.", TEXT, re.MULTILINE) == [str(number) for number in range(1, 11)]


@pytest.mark.parametrize(("sql", "printed"), QUERIES, ids=[f"block {number}" for number in range(len(QUERIES))])
def test_printed_result_is_that_of_the_sample(sample: Warehouse, sql: str, printed: str) -> None:
    with open_published(sample) as connection:
        assert print_result(connection, sql) == printed


def test_the_paragraphs_of_the_first_example_stand_in_the_sample() -> None:
    article = " ".join((ROOT / "sample" / "articles" / "riyadh-tehran-agency.txt").read_text(encoding="utf-8").split())
    quoted = " ".join(line.lstrip("> ") for line in TEXT.splitlines() if line.startswith(">"))
    for part in quoted.split("[…]"):
        assert " ".join(part.split()) in article


def test_every_command_is_in_the_readme() -> None:
    assert [name for name in COMMANDS if f"`entente {name}" not in TEXT] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(Path(page).relative_to(ROOT)))
def test_links_lead_to_files(page: Path) -> None:
    links = LINK.findall(page.read_text(encoding="utf-8"))
    assert [link for link in links if not (page.parent / link).exists()] == []

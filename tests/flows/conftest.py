"""Warehouses that several end-to-end tests look at; each costs a run, so they are made once."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from pipeline_runs import FIRST, SECOND, copy_articles, run_pipeline
from prefect_server import Server

NIGHTLY_SECONDS = 900  # the first test of a file makes the warehouses that all of them look at


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.get_closest_marker("nightly") and not item.get_closest_marker("timeout"):
            item.add_marker(pytest.mark.timeout(NIGHTLY_SECONDS))


@pytest.fixture(scope="session")
def articles(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two folders of articles, `first` and `second`, below one."""
    root = tmp_path_factory.mktemp("articles")
    copy_articles(root / "first", FIRST)
    copy_articles(root / "second", SECOND)
    return root


@pytest.fixture(scope="session")
def whole(prefect_server: Server, articles: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The warehouse of one clean run over all articles with two workers. Not to be changed."""
    warehouse = tmp_path_factory.mktemp("whole") / "warehouse"
    run_pipeline(prefect_server, [articles], warehouse, ENTENTE_WORKERS="2")
    return warehouse


@pytest.fixture(scope="session")
def half(prefect_server: Server, articles: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The warehouse of one clean run over the first folder with one worker. Not to be changed: copy it."""
    warehouse = tmp_path_factory.mktemp("half") / "warehouse"
    run_pipeline(prefect_server, [articles / "first"], warehouse, ENTENTE_WORKERS="1")
    return warehouse


@pytest.fixture
def copy_warehouse(tmp_path: Path) -> Callable[[Path], Path]:
    """Copies a warehouse to a folder of the test's own."""

    def copy(source: Path) -> Path:
        target = tmp_path / "warehouse"
        shutil.rmtree(target, ignore_errors=True)
        shutil.copytree(source, target, symlinks=True)
        return target

    return copy

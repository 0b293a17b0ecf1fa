"""Two published warehouses for all tests that only read: a corpus of three articles, and the bundled sample."""

from collections.abc import Iterator
from pathlib import Path

import duckdb
import pytest
from library_run import load_files
from warehouse_data import publish_corpus, write_corpus

from entente.warehouse import Warehouse, build_models, publish


@pytest.fixture(scope="session")
def published(tmp_path_factory: pytest.TempPathFactory) -> Warehouse:
    return publish_corpus(tmp_path_factory.mktemp("warehouse"), write_corpus())


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Warehouse:
    """The bundled sample, read, coded and published."""
    warehouse = Warehouse(tmp_path_factory.mktemp("sample"))
    load_files(warehouse, [Path(__file__).parents[2] / "sample" / "articles"], "run-1")
    build_models(warehouse)
    publish(warehouse, "run-1")
    return warehouse


@pytest.fixture
def database(published: Warehouse) -> Iterator[duckdb.DuckDBPyConnection]:
    with duckdb.connect(str(published.published), read_only=True) as connection:
        yield connection

"""One small published warehouse for all tests that only read it."""

from collections.abc import Iterator

import duckdb
import pytest
from warehouse_data import load_corpus, write_corpus

from entente.warehouse import Warehouse, build_models, publish


@pytest.fixture(scope="session")
def published(tmp_path_factory: pytest.TempPathFactory) -> Warehouse:
    warehouse = Warehouse(tmp_path_factory.mktemp("warehouse"))
    load_corpus(warehouse, write_corpus(), "run-1")
    build_models(warehouse)
    publish(warehouse, "run-1")
    return warehouse


@pytest.fixture
def database(published: Warehouse) -> Iterator[duckdb.DuckDBPyConnection]:
    with duckdb.connect(str(published.published), read_only=True) as connection:
        yield connection

"""What tests of several folders share."""

from collections.abc import Iterator

import pytest
from prefect_server import Server, run_watched_server


@pytest.fixture(scope="session")
def prefect_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """One real server for the whole session: it takes 10 to 20 seconds to start."""
    with run_watched_server(tmp_path_factory.mktemp("prefect")) as server:
        yield server

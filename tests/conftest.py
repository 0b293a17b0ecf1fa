"""What tests of several folders share."""

from collections.abc import Iterator

import pytest
from prefect_server import Server, read_foreign_hosts, run_server


@pytest.fixture(scope="session")
def prefect_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """One real server for the whole session: it takes 10 to 20 seconds to start."""
    with run_server(tmp_path_factory.mktemp("prefect")) as server:
        yield server
    # a page or a command about work pools makes the server look for their kinds where Prefect keeps its collections
    foreign = [line for line in read_foreign_hosts(server.home) if not line.startswith("raw.githubusercontent.com\t")]
    assert foreign == [], "a server, a run or dbt called somebody"

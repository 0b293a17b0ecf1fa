"""The server of these tests as a fixture."""

from collections.abc import Iterator

import pytest
from loopback_site import Site


@pytest.fixture
def site() -> Iterator[Site]:
    found = Site()
    yield found
    found.close()

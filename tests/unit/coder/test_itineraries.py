"""Visits told by the stops of a journey and by the ceremony somebody is sent to."""

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("A tour of Mali's president takes in Chad and Togo.", "CONSULT MLI>TCD & CONSULT MLI>TGO", id="takes in"),
        pytest.param("A tour by Mali's president included Chad.", "CONSULT MLI>TCD", id="included"),
        pytest.param("Mali's premier's next stop was Chad.", "CONSULT MLI>TCD", id="next stop"),
        pytest.param("Mali's foreign minister's first stop was Togo.", "CONSULT MLI>TGO", id="first stop"),
        pytest.param("The Malian band's next stop is Chad.", "", id="a band"),
        pytest.param("The tour includes a museum in Chad.", "", id="nobody's tour"),
        pytest.param("Mali sent its vice-president to the inauguration in Lome.", "CONSULT MLI>TGO", id="a ceremony in a town"),
        pytest.param("Mali sent its vice-president to the funeral of Togo's president.", "CONSULT MLI>TGO", id="a funeral of somebody"),
        pytest.param("Mali sent its vice-president to a fair in Lome.", "", id="no ceremony of state"),
    ],
)
def test_stops_and_ceremonies(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """A tour's stops are visited, and who is sent to a ceremony of state visits its host."""
    check(text, wanted)

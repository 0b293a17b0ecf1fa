"""Inquiries told by what investigators do, and troops who act at one or for others."""

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Kenyan prosecutors are sifting the accounts of five Chadian ex-ministers.", "ACCUSE KEN>TCD ongoing", id="sifting"),
        pytest.param(
            "Kenya's parliament set up a panel to establish how Chadian guns came in.", "ACCUSE KEN>TCD", id="a panel to establish how"
        ),
        pytest.param("UN investigators took testimony from 80 Chadian refugees.", "ACCUSE UN>TCD", id="took testimony"),
        pytest.param("A Kenyan judge has opened a file on the treatment of miners by Chad.", "ACCUSE KEN>TCD", id="opened a file"),
        pytest.param("Kenyan police are questioning a Chadian dancer.", "", id="a private person questioned"),
        pytest.param("Kenyan researchers are sifting data on Chadian dunes.", "", id="researchers"),
    ],
)
def test_inquiries(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Who looks into whose doings."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Kenyan and Chadian paratroopers cleared a mock hostage site.", "COOPERATE KEN=TCD", id="a mock site"),
        pytest.param("Kenyan troops have fought rebels alongside the Chadian army.", "AID KEN>TCD", id="fought rebels beside an army"),
        pytest.param("Kenyan jets guard Chadian airspace.", "AID KEN>TCD", id="guard another's sky"),
    ],
)
def test_comrades(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Troops who act at one or help those of others."""
    check(text, wanted)

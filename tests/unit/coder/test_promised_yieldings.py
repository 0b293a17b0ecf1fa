"""Promises that end what weighs on another are a giving way; other promises are pacts."""

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Kenya gave Uganda its word that the dairy levy would go.", "CONCEDE KEN>UGA", id="a levy will go"),
        pytest.param("Peru promised Chile to lift its ban on apples.", "CONCEDE PER>CHL", id="to lift a ban"),
        pytest.param("India has given Nepal a written promise that the charge on tea will be lifted.", "CONCEDE IND>NPL", id="in writing"),
        pytest.param("Niger undertook to unblock the road to Benin.", "CONCEDE NER>BEN", id="a road"),
        pytest.param("Oman's minister gave Iran his word that the sailors would be let go.", "CONCEDE OMN>IRN", id="a release"),
        pytest.param("Sudan promised the African Union to stop bombing villages.", "CONCEDE SDN>AU", id="to stop it"),
        pytest.param("Cuba promised the United States to cease its support for the rebels.", "CONCEDE CUB>USA", id="to cease support"),
        pytest.param("Germany assured Namibia of compensation for the massacres.", "CONCEDE DEU>NAM", id="compensation"),
        pytest.param("Hanoi promised Beijing to keep the border open.", "AGREE VNM>CHN", id="what stays open"),
        pytest.param("Laos promised Thailand to open a new market in Vientiane.", "AGREE LAO>THA", id="a new market"),
        pytest.param("Chile promised Peru to lift the ban if its trawlers left.", "AGREE CHL>PER", id="on a condition"),
        pytest.param("Kuwait gave Jordan its word that the oil would keep flowing.", "AGREE KWT>JOR", id="what goes on"),
    ],
)
def test_promised_yieldings(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Who promises to let go, to lift a burden, to open a way again or to stop it yields."""
    check(text, wanted)

"""Suppositions and corrections tell of no instrument and no turning point; what stands beside them does."""

import pytest

from tests.unit.facts.test_agreements import read_agreements
from tests.unit.facts.test_turning_points import read_milestones


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Suppose Fiji broke off relations with Malta. Who would gain?", id="suppose"),
        pytest.param("What if Fiji broke off relations with Malta?", id="what if"),
        pytest.param("But imagine Fiji opened an embassy in Malta.", id="imagine"),
        pytest.param("An earlier version of this article said that Fiji recalled its ambassador from Malta.", id="an earlier version"),
    ],
)
def test_no_turning_point_is_supposed(text: str) -> None:
    assert read_milestones(text) == []


def test_an_act_beside_a_supposition_is_read() -> None:
    text = "Reyes supposed it was a joke. Fiji broke off relations with Malta on Monday."
    assert read_milestones(text) == [("relations_severed", "FJI MLT", "2019-03-11")]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Suppose Kenya and Peru signed a fisheries treaty.", id="suppose"),
        pytest.param("A previous version of this story said the fishing agreement was signed by Kenya and Peru on Monday.", id="corrected"),
        pytest.param('"Kenya and Peru are in agreement on all issues regarding the lake," he said.', id="in agreement"),
        pytest.param("Kenya and Peru found themselves in full agreement on the fish of the lake.", id="in full agreement"),
    ],
)
def test_no_instrument_is_supposed(text: str) -> None:
    assert read_agreements(text) == []


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Kenya and Peru are bound in the fisheries treaty that they signed in 1990.", id="in the treaty"),
        pytest.param("Kenya and Peru signed a fisheries treaty, as the article on the coast said.", id="an article"),
    ],
)
def test_an_instrument_is_read(text: str) -> None:
    assert [parties for _, parties, _, _ in read_agreements(text)] == ["KEN PER"]

"""Years of an anniversary in figures and words."""

import pytest

from entente.facts.counts import read_years


@pytest.mark.parametrize(
    ("printed", "years"),
    [
        ("65th", 65),
        ("sixty-fifth", 65),
        ("the sixtieth", 60),
        ("one hundred and fiftieth", 150),
        ("two hundred", 200),
        ("seven", 7),
        ("five decades", 50),
        ("half a century", 50),
        ("golden", 50),
        ("same", None),
        ("many decades", None),
    ],
)
def test_read_years(printed: str, years: int | None) -> None:
    assert read_years(printed) == years

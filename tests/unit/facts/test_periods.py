"""Periods of figures: what "a year earlier" than another period is."""

from datetime import date

import pytest

from entente.facts.periods import choose_period, find_periods


@pytest.mark.parametrize(
    ("ahead", "kind", "year"),
    [
        pytest.param("fell to $2 billion in the fiscal year 2017-18 from ", "fiscal_year", 2017, id="a fiscal year"),
        pytest.param("fell to $2 billion in 2017 from ", "year", 2016, id="a calendar year"),
    ],
)
def test_a_year_earlier(ahead: str, kind: str, year: int) -> None:
    text = f"{ahead}$3 billion a year earlier"
    start, end = len(ahead), len(ahead) + len("$3 billion")
    chosen = choose_period(find_periods(text, 0, len(text), date(2019, 5, 14)), start, end, start, len(text))
    assert chosen is not None
    assert (chosen.kind, chosen.year, chosen.months) == (kind, year, 12)

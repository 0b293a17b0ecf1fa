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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("came to $2 million in January-November 2018", [("year_to_date", 2018, 11)]),
        ("rose in the January-September period", [("year_to_date", 2019, 9)]),
        ("rose in Jan.-Sept. 2018", [("year_to_date", 2018, 9)]),
        ("came to $2 million this fiscal year", [("fiscal_year", 2019, 12)]),
        ("came to $2 million in the fiscal year 1990/91", [("fiscal_year", 1991, 12)]),
        ("came to $2 million in the fiscal year 1999/00", [("fiscal_year", 2000, 12)]),
        ("came to $2 million in May", [("month", 2019, 1)]),
        ("met between May 5 and June 9", []),
    ],
)
def test_stretches_of_a_year(text: str, expected: list[tuple[str, int, int]]) -> None:
    found = find_periods(text, 0, len(text), date(2019, 5, 14))
    assert [(period.kind, period.year, period.months) for period in found] == expected

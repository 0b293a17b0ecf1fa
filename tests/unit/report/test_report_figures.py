"""Places on the report's drawings, and values as the pages show them."""

from datetime import date
from decimal import Decimal

import pytest

from entente.report.build import find_link, make_environment, show_value
from entente.report.figures import draw_heat_map, draw_index, list_months


def index_row(month: date, value: float) -> dict[str, object]:
    return {"month": month, "relations_index": value, "index_low": value - 5, "index_high": value + 5, "event_count": 9}


def test_series_runs_from_left_to_right_and_100_is_on_top() -> None:
    series = draw_index([index_row(date(2022, 12, 1), 0.0), index_row(date(2023, 1, 1), 100.0)])
    assert series is not None
    assert series.line == "10.0,180.0 710.0,20.0"
    assert [year.title for year in series.years] == ["2023"]


def test_one_month_is_no_series() -> None:
    assert draw_index([index_row(date(2022, 12, 1), 50.0)]) is None


def test_months_are_counted_back_over_the_turn_of_the_year() -> None:
    assert list_months(date(2023, 2, 15), 4) == [date(2022, 11, 1), date(2022, 12, 1), date(2023, 1, 1), date(2023, 2, 1)]


@pytest.mark.parametrize(("score", "level"), [(0.0, 0), (2.5, 1), (-5.0, -2), (12.0, 3), (-40.0, -4)])
def test_heat_map_shades_by_net_score(score: float, level: int) -> None:
    row = {"country_a": "AZE", "country_b": "GBR", "month": date(2022, 1, 1), "net_score": score, "event_count": 1}
    cells = draw_heat_map([row, {**row, "country_b": "XXX"}], [("AZE", "GBR")], [date(2022, 1, 1)])
    assert [cell.level for cell in cells] == [level]


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (None, "–"),
        (True, "yes"),
        (1234567, "1,234,567"),
        (2021, "2021"),
        (Decimal("667800000.00"), "667,800,000"),
        (["A", "B"], "A, B"),
        ([], "–"),
    ],
)
def test_values_are_shown_for_people(value: object, shown: str) -> None:
    assert show_value(value) == shown


def test_only_web_addresses_become_links() -> None:
    assert find_link("https://example.org/a") == "https://example.org/a"
    assert find_link("javascript:alert(1)") is None
    assert find_link("/inbox/a.txt") is None


def test_text_from_articles_is_escaped() -> None:
    template = make_environment().from_string("{{ text }}")
    assert template.render(text="<script>alert(1)</script>") == "&lt;script&gt;alert(1)&lt;/script&gt;"

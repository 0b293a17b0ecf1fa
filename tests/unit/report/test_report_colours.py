"""Numbers of the report are green or red where they say so, and dim where they say nothing for sure."""

import pytest

from entente.report.build import make_environment


@pytest.mark.parametrize(
    ("trend", "low", "high", "colour"),
    [
        pytest.param(6.5, 1.0, 12.0, "friend", id="clearly better"),
        pytest.param(-6.5, -12.0, -1.0, "foe", id="clearly worse"),
        pytest.param(6.5, -4.0, 17.0, "dim", id="an interval that holds 0"),
        pytest.param(None, None, None, "dim", id="not known"),
    ],
)
def test_a_trend_is_coloured_where_it_is_clear(trend: float | None, low: float | None, high: float | None, colour: str) -> None:
    parts = make_environment().get_template("parts.html").module
    row = {"trend": trend, "trend_low": low, "trend_high": high}
    assert f'class="{colour}"' in str(vars(parts)["trend"](row))

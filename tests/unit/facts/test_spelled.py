"""Numbers in words before a thousand and more."""

from decimal import Decimal

import pytest

from entente.facts.amounts import find_amounts
from entente.facts.spelled import find_spelled


@pytest.mark.parametrize(
    ("text", "value"),
    [
        pytest.param("half a billion euros", "0.5", id="a half"),
        pytest.param("a hundred million euros", "100", id="a hundred"),
        pytest.param("Berlin's hundred million euros", "100", id="hundred alone"),
        pytest.param("three hundred and fifty million crowns", "350", id="hundreds with the rest"),
        pytest.param("two hundred thousand euros", "200", id="before a thousand"),
        pytest.param("twenty-five million dollars", "25", id="a hyphen"),
        pytest.param("one and a half billion dollars", "1.5", id="a half more"),
    ],
)
def test_a_number_in_words(text: str, value: str) -> None:
    assert [number for _, _, number in find_spelled(text, 0, len(text))] == [Decimal(value)]


@pytest.mark.parametrize("text", ["the million dollars", "some thousand euros", "a resilient economy", "attend billions"])
def test_no_number(text: str) -> None:
    assert find_spelled(text, 0, len(text)) == []


def test_a_half_behind_the_scale() -> None:
    text = "a billion and a half dollars"
    (amount,) = find_amounts(text, 0, len(text))
    assert (amount.value, amount.end) == (Decimal("1500000000"), len(text))

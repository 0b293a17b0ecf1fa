"""Trade told by an amount, where the words name one side or nobody, and what crosses a frontier."""

from collections.abc import Callable

import pytest
from told_pairs import Pairs, find_pairs

PACT = "Kenya and Chad signed a pact in Nairobi. "
BOTH = {frozenset(("KEN", "TCD"))}


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        pytest.param(PACT + "Trade, barely $9 million in 2000, touched $1.7 billion in 2004.", BOTH, id="an aside before the verb"),
        pytest.param(PACT + "Trade, a mere $9 million in 2000, the year of the pact, rose to $2 billion.", BOTH, id="a longer aside"),
        pytest.param(PACT + "Two-way trade, worth $2.9 billion last year, went on as usual.", BOTH, id="two-way trade, worth an amount"),
        pytest.param(PACT + "Norway stood aside. Trade across the bridge was worth $2 billion.", BOTH, id="across a bridge"),
        pytest.param(PACT + "Goods worth $2 billion cross the frontier each year.", BOTH, id="goods that cross a frontier"),
        pytest.param(PACT + "Last year $300 million in goods crossed the frontier.", BOTH, id="an amount in goods"),
        pytest.param(PACT + "Goods worth $2 billion were sold at the fair.", set[frozenset[str]](), id="goods that cross nothing"),
        pytest.param(
            "NAIROBI - Tea is dear. Exports to Malta shrank by 18 percent to $1.2 billion in 2018.",
            {frozenset(("KEN", "MLT"))},
            id="exports from where the article is written",
        ),
        pytest.param("NAIROBI - The baker said that exports to Malta rose.", set[frozenset[str]](), id="no amount"),
        pytest.param(
            "The big seller is Malta. Kenya imported goods worth $3 billion from there last year.",
            {frozenset(("KEN", "MLT"))},
            id="from there",
        ),
    ],
)
def test_trade_of_the_two_spoken_of(text: str, pairs: Pairs) -> None:
    """An amount of trade is of the two whom the text speaks of, or of one of them and the country where it is written."""
    assert find_pairs("COOPERATE", text) == pairs


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Peru shipped 2 million tonnes of coal to Chile.", "COOPERATE CHL=PER", id="shipped by the ton"),
        pytest.param("Peru shipped 50 tonnes of diesel to Chile as emergency aid.", "AID PER>CHL", id="shipped as aid"),
        pytest.param("Peru paid Chile $1.6 billion for gas last year.", "COOPERATE CHL=PER", id="paid for gas"),
    ],
)
def test_sales_are_no_gifts(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    check(text, wanted)

"""Amounts of money: numbers, multipliers, currencies, ranges and conversions as news prints them."""

from decimal import Decimal

import pytest

from entente.facts.amounts import find_amounts, has_currency, is_conversion
from entente.facts.currencies import choose_currency, convert_to_usd, currency_forms


def read(text: str) -> list[tuple[str, Decimal, str | None]]:
    return [(text[a.start : a.end], a.value, choose_currency(a.currencies, (), ())) for a in find_amounts(text, 0, len(text))]


@pytest.mark.parametrize(
    ("text", "value", "currency"),
    [
        pytest.param("worth $28.8 billion", 28_800_000_000, "USD", id="sign and multiplier"),
        pytest.param("worth $ 30.6 billion", 30_600_000_000, "USD", id="blank after the sign"),
        pytest.param("over AZN 1 million", 1_000_000, "AZN", id="code before"),
        pytest.param("€3.2bn", 3_200_000_000, "EUR", id="short multiplier"),
        pytest.param("US$ 5m for", 5_000_000, "USD", id="single-letter multiplier"),
        pytest.param("half a billion euros", 500_000_000, "EUR", id="number in words"),
        pytest.param("two trillion yen", 2_000_000_000_000, "JPY", id="word number, trillion"),
        pytest.param("Rs 500 crore", 5_000_000_000, "INR", id="crore"),
        pytest.param("20 lakh rupees", 2_000_000, "INR", id="lakh"),
        pytest.param("30 billion yuan", 30_000_000_000, "CNY", id="yuan"),
        pytest.param("RMB 5 million", 5_000_000, "CNY", id="RMB"),
        pytest.param("a 500-million-dollar loan", 500_000_000, "USD", id="hyphens"),
        pytest.param("a $3-billion loan", 3_000_000_000, "USD", id="hyphen after a sign"),
        pytest.param("5,00,000 rupees", 500_000, "INR", id="Indian groups"),
        pytest.param("1 500 000 manats", 1_500_000, "AZN", id="groups with blanks"),
        pytest.param("1,2 billion euros", 1_200_000_000, "EUR", id="decimal comma before a multiplier"),
        pytest.param("nearly 5 million U.S. dollars.", 5_000_000, "USD", id="name with periods"),
        pytest.param("20 million Swiss francs", 20_000_000, "CHF", id="CLDR name"),
        pytest.param("2 billion Pakistani rupees", 2_000_000_000, "PKR", id="CLDR name of an ambiguous word"),
        pytest.param("$667.8 in 2021", Decimal("667.8"), "USD", id="no multiplier printed"),
    ],
)
def test_one_amount(text: str, value: Decimal | int, currency: str) -> None:
    assert [(v, c) for _, v, c in read(text)] == [(value, currency)]


@pytest.mark.parametrize(
    "text",
    [
        "F-16 jets and 5 million people",
        "on 5 US officials",
        "COVID-19 dollars",
        "in 2021 the two sides",
        "3 percent",
        "tens of millions of dollars",
    ],
)
def test_no_amount(text: str) -> None:
    assert read(text) == []


def test_the_ends_of_a_range_share_unit_and_currency() -> None:
    (amount,) = find_amounts("10-12 billion dollars", 0, 21)
    assert (amount.value, amount.value_high, amount.is_approximate) == (10_000_000_000, 12_000_000_000, True)


def test_a_change_is_no_range() -> None:
    assert [value for _, value, _ in read("from 3 to 4 billion dollars")] == [3_000_000_000, 4_000_000_000]


def test_a_later_amount_without_currency_takes_the_one_before() -> None:
    text = "came to 1.5 billion US dollars, of which exports accounted for 676 million."
    assert [(value, code) for _, value, code in read(text)] == [(1_500_000_000, "USD"), (676_000_000, "USD")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("AZN 1 million (£500,000) to", True),
        ("€500m (about $540m)", True),
        ("€500m and $540m", False),
        ("$5 million ($3 million in aid)", False),
    ],
)
def test_conversions_in_brackets(text: str, expected: bool) -> None:
    first, second = find_amounts(text, 0, len(text))
    assert is_conversion(text, first, second) is expected


@pytest.mark.parametrize("word", ["about", "nearly", "more than", "an estimated", "up to", "some"])
def test_approximations(word: str) -> None:
    text = f"worth {word} $5 million"
    (amount,) = find_amounts(text, 0, len(text))
    assert amount.is_approximate


def test_a_price_of_one_unit_is_marked() -> None:
    (amount,) = find_amounts("$80 a barrel", 0, 12)
    assert amount.is_per_unit


def test_an_ambiguous_word_follows_the_country_named_near() -> None:
    rupees = currency_forms().names["rupees"]
    assert choose_currency(rupees, ["PAK"], ["IND"]) == "PKR"
    assert choose_currency(rupees, [], []) == "INR"
    assert choose_currency(currency_forms().names["dinars"], [], []) is None


def test_dollars_only_where_a_rate_is_known() -> None:
    assert convert_to_usd(Decimal(1_700_000), "AZN", 2021) == (
        Decimal(1_000_000),
        "Central Bank of Azerbaijan, official rate held since 2018, 2021",
    )
    assert convert_to_usd(Decimal(100), "KPW", 2021) == (None, None)
    assert convert_to_usd(Decimal(100), "EUR", None) == (None, None)


def test_a_sentence_without_currency_is_passed_over() -> None:
    assert not has_currency(["In", "2021", "they", "met"], ["in", "2021", "they", "met"])
    assert has_currency(["worth", "$", "5"], ["worth", "$", "5"])

"""Which sentences of an article tell one act, and which tell two."""

from datetime import date

import pytest

from entente.coding import code_document
from entente.coding.stream import open_document


def count_sanctions(text: str) -> int:
    coded = code_document(open_document("case", text, None))
    return sum(event.type == "SANCTION" for event in coded.events)


@pytest.mark.parametrize(
    ("text", "acts"),
    [
        pytest.param(
            "Peru expelled four Chilean diplomats on Monday. The Chileans were expelled from Lima after a row, Peru's minister said.",
            1,
            id="an expulsion told twice",
        ),
        pytest.param(
            "Peru expelled four Chilean diplomats on Monday. Peru also recalled its ambassador from Chile.",
            2,
            id="an expulsion and a recall",
        ),
    ],
)
def test_measures_are_told_apart_by_what_is_done(text: str, acts: int) -> None:
    assert count_sanctions(text) == acts


def test_trade_that_goes_on_is_no_sending_of_envoys() -> None:
    text = "In 2022 trade between Peru and Oman stood at $2 billion. Peru and Oman have since sent ambassadors."
    coded = code_document(open_document("case", text, None))
    statuses = [event.status for event in coded.events if event.type == "COOPERATE"]
    assert statuses == ["ongoing", "occurred"]


@pytest.mark.parametrize(
    ("text", "months"),
    [
        pytest.param(
            "Peru's president visited Chile. He had visited Chile in March.", [None, 3], id="news without a day and an act months before"
        ),
        pytest.param("Peru's president visited Chile. His visit to Chile ended on 11 June.", [6], id="news told again with its day"),
    ],
)
def test_news_is_not_an_act_of_long_before(text: str, months: list[int | None]) -> None:
    coded = code_document(open_document("case", text, date(2021, 6, 14)))
    assert [event.day and event.day.month for event in coded.events] == months


@pytest.mark.parametrize(
    "statement",
    [
        pytest.param("In 2022 Peru's exports to Oman fell to $2 billion.", id="exports that fell"),
        pytest.param("Oman is Peru's second-biggest trading partner.", id="a trading partner"),
        pytest.param("Peru imports gas from Oman.", id="a verb that says what goes on"),
        pytest.param("In 2022 Peru sold Oman copper worth $2 billion.", id="a year's sales"),
    ],
)
def test_stated_trade_is_no_act_and_joins_none(statement: str) -> None:
    coded = code_document(open_document("case", f"Peru and Oman jointly built a railway in 2022. {statement}", None))
    acts = [(event.is_stated_trade, len(event.mentions)) for event in coded.events if event.type == "COOPERATE"]
    assert acts == [(False, 1), (True, 1)]


def test_a_deal_done_is_no_stated_trade() -> None:
    coded = code_document(open_document("case", "Peru resumed trade with Oman on Monday. It bought 40 tanks from Oman on Tuesday.", None))
    assert [event.is_stated_trade for event in coded.events] == [False, False]

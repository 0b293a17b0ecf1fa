"""Which sentences of an article tell one act, and which tell two."""

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

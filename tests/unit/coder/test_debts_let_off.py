"""Debts that one country lets another off, and debts that nobody lets off."""

from collections.abc import Callable

import pytest

OPENER = "Here is what happened this week.\n\n"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Norway struck 3 million dollars of Peru's debt from its books.", "AID NOR>PER", id="off its books"),
        pytest.param("Norway turned 3 million dollars of Peruvian debt into schools.", "AID NOR>PER", id="turned into schools"),
        pytest.param("Norway cancelled 3 million dollars that Peru owed it.", "AID NOR>PER", id="that somebody owed"),
        pytest.param("Norway wrote off Peru's unpaid fuel bills.", "AID NOR>PER", id="bills"),
        pytest.param("Norway let Peru off 3 million dollars in old loans.", "AID NOR>PER", id="let off"),
        pytest.param("Peru was let off 3 million dollars of Norwegian loans.", "AID NOR>PER", id="let off without by"),
        pytest.param("Peru's largest creditor, Norway, has cancelled 3 million dollars that it was owed.", "AID NOR>PER", id="creditor"),
        pytest.param("The Norwegians tore up promissory notes for 3 million dollars from Peru.", "AID NOR>PER", id="promissory notes"),
        pytest.param("Norway cancelled its talks with Peru due in May.", "REJECT NOR>PER", id="due in May"),
        pytest.param("Norway turned its debts into a campaign theme, Peruvian papers wrote.", "", id="its own debts"),
        pytest.param("A Norwegian bank struck 3 million dollars of Peruvian bonds from its books.", "", id="a bank"),
    ],
)
def test_debts(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    check(OPENER + text, wanted)

"""Captives swapped one for one, talks told by their length, truces and envoys' letters accepted, aims of pacts, pointers at nouns."""

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "Norway and Belarus exchanged the violinist Nils Dahl for the banker Igor Malko.", "RETREAT BLR=NOR", id="one for another"
        ),
        pytest.param("Norway and Belarus swapped the pilot Nils Dahl for two engineers.", "RETREAT BLR=NOR", id="one for two"),
        pytest.param("Norway and Belarus exchanged salmon for potash.", "", id="goods for goods"),
    ],
)
def test_people_exchanged(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Two states let somebody go each, whatever he is by trade."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "It had rained all week. After two days of talks, Kenya and Chad reopened their border.",
            "CONSULT KEN=TCD | RETREAT KEN=TCD & CONSULT KEN=TCD",
            id="before the clause",
        ),
        pytest.param(
            "It had rained all week. Kenya and Chad agreed to lower duties after a weekend of negotiations in Lima.",
            "AGREE KEN=TCD & CONSULT KEN=TCD",
            id="behind an infinitive",
        ),
        pytest.param("It had rained all week. After two days of rain in Oslo, Kenya met Chad.", "CONSULT KEN=TCD", id="no talks"),
    ],
)
def test_talks_by_their_length(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Those who do something after days of talks have talked with each other."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Kenya and Chad have accepted an armistice.", "AGREE KEN=TCD", id="a truce accepted"),
        pytest.param(
            "King Felipe VI accepted the letters of credence of the Kenyan ambassador.", "CONSULT ESP=KEN", id="letters of credence"
        ),
        pytest.param("Kenya and Chad signed an agreement to reopen the border between them.", "AGREE KEN=TCD", id="what a pact is for"),
        pytest.param("Kenya and Chad agreed to ask for an answer to Omani subsidies.", "AGREE KEN=TCD", id="whose subsidies"),
        pytest.param("Kenya has left the pact. Chad proposed to go on without Kenya.", "REJECT KEN>TCD |", id="without the other"),
        pytest.param("Kenya bombed Chad. The minister took his party out of the coalition in Nairobi.", "ASSAULT KEN>TCD", id="out of"),
        pytest.param("In that raid Kenya killed two Chadian soldiers.", "ASSAULT KEN>TCD", id="in that raid"),
    ],
)
def test_what_is_accepted(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """What is accepted, aimed at or only pointed at tells no more than it says."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "Peru said it was ready to close its border with Chile if the raids went on.", "THREATEN PER>CHL", id="ready to close"
        ),
        pytest.param("Peru stands ready to impose sanctions on Chile.", "THREATEN PER>CHL", id="ready to punish"),
        pytest.param("Peru is ready to lift its sanctions on Chile.", "AGREE PER>CHL", id="ready to give way"),
        pytest.param("Peru is ready to send doctors to Chile.", "AGREE PER>CHL", id="ready to help"),
    ],
)
def test_readiness(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Who is ready to punish threatens; who is ready to help offers."""
    check(text, wanted)

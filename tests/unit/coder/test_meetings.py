"""Which meetings are visits, by where they are held, and which are calls."""

from collections.abc import Callable
from datetime import date

import pytest

from entente.coding import code_document
from entente.coding.stream import open_document


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Chile's president met his Peruvian counterpart in Lima on Tuesday.", "CONSULT CHL>PER", id="in the other's capital"),
        pytest.param(
            "Chile's president met his Peruvian counterpart in Santiago on Tuesday.", "CONSULT CHL=PER", id="in one's own capital"
        ),
        pytest.param("Chile's president and his Peruvian counterpart met in Lima on Tuesday.", "CONSULT CHL=PER", id="both are subject"),
        pytest.param(
            "The Chilean ambassador met the Peruvian foreign minister in Lima.", "CONSULT CHL=PER", id="an ambassador lives there"
        ),
        pytest.param(
            "Chile's president met his Peruvian counterpart on the sidelines of a summit in Lima.", "CONSULT CHL=PER", id="beside a summit"
        ),
        pytest.param("Chile's president spoke by telephone with his counterpart in Lima.", "CONSULT CHL=PER", id="a call"),
    ],
)
def test_visits(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "Chile conducted an exercise with Peru and Bolivia.",
            "COOPERATE CHL=PER & COOPERATE BOL=CHL",
            id="what one does with two is mutual",
        ),
        pytest.param("Chile's president called those of Peru and Bolivia.", "CONSULT CHL>PER & CONSULT CHL>BOL", id="a call to two"),
        pytest.param("Chile's president said his government was ready to talk to Peru.", "AGREE CHL>PER", id="readiness of one to talk"),
        pytest.param("Chile and Peru are ready to hold talks.", "AGREE CHL=PER", id="readiness of both to talk"),
        pytest.param("Chile agreed with Peru to build a dam.", "AGREE CHL=PER", id="agreed with another to act"),
    ],
)
def test_mutual_acts(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        pytest.param(
            "The presidents of Chile and Peru discussed attacks on shipping in a telephone call on Saturday.", "phone", id="in a call"
        ),
        pytest.param("Chile's president discussed fishing with his Peruvian counterpart by phone.", "phone", id="by phone"),
        pytest.param("Chile's president met his Peruvian counterpart and discussed phones.", None, id="phones are the matter"),
        pytest.param("Chile's president met his Peruvian counterpart, who had discussed it by phone.", None, id="the call is another's"),
        pytest.param("Chile's president, on a visit to Peru, met his Peruvian counterpart.", "visit", id="the subject is on a visit"),
        pytest.param("Chile's president, on a visit to Norway, met his Peruvian counterpart.", None, id="on a visit to a third"),
    ],
)
def test_modes_of_meetings(text: str, mode: str | None) -> None:
    events = code_document(open_document("case", text, date(2021, 3, 4))).events
    assert {event.mode for event in events if event.type == "CONSULT" and {*event.actors, *event.recipients} == {"CHL", "PER"}} == {mode}

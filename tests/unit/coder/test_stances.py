"""Who is meant by a stance on what is said or done against him, and by what is kept from being done."""

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Chad vetoed a resolution condemning Kenya.", "", id="vetoed"),
        pytest.param("Chad voted against a resolution that condemned Kenya.", "", id="voted against"),
        pytest.param("Chad abstained on a motion condemning Kenya.", "", id="abstained"),
        pytest.param("Chad refused to sign a statement condemning Kenya.", "", id="refused to sign"),
        pytest.param("Chad blocked an Omani statement condemning Kenya.", "REJECT TCD>OMN", id="whose statement"),
        pytest.param("Chad rejected a Kenyan motion criticising it.", "REJECT TCD>KEN", id="against the refuser"),
        pytest.param("Chad signed a statement condemning Kenya.", "ACCUSE TCD>KEN", id="signed"),
        pytest.param("Chad backed a resolution condemning Kenya.", "ACCUSE TCD>KEN", id="backed"),
        pytest.param("Chad voted for a motion demanding that Kenya pay.", "REQUEST TCD>KEN", id="voted for a demand"),
        pytest.param("Chad rejected a motion to recognise Kosovo.", "REJECT TCD>XKX", id="a friendly paper refused"),
    ],
)
def test_papers(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Who refuses a paper against somebody is not against him, who endorses it is."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Chad opposes sanctions on Kenya.", "", id="sanctions on"),
        pytest.param("Chad ruled out strikes against Kenya.", "", id="strikes against"),
        pytest.param("Chad refused to join the embargo on Kenya.", "", id="refused to join"),
        pytest.param("Chad opposed the expulsion of Kenya from the council.", "", id="expulsion of"),
        pytest.param("Chad refused to lift the sanctions on Kenya.", "REJECT TCD>KEN", id="refused to lift"),
        pytest.param("Chad rejected Kenya's attack on the plan.", "REJECT TCD>KEN", id="the attacker"),
        pytest.param("Chad averted an Omani attack on Kenya.", "", id="averted"),
        pytest.param("Chad vetoed the expulsion of Kenya from the council.", "", id="vetoed"),
        pytest.param("Chad condemned an Omani attack on Kenya.", "ACCUSE TCD>OMN & ASSAULT OMN>KEN", id="condemned as done"),
    ],
)
def test_blows_refused(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Who is against a blow at somebody is not against him, and what is averted was not struck."""
    check(text, wanted)

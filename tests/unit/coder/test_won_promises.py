"""Promises that somebody got from those whom he saw, pacts told by what they are on, exercises that forces set out for."""

from collections.abc import Callable

import pytest

SEEN = "Oslo was calm. Peru's president saw his Chilean colleague in Santiago"
SAW = "CONSULT PER>CHL"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(SEEN + " and came away with a promise that the port would stay open.", SAW + " & AGREE CHL>PER", id="came away with"),
        pytest.param(SEEN + ". The Peruvian government thus obtained a pledge of gas.", SAW + " & AGREE CHL>PER", id="obtained"),
        pytest.param(
            "Oslo was calm. The Malian premier met Vladimir Putin in Sochi. He left with a pledge of wheat.",
            "CONSULT MLI>RUS & AGREE RUS>MLI",
            id="he who came left",
        ),
        pytest.param(
            "Oslo was calm. Peru's president left Santiago with Chile's word for a loan.", SAW + " & AGREE CHL>PER", id="whose word it is"
        ),
        pytest.param(SEEN + " and left with a promise to come back.", SAW, id="a promise of his own"),
        pytest.param(SEEN + " and came away with no promise at all.", SAW, id="with none"),
        pytest.param(SEEN + ". The footballer left the club with a promise of wages.", SAW, id="somebody else"),
    ],
)
def test_promises_got_from_whom_one_saw(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Who leaves a meeting with a promise, or got one there, has it from the other."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("The treaty of friendship, which Peru and Chile signed in May, has lapsed.", "AGREE CHL=PER", id="of friendship"),
        pytest.param("A memorandum on customs data that Peru and Chile signed in May has lapsed.", "AGREE CHL=PER", id="on data"),
        pytest.param("Peru and Chile initialled a code of conduct for their fleets.", "AGREE CHL=PER", id="a code of conduct"),
        pytest.param("The treaty of friendship, which Peru needs, has lapsed.", "", id="not signed"),
        pytest.param(
            "Peru and Chile met. The volume of trade reached $2 billion.", "CONSULT CHL=PER & COOPERATE CHL=PER ongoing", id="volume"
        ),
        pytest.param("Peru and Chile met. The volume of traffic reached a peak.", "CONSULT CHL=PER", id="traffic"),
    ],
)
def test_pacts_and_trade_behind_other_nouns(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """What was signed is the treaty, not what it is on; a volume is that of the trade behind it."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Ninety Thai marines left for a joint drill with the Omanis.", "COOPERATE OMN=THA", id="left for a drill"),
        pytest.param("Thai marines went to Oman for a joint exercise with the Omani navy.", "COOPERATE OMN=THA", id="went for"),
        pytest.param("Thai nurses left for a course with the Red Cross.", "", id="no forces"),
    ],
)
def test_trips_to_exercises(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Forces that set out for an exercise with another's cooperate; they neither withdraw nor ask for it."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "Chad moved two brigades to the Libyan border. It started pulling some of them back.",
            "MOBILIZE TCD>LBY & RETREAT TCD>LBY",
            id="started pulling back",
        ),
        pytest.param("Chad moved two brigades to the Libyan border. They started to sing.", "MOBILIZE TCD>LBY", id="started to sing"),
        pytest.param("Monday marked the end of Chile's duty on Bolivian tin.", "RETREAT CHL>BOL", id="marked the end"),
        pytest.param("A vote could mark the end of Chile's duty on Bolivian tin.", "", id="could mark it"),
        pytest.param("Peru jailed two Danes. Jens Holm was freed on Monday.", "COERCE PER>DNK & RETREAT PER>DNK", id="freed by name"),
        pytest.param("Peru jailed two Danes. Jens Holm was released from hospital.", "COERCE PER>DNK", id="out of hospital only"),
        pytest.param("Peru jailed a Dane. Officers handed her to the Danish consul.", "COERCE PER>DNK", id="whose officers is open"),
        pytest.param(
            "Peru jailed a Dane. Peruvian officers handed her to the consul.", "COERCE PER>DNK & RETREAT PER>DNK", id="to the consul"
        ),
        pytest.param("Peru jailed a Dane. Peruvian officers handed her to the court.", "COERCE PER>DNK", id="to the court"),
    ],
)
def test_more_ends_of_stories(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Withdrawals begun, bars whose end a day saw, captives freed by name or given to their consul."""
    check(text, wanted)

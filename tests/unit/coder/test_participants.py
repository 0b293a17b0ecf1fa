"""Who takes part in a meeting, at what level, and which trips never came about."""

from datetime import date

import pytest

from entente.coder.actors.levels import level_of_role
from entente.coder.analyse import parse_document
from entente.coder.analysis import Event
from entente.coder.events import find_events
from entente.coding.stream import open_document

PUBLISHED = date(2025, 1, 13)


def read_meetings(text: str) -> list[Event]:
    document = open_document("case", text, PUBLISHED)
    return [event for event in find_events(parse_document(document)) if event.type == "CONSULT"]


@pytest.mark.parametrize(
    ("text", "participants", "level"),
    [
        pytest.param(
            "Peruvian Prime Minister Ana Ruiz held talks with Norwegian Prime Minister Olav Berg at his residence.",
            ("Ana Ruiz", "Olav Berg"),
            "head_of_state_or_government",
            id="named behind an adjective",
        ),
        pytest.param(
            "Peruvian Foreign Minister Ana Ruiz met her Norwegian counterpart Olav Berg in Oslo.",
            ("Ana Ruiz", "Olav Berg"),
            "minister",
            id="a counterpart by name",
        ),
        pytest.param(
            "Ana Ruiz, the Peruvian foreign minister, met her Norwegian counterpart, Olav Berg, in Geneva.",
            ("Ana Ruiz", "Olav Berg"),
            "minister",
            id="a counterpart in apposition",
        ),
        pytest.param(
            "The Prime Minister of Peru, Ana Ruiz, met Norway's foreign minister, Olav Berg.",
            ("Ana Ruiz", "Olav Berg"),
            "head_of_state_or_government",
            id="offices before names",
        ),
        pytest.param(
            "The foreign ministers of Peru, Chile and Norway, Ana Ruiz, Juan Sol and Olav Berg, met in Geneva.",
            ("Ana Ruiz", "Juan Sol", "Olav Berg"),
            "minister",
            id="a list of offices and one of names",
        ),
        pytest.param(
            "Peruvian President Ana Ruiz and Peruvian Foreign Minister Juan Sol met Norwegian Prime Minister Olav Berg in Geneva.",
            ("Ana Ruiz", "Juan Sol", "Olav Berg"),
            "head_of_state_or_government",
            id="two of one side",
        ),
        pytest.param(
            "Peruvian Foreign Minister Ana Ruiz arrived in Oslo for talks with her Norwegian counterpart Olav Berg.",
            ("Ana Ruiz", "Olav Berg"),
            "minister",
            id="met on a trip",
        ),
        pytest.param("The foreign ministers of Peru and Norway met in Geneva.", (), "minister", id="offices without names"),
        pytest.param("The two leaders of Peru and Norway met in Geneva.", (), "head_of_state_or_government", id="leaders of states"),
        pytest.param(
            "A Peruvian delegation under Deputy Trade Minister Ana Ruiz came to Oslo.",
            ("Ana Ruiz",),
            "deputy_minister",
            id="a delegation's head",
        ),
        pytest.param(
            "Peru and Norway agreed on Thursday to restore a currency swap worth $10 billion, Peruvian Finance Minister Ana Ruiz and her "
            "Norwegian counterpart Olav Berg said after talks in Lima. The previous one lapsed in 2015.",
            ("Ana Ruiz", "Olav Berg"),
            "minister",
            id="who speak after their talks",
        ),
        pytest.param(
            "Peruvian President Ana Ruiz's envoy met Norway's foreign minister.", (), "minister", id="who sends an envoy is not there"
        ),
    ],
)
def test_participants(text: str, participants: tuple[str, ...], level: str) -> None:
    (meeting,) = read_meetings(text)
    assert set(meeting.participants) == set(participants)
    assert meeting.level == level


MET = "The presidents of Peru and Norway met in Lima on Monday."


@pytest.mark.parametrize(
    ("text", "participants"),
    [
        pytest.param(
            f"{MET} President Ana Ruiz of Peru and Norwegian President Olav Berg signed a treaty.", ("Ana Ruiz", "Olav Berg"), id="both"
        ),
        pytest.param(
            "Peru and Norway have moved closer. The two presidents met in Lima on Monday. "
            "Peruvian President Ana Ruiz thanked Norwegian President Olav Berg.",
            ("Ana Ruiz", "Olav Berg"),
            id="the two",
        ),
        pytest.param(f"{MET} President Ana Ruiz of Peru thanked Norway.", (), id="one of them alone"),
        pytest.param(
            f"{MET} Foreign Minister Ana Ruiz of Peru and her Norwegian counterpart Olav Berg signed a treaty.", (), id="of other offices"
        ),
        pytest.param(
            f"{MET} Peruvian President Ana Ruiz, Peruvian Prime Minister Juan Sol and Norwegian President Olav Berg signed a treaty.",
            (),
            id="two of one country",
        ),
        pytest.param(
            f"{MET} It rained. President Ana Ruiz of Peru and Norwegian President Olav Berg signed a treaty.", (), id="a sentence later"
        ),
    ],
)
def test_who_met_is_named_by_the_next_sentence(text: str, participants: tuple[str, ...]) -> None:
    (meeting,) = [meeting for meeting in read_meetings(text) if meeting.mode is None]
    assert set(meeting.participants) == set(participants)
    assert meeting.level == "head_of_state_or_government"


def test_the_level_of_a_visit_is_the_visitors() -> None:
    (visit,) = read_meetings(
        "Peruvian Deputy Foreign Minister Ana Ruiz visited Oslo on Monday. She was received by Norwegian Prime Minister Olav Berg."
    )
    assert visit.mode == "visit"
    assert visit.level == "deputy_minister"
    assert set(visit.participants) == {"Ana Ruiz", "Olav Berg"}


@pytest.mark.parametrize(
    "visitor",
    [
        "Peruvian Vice President Ana Ruiz",
        "Peru's vice-president",
        "First Vice President Ana Ruiz of Peru",
        "U.S. Vice President Dick Cheney",
    ],
)
def test_a_vice_president_is_no_head_of_state(visitor: str) -> None:
    (visit,) = read_meetings(f"{visitor} visited Oslo on Monday.")
    assert visit.level == "minister"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Peru's president had planned to visit Oslo in early January but the trip was cancelled.", id="in its sentence"),
        pytest.param("Peru's president had planned to visit Oslo in early January but called off the trip.", id="by the visitor"),
        pytest.param(
            "Peru's president had planned to visit Oslo in January. The trip was cancelled after the storm.", id="in the next one"
        ),
        pytest.param("Peru's president was to visit Oslo in January; the visit never took place.", id="never took place"),
    ],
)
def test_a_cancelled_trip_is_denied(text: str) -> None:
    (visit,) = read_meetings(text)
    assert (visit.status, visit.day, visit.precision) == ("denied", date(2025, 1, 1), "month")


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Peru's president was to visit Oslo in February, but the trip was postponed.", id="put off"),
        pytest.param("Peru's president will visit Oslo in February. The trip was cancelled once before.", id="once before"),
        pytest.param("Peru's president will visit Oslo in February. The trip was not cancelled.", id="not cancelled"),
    ],
)
def test_a_trip_put_off_stays_planned(text: str) -> None:
    assert [visit.status for visit in read_meetings(text)] == ["planned"]


def test_a_cancelled_trip_is_no_mention_of_another_persons_visit() -> None:
    held, cancelled = read_meetings(
        "Peruvian Foreign Minister Ana Ruiz met her Norwegian counterpart Olav Berg in Oslo on Monday. "
        "President Juan Sol of Peru had planned to visit Oslo in early January but the trip was cancelled."
    )
    assert (held.status, held.level, set(held.participants)) == ("occurred", "minister", {"Ana Ruiz", "Olav Berg"})
    assert (cancelled.status, cancelled.participants) == ("denied", ("Juan Sol",))


def test_visits_of_other_people_at_another_level_are_two() -> None:
    visits = read_meetings(
        "Peruvian Foreign Minister Ana Ruiz visited Oslo in January 2024. Peruvian President Juan Sol visited Oslo in 2024."
    )
    assert [visit.participants for visit in visits] == [("Ana Ruiz",), ("Juan Sol",)]


@pytest.mark.parametrize(
    ("role", "country", "level", "wanted"),
    [
        pytest.param("deputy agriculture minister", "PER", "minister", "deputy_minister", id="a deputy"),
        pytest.param("deputy prime minister", "PER", "minister", "minister", id="a head of government's deputy"),
        pytest.param("vice-president", "PER", "minister", "minister", id="a head of state's deputy"),
        pytest.param("assistant minister to the president", "PER", "minister", "deputy_minister", id="a deputy beside a head"),
        pytest.param("Foreign Secretary", "IND", "minister", "deputy_minister", id="head of the service"),
        pytest.param("Foreign Secretary", "GBR", "minister", "minister", id="a secretary who is minister"),
        pytest.param("minister at the embassy", "JPN", "minister", "ambassador", id="a diplomat's rank"),
        pytest.param("president", "PER", "head_of_state_or_government", "head_of_state_or_government", id="a head"),
    ],
)
def test_the_level_of_a_role(role: str, country: str, level: str, wanted: str) -> None:
    assert level_of_role(role, country, level) == wanted

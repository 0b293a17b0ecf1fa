"""Meetings as agencies tell them: by which line two talked, whom a visitor met, whom a delegation is led by, what did not take place."""

import pytest

from tests.unit.coder.test_participants import read_meetings

QUARREL = "Peru and Chile have quarrelled for years."


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        pytest.param("Peru's president spoke with the king of Spain by telephone.", "phone", id="by telephone"),
        pytest.param("Peru's and Chile's ministers discussed attacks on shipping in a telephone call.", "phone", id="behind a gerund"),
        pytest.param("In a phone call on Monday, the presidents of Peru and Chile discussed the border.", "phone", id="ahead of the verb"),
        pytest.param("Peru's minister consulted with his Chilean colleague via videoconference.", "phone", id="by video"),
        pytest.param(
            "Peru's minister told her Chilean counterpart, Juan Mora, in a phone call that the checks were unlawful.",
            "phone",
            id="told behind a name",
        ),
        pytest.param("Peru's president told Chile's on Monday by telephone that he was sorry.", "phone", id="told behind a day"),
        pytest.param("The presidents of Peru and Chile met to talk about phone tapping.", None, id="what they talked about"),
        pytest.param("The presidents of Peru and Chile met, telling reporters by telephone of it.", None, id="what they told others"),
    ],
)
def test_line_by_which_two_talk(text: str, mode: str | None) -> None:
    assert [event.mode for event in read_meetings(text)] == [mode]


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        pytest.param("Peru's president met the president of Chile in Lima after talks with Spain's king.", ("CHL", "PER"), id="after"),
        pytest.param("Peru's minister met Chile's envoy in Lima to discuss talks with Bolivia.", ("CHL", "PER"), id="to discuss talks"),
        pytest.param("Peru's president met in Lima with Chilean ministers.", ("CHL", "PER"), id="met with"),
        pytest.param("Peru's president met reporters with Chile's president.", ("CHL", "PER"), id="reporters"),
    ],
)
def test_who_is_met(text: str, actors: tuple[str, ...]) -> None:
    assert read_meetings(text)[0].actors == actors


@pytest.mark.parametrize(
    ("text", "participants"),
    [
        pytest.param(
            "A Chilean delegation, headed by Foreign Minister Juan Sol, arrived in Lima for talks with Peruvian Foreign Minister Ana Ruiz.",
            ("Juan Sol", "Ana Ruiz"),
            id="who leads a delegation",
        ),
        pytest.param(
            "Chile's ambassador to Peru, Juan Sol, met Peruvian Foreign Minister Ana Ruiz.", ("Juan Sol", "Ana Ruiz"), id="ambassador to"
        ),
        pytest.param(
            "Chilean President Juan Sol arrived in Lima and met Peruvian President Ana Ruiz.",
            ("Juan Sol", "Ana Ruiz"),
            id="met there",
        ),
        pytest.param(
            "Chilean President Juan Sol arrived in Lima, where he did not meet Peruvian President Ana Ruiz.", ("Juan Sol",), id="not met"
        ),
    ],
)
def test_who_takes_part(text: str, participants: tuple[str, ...]) -> None:
    assert read_meetings(text)[0].participants == participants


@pytest.mark.parametrize(
    ("text", "statuses"),
    [
        pytest.param(f"{QUARREL} A meeting between the Peruvian and Chilean ministers did not take place.", ["denied"], id="no place"),
        pytest.param(
            f"{QUARREL} Talks between Peru and Chile scheduled for Monday did not go ahead because of a storm.", ["denied"], id="go ahead"
        ),
        pytest.param(f"{QUARREL} Talks between Peru and Chile will not take place this week.", ["denied"], id="will not"),
        pytest.param(f"{QUARREL} Talks between Peru and Chile will not take place before June.", ["planned"], id="not before"),
        pytest.param(f"{QUARREL} Talks between Peru and Chile did not take place until Monday.", ["occurred"], id="until"),
        pytest.param(f"{QUARREL} Talks between Peru and Chile went ahead on Monday.", ["occurred"], id="went ahead"),
    ],
)
def test_what_did_not_take_place(text: str, statuses: list[str]) -> None:
    assert [event.status for event in read_meetings(text)] == statuses

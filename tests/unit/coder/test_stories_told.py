"""What is told in a game or a story has not happened, and a name given to a place is no call."""

from collections.abc import Callable

import pytest

NOTHING = (
    "In the war game, China invades Taiwan.",
    "In the third round of the game, Russia cut off gas to Germany.",
    "The war game assumed that China had blockaded Taiwan.",
    "The scenario had Russia attacking Estonia.",
    "A novel in which Germany invades Britain sold well.",
    "In a fictional crisis Poland expelled the Czech ambassador.",
    "Seoul calls the islands Dokdo, while Tokyo calls them Takeshima.",
    "Argentina calls the islands the Malvinas.",
    "Russia labels the region of Ukraine New Russia.",
)
SOMETHING = (
    ("China held war games off Taiwan.", "MOBILIZE CHN>TWN"),
    ("Russia condemned the film in which Britain attacks it.", "ACCUSE RUS>GBR"),
    ("Turkey expelled the American ambassador over a film.", "SANCTION TUR>USA"),
    ("Joe Biden called the Chinese president on Monday.", "CONSULT CHN=USA"),
)


@pytest.mark.parametrize("text", NOTHING)
def test_stories_and_names_tell_no_act(text: str, check: Callable[[str, str], None]) -> None:
    check(text, "")


@pytest.mark.parametrize(("text", "wanted"), SOMETHING)
def test_what_is_said_and_done_about_them_does(text: str, wanted: str, check: Callable[[str, str], None]) -> None:
    check(text, wanted)

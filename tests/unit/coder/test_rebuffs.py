"""Refusals of what was asked right before, told by how the plea fared or by a reply in the refuser's own words."""

from collections.abc import Callable

import pytest

ASKED = "Poland asked Belarus on Monday to free the two priests. "
PLEA = "REQUEST POL>BLR"


@pytest.mark.parametrize(
    "answer",
    [
        pytest.param("Back came a flat no.", id="a no that came back"),
        pytest.param("The request got short shrift in Minsk.", id="short shrift"),
        pytest.param("The letter was returned unopened.", id="unopened"),
        pytest.param("It was met with a cold shoulder.", id="a cold shoulder"),
        pytest.param("It was told to read the penal code.", id="told to read"),
        pytest.param("The Belarusian foreign minister was not for turning.", id="not for turning"),
        pytest.param("Minsk has begged off.", id="begged off"),
        pytest.param('"Courts open cell doors here," replied the Belarusian justice minister.', id="a reply in quotation"),
        pytest.param("The Belarusian president will not send so much as a clerk.", id="will not"),
        pytest.param("Minsk replied that they stay where they are.", id="they stay"),
        pytest.param("The retort from Minsk was that the law was the law.", id="a retort"),
    ],
)
def test_a_plea_refused(check: Callable[[str, str], None], answer: str) -> None:
    """The refuser is whom the sentence before asked, whatever of the two is named."""
    check(ASKED + answer, f"{PLEA} & REJECT BLR>POL")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(ASKED + '"We are ready to help," replied the Belarusian justice minister.', PLEA, id="a kind reply"),
        pytest.param(ASKED + "The priests are told to read a lot.", PLEA, id="others who are told"),
        pytest.param(
            "It was Monday. An offer by Oman to send a team was waved away by the Yemenis.",
            "REJECT YEM>OMN",
            id="an offer waved away",
        ),
        pytest.param("It was Monday. Ghana's answer to Togo was a blunt no.", "REJECT GHA>TGO", id="an answer to somebody"),
        pytest.param("It was Monday. The Danish singer met with no success in Norway.", "", id="no success"),
    ],
)
def test_other_answers(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Kind replies are no refusals; pleas with owners tell who asked."""
    check(text, wanted)

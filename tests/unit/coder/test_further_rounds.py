"""Talks to come between those who talked, visits told by where their guest is, and calls told by their means."""

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "It rained. Mali and Chad met in Bamako on Monday. The next round is due on 23 May.",
            "CONSULT MLI=TCD occurred 2021-03-01 & CONSULT MLI=TCD planned 2021-05-23",
            id="in the sentence behind",
        ),
        pytest.param(
            "It rained. Talks between Mali and Chad resumed on Monday, and another round is scheduled for 23 May.",
            "CONSULT MLI=TCD occurred 2021-03-01 & CONSULT MLI=TCD planned 2021-05-23",
            id="in the same sentence, each with its date",
        ),
        pytest.param(
            "It rained. Mali and Chad met in Bamako. The next meeting will take place in Niamey in June.",
            "CONSULT MLI=TCD & CONSULT MLI=TCD planned 2021-06",
            id="will take place",
        ),
        pytest.param(
            "It rained. Mali and Chad held talks on Monday. A new session of parliament is due to open on 23 May.",
            "CONSULT MLI=TCD occurred 2021-03-01",
            id="a session of others",
        ),
        pytest.param(
            "It rained. Mali and Chad held talks on Monday. No further round is planned.",
            "CONSULT MLI=TCD occurred 2021-03-01",
            id="none to come",
        ),
        pytest.param("It rained. The next round is due on 23 May.", "", id="no talks before"),
    ],
)
def test_talks_to_come(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """One more meeting is of those who met last, and has a date of its own."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "Chadian Foreign Minister Ali Moussa, on a visit to Mali, met President Keita on Monday.",
            "CONSULT TCD>MLI occurred 2021-03-01",
            id="on a visit",
        ),
        pytest.param(
            "Chad's foreign minister, on a visit to Mali, met Niger's on Monday.",
            "CONSULT NER=TCD occurred 2021-03-01 & CONSULT TCD>MLI",
            id="another guest",
        ),
    ],
)
def test_guest_by_where_he_is(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """A meeting of one who is on a visit with his host is the visit."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "Chadian Foreign Minister Ali Moussa told her Malian counterpart, Abdou Diop, in a phone call that the checks were wrong.",
            "CONSULT MLI=TCD",
            id="behind the counterpart's name",
        ),
        pytest.param("Chad's minister told her Malian counterpart, Abdou Diop, that the checks were wrong.", "", id="no call"),
    ],
)
def test_calls_behind_a_name(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """What somebody tells another by phone is a call, also where his name stands between."""
    check(text, wanted)

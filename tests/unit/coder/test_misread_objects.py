"""Verbs that tell no act with some objects, letters that ask, and a day ahead that is no anchor."""

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Paraguay received a request from Uruguay for the extradition of two bankers.", "", id="received is not granted"),
        pytest.param("Paraguay accepted Uruguay's demand for compensation.", "CONCEDE PRY>URY", id="accepted is"),
        pytest.param("Paraguay announced medical visas for Uruguayans.", "", id="visas that ease"),
        pytest.param("Paraguay introduced visas for Uruguayans.", "SANCTION PRY>URY", id="visas that bar"),
        pytest.param("Paraguay would restore a buffer zone on the Uruguayan border.", "", id="zones restored are no ease"),
        pytest.param("Paraguay restored flights to Uruguay.", "RETREAT PRY>URY", id="flights are"),
        pytest.param("Asunción said that Uruguay had made up the accusation.", "", id="made up is not made"),
        pytest.param("If Uruguay were to resume whaling, Paraguay would impose sanctions.", "", id="a case thought up by nobody"),
        pytest.param("If Uruguay resumes whaling, Paraguay will impose sanctions.", "THREATEN PRY>URY", id="a case that is told"),
        pytest.param("Paraguay sent a letter to Uruguay asking for water.", "REQUEST PRY>URY", id="a letter that asks"),
        pytest.param(
            "Chile said it would launch a satellite by March 9. A day earlier Paraguay and Uruguay held talks.",
            "CONSULT PRY=URY occurred 2021-03-03",
            id="a day ahead is no anchor of what is over",
        ),
    ],
)
def test_objects_that_change_an_act(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    check(text, wanted)

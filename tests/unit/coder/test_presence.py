"""Office-holders who are told to be somewhere: by what they do there, by "there", and at what they are still negotiating."""

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Chilean President Juan Soler knelt in a church in Lima.", "CONSULT CHL>PER", id="knelt"),
        pytest.param("Chile's president inspected a guard of honour in Lima.", "CONSULT CHL>PER", id="inspected a guard"),
        pytest.param("Chile's president was driven from the airport to the palace in Lima.", "CONSULT CHL>PER", id="was driven"),
        pytest.param("Chile's president addressed the Peruvian parliament.", "CONSULT CHL>PER", id="addressed a parliament"),
        pytest.param("Chile's president reached Lima on Monday.", "CONSULT CHL>PER", id="reached a capital"),
        pytest.param("Chile's president opened a Peruvian restaurant in Santiago.", "", id="at home"),
        pytest.param("A Chilean singer stood in a museum in Lima.", "", id="a singer"),
        pytest.param("Chile's ambassador knelt in a church in Lima.", "", id="who is posted there"),
        pytest.param("Chile's president watched the match in Lima on television.", "", id="from afar"),
    ],
)
def test_what_one_must_be_there_for(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "The row began in Lima. Chilean President Juan Soler flew there on Monday.", "CONSULT CHL>PER occurred 2021-03-01", id="there"
        ),
        pytest.param(
            "The row began in Lima. There, in May, Chilean President Juan Soler laid a wreath.",
            "CONSULT CHL>PER occurred 2020-05",
            id="there, first of all",
        ),
        pytest.param("The row began in Lima. Chilean pilots flew there on Monday.", "", id="pilots flew there"),
        pytest.param("Chile and Peru are negotiating a gas deal.", "CONSULT CHL=PER ongoing", id="are negotiating a deal"),
        pytest.param("Chile and Peru negotiated a gas deal.", "AGREE CHL=PER", id="negotiated a deal"),
        pytest.param(
            "Negotiators of Chile and Peru, who still work on a text, met in Oslo.",
            "CONSULT CHL=PER & COOPERATE CHL=PER ongoing",
            id="who still work",
        ),
        pytest.param("The presidents of Chile and Peru were brought together by Brazil.", "CONSULT CHL=PER", id="were brought together"),
    ],
)
def test_there_and_at_the_table(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    check(text, wanted)

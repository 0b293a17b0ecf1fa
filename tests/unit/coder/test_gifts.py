"""Gifts told by a word beside them, by who joins in, by whose treasury the money leaves, and by those who help on the spot."""

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("The chapel in Lima was a present from Norway.", "AID NOR>PER", id="is a present"),
        pytest.param("Two cutters, a gift of the Norwegian government, joined the Peruvian fleet.", "AID NOR>PER", id="behind a comma"),
        pytest.param("Norway shipped diesel to Peru free of charge.", "AID NOR>PER", id="free of charge"),
        pytest.param("Norway shipped diesel to Peru.", "COOPERATE NOR=PER", id="goods that are paid for"),
        pytest.param("The painting, a gift from a Norwegian collector, hangs in Lima.", "", id="a private gift"),
    ],
)
def test_presents(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Norway followed with twenty generators for Peru's flooded towns.", "AID NOR>PER", id="follows with goods"),
        pytest.param("Norway answered with a goal, and Peru followed with two for its fans.", "", id="goals"),
        pytest.param("Ninety million crowns left the Norwegian Treasury for Peru's schools.", "AID NOR>PER", id="leaves the treasury"),
        pytest.param("Norway let Peru have six of its helicopters.", "AID NOR>PER", id="lets somebody have"),
        pytest.param("Six Norwegian helicopters are on loan to Peru.", "AID NOR>PER", id="on loan"),
        pytest.param("Norway's $9 million for the Peruvian camps arrived.", "AID NOR>PER", id="meant for"),
        pytest.param("Norway struck $9 million off Peru's debt.", "AID NOR>PER", id="struck off a debt"),
        pytest.param("Norway loosened the purse strings for Peru's navy.", "AID NOR>PER", id="purse strings"),
        pytest.param("Norway flew tents into Lima.", "AID NOR>PER", id="tents into"),
        pytest.param("Norway flew drones into Peru.", "ASSAULT NOR>PER", id="drones into"),
    ],
)
def test_contributions(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Norwegian rescuers were in the rubble of Lima by dawn.", "AID NOR>PER", id="in the rubble"),
        pytest.param("Norwegian doctors flew to Lima for a congress.", "", id="doctors on a trip"),
        pytest.param("Norwegian troops entered Peru to help its president put down a mutiny.", "AID NOR>PER", id="enter to help"),
        pytest.param("Norwegian troops entered Peru at dawn.", "ASSAULT NOR>PER", id="enter"),
        pytest.param("Norway has since May been training Peruvian pilots.", "AID NOR>PER ongoing 2020-05 | AID NOR>PER", id="since May"),
    ],
)
def test_helpers_on_the_spot(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    check(text, wanted)


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("Peru paid $30 million for Chile's grain.", "COOPERATE CHL=PER"),
        ("Peru paid 30 million dollars for ten Chilean tanks.", "COOPERATE CHL=PER"),
        ("Peru pays Chile $30 million in rent for the base.", ""),
        ("Peru pays Chile $3 million a year in transit fees.", ""),
        ("Peru paid $30 million for schools in Chile.", "AID PER>CHL"),
        ("Peru paid Chile $40 million in aid.", "AID PER>CHL"),
    ],
)
def test_what_is_bought_or_owed_is_no_gift(check: Callable[[str, str], None], sentence: str, wanted: str) -> None:
    check(sentence, wanted)

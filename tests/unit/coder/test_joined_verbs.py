"""Bare verbs behind "and" go on with what the verb before them says: wished, threatened, asked, planned, only possible."""

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "Norway urged Chile to free the men and halt its drills off the coast of Peru.", "REQUEST NOR>CHL", id="both asked for"
        ),
        pytest.param("Norway threatened to recall its envoy to Peru and cut off aid.", "THREATEN NOR>PER", id="both threatened"),
        pytest.param(
            "Norway refused to recall its envoy from Peru and cut off aid to Chile.", "REJECT NOR>PER & REJECT NOR>CHL", id="both refused"
        ),
        pytest.param("Mali said Chad should ease its tariffs and stop gas sales to Niger.", "REQUEST MLI>TCD", id="both said to be due"),
        pytest.param("Norway may recall its envoy and cut aid to Peru.", "", id="both only possible"),
        pytest.param(
            "Norway will close its embassy in Lima and withdraw its troops from Chad.",
            "SANCTION NOR>PER planned & RETREAT NOR>TCD planned",
            id="both to come",
        ),
        pytest.param(
            "The raid prompted Norway to recall its envoy from Peru and lodge a protest.",
            "SANCTION NOR>PER & ACCUSE NOR>PER",
            id="both brought about",
        ),
        pytest.param(
            "Norway urged Chile to free the men, and Peru halted aid to Mali.", "REQUEST NOR>CHL & SANCTION PER>MLI", id="a new subject"
        ),
    ],
)
def test_what_is_joined(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """The second verb is as far from being done as the first."""
    check(text, wanted)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("As well as meeting his Chilean colleague, Peru's foreign minister opened a school.", id="as well as"),
        pytest.param(
            "Besides meeting his Chilean colleague, as part of his tour Peru's foreign minister opened a school.", id="as part of"
        ),
        pytest.param(
            "Besides meeting his Chilean colleague, on his May 3-4 visit Peru's foreign minister opened a school.", id="a dated visit"
        ),
    ],
)
def test_an_act_told_beside_another_at_the_beginning(check: Callable[[str, str], None], text: str) -> None:
    """Who does both is named behind the first, with what stands between left out."""
    check(text, "CONSULT CHL=PER")

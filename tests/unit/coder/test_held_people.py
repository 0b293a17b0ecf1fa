"""People and ships that another state holds, told by a participle or a relative clause beside another act."""

from collections.abc import Callable

import pytest

LEAD = "There was little to add on Monday. "  # a sentence before makes the case one of an article


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Oslo asked about four Norwegians held in Peru.", "REQUEST NOR>PER & COERCE PER>NOR ongoing", id="held in a country"),
        pytest.param(
            "Norway spoke with Chile about two Norwegian sailors jailed since May.",
            "CONSULT CHL=NOR & COERCE CHL>NOR ongoing",
            id="held by the one spoken to",
        ),
        pytest.param(
            "Peru freed two Danish sailors detained since May.", "COERCE PER>DNK & RETREAT PER>DNK", id="held by the one who frees"
        ),
        pytest.param("Four Danish sailors, arrested in Lima last week, wrote home.", "COERCE PER>DNK", id="told behind a comma"),
        pytest.param(
            "Yemen asked Eritrea to free nine sailors whom it had captured in May.",
            "REQUEST YEM>ERI & COERCE ERI>YEM",
            id="whom another captured",
        ),
        pytest.param(
            "Gambia freed nine fishermen of Dakar still held in Banjul.", "COERCE GMB>SEN & RETREAT GMB>SEN", id="people of a town"
        ),
        pytest.param("The two Omani soldiers held in Yemen were let go.", "COERCE YEM>OMN & RETREAT YEM>OMN", id="let go by who held them"),
        pytest.param(
            "Italy and Albania are neighbours. Sailors whom Italian ships pick up at sea will be taken to Durres.",
            "",
            id="nobody in particular",
        ),
        pytest.param("Two Danes held in Aarhus asked for a lawyer.", "", id="held at home"),
        pytest.param("Chile and the Danes held talks in Lima.", "CONSULT CHL=DNK", id="holding with an object"),
        pytest.param("Norwegian police arrested a Danish tow off Bergen.", "COERCE NOR>DNK", id="a thing behind its adjective"),
    ],
)
def test_people_held(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Who is held by another is told beside what is asked or done about it."""
    check(LEAD + text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "Peru and Denmark differ over a ship. Two Danish sailors were arrested at the airport.", "COERCE PER>DNK", id="arrested"
        ),
        pytest.param("Peru and Denmark differ over a ship. Two Danish diplomats were expelled.", "SANCTION PER>DNK", id="expelled"),
        pytest.param("Peru and Denmark differ over a ship. Two Danish sailors were arrested in Aarhus.", "", id="arrested at home"),
        pytest.param("Peru and Denmark differ over a ship. The Danish premier was freed.", "", id="no people at large"),
        pytest.param(
            "Peru seized two Danish sailors. They were freed on Monday.", "COERCE PER>DNK & RETREAT PER>DNK", id="freed after an arrest"
        ),
        pytest.param(
            "Oman caught two Yemeni agents, who were let go in May.", "COERCE OMN>YEM & RETREAT OMN>YEM", id="freed in the same sentence"
        ),
        pytest.param(
            "Chad and Mali are without envoys in Rabat after withdrawing their ambassadors.",
            "SANCTION TCD>MAR & SANCTION MLI>MAR",
            id="recalled from where they were",
        ),
    ],
)
def test_nobody_said_to_act(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Who acts where a passive names nobody: the other country of the article, or who made the arrest."""
    check(LEAD + text, wanted)

"""What a sentence takes up from those before: a launch, an offer, a pact of another year, a quarrel of the two of the article."""

from collections.abc import Callable

import pytest

QUARREL = "Chad and Mali quarrel over a lake. Chad has sluices and Mali has boats. "


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "The council met on the latest launch by North Korea, whose missile fell into the sea. Japan condemned the launch.",
            "ACCUSE JPN>PRK",
            id="the launch that a noun told",
        ),
        pytest.param(
            "Norway and Spain have put a peace plan to Chad and Mali; Chad has accepted it.",
            "AGREE NOR>TCD & AGREE NOR>MLI & AGREE ESP>TCD & AGREE ESP>MLI & AGREE TCD>NOR & AGREE TCD>ESP",
            id="an offer accepted as it",
        ),
        pytest.param(
            "The council met on the latest launch by North Korea, whose missile fell into the sea. Japan condemned it as a danger.",
            "ACCUSE JPN>PRK",
            id="it, the launch",
        ),
        pytest.param(
            f"{QUARREL}Chad thanked Mali for the tents which Mali delivered in May.",
            "SUPPORT TCD>MLI & AID MLI>TCD",
            id="thanks for what was given",
        ),
        pytest.param(f"{QUARREL}Chad says the matter was settled by a 1965 agreement.", "AGREE MLI=TCD historical 1965", id="a dated pact"),
        pytest.param(f"{QUARREL}Chad says Niger was bound by a 1965 agreement.", "", id="a dated pact of others"),
        pytest.param(f"{QUARREL}Chad says both signed the 1951 refugee convention.", "", id="a treaty of the world"),
        pytest.param(
            'Chad sued Mali. "If the sluices stay shut, we will resume the dispute," Chad\'s foreign minister, Juan Lara, said.',
            "ACCUSE TCD>MLI & THREATEN TCD>MLI",
            id="a quarrel taken up again",
        ),
        pytest.param(
            "Greek jets landed in Cyprus on Monday. Turkey warned that it would respond.",
            "MOBILIZE GRC>CYP & THREATEN TUR>GRC & THREATEN TUR>CYP | MOBILIZE GRC>CYP & THREATEN TUR>GRC",
            id="warned of what was done right before",
        ),
        pytest.param(
            "Chad's minister met the king of Spain. Norway's minister, who saw both of them there on Friday, praised Spain.",
            "CONSULT ESP=TCD & CONSULT NOR>ESP & CONSULT NOR>TCD & SUPPORT NOR>ESP"
            "| CONSULT ESP=TCD & CONSULT ESP=NOR & CONSULT NOR=TCD & SUPPORT NOR>ESP",
            id="both of them seen",
        ),
        pytest.param(
            "Chad's prime minister flew to Mali in May, and visas between the two countries were abolished by common accord.",
            "CONSULT TCD>MLI & RETREAT MLI=TCD",
            id="abolished by common accord",
        ),
    ],
)
def test_what_is_taken_up(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Who is meant stands in the sentence before, or is one of the two that the article is about."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "The Baltic states protested to Moscow.", "ACCUSE EST>RUS & ACCUSE LTU>RUS & ACCUSE LVA>RUS", id="the three of a name"
        ),
        pytest.param("Imports from the Nordic countries rose.", "", id="one side of a trade"),
        pytest.param("India closed all but two of its crossings with Nepal.", "SANCTION IND>NPL", id="all but two"),
        pytest.param("India all but severed ties with Nepal.", "SANCTION IND>NPL", id="all but severed"),
        pytest.param("Norway seized three of Peru's trawlers.", "COERCE NOR>PER", id="three of"),
        pytest.param("Thailand sent 40 Burmese migrants home on Monday.", "COERCE THA>MMR", id="sent home"),
        pytest.param("Chad enjoyed the blanket protection of Mali.", "", id="no blanket"),
        pytest.param("It rained. Danes and Swedes used to trade furs for pots.", "", id="what citizens trade"),
        pytest.param("It rained. Danes and Swedes travel to Peru without visas.", "", id="where citizens travel"),
    ],
)
def test_how_many_and_who(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Counting words do not hide the act; citizens do not act for their country."""
    check(text, wanted)

"""Who did what a comment is about: strikes, tests, decisions told before, and comments on them."""

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "Chile fired missiles at Peruvian towns. Kenya called them barbaric.",
            "ASSAULT CHL>PER & ACCUSE KEN>CHL",
            id="them, strikes and no parties",
        ),
        pytest.param(
            "North Korea fired two missiles into the sea. Japan condemned the launch.", "ACCUSE JPN>PRK", id="a weapon tried out on nobody"
        ),
        pytest.param(
            "North Korea fired two missiles into the sea. Japan condemned the launch. The UN called it a provocation.",
            "ACCUSE JPN>PRK & ACCUSE UN>PRK",
            id="it, what the comment before was about",
        ),
        pytest.param(
            "Serbia and Kosovo signed a pact. Albania congratulated both. Norway hailed it as a breakthrough.",
            "AGREE SRB=XKX & SUPPORT ALB>SRB & SUPPORT ALB>XKX & SUPPORT NOR>SRB & SUPPORT NOR>XKX",
            id="it, the pact and not the praise of it",
        ),
        pytest.param(
            "Chile expelled Peru's ambassador. Ecuador took the same step in 2007. Peru regretted the decision."
            " Peru recalled its ambassador.",
            "SANCTION CHL>PER & SANCTION ECU>PER historical 2007 & ACCUSE PER>CHL & SANCTION PER>CHL",
            id="the decision, not that of one who did so years ago",
        ),
        pytest.param(
            "Chile bombed a bridge in Peru. Peru threatened to turn to the Security Council.",
            "ASSAULT CHL>PER & THREATEN PER>CHL",
            id="a threat to complain is one to who is complained of",
        ),
        pytest.param(
            "Chile banned pears from Peru. Kenya condemned the ban. Malawi joined the criticism.",
            "SANCTION CHL>PER & ACCUSE KEN>CHL & ACCUSE MWI>CHL",
            id="a criticism joined",
        ),
        pytest.param(
            "Chile severed relations with Peru. Kenya and Malawi did likewise.",
            "SANCTION CHL>PER & SANCTION KEN>PER & SANCTION MWI>PER",
            id="did likewise",
        ),
    ],
)
def test_comments(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """A comment without a party of its own goes to who did what it is about."""
    check(text, wanted)

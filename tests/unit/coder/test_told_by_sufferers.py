"""Acts that their victim or addressee tells of in a sentence that stands alone: "Mali said Chad had rejected its proposals"."""

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Mali said that Chad has turned down the offer.", "REJECT TCD>MLI", id="an offer turned down"),
        pytest.param(
            "Mali said on Tuesday that Chad had rejected its proposals.", "REJECT TCD>MLI occurred 2021-03-02", id="whose proposals"
        ),
        pytest.param("Mali's foreign ministry said Chad refused to receive its envoy.", "REJECT TCD>MLI", id="refused to act"),
        pytest.param("Mali said Chad has apologised for the raid.", "CONCEDE TCD>MLI", id="an apology"),
        pytest.param("Mali said Chad had expelled its ambassador.", "SANCTION TCD>MLI", id="whose ambassador"),
        pytest.param("Mali announced Chad had lifted a ban on its beef.", "RETREAT TCD>MLI", id="whose beef"),
        pytest.param("Mali said Chad had cut off diplomatic relations.", "SANCTION TCD>MLI", id="relations are of two"),
        pytest.param("Mali said Chad had freed two smugglers.", "", id="nothing of the teller's"),
        pytest.param("Chad's council rejected a toll, Mali said.", "", id="told behind the act"),
        pytest.param("Mali said Chad had fined its own bank.", "", id="done to one's own"),
    ],
)
def test_teller_is_the_other_party(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Who tells of an answer or of a measure on what is "its" is the one who got it; anything else done to nobody named is not his."""
    check(text, wanted)

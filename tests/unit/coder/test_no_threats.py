"""Warnings that threaten nobody, attacks under "if", war games by where they are, and forces that only wait."""

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Mali warned that the drought would hit Chad.", "", id="a drought"),
        pytest.param("Mali's minister warned Chad's farmers of locusts.", "", id="locusts"),
        pytest.param("Mali warned Chad of grave consequences.", "THREATEN MLI>TCD", id="consequences"),
        pytest.param("If Chad attacks, Mali will defend itself.", "", id="if it attacks"),
        pytest.param("Mali will hold manoeuvres on the border with Chad.", "MOBILIZE MLI>TCD planned", id="on the border with"),
        pytest.param("Mali will hold manoeuvres with Chad on the border.", "COOPERATE MLI=TCD planned", id="with whom"),
        pytest.param("Mali struck Chad. Its commanders waited until dawn.", "ASSAULT MLI>TCD", id="commanders wait"),
        pytest.param(
            "Mali struck Chad. Its tanks waited on the border.", "ASSAULT MLI>TCD & MOBILIZE MLI>TCD", id="tanks wait on the border"
        ),
    ],
)
def test_what_threatens_nobody(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Nature threatens for no state, and who holds a drill with whom is not told by the border it is on."""
    check(text, wanted)

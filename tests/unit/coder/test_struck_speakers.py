"""Threats by whom another has just struck, who leaves him unnamed."""

from collections.abc import Callable

import pytest

BAN = "Poland banned Ukrainian grain. "
TOLD = "SANCTION POL>UKR"
THREATENED = f"{TOLD} & THREATEN UKR>POL"


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        pytest.param("Kyiv said Polish apples could be next.", THREATENED, id="could be next"),
        pytest.param("The ministry in Kyiv vowed that the step would not go unanswered.", THREATENED, id="unanswered"),
        pytest.param("Kyiv hinted that the pipeline might be shut.", THREATENED, id="hinted at"),
        pytest.param("Kyiv said it may retaliate.", THREATENED, id="may retaliate"),
        pytest.param("Kyiv said it could go to the World Court.", THREATENED, id="to a court"),
        pytest.param("Unless the ban went, Kyiv said, no coal would pass its border.", THREATENED, id="no coal will pass"),
        pytest.param("Kyiv said the bridge might be moved.", TOLD, id="moved"),
        pytest.param("Kyiv said its port could be closed by ice.", TOLD, id="ice"),
        pytest.param("Kyiv said the ban could be next month's main topic.", TOLD, id="next month"),
        pytest.param("Kyiv said the next harvest would be cut by a third.", TOLD, id="a harvest"),
        pytest.param("Kyiv said its farmers would lose millions unless the ban was lifted.", TOLD, id="its own loss"),
        pytest.param("Nothing will change unless it rains, Kyiv said.", TOLD, id="nothing changes"),
    ],
)
def test_threats_of_who_was_struck(check: Callable[[str, str], None], words: str, wanted: str) -> None:
    """Who struck is who may expect it."""
    check(BAN + words, wanted)


def test_next_plane_of_who_shot(check: Callable[[str, str], None]) -> None:
    """What the striker sends next, not what he may strike next."""
    check("Colombian planes bombed Ecuador. Quito said the next plane would be shot down.", "ASSAULT COL>ECU & THREATEN ECU>COL")
    check("Colombian planes bombed Ecuador. Quito said another village could be bombed.", "ASSAULT COL>ECU")

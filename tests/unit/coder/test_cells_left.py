"""Captivity told beside its end, with the time spent there."""

from collections.abc import Callable

import pytest

LEAD = "It was Monday. "
FREED = "RETREAT PER>DNK"
HELD = f"{FREED} & COERCE PER>DNK"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Peru freed five Danish nurses after eight years in its jails.", HELD, id="years in jails"),
        pytest.param("The two Danes, in Peruvian custody since March, were freed on Friday.", HELD, id="in custody since"),
        pytest.param("Peru let go four Danish soldiers after ten months in captivity.", HELD, id="months in captivity"),
        pytest.param("Peru released a Danish priest serving a ten-year term.", HELD, id="serving a term"),
        pytest.param("Peru's border police freed two Danish corporals held since March.", HELD, id="corporals held"),
        pytest.param("Peru freed two Danes after three days of talks.", FREED, id="days of talks"),
        pytest.param("Peru freed two jailed Danes.", FREED, id="no time told"),
        pytest.param("Peru freed two Danes after eight years in Chilean jails.", FREED, id="in another's jails"),
        pytest.param("Peru lifted its ban on Danish cheese after two years.", FREED, id="a ban"),
    ],
)
def test_captivity_beside_its_end(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Who frees held them, where the text says how long."""
    check(LEAD + text, wanted)

"""Ways and markets that stay shut to another, help that runs dry, and measures that only seem to fall on somebody."""

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Peru's northern gates, shut against Chile in May, remain so.", "SANCTION PER>CHL", id="shut against"),
        pytest.param("Peru, whose frontier with Chile was sealed in May, said nothing.", "SANCTION PER>CHL", id="whose frontier"),
        pytest.param("Peru's crossings to Chile stood shut on Monday.", "SANCTION PER>CHL", id="stand shut"),
        pytest.param("Peru kept the bridge to Chile shut.", "SANCTION PER>CHL", id="kept shut"),
        pytest.param("Peru kept its embassy in Chile closed.", "", id="no way"),
        pytest.param("Peru kept Chilean beef off its shelves.", "SANCTION PER>CHL", id="off its shelves"),
        pytest.param("Peru left Chilean towns without gas.", "SANCTION PER>CHL", id="without gas"),
        pytest.param("No Chilean apple has got into Peru since May.", "SANCTION PER>CHL ongoing 2020-05", id="none gets in"),
        pytest.param("No Chilean minister has got into Peru since May.", "", id="no goods"),
        pytest.param("Peru cut visas for Chileans by half.", "SANCTION PER>CHL", id="visas cut"),
        pytest.param("Norwegian aid to Peru dried up.", "SANCTION NOR>PER", id="aid dries up"),
        pytest.param("Norway announced an easing of its curbs on Peru.", "CONCEDE NOR>PER", id="an easing is no curb"),
    ],
)
def test_bars(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Norwegian marines evacuated 300 Norwegians from Lima.", "", id="own people evacuated"),
        pytest.param("Norway's biggest pension fund agreed to buy a Peruvian road.", "", id="a fund of savers"),
        pytest.param("Norway would oppose any new UN resolution on oil.", "", id="a resolution of a council"),
    ],
)
def test_bystanders(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    check(text, wanted)

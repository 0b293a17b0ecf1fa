"""Items of a digest are read by themselves."""

from collections.abc import Callable

import pytest

PERU = "Chile banned apples from Peru on Monday. The government was firm. The harvest was good."
KENYA = "Kenya banned lorries from Malawi. The police were strict. The two countries signed a pact."


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            f"SANTIAGO - {PERU}\n\nNAIROBI - {KENYA}",
            "SANCTION CHL>PER & SANCTION KEN>MWI & AGREE KEN=MWI",
            id="the two countries, of this item",
        ),
        pytest.param(
            f"SANTIAGO - {PERU}\n\nMOMBASA, Kenya - {KENYA}",
            "SANCTION CHL>PER & SANCTION KEN>MWI & AGREE KEN=MWI",
            id="a town with its country at the head of an item",
        ),
        pytest.param(
            f"LIMA - {PERU}\n\nKenya spoke of fruit. BRASILIA: Brazil condemned the step.",
            "SANCTION CHL>PER & ACCUSE BRA>CHL",
            id="what capital after capital says of one thing",
        ),
        pytest.param(
            f"SANTIAGO - {PERU}\n\nNAIROBI - {KENYA}\n\nBurma thanks neighbour\n\nMAE SOON - The Thai authorities fed the children. "
            "Burma condemned its neighbour.",
            "SANCTION CHL>PER & SANCTION KEN>MWI & AGREE KEN=MWI & ACCUSE MMR>THA",
            id="a town that is in no table, with a title",
        ),
    ],
)
def test_a_digest(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """What an item does not say is not taken from the item before."""
    check(text, wanted)

"""Trade of one with several, words sent to one about another, craft under a flag, and handing over that is done once."""

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "Kenya's exports to Chad and Mali rose to $2 million.", "COOPERATE KEN=TCD ongoing & COOPERATE KEN=MLI ongoing", id="an owner"
        ),
        pytest.param(
            "Exports from Kenya to Chad and Mali rose to $2 million.",
            "COOPERATE KEN=TCD ongoing & COOPERATE KEN=MLI ongoing",
            id="from one",
        ),
        pytest.param("Shares in Oslo rose on sales to Chad and Mali.", "", id="of nobody"),
        pytest.param("Kenya's exports to Chad rose to $2 million.", "COOPERATE KEN=TCD ongoing", id="to one"),
    ],
)
def test_trade_with_each(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Who sells to two trades with each; the two need not trade with each other."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Kenya wrote to Chad proposing talks.", "AGREE KEN>TCD", id="who proposes"),
        pytest.param("Kenya wrote to the United Nations accusing Chad of dumping.", "ACCUSE KEN>TCD", id="who accuses"),
        pytest.param("Kenya sent a note to Chad proposing talks.", "AGREE KEN>TCD", id="a note"),
    ],
)
def test_words_sent(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """What stands behind the addressee of a letter is in the letter, and so its writer's."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Kenya seized a Greek-flagged ship.", "COERCE KEN>GRC", id="flag of a ship"),
        pytest.param("Kenya has extradited two Malian bankers to Mali.", "COOPERATE KEN>MLI occurred", id="handed over, perfect tense"),
    ],
)
def test_flags_and_handing_over(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """A ship is its flag's; who is handed over is so once."""
    check(text, wanted)

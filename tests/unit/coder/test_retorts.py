"""Answers told by what is said, and comments on what the sentences before told: a charge, a demand, a deal."""

from collections.abc import Callable

import pytest

CHARGE = "Tajikistan said on Monday that Tashkent was feeding and arming the mutineers. "
CHARGED = "ACCUSE TJK>UZB"
DEMAND = "Chile demanded that Bolivia withdraw its police from the pass. "
ASKED = "REQUEST CHL>BOL"
DEAL = "Poland and the United States signed a defence pact on Monday. "
AGREED = "AGREE POL=USA"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(CHARGE + "An invention, Uzbekistan's army retorts.", f"{CHARGED} & REJECT UZB>TJK", id="a retort without a verb"),
        pytest.param(CHARGE + "Uzbekistan brushed that off as gossip.", f"{CHARGED} & REJECT UZB>TJK", id="that, brushed off"),
        pytest.param(CHARGE + "The Uzbek premier waved the charge away.", f"{CHARGED} & REJECT UZB>TJK", id="the charge, waved away"),
        pytest.param(CHARGE + 'The Uzbek ministry called that "a song".', f"{CHARGED} & REJECT UZB>TJK", id="called that names"),
        pytest.param(CHARGE + "Tashkent would have none of it.", f"{CHARGED} & REJECT UZB>TJK", id="none of it"),
        pytest.param(
            CHARGE + "Uzbekistan said no gun had crossed the river.", f"{CHARGED} & REJECT UZB>TJK", id="nothing of the kind was done"
        ),
        pytest.param(CHARGE + "Uzbekistan said the rain had come early.", CHARGED, id="speaks of something else"),
        pytest.param(DEMAND + "Bolivia said the officers would stay.", f"{ASKED} & REJECT BOL>CHL", id="what is asked for will not be"),
        pytest.param(DEMAND + "Bolivia said it would study the letter.", ASKED, id="what is asked for is considered"),
    ],
)
def test_answers(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Who was charged or asked right before answers by what he says."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(DEAL + "Moscow denounced the deal.", f"{AGREED} & ACCUSE RUS>POL & ACCUSE RUS>USA", id="denounced"),
        pytest.param(DEAL + "Belarus declared the pact null and void.", f"{AGREED} & REJECT BLR>POL & REJECT BLR>USA", id="null and void"),
        pytest.param(DEAL + "Lithuania praised the accord.", f"{AGREED} & SUPPORT LTU>POL & SUPPORT LTU>USA", id="praised"),
        pytest.param(DEAL + "Lithuania praised the weather.", AGREED, id="praise for something else"),
        pytest.param(
            "Ethiopia signed a memorandum with the breakaway region of Somaliland. Somalia declared the paper null and void.",
            "REJECT SOM>ETH",
            id="a pact with a region that broke away",
        ),
    ],
)
def test_third_parties_on_a_deal(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """What a third party says of "the deal" is about both who struck it."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Chad has trained Sudanese rebels, Khartoum said.", "ACCUSE SDN>TCD", id="training rebels"),
        pytest.param("Chad has trained Sudanese nurses, Khartoum said.", "AID TCD>SDN", id="training nurses"),
    ],
)
def test_help_for_rebels(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Help for another's rebels is what he complains of."""
    check("There was little to add. " + text, wanted)

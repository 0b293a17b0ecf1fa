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


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "Iran accused Iraq of hiding rebels, a charge that Baghdad termed false.", "ACCUSE IRN>IRQ & REJECT IRQ>IRN", id="termed false"
        ),
        pytest.param("Iran accused Iraq of hiding rebels, a charge Iraq denied.", "ACCUSE IRN>IRQ & REJECT IRQ>IRN", id="denied"),
        pytest.param("Iran repeated its charge that Baghdad shelters rebels.", "ACCUSE IRN>IRQ", id="what the charge says"),
        pytest.param(
            "Cuba expelled a Panamanian consul. Panama answered in kind.", "SANCTION CUB>PAN & SANCTION PAN>CUB", id="answered in kind"
        ),
        pytest.param(
            "Cuba imposed a duty on Panama. Panama responded with a similar one.", "SANCTION CUB>PAN & SANCTION PAN>CUB", id="a similar one"
        ),
        pytest.param("Cuba expelled a Panamanian consul. Panama answered with silence.", "SANCTION CUB>PAN", id="answered with silence"),
        pytest.param(
            "Chad recalled its envoy from Khartoum. The step drew praise from Niger.",
            "SANCTION TCD>SDN & SUPPORT NER>TCD",
            id="praise drawn",
        ),
        pytest.param(
            "Omani jets bombed Doha on Tuesday. Egypt called the attack a violation of Qatar's borders.",
            "ASSAULT OMN>QAT & ACCUSE EGY>OMN",
            id="the victim in a label",
        ),
    ],
)
def test_answers_to_deeds(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """What is said of a charge, a step or a blow told before concerns who made it."""
    check("There was little to add. " + text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "Germany gave 50 million euros to Moldova, France 30 million and Japan 10 million.",
            "AID DEU>MDA & AID FRA>MDA & AID JPN>MDA",
            id="sums without a currency",
        ),
        pytest.param(
            "Japan pledged $50 million to Tonga, South Korea $30 million and Australia $10 million.",
            "AGREE JPN>TON & AGREE KOR>TON & AGREE AUS>TON",
            id="the receiver behind the sum",
        ),
        pytest.param("Germany gave 50 million euros to Moldova, France and Italy said.", "AID DEU>MDA", id="who only says so"),
    ],
)
def test_gifts_of_several(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """One verb tells what several give, each with his sum."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "The Peruvian president flew to Quito. His host promised him a road.", "CONSULT PER>ECU & AGREE ECU>PER", id="his host"
        ),
        pytest.param(
            "Vietnam protested against the duties that Chile slapped on its shrimp.", "ACCUSE VNM>CHL & SANCTION CHL>VNM", id="its shrimp"
        ),
    ],
)
def test_whose(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Who is faced, and whose goods a measure of another hits."""
    check("There was little to add. " + text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "Egypt's army said that Sudan's forces had shelled a border post. Khartoum denied it.",
            "ACCUSE EGY>SDN & REJECT SDN>EGY",
            id="one of two speaks of the other's fire",
        ),
        pytest.param("The alliance met in Vilnius. NATO invited Stockholm to its summit.", "AGREE NATO>SWE", id="a capital is invited"),
    ],
)
def test_who_is_meant_by_the_article(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Whom an act concerns, where the article is about two."""
    check(text, wanted)

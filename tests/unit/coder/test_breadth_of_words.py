"""Verbs and idioms that wires and dailies use for what one government does to another, each in the pattern of its own object."""

from collections.abc import Callable

import pytest

TOLD = {
    "ACCUSE": (
        "rapped Peru over its prisons",
        "lampooned Peru's decision to close the port",
        "inveighed against Peru",
        "wagged a finger at Peru",
        "poured vitriol on Peru's proposal",
        "aimed barbs at Peru",
        "gave Peru a dressing-down",
        "took potshots at Peru",
        "raked Peru over the coals",
        "questioned Peru's motives",
        "assigned the blame to Peru",
        "pressed charges against Peru",
        "linked Peru to the attack",
        "called Peru a rogue state",
        "delved into Peru's role in the coup",
    ),
    "REQUEST": (
        "ordered Peru to withdraw",
        "hectored Peru to reopen the border",
        "knocked on Peru's door for loans",
        "enlisted Peru's help",
    ),
    "REJECT": (
        "nixed Peru's proposal",
        "turned a deaf ear to Peru",
        "parried Peru's demand for an apology",
        "skipped a summit in Peru",
        "axed a deal with Peru",
        "parted company with Peru over the war",
        "dissociated itself from Peru's remarks",
        "gave Peru the cold shoulder",
        "left Peru in the lurch",
    ),
    "THREATEN": (
        "tightened the screws on Peru",
        "blackmailed Peru",
        "drew a line in the sand for Peru",
        "threw down the gauntlet to Peru",
        "mulled military action against Peru",
        "hurled threats at Peru",
    ),
    "SUPPORT": ("swung behind Peru", "waxed lyrical about Peru's decision", "came down on the side of Peru", "exonerated Peru"),
    "AGREE": ("okayed Peru's plan", "cobbled together a deal with Peru", "mended ties with Peru", "formed an alliance with Peru"),
    "CONSULT": ("embarked on talks with Peru", "liaised with Peru", "exchanged letters with Peru", "threw a banquet for Peru's president"),
    "CONCEDE": ("placated Peru", "granted Peru a waiver", "watered down its demands on Peru", "held off on sanctions against Peru"),
    "COOPERATE": ("deepened ties with Peru", "procured missiles from Peru", "harmonised its policy with Peru"),
    "AID": ("policed Peru's airspace", "fought forest fires in Peru", "rode to Peru's rescue", "shored up Peru"),
    "RETREAT": (
        "ceded an island to Peru",
        "exempted Peru from tariffs",
        "put an end to its raids on Peru",
        "granted clemency to a Peruvian spy",
    ),
    "SANCTION": ("reinstated sanctions on Peru", "ruptured ties with Peru", "ostracised Peru", "curbed exports to Peru"),
    "COERCE": ("took a Peruvian town", "toppled Peru's government", "infiltrated Peru's computers", "harassed Peruvian diplomats"),
    "ASSAULT": ("repulsed Peruvian troops", "levelled a Peruvian village", "showered Peru with missiles", "waged war on Peru"),
    "MOBILIZE": ("trained its guns on Peru",),
}
MUTUAL = ("cobbled", "mended", "formed", "deepened", "procured", "harmonised")  # acts that both do


@pytest.mark.parametrize(("words", "kind"), [(words, kind) for kind, acts in TOLD.items() for words in acts])
def test_words_for_what_governments_do(check: Callable[[str, str], None], words: str, kind: str) -> None:
    """Each word tells its act where a country is the object that it asks for."""
    arrow = "=" if kind == "CONSULT" or words.startswith(MUTUAL) else ">"
    pair = "NOR=PER" if arrow == "=" else "NOR>PER"
    check(f"Norway {words}.", f"{kind} {pair}|{kind} PER>NOR" if words.startswith("threw a banquet") else f"{kind} {pair}")


@pytest.mark.parametrize(
    "text",
    [
        "Norway axed its minister of trade. Peru was not mentioned.",
        "Norway took the lead in the race before Peru.",
        "Norwegian growers questioned the harvest in Peru.",
        "The Norwegian retailer ditched a Peruvian supplier.",
        "Norway levelled the score against Peru.",
        "A road links Norway's camp with a Peruvian village.",
    ],
)
def test_the_same_words_of_other_things(check: Callable[[str, str], None], text: str) -> None:
    """Words of more than one sense tell nothing without the object that settles them."""
    check(text, "")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Peru was branded an aggressor by Norway.", "ACCUSE NOR>PER"),
        ("Peru was called a rogue state by Norway.", "ACCUSE NOR>PER"),
        ("Peru's decision was described as a mistake by Norway.", "ACCUSE NOR>PER"),
        ("Peru was called a liar. Norway said nothing.", ""),
        ("Peru was called by Norway's president on Monday.", "CONSULT NOR=PER"),
        ("Norway closed a deal with Peru.", "AGREE NOR=PER"),
    ],
)
def test_names_called_and_deals_closed(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """What one is called is blame of whoever calls it so, and no talk on the phone; a deal that is closed is made."""
    check(text, wanted)

"""The many words in which newspapers tell what one state demands of another, denies it, threatens it with or does to it."""

from collections.abc import Callable

import pytest

LEAD = "There was little to add on Monday. "  # a sentence before makes the case one of an article


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Norway ordered the closure of the Belarusian consulate.", "SANCTION NOR>BLR", id="a closure ordered"),
        pytest.param("The lifting of Brazilian duties on Peru took effect.", "RETREAT BRA>PER", id="the lifting of a measure of its owner"),
        pytest.param("Egypt's suspension of aid to Sudan drew protests.", "SANCTION EGY>SDN", id="a suspension of its owner"),
        pytest.param("Ghana's arrest of a Togolese banker set off the row.", "COERCE GHA>TGO", id="an arrest of its owner"),
        pytest.param("The jailing of two Danes by Iran followed.", "COERCE IRN>DNK", id="a jailing by somebody"),
        pytest.param("Three Chadian soldiers died in shelling by Sudan.", "ASSAULT SDN>TCD", id="victims of shelling by somebody"),
        pytest.param("Peru lost six men in an attack by Ecuadorean forces.", "ASSAULT ECU>PER", id="men lost in an attack"),
        pytest.param("Fighting broke out between Kyrgyz and Tajik border guards.", "ASSAULT KGZ=TJK", id="fighting between two forces"),
        pytest.param("Seoul repeated its demand that Japan apologise.", "REQUEST KOR>JPN", id="a demand with a clause behind it"),
        pytest.param("Oman's allegation that Yemen armed the rebels was repeated.", "ACCUSE OMN>YEM", id="a charge with a clause"),
        pytest.param("Chile made a charge that Bolivia had moved the stones.", "ACCUSE CHL>BOL", id="a charge made by the subject"),
        pytest.param("Swedish planes bombed a Norwegian depot.", "ASSAULT SWE>NOR", id="planes that act for their country"),
        pytest.param("Saudi gunfire killed two Yemeni herdsmen.", "ASSAULT SAU>YEM", id="gunfire that acts for its country"),
    ],
)
def test_acts_told_by_nouns(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Nouns of verbs, of saying and of attacks, whoever owns them."""
    check(LEAD + text, wanted)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Traders hoped for the lifting of duties on Peru.", id="a lifting only hoped for"),
        pytest.param("Kenya denied the charge.", id="nobody is charged by whom"),
        pytest.param("Two miners died in a blast in Poland.", id="an accident"),
        pytest.param("Fighting broke out between rival gangs in Haiti.", id="fighting at home"),
    ],
)
def test_no_acts_of_states(check: Callable[[str, str], None], text: str) -> None:
    """The same words where no state does anything to another."""
    check(LEAD + text, "")

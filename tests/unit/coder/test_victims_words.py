"""Blame by those who were struck right before, rebukes told by whom they reach, and protests by way of a third country."""

from collections.abc import Callable

import pytest

BLOW = "Poland closed its border with Belarus. "
TOLD = "SANCTION POL>BLR"
BLAMED = f"{TOLD} & ACCUSE BLR>POL"


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        pytest.param("Minsk found the step childish.", BLAMED, id="found the step"),
        pytest.param("Minsk calls it a double standard.", BLAMED, id="called it"),
        pytest.param("The Belarusian foreign minister found the manner “odd”.", BLAMED, id="a judgement in quotation marks"),
        pytest.param('"A stab in the back," the Belarusian president said.', BLAMED, id="a label quoted"),
        pytest.param('Minsk spoke of "hunger by the back door".', BLAMED, id="spoke of"),
        pytest.param('"Neighbours do not behave so," fumed the Belarusian minister.', BLAMED, id="fumed"),
        pytest.param("Minsk took it badly.", BLAMED, id="took it badly"),
        pytest.param("Minsk found the step wise.", TOLD, id="wise"),
        pytest.param('"A good day," the Belarusian president said.', TOLD, id="a good day"),
        pytest.param('"A stab in the back," the novelist said.', TOLD, id="no state"),
        pytest.param('"A crime," the Belarusian president said of the murder.', TOLD, id="of a murder"),
        pytest.param("Minsk found the time.", TOLD, id="found the time"),
    ],
)
def test_words_of_who_was_struck(check: Callable[[str, str], None], words: str, wanted: str) -> None:
    """He need not name who struck him."""
    check(BLOW + words, wanted)


def test_a_step_called_names_in_its_own_sentence(check: Callable[[str, str], None]) -> None:
    """What is added behind the comma judges the deed before it."""
    check("It was Monday. Poland closed its border with Belarus, a step Minsk called childish.", BLAMED)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Peru has had a protest from Chile over the rig.", "ACCUSE CHL>PER", id="has had"),
        pytest.param("The remark cost Peru a protest note from Chile.", "ACCUSE CHL>PER", id="cost"),
        pytest.param("Peru earned itself a scolding from Chile.", "|ACCUSE CHL>PER", id="earned itself"),
        pytest.param("Peru got an angry note from Chile.", "ACCUSE CHL>PER", id="an angry note"),
        pytest.param("A stiff note from Chile reached Peru.", "ACCUSE CHL>PER", id="a note arrives"),
        pytest.param("A stiff note from the bank reached Peru.", "", id="a bank's note"),
        pytest.param("The president of Peru has had a protest from students.", "", id="students"),
        pytest.param("Gambia has had Myanmar before the World Court since 2019.", "ACCUSE GMB>MMR", id="before the court"),
        pytest.param("Peru, the Chilean minister claimed, is hoarding seed.", "ACCUSE CHL>PER", id="a speaker between"),
    ],
)
def test_rebukes_by_whom_they_reach(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Who sends a rebuke accuses whoever gets it."""
    check("It was Monday. " + text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "North Korea fired a rocket over Japan. Tokyo lodged a protest through its embassy in Beijing.",
            "MOBILIZE PRK>JPN & ACCUSE JPN>PRK",
            id="by way of Beijing",
        ),
        pytest.param("It was Monday. Tokyo lodged a protest through its embassy in Beijing.", "ACCUSE JPN>CHN", id="with Beijing"),
    ],
)
def test_protests_by_way_of_a_third_country(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """The embassy only hands it on where another has just struck."""
    check(text, wanted)

"""Labels that are a wrong themselves, and labels that are only about one; relatives whose verb stands behind an adverb."""

from collections.abc import Callable

import pytest

Check = Callable[[str, str], None]

BLAMED = (
    "Lima described the treatment of Peruvians in Chile as plain xenophobia.",
    "Peru's president called Chile's ban commercial warfare.",
    "Peru's president called Chile's ban an act of economic warfare.",
    "Peru's president described the raid by Chilean jets as an act of state terrorism.",
    "Peru labelled Chile's blockade an act of war.",
    "Peru described Chile's raid as terrorism.",
)
NOT_BLAMED = ("Peru described Chile as a victim of terrorism.", "Lima described Chile as a nation at war.")
PRAISED = (
    "Peru described Chile as a partner in the fight against terrorism.",
    "Peru called Chile an ally against racism.",
)


@pytest.mark.parametrize("sentence", BLAMED)
def test_a_wrong_as_the_label_is_blame(check: Check, sentence: str) -> None:
    check(sentence, "ACCUSE PER>CHL")


@pytest.mark.parametrize("sentence", NOT_BLAMED)
def test_a_label_about_a_wrong_is_none(check: Check, sentence: str) -> None:
    check(sentence, "")


@pytest.mark.parametrize("sentence", PRAISED)
def test_a_friend_against_a_wrong_is_praised(check: Check, sentence: str) -> None:
    check(sentence, "SUPPORT PER>CHL")


def test_a_relative_has_its_verb_behind_an_adverb(check: Check) -> None:
    check(
        "Guatemala and Paraguay are among the countries that still recognise Taiwan.", "SUPPORT GTM>TWN ongoing & SUPPORT PRY>TWN ongoing"
    )

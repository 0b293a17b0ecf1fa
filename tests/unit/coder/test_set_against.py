"""Who is only set against those who act takes no part, and "neither … nor" says that nobody does."""

from collections.abc import Callable

import pytest

SET_AGAINST = (
    "It was Chile and not Paraguay that closed its border with Bolivia.",
    "It is Chile, not Paraguay, that has closed its border with Bolivia.",
    "It was not Paraguay but Chile that closed its border with Bolivia.",
    "Not Paraguay but Chile closed its border with Bolivia.",
    "Chile rather than Paraguay closed its border with Bolivia.",
    "Chile, unlike Paraguay, closed its border with Bolivia.",
    "Unlike Paraguay and Peru, Chile closed its border with Bolivia.",
    "Chile, as opposed to Paraguay, closed its border with Bolivia.",
    "In contrast to Paraguay, Chile closed its border with Bolivia.",
    "Chile closed its border with Bolivia rather than Paraguay.",
    "Chile closed its border with Bolivia, not Paraguay.",
)
NEITHER = (
    ("Neither Peru nor Chile recalled its ambassador from Bolivia.", ""),
    ("Peru condemned neither Chile nor Bolivia.", ""),
    ("Neither Peru nor Chile accepted Bolivia's proposal.", "REJECT CHL>BOL & REJECT PER>BOL"),
)
NOT_ONLY = (
    ("Not only Peru but also Chile condemned Bolivia.", "ACCUSE CHL>BOL & ACCUSE PER>BOL"),
    ("Chile has not only recalled its envoy from Bolivia but also closed the border.", "SANCTION CHL>BOL"),
    ("Israel opposed French mediation.", "REJECT ISR>FRA"),
)


@pytest.mark.parametrize("text", SET_AGAINST)
def test_who_is_set_against_who_acts_takes_no_part(text: str, check: Callable[[str, str], None]) -> None:
    check(text, "SANCTION CHL>BOL")


@pytest.mark.parametrize(("text", "wanted"), NEITHER + NOT_ONLY)
def test_neither_denies_and_not_only_does_not(text: str, wanted: str, check: Callable[[str, str], None]) -> None:
    check(text, wanted)

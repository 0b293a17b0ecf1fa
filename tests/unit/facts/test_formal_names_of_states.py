"""Ambassadors of states told by their formal names."""

import pytest

from entente.coder.actors.name_shapes import is_state_form
from entente.coder.actors.offices import office_words
from tests.unit.facts.test_officials import officials


@pytest.mark.parametrize(
    ("state", "code"),
    [
        ("Socialist Republic of Viet Nam", "VNM"),
        ("Federative Republic of Brazil", "BRA"),
        ("Democratic Socialist Republic of Sri Lanka", "LKA"),
        ("United Republic of Tanzania", "TZA"),
        ("Islamic Republic of Mauritania", "MRT"),
        ("Grand Duchy of Luxembourg", "LUX"),
        ("Republic of Guinea-Bissau", "GNB"),
        ("Republic of Guinea", "GIN"),
    ],
)
def test_ambassadors_of_states_by_their_formal_names(state: str, code: str) -> None:
    text = f"H.E. Mrs. Ana Reyes, Ambassador of the {state}, met the minister."
    assert officials(text) == [("Ana Reyes", "Ambassador", code)]


def test_an_adjective_is_of_a_state_only_before_its_form() -> None:
    words = office_words()
    for text, expected in (("democratic socialist republic of", True), ("socialist party of", False), ("democratic", False)):
        assert is_state_form(text.split(), 0, words.state_forms, words.state_adjectives) is expected

"""Whom "he" and "she" may mean."""

from entente.coder.analysis import Person
from entente.facts.pronouns import fit_pronoun

QUEEN = Person("Queen Ingrid", "DNK")
UNNAMED = Person("", "DEU", None, "minister", is_official=True)
UNNAMED_MAN = Person("", "DEU", None, "minister", is_official=True, gender="he")


def test_a_title_or_an_earlier_pronoun_tells() -> None:
    assert fit_pronoun([QUEEN, UNNAMED_MAN], "he") == [UNNAMED_MAN]
    assert fit_pronoun([QUEEN, UNNAMED_MAN], "she") == [QUEEN]


def test_an_office_holder_without_a_name_or_pronoun_may_be_either() -> None:
    assert fit_pronoun([UNNAMED], "he") == fit_pronoun([UNNAMED], "she") == [UNNAMED]

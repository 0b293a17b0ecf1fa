"""Whom "he" and "she" may mean."""

from entente.coder.analysis import Person
from entente.facts.pronouns import find_named_gender, fit_pronoun

QUEEN = Person("Queen Ingrid", "DNK")
WOMAN, MAN, EITHER = Person("Ana Reyes", "PER"), Person("Gen. Tomas Bravo", "CHL"), Person("Wen Lijun", "CHN")
UNNAMED = Person("", "DEU", None, "minister", is_official=True)
UNNAMED_MAN = Person("", "DEU", None, "minister", is_official=True, gender="he")


def test_a_title_or_an_earlier_pronoun_tells() -> None:
    assert fit_pronoun([QUEEN, UNNAMED_MAN], "he") == [UNNAMED_MAN]
    assert fit_pronoun([QUEEN, UNNAMED_MAN], "she") == [QUEEN]


def test_an_office_holder_without_a_name_or_pronoun_may_be_either() -> None:
    assert fit_pronoun([UNNAMED], "he") == fit_pronoun([UNNAMED], "she") == [UNNAMED]


def test_a_first_name_tells_where_it_is_a_womans_or_a_mans_alone() -> None:
    assert fit_pronoun([WOMAN, MAN, EITHER], "he") == [MAN, EITHER]
    assert fit_pronoun([WOMAN, MAN, EITHER], "she") == [WOMAN, EITHER]


def test_a_surname_alone_tells_nothing() -> None:
    assert find_named_gender(Person("Thomas", "GBR")) is None

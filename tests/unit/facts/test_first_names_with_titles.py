"""A title with a first name alone is a known ruler's; with another's surname behind it, it is that other's."""

import pytest

from tests.unit.facts.test_officials import officials


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Omani Under-Secretary Sheikh Khalifa Alharthy said that Kenya was a friend.",
            [("Sheikh Khalifa Alharthy", "OMN")],
            id="another surname",
        ),
        pytest.param("Sheikh Khalifa received Kenya's envoy.", [("Sheikh Khalifa", "ARE")], id="the first name alone"),
        pytest.param("Sheikh Khalifa Al Nahyan received Kenya's envoy.", [("Sheikh Khalifa Al Nahyan", "ARE")], id="his own surname"),
        pytest.param(
            "Sheikh Khalifa bin Zaid al-Nuhayyan met Kenya.", [("Sheikh Khalifa bin Zaid al-Nuhayyan", "ARE")], id="spelled otherwise"
        ),
        pytest.param("Sheikh Hamad bin Isa received Kenya's envoy.", [("Hamad bin Isa", "BHR")], id="another known man's father"),
        pytest.param("Kenya thanked King Felipe VI Monday.", [("King Felipe VI", "ESP")], id="a numeral and a day"),
        pytest.param("Qatar: Sheikh Tamim Visits Kenya", [("Sheikh Tamim", "QAT")], id="a headline's verb"),
        pytest.param("Kuwait's Sheikh Hamad Jaber al-Ali met Kenya's envoy.", [], id="a private man without an office"),
    ],
)
def test_titles_before_first_names(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(name, country) for name, _, country in officials(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Sheikh Mohammed bin Abdulrahman Al Thani, Qatar's foreign minister, met Chile's envoy.",
            [("Sheikh Mohammed bin Abdulrahman Al Thani", "QAT")],
            id="the family behind a known form",
        ),
        pytest.param("Juan Carlos Mora, Peru's minister, met Spain's envoy.", [("Juan Carlos Mora", "PER")], id="a king's first names"),
        pytest.param(
            "Antonio do Prado, Brazil's ambassador, met Peru's envoy.", [("Antonio do Prado", "BRA")], id="do within a Portuguese name"
        ),
        pytest.param("What does Peru's Minister Ana Reyes do Monday?", [("Ana Reyes", "PER")], id="do as a verb"),
    ],
)
def test_how_far_names_go(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(name, country) for name, _, country in officials(text)] == expected


def test_two_of_one_family_are_two_people() -> None:
    text = "Sheikh Tamim bin Hamad Al Thani met Peru's envoy. His premier, Sheikh Mohammed bin Abdulrahman Al Thani, met Chile's."
    assert [(name, role) for name, role, _ in officials(text)] == [
        ("Sheikh Tamim bin Hamad Al Thani", "emir"),
        ("Sheikh Mohammed bin Abdulrahman Al Thani", "premier"),
    ]

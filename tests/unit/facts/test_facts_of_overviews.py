"""Facts as ministries' overviews tell them: two embassies in a sentence, years in brackets, days counted from others."""

import pytest

from tests.unit.facts.test_agreements import read_agreements
from tests.unit.facts.test_mediations import read_mediations
from tests.unit.facts.test_milestones import read_milestones

EMBASSY = "embassy_opened"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "The embassy of Peru in Riga has been open since 2005, and that of Latvia in Lima since 2006.",
            [(EMBASSY, "LVA PER", "2005"), (EMBASSY, "LVA PER", "2006")],
            id="that of the other",
        ),
        pytest.param(
            "In 2019 the Embassy of Hungary was opened in Lima, and in May 2021 the Peruvian Embassy in Budapest.",
            [(EMBASSY, "HUN PER", "2019"), (EMBASSY, "HUN PER", "2021-05")],
            id="the dates ahead",
        ),
        pytest.param(
            "Peru's embassy in Zagreb opened in November 2010; Croatia's in Lima was inaugurated in March 2013.",
            [(EMBASSY, "HRV PER", "2010-11"), (EMBASSY, "HRV PER", "2013-03")],
            id="behind a semicolon",
        ),
        pytest.param(
            "Peru opened its embassy in Riga in 2001, and Latvia signed a treaty in Lima in 2004.",
            [(EMBASSY, "LVA PER", "2001")],
            id="another act behind it",
        ),
        pytest.param(
            "Cuba and Namibia forged formal ties on 21 March 1990.",
            [("relations_established", "CUB NAM", "1990-03-21")],
            id="formal ties are forged",
        ),
        pytest.param(
            "On 12 May 2004, two days after the vote, Peru established diplomatic relations with Kenya.",
            [("relations_established", "KEN PER", "2004-05-12")],
            id="a day that is counted from another",
        ),
    ],
)
def test_turning_points(text: str, expected: list[tuple[str, str, str | None]]) -> None:
    assert sorted(read_milestones(text)) == sorted(expected)


def test_a_year_in_brackets_is_of_the_name_before_it() -> None:
    text = (
        "Hungary and Peru have signed the Declaration on Strategic Partnership (2020), the Agreement on visa-free travel for holders of "
        "diplomatic passports (2013) and the Agreement on customs, which was ratified in 2021."
    )
    years = {str(name).split()[2]: year for name, _, _, year in read_agreements(text)}
    assert (years["Strategic"], years["visa-free"]) == (2020, 2013)
    assert years["customs"] != 2013


def test_an_accord_of_home_politics_is_between_no_two_states() -> None:
    told = "Georgia's premier met Lithuania's minister. The two sides hailed the accord mediated by the European Union "
    assert read_mediations(told + "between the ruling party and the opposition.") == []

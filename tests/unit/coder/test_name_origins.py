"""A name tells whose official somebody is, where the text does not: Chinese of two who quarrel, neither where both may bear it."""

import pytest

from entente.coder.actors.name_origins import fit_name, name_origins
from entente.lexicon.loading import load_lexicon
from tests.unit.facts.test_officials import officials


@pytest.mark.parametrize(
    ("name", "guess", "others", "expected"),
    [
        pytest.param("Fang Zhilin", "AUS", ["AUS", "CHN"], "CHN", id="a clan name that opens"),
        pytest.param("Levan Kobakhidze", "RUS", ["RUS", "GEO"], "GEO", id="a surname's ending"),
        pytest.param("Tobias Kern", "DEU", ["POL", "DEU"], "DEU", id="at home where it was guessed"),
        pytest.param("Oqtay Zzyzx", "AUS", ["AUS", "CHN"], "AUS", id="a name that tells nothing"),
        pytest.param("Pedro Quispe", "CHL", ["PER", "CHL"], "CHL", id="a name of both"),
        pytest.param("Karim-Uz-Zaman", "BGD", ["IND", "BGD"], "BGD", id="a Muslim name of two words joined"),
        pytest.param("Gréta Szabolcs-Nyíri", "FIN", ["FIN"], "FIN", id="no other country"),
        pytest.param("Håkon Strandberg", "KEN", ["KEN", "NOR"], "NOR", id="letters with signs"),
        pytest.param("", "KEN", ["KEN", "NOR"], "KEN", id="no name"),
    ],
)
def test_name_is_fitted(name: str, guess: str, others: list[str], expected: str) -> None:
    assert fit_name(name, guess, others) == expected


def test_countries_of_names_are_countries() -> None:
    origins = name_origins()
    told = {
        code for table in (origins.given, origins.family, origins.first, origins.endings, origins.beginnings) for code in table.values()
    }
    assert {code for codes in told for code in codes} <= {country.code for country in load_lexicon().countries}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Australia's wine growers fear the worst from China. Australia has complained to China twice. "
            'Commerce Minister Fang Zhilin told Australia to wait. "We are in no hurry," he said.',
            [("Fang Zhilin", "Commerce Minister", "CHN")],
            id="a minister of the other side",
        ),
        pytest.param(
            "Poland and Norway signed a gas accord in Warsaw. Norway will sell Poland gas for ten years. "
            "Energy Minister Torvald Strandberg called it a bridge.",
            [("Torvald Strandberg", "Energy Minister", "NOR")],
            id="a guest",
        ),
    ],
)
def test_officials_are_told_by_name(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert officials(text) == expected

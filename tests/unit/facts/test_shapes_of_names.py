"""Names of office-holders as papers write them: with an apostrophe, behind honours, in brackets, with letters and parties behind."""

import pytest

from tests.unit.facts.test_officials import officials


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param('"Let us talk," Koffi N\'Dri, the Ivorian oil minister, said.', [("Koffi N'Dri", "CIV")], id="an apostrophe"),
        pytest.param(
            "The envoy of Tonga to Fiji, His Excellency Semisi Fale, called on the Right Honourable Ratu Tevita Vuki.",
            [("Semisi Fale", "TON")],
            id="his excellency",
        ),
        pytest.param("Britain's minister for Asia, Owen Talbot MP, wrote to China.", [("Owen Talbot", "GBR")], id="letters behind a name"),
        pytest.param(
            "Italy's interior minister, Andrea Bellini of the Democratic Party, rang Libya.",
            [("Andrea Bellini", "ITA")],
            id="a party behind a name",
        ),
        pytest.param(
            "The interior ministers of Germany (Ulrike Brandt) and Italy (Paolo Conti) met.",
            [("Ulrike Brandt", "DEU"), ("Paolo Conti", "ITA")],
            id="names in brackets behind their countries",
        ),
        pytest.param(
            "The Czech premier, Jan Novotny, and the Slovak one, Peter Urban, shook hands.",
            [("Jan Novotny", "CZE"), ("Peter Urban", "SVK")],
            id="the Slovak one",
        ),
        pytest.param(
            'Hungary will buy more Russian gas, its trade minister said. "It burns," Zsolt Nagy told parliament.',
            [("Zsolt Nagy", "HUN")],
            id="its minister, named behind",
        ),
        pytest.param(
            'Chilean President Ana Reyes rang Peru. Her defence minister was blunter still. "We shall fire," Tomas Bravo told deputies.',
            [("Ana Reyes", "CHL"), ("Tomas Bravo", "CHL")],
            id="her minister, named behind",
        ),
        pytest.param(
            'Chilean President Ana Reyes rang Peru. Her brother was blunter still. "We shall fire," Tomas Bravo told deputies.',
            [("Ana Reyes", "CHL")],
            id="her brother",
        ),
        pytest.param("The Democratic Party of Andrea Bellini lost in Italy.", [], id="a party alone"),
        pytest.param("The matches of Germany (Group A) and Italy (Group B) are on Monday.", [], id="brackets of a table"),
    ],
)
def test_shapes_of_names(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(name, country) for name, _, country in officials(text)] == expected

"""Whose an official is that the text names without a country: by what the lexicon knows, by embassies, by who appoints."""

from datetime import date

import pytest

from tests.unit.facts.test_facts_of_sentences import read


def officials(text: str, published: date = date(2013, 8, 14)) -> list[tuple[object, object]]:
    return [(item["name"], item["country"]) for item in read(text, published)["officials"]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            'Mexico asked Tuvalu for help. Mexico waited. "Our flag is small," said Prime Minister Lani Fotu.',
            [("Lani Fotu", "TUV")],
            id="Mexico has no prime minister",
        ),
        pytest.param("Germany waits for gas. Qatar sells it. Emir Nasser spoke of a long friendship.", [("Nasser", "QAT")], id="an emir"),
        pytest.param(
            "The Peruvian embassy in Riga opened its doors. Ambassador Ana Reyes arrived in July.", [("Ana Reyes", "PER")], id="an embassy"
        ),
        pytest.param(
            "Ambassador Luis Soto was called to the foreign ministry in Lima on Friday. Chile's envoy was told to leave Peru.",
            [("Luis Soto", "CHL")],
            id="called to the ministry of another",
        ),
        pytest.param(
            "Kyrgyzstan has named Azamat Isakov ambassador to Chile, the foreign ministry said.", [("Azamat Isakov", "KGZ")], id="who names"
        ),
        pytest.param(
            'Chile\'s exports to Peru "ought to be twice that," said trade minister Ana Reyes.', [("Ana Reyes", "CHL")], id="whose exports"
        ),
        pytest.param(
            "Chile's president signed. The Peruvian ambassador there, Ana Reyes, takes it calmly.", [("Ana Reyes", "PER")], id="there"
        ),
        pytest.param("LIMA - Customs director Ana Reyes of Peru let Chileans in.", [("Ana Reyes", "PER")], id="a customs director"),
        pytest.param("On Monday Peru's finance chief Ana Reyes flew to Chile.", [("Ana Reyes", "PER")], id="a finance chief"),
        pytest.param(
            "Qatar was told to send the soldiers home; in Lima, Luis Soto, the defence minister, would not hear of it from Qatar.",
            [("Luis Soto", "PER")],
            id="in a capital right before",
        ),
        pytest.param(
            'Peru and Chile signed.\n\nAna Reyes (Minister of Trade of Peru): "We wait."',
            [("Ana Reyes", "PER")],
            id="an office in brackets",
        ),
        pytest.param(
            "Peru is large. Peru sells copper to Chile.\n\nPresident: Ana Reyes. Minister of Trade: Luis Soto.",
            [("Ana Reyes", "PER"), ("Luis Soto", "PER")],
            id="a list of offices",
        ),
        pytest.param(
            "Deputy Prime Ministers Ivo Kral of Slovakia and Jan Novotny of the Czech Republic met.",
            [("Ivo Kral", "SVK"), ("Jan Novotny", "CZE")],
            id="deputies in the plural",
        ),
    ],
)
def test_whose_officials(text: str, expected: list[tuple[str, str]]) -> None:
    assert officials(text) == expected


def test_who_held_an_office_in_the_year_told_is_an_official() -> None:
    told = "Mikhail Gorbachev gave Lithuania two days in April 1990."
    assert officials(told, date(2015, 4, 18)) == [("Mikhail Gorbachev", "RUS")]
    assert officials("Mikhail Gorbachev gave a lecture in Lithuania.", date(2015, 4, 18)) == []


def test_a_known_name_is_told_in_other_letters() -> None:
    text = "Djibouti and Eritrea quarrel. Eritrea waits. Foreign Minister Mahamoud Ali Youssouf said so."
    assert officials(text, date(2017, 6, 17)) == [("Mahamoud Ali Youssouf", "DJI")]

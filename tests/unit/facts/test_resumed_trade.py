"""Figures that go on with what was told before: the next country, a part of the goods, the way back, the other half; and what does not."""

from datetime import date
from typing import Any, cast

import pytest

from entente.coding.documents import code_document
from entente.coding.spec import spec_object
from entente.coding.stream import open_document

PUBLISHED = date(2020, 5, 5)
BEFORE = "Croatia's exports to Bosnia were 12 million euros in 2019. "
IMPORTS = "Dutch imports from Ukraine totalled 14 million euros in 2019. "


def read_figures(text: str) -> list[tuple[object, ...]]:
    document = open_document("resumed", text, PUBLISHED)
    found = cast("list[dict[str, Any]]", spec_object(document, code_document(document))["figures"])
    return [(row["measure"], float(row["value"]) / 1e6, row["from"], row["to"]) for row in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(BEFORE + "Serbia took 4 million.", [("exports", 4, "HRV", "SRB")], id="who takes as much"),
        pytest.param(
            BEFORE + "Serbia took 4 million, Slovenia 9 million.",
            [("exports", 4, "HRV", "SRB"), ("exports", 9, "HRV", "SVN")],
            id="a list of takers",
        ),
        pytest.param(
            BEFORE + "Italy and Austria came next, with 8 and 7 million.",
            [("exports", 8, "HRV", "ITA"), ("exports", 7, "HRV", "AUT")],
            id="two in one",
        ),
        pytest.param(BEFORE + "In return came wine worth 3 million.", [("exports", 3, "BIH", "HRV")], id="the way back"),
        pytest.param(
            IMPORTS + "Maize made up 6 million, sunflower oil 3 million.",
            [("imports", 6, "UKR", "NLD"), ("imports", 3, "UKR", "NLD")],
            id="parts by their goods",
        ),
        pytest.param(IMPORTS + "Maize alone accounted for 6 million euros.", [("imports", 6, "UKR", "NLD")], id="one part"),
        pytest.param(
            "Trade of Armenia and Iran came to $27 million in 2019; of this, $7 million was Armenian supplies and $20 million Iranian.",
            [("exports", 7, "ARM", "IRN"), ("exports", 20, "IRN", "ARM")],
            id="both halves",
        ),
        pytest.param(
            "South Korea's shipments to Japan rose to $30 million in May, and inbound ones fell to $45 million.",
            [("imports", 45, "JPN", "KOR")],
            id="what comes in",
        ),
        pytest.param(
            "Serbia's deliveries to Albania rose to 28 million euros, and goods from Albania, though only 6 million euros' worth, doubled.",
            [("imports", 6, "ALB", "SRB")],
            id="goods from where the first went",
        ),
        pytest.param(
            "Germany shipped goods worth 38 million euros to Russia, Italy goods worth 10 million.",
            [("exports", 10, "ITA", "RUS")],
            id="the next seller",
        ),
        pytest.param(
            "Saudi shipments to China were $43 million in 2019, a Washington institute says. Total Chinese exports there were $30 million.",
            [("exports", 30, "CHN", "SAU")],
            id="there is the other side",
        ),
        pytest.param(
            "Britain gave Ukraine 13 million pounds. Poland's help amounts to 17 million dollars, that of Canada to 12 million dollars.",
            [("aid", 17, "POL", "UKR"), ("aid", 12, "CAN", "UKR")],
            id="whose help, and that of another",
        ),
        pytest.param(
            "Japan will provide Iraq with $75 million. Of that sum, $12 million is meant for Lebanon.",
            [("aid", 12, "JPN", "LBN")],
            id="a part for another",
        ),
        pytest.param(
            "MINSK (Belta) - Trade turnover with Russia in January-May: $38 million. With Ukraine: 24 million.",
            [("trade_turnover", 24, "BLR", "UKR")],
            id="a line of its own, from the dateline",
        ),
        pytest.param(
            "MINSK (Belta) - Trade turnover with Russia in January-May: $38 million.", [], id="a month is no wish, but this is one figure"
        ),
        pytest.param(
            "The United States gave Honduras $87 million last year. Military help came on top at $41 million.",
            [("aid", 41, "USA", "HND")],
            id="more of the same aid",
        ),
        pytest.param(
            "Investment by South Koreans in Vietnam was $24 million in 2019, more than that of the Thais, which stood at $11 million.",
            [("investment", 11, "THA", "VNM")],
            id="that of another, behind a comparison",
        ),
        pytest.param(
            "Hungary's trade in 2019: 61 million euros with Lithuania, 31 million euros with Latvia.",
            [("trade_turnover", 31, "HUN", "LVA")],
            id="the end behind each amount",
        ),
        pytest.param(
            "Kuwait lent Cambodia 546 million dollars: 486 for a dam, 60 for roads.",
            [("loan", 486, "KWT", "KHM"), ("loan", 60, "KWT", "KHM")],
            id="shared millions",
        ),
    ],
)
def test_a_figure_goes_on_with_the_one_before(text: str, expected: list[tuple[object, ...]]) -> None:
    assert read_figures(text)[1:] == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(BEFORE + "Serbia took 4 million euros in loans from a bank.", id="loans"),
        pytest.param(BEFORE + "Serbia has 7 million people.", id="people"),
        pytest.param("Kenya's exports to Uganda were $6 million, and a loan for goods from Uganda was due.", id="a loan for goods"),
        pytest.param(BEFORE + "The match ended 3 to 1, and Serbia took the cup.", id="a score"),
        pytest.param(IMPORTS + "Maize is grown by 2 million farmers.", id="farmers"),
        pytest.param("Japan's trade with Laos came to 3 million dollars, and 40 people died in May.", id="counted people"),
        pytest.param("Norway gave Malawi 5 million dollars for 12 clinics, 3 schools and 40 wells.", id="counted wells"),
        pytest.param("Imports from Norway to Peru were $16 million in 2019, up $2 million on 2018.", id="a change"),
    ],
)
def test_what_is_told_of_something_else_is_no_further_figure(text: str) -> None:
    assert [row for row in read_figures(text)[1:] if row[0] in ("exports", "imports", "trade_turnover", "aid")] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tanzania's creditors met. Norway waived 40 million crowns.", [("debt", 40, "NOR", "TZA")]),
        ("Britain forgives Tanzania 150 million pounds.", [("debt", 150, "GBR", "TZA")]),
        ("Kenya's envoy listened. Canada gives up claims of $83 million.", [("debt", 83, "CAN", "KEN")]),
        ("Poland owes its creditors $39 million, of which Austria is due $9 million.", [("debt", 9, "AUT", "POL")]),
        ("France has cancelled 5 million euros of fines for Spanish fishermen.", []),
        ("Japan waived visa fees of 3 million dollars for Peruvian students.", []),
    ],
)
def test_a_debt_is_told_by_being_given_up(text: str, expected: list[tuple[object, ...]]) -> None:
    assert read_figures(text)[-1:] == expected


@pytest.mark.parametrize(
    ("behind", "measure"),
    [
        ("The money is repayable over 40 years.", "loan"),
        ("Interest is 2 per cent.", "loan"),
        ("It will be opened in May.", "aid"),
        ("The money comes from a fund in Kobe.", "aid"),
    ],
)
def test_terms_told_in_the_next_sentence_make_a_loan(behind: str, measure: str) -> None:
    assert read_figures(f"Japan provides Kenya 9 million dollars for a port. {behind}") == [(measure, 9, "JPN", "KEN")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The United States gave Honduras 87 million dollars last year.", [("aid", 87, "USA", "HND")]),
        ("The Kuwait Fund extends 9 million dinars to Mauritania.", [("aid", 9, "KWT", "MRT")]),
        ("Four neighbours lend Iceland a hand, and money: Sweden 7 million euros.", [("loan", 7, "SWE", "ISL")]),
        ("Swiss makers delivered watches for 28 million francs to China in 2019.", [("exports", 28, "CHE", "CHN")]),
        ("Gulf states gave Bahrain 10 million dollars.", []),
        ("Trade between Peru and Chile may reach 300 million dollars.", []),
        ("Trade between Peru and Chile reached 300 million dollars in May.", [("trade_turnover", 300, "CHL", "PER")]),
    ],
)
def test_names_and_months_are_not_read_as_other_words(text: str, expected: list[tuple[object, ...]]) -> None:
    assert read_figures(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Peru's shipments to its partners rose. Those to China reached $62 million in 2019, those to Japan $9 million.",
            [("exports", 62, "PER", "CHN"), ("exports", 9, "PER", "JPN")],
        ),
        ("Kenya's imports fell last year. Those from Uganda came to $20 million.", [("imports", 20, "UGA", "KEN")]),
        ("Peru's ministers met those from Chile and paid $3 million.", []),
    ],
)
def test_those_are_of_the_noun_before(text: str, expected: list[tuple[object, ...]]) -> None:
    assert read_figures(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Russia will buy $15 million of Ukrainian eurobonds.", [("loan", 15, "RUS", "UKR")]),
        ("Investors bought $15 million of Ukrainian eurobonds.", []),
        ("From January to May the United States spent $11 million on Chilean fish.", [("exports", 11, "CHL", "USA")]),
    ],
)
def test_bonds_bought_are_lent_and_goods_paid_for_are_no_gift(text: str, expected: list[tuple[object, ...]]) -> None:
    assert read_figures(text) == expected


def test_a_year_by_which_it_is_paid_is_not_that_of_a_debt() -> None:
    document = open_document("resumed", "Angola's 690 million dollar debt to Portugal is to be paid off by 2035.", PUBLISHED)
    found = cast("list[dict[str, Any]]", spec_object(document, code_document(document))["figures"])
    assert [(row["measure"], row["year"]) for row in found] == [("debt", None)]

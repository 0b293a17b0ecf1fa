"""Facts read off whole sentences and short articles of our own: direction, status, speakers, dates, and what is no fact."""

from datetime import date
from typing import Any, cast

import pytest

from entente.coder import Document, parse_document
from entente.coding.documents import code_document
from entente.coding.spec import spec_object
from entente.facts import extract_facts
from entente.text import split_sentences

PUBLISHED = date(2023, 5, 16)


def read(text: str, published: date | None = PUBLISHED) -> dict[str, list[dict[str, Any]]]:
    document = Document("d" * 32, text, tuple(split_sentences(text)), published)
    return cast("dict[str, list[dict[str, Any]]]", spec_object(document, code_document(document)))


@pytest.mark.parametrize(
    ("text", "measure", "value", "flow", "year"),
    [
        pytest.param(
            "Exports from Vietnam to Japan came to $24.2 billion in 2022.",
            "exports",
            24.2e9,
            ("VNM", "JPN"),
            2022,
            id="exports go from the exporter",
        ),
        pytest.param(
            "China bought $12.5 billion of goods from Brazil last year.",
            "exports",
            12.5e9,
            ("BRA", "CHN"),
            2022,
            id="goods bought alone are what the other sold",
        ),
        pytest.param(
            "Emirati investments in Egypt stand at $20 billion.",
            "investment",
            20e9,
            ("ARE", "EGY"),
            None,
            id="investment goes into a country",
        ),
        pytest.param(
            "Egypt received a loan of $2 billion from Kuwait.", "loan", 2e9, ("KWT", "EGY"), None, id="the receiver is the subject"
        ),
        pytest.param("Malawi owes China $200 million.", "debt", 200e6, ("CHN", "MWI"), None, id="debt goes from creditor to debtor"),
        pytest.param(
            "France sold Greece three frigates for 2.9 billion euros.", "contract", 2.9e9, ("FRA", "GRC"), None, id="from seller to buyer"
        ),
        pytest.param("The EU gave Moldova €145 million in budget support.", "aid", 145e6, ("EU", "MDA"), None, id="aid by an organisation"),
        pytest.param(
            "Washington put tariffs on Indian goods worth $5.6 billion.",
            "tariff_value",
            5.6e9,
            ("IND", "USA"),
            None,
            id="taxed goods come from the exporter",
        ),
        pytest.param(
            "German exports to Iran came to 2.2 billion marks in 1996.", "exports", 2.2e9, ("DEU", "IRN"), 1996, id="a currency of its time"
        ),
        pytest.param(
            "Lithuania promised Georgia a gift of tents worth one million litas.", "aid", 1e6, ("LTU", "GEO"), None, id="a gift in kind"
        ),
        pytest.param(
            "The commercial exchange between Romania and Moldova exceeded 950 million dollars in 2011.",
            "trade_turnover",
            950e6,
            ("MDA", "ROU"),
            2011,
            id="commercial exchange",
        ),
        pytest.param(
            "In the first half of 2023 trade turnover between Kazakhstan and Uzbekistan came to $2.1 billion.",
            "trade_turnover",
            2.1e9,
            ("KAZ", "UZB"),
            2023,
            id="turnover of part of a year",
        ),
        pytest.param(
            "Indian exports to Tanzania were worth $3.9 billion in 2021-22.",
            "exports",
            3.9e9,
            ("IND", "TZA"),
            2022,
            id="the year that ends",
        ),
        pytest.param(
            "Tunisian exports to Spain came to €310 million in the first quarter.", "exports", 310e6, ("TUN", "ESP"), 2023, id="this year's"
        ),
        pytest.param(
            "In 2019 Oman thanked Iran. Omani exports to Iran fell to $90 million in the same year.",
            "exports",
            90e6,
            ("OMN", "IRN"),
            2019,
            id="the year told before",
        ),
    ],
)
def test_a_figure_with_direction_and_year(text: str, measure: str, value: float, flow: tuple[str, str], year: int | None) -> None:
    assert read(text)["figures"] == [
        {"measure": measure, "value": value, "currency": read(text)["figures"][0]["currency"], "year": year, "from": flow[0], "to": flow[1]}
    ]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The trade deficit of India with China reached $83 billion.", id="a deficit"),
        pytest.param("Exports from Chile to Peru rose by $300 million.", id="a change"),
        pytest.param("Turkey and Algeria want to raise their trade to $10 billion.", id="an aim"),
        pytest.param("Iraq sells oil to Jordan at $70 a barrel.", id="a price"),
        pytest.param("Iraq freed a Jordanian driver in exchange for $70,000.", id="in exchange for"),
        pytest.param("A grant of 2 million euros from a Danish foundation will pay for digs in Chad.", id="a foundation's money"),
    ],
)
def test_no_figure(text: str) -> None:
    assert read(text)["figures"] == []


def test_amounts_share_the_currency_that_is_named_once() -> None:
    text = "Trade between Peru and Chad came to 24 million dollars in 2017, of which 18 million were Peruvian exports."
    found = [(figure["measure"], figure["value"], figure["currency"]) for figure in read(text)["figures"]]
    assert found == [("trade_turnover", 24e6, "USD"), ("exports", 18e6, "USD")]


def test_purchases_and_sales_beside_a_turnover_are_imports_and_exports() -> None:
    text = (
        "Trade between India and China came to $118 billion in 2023, yet Indian purchases accounted for $102 billion "
        "and sales to China for $16 billion."
    )
    found = [(figure["measure"], figure["from"], figure["to"]) for figure in read(text)["figures"]]
    assert found == [("trade_turnover", "CHN", "IND"), ("imports", "CHN", "IND"), ("exports", "IND", "CHN")]


def test_a_dropped_unit_is_inferred_only_where_the_parts_prove_it() -> None:
    parts = (
        "Trade turnover between Kenya and Uganda was $15.1 in 2021. Kenyan exports to Uganda came to $12.0 million, imports to {} million."
    )
    proved = [figure["value"] for figure in read(parts.format("$3.1"))["figures"]]
    open_question = [figure["value"] for figure in read(parts.format("$4.1"))["figures"]]
    assert (proved[0], open_question[0]) == (15.1e6, 15.1)


def test_the_second_amount_of_a_conversion_points_to_the_first() -> None:
    parsed = parse_document(Document("d", "Denmark gave Libya 10 million euros (11 million dollars).", ((0, 57),), PUBLISHED))
    first, second = extract_facts(parsed.analysis, []).figures
    assert (first["currency"], second["currency"], second["same_amount_as"]) == ("EUR", "USD", first["figure_id"])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Kenya and Somalia restored diplomatic relations on 6 May 2021.",
            [("relations_restored", "KEN SOM", "2021-05-06")],
            id="restored",
        ),
        pytest.param(
            "Estonia and Georgia celebrated 30 years since the establishment of diplomatic relations on 17 June 2022.",
            [("anniversary", "EST GEO", "2022-06-17"), ("relations_established", "EST GEO", "1992")],
            id="an anniversary of the founding gives its year",
        ),
        pytest.param(
            "Estonia and Georgia celebrated 30 years of diplomatic relations on 17 June 2022.",
            [("anniversary", "EST GEO", "2022-06-17")],
            id="an anniversary of relations tells no founding",
        ),
        pytest.param(
            "Saudi Arabia, Bahrain and Egypt cut ties with Qatar in June 2017.",
            [
                ("relations_severed", "QAT SAU", "2017-06"),
                ("relations_severed", "BHR QAT", "2017-06"),
                ("relations_severed", "EGY QAT", "2017-06"),
            ],
            id="several with one",
        ),
        pytest.param(
            "Relations between Peru and Mexico, broken off in 2022, were restored last month.",
            [("relations_restored", "MEX PER", "2023-04"), ("relations_severed", "MEX PER", "2022")],
            id="two turns in one sentence",
        ),
        pytest.param(
            "Algeria recalled its ambassador from Madrid in March 2022.", [("ambassador_recalled", "DZA ESP", "2022-03")], id="recalled"
        ),
        pytest.param("Bolivia threatened to break off relations with Chile.", [], id="a threat is none"),
        pytest.param("The Czech Republic does not recognise Taiwan.", [], id="a denial is none"),
    ],
)
def test_milestones(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert [(item["kind"], " ".join(item["countries"]), item["date"]) for item in read(text)["milestones"]] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Japan and Indonesia signed a free trade agreement on Monday.", [("free trade agreement", "IDN JPN", 2023)], id="signed"
        ),
        pytest.param(
            "The Treaty of Peace and Friendship between Chile and Argentina of 1984 ended the dispute.",
            [("Treaty of Peace and Friendship", "ARG CHL", 1984)],
            id="a proper name with its year",
        ),
        pytest.param(
            "South Korea scrapped the 2018 military agreement with North Korea.", [("2018 military agreement", "KOR PRK", 2018)], id="ended"
        ),
        pytest.param("India and the United Kingdom hope to sign a trade agreement.", [], id="hoped for"),
        pytest.param("The ministers of Chile and Peru were in agreement.", [], id="no instrument"),
    ],
)
def test_agreements(text: str, expected: list[tuple[str, str, int | None]]) -> None:
    assert [(item["name"], " ".join(item["parties"]), item["year"]) for item in read(text)["agreements"]] == expected


@pytest.mark.parametrize(
    ("text", "mediator", "parties"),
    [
        ("Egypt brokered a truce between Israel and Lebanon.", "EGY", ["ISR", "LBN"]),
        ("Talks between Armenia and Azerbaijan were mediated by Russia in Sochi.", "RUS", ["ARM", "AZE"]),
        ("With Omani mediation, Iran and the United States exchanged prisoners.", "OMN", ["IRN", "USA"]),
        ("Serbia and Kosovo reached the accord in EU-facilitated talks in Brussels.", "EU", ["SRB", "XKX"]),
    ],
    ids=["brokered", "mediated by", "by adjective", "by compound"],
)
def test_mediations(text: str, mediator: str, parties: list[str]) -> None:
    assert [(item["mediator"], item["parties"]) for item in read(text)["mediations"]] == [(mediator, parties)]


def test_an_offer_to_mediate_is_no_mediation() -> None:
    assert read("Kazakhstan offered to mediate between Russia and Ukraine.")["mediations"] == []


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        pytest.param(
            '"We wait," Greek Prime Minister Nikos Pappas told parliament. "The border is closed."',
            ["Nikos Pappas"] * 2,
            id="name, then carried on",
        ),
        pytest.param(
            'Brazilian President Marta Alves thanked Portugal. "We are sisters," the president said, "and sisters quarrel."',
            ["Marta Alves"],
            id="office",
        ),
        pytest.param('Danish Foreign Minister Lars Holm left for Oslo. "I shall be back soon," he said.', ["Lars Holm"], id="pronoun"),
        pytest.param(
            'Omani Foreign Minister Said al-Busaidi called the visit "a new page".',
            ["Said al-Busaidi"],
            id="fragment with a verb of naming",
        ),
        pytest.param('Dutch Foreign Minister Jan de Wit praised Norway for its "brave steps".', [], id="praise with two words"),
        pytest.param('"The road was bad," said a lorry driver from Ghana.', [], id="no official"),
        pytest.param('The statement of Chile and Peru said: "We agree on all points."', [], id="a statement"),
        pytest.param(
            '"No more," warned the European Union\'s trade commissioner, Pia Lund.', ["Pia Lund"], id="an office that the name explains"
        ),
        pytest.param(
            'Chilean President Ana Rojas met the envoys of the United States. "No fleets," a Peruvian official quoted her as saying.',
            ["Ana Rojas"],
            id="quoted as saying",
        ),
        pytest.param(
            'Taiwan\'s foreign minister, Ruo Mei-ling, spoke in Taipei. "It rains," Ruo told reporters.',
            ["Ruo Mei-ling"],
            id="family name first",
        ),
        pytest.param('Danish Foreign Minister Lars Holm spoke of "piracy" at sea.', ["Lars Holm"], id="one word with spoke of"),
        pytest.param(
            'Cuban President Luis Vega announced that the duties which the United States feared had been "shelved for good".',
            ["Luis Vega"],
            id="states are no speech",
        ),
        pytest.param(
            'Danish Foreign Minister Lars Holm spoke. A woman from Turku came too. "We got lost," she said.', [], id="she is somebody else"
        ),
        pytest.param(
            'The President received Irish Prime Minister Sean Byrne. The President praised Ireland. "A small nation can do much," he said.',
            [],
            id="he is the president without a name",
        ),
    ],
)
def test_speakers(text: str, speakers: list[str]) -> None:
    assert [quote["speaker"] for quote in read(text)["quotes"]] == speakers


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Chilean Foreign Minister Rodrigo Valdes arrived.", [("Rodrigo Valdes", "Foreign Minister", "CHL")], id="title before"
        ),
        pytest.param(
            "Kuwait's ambassador, Fahad al-Rashidi, regretted it.", [("Fahad al-Rashidi", "ambassador", "KWT")], id="apposition after"
        ),
        pytest.param(
            "The US special envoy for Iran, Robert Hale, met reporters.",
            [("Robert Hale", "special envoy for Iran", "USA")],
            id="an envoy's host is not his country",
        ),
        pytest.param(
            "French Defence Minister Anne Castel met her Indian counterpart, Raghu Desai.",
            [("Anne Castel", "Defence Minister", "FRA"), ("Raghu Desai", "Defence Minister", "IND")],
            id="counterpart",
        ),
        pytest.param(
            "Norway gives more, Minister of International Development Ida Solheim said.",
            [("Ida Solheim", "Minister of International Development", "NOR")],
            id="whose country the sentence names",
        ),
        pytest.param("The US bank's strategist Tessa Gordon sold dollars.", [], id="no office"),
        pytest.param(
            "Hungarian President Gabor Kiss held talks in Mongolia with his host, President Bat Erdene.",
            [("Gabor Kiss", "President", "HUN"), ("Bat Erdene", "President", "MNG")],
            id="his host is of the other country",
        ),
        pytest.param(
            "The government of Peru expelled Ambassador Juan Vega of its own accord. Bolivia protested.",
            [("Juan Vega", "Ambassador", "BOL")],
            id="who is expelled comes from the other country",
        ),
        pytest.param(
            "ECOWAS commission president Omar Toure spoke in Abuja.", [("Omar Toure", "commission president", "ECOWAS")], id="of a body"
        ),
        pytest.param(
            "Tajikistan's Minister of Energy and Water Resources, Usmon Rahimi, spoke.",
            [("Usmon Rahimi", "Minister of Energy and Water Resources", "TJK")],
            id="two matters",
        ),
        pytest.param(
            "The minister at the South Korean Embassy in Tokyo, Kim Yong-sam, spoke.",
            [("Kim Yong-sam", "minister at the South Korean Embassy", "KOR")],
            id="at an embassy",
        ),
        pytest.param(
            "South Korea asked Japan for talks. Chief Cabinet Secretary Hideo Mori declined.",
            [("Hideo Mori", "Chief Cabinet Secretary", "JPN")],
            id="an office that one country alone has",
        ),
        pytest.param(
            "Syrian President Bashar al-Assad left. Assad, a spokesman said, was tired.",
            [("Bashar al-Assad", "President", "SYR")],
            id="a spokesman who reports is no apposition",
        ),
        pytest.param(
            "A Russian delegation under Deputy Defence Minister Yunus-bek Aliyev came to Niger.",
            [("Yunus-bek Aliyev", "Deputy Defence Minister", "RUS")],
            id="who leads a delegation",
        ),
        pytest.param(
            "Foreign Ministers Sergei Lavrov and Wang Yi signed it.",
            [("Sergei Lavrov", "Foreign Minister", "RUS"), ("Wang Yi", "Foreign Minister", "CHN")],
            id="one title for two whom the lexicon knows",
        ),
        pytest.param("The General Border Committee of Chile and Peru will convene.", [], id="a body's name"),
        pytest.param("The opposition politician Ana Rojas of Chile was freed.", [], id="a politician without an office"),
        pytest.param("The uprising against Muammar Gaddafi was remembered in Libya.", [], id="long out of office"),
        pytest.param("He and X agreed that China should wait.", [], id="a pronoun and a letter"),
    ],
)
def test_officials(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert [(item["name"], item["role"], item["country"]) for item in read(text)["officials"]] == expected


def test_the_day_of_a_quotation_is_the_one_named_beside_it() -> None:
    text = 'Danish Foreign Minister Lars Holm spoke. "We wait," Holm told reporters on Monday. "We hope," he said.'
    parsed = parse_document(Document("d", text, tuple(split_sentences(text)), PUBLISHED))
    assert [row["said_on"] for row in extract_facts(parsed.analysis, []).quotes] == [date(2023, 5, 15), None]


def test_the_same_document_gives_the_same_ids() -> None:
    text = "Japan and Laos opened talks. Japan lent Laos $200 million."
    one, other = (
        extract_facts(parse_document(Document("d", text, tuple(split_sentences(text)), PUBLISHED)).analysis, []) for _ in range(2)
    )
    assert [row["figure_id"] for row in one.figures] == [row["figure_id"] for row in other.figures] != []

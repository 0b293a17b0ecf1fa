"""Third parties that bring two others together: how they are told, between whom, and what is no mediation."""

from datetime import date
from typing import Any, cast

import pytest

from entente.coder import Document
from entente.coding.documents import code_document
from entente.coding.spec import spec_object
from entente.text import split_sentences

PUBLISHED = date(2023, 5, 16)


def read_mediations(text: str) -> list[tuple[str, str]]:
    document = Document("d" * 32, text, tuple(split_sentences(text)), PUBLISHED)
    found = cast("dict[str, list[dict[str, Any]]]", spec_object(document, code_document(document)))["mediations"]
    return [(item["mediator"], " ".join(item["parties"])) for item in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Kenya and Chad swapped prisoners in an exchange arranged by Qatar.", [("QAT", "KEN TCD")], id="arranged by"),
        pytest.param(
            "Kenya and Chad swapped prisoners in an exchange that Qatar had helped to arrange.",
            [("QAT", "KEN TCD")],
            id="helped to arrange",
        ),
        pytest.param("Peru and Chile signed it under the auspices of Spain.", [("ESP", "CHL PER")], id="under the auspices of"),
        pytest.param("Peru and Chile talked again thanks to the good offices of Spain.", [("ESP", "CHL PER")], id="good offices of"),
        pytest.param(
            "Norway, which had hosted four rounds of talks between Sudan and Chad, was thanked by Mali and Niger.",
            [("NOR", "SDN TCD")],
            id="between tells whom, whoever else is named",
        ),
        pytest.param(
            "Algeria, which sent troops to Mali in 2012, negotiated a truce between Chad and Libya.",
            [("DZA", "LBY TCD")],
            id="what stands between commas is passed over",
        ),
        pytest.param("Omani envoys carried messages between Iran and Bahrain.", [("OMN", "BHR IRN")], id="messages"),
        pytest.param(
            "Togo, together with Benin, brought the presidents of Mali and Niger to the table.",
            [("TGO", "MLI NER"), ("BEN", "MLI NER")],
            id="two together",
        ),
        pytest.param(
            "Fighting went on between Kenya and Somalia. Kenyan jets bombed Somalia on Monday. "
            "Turkey's foreign minister, Kemal Oz, flew to Nairobi on Tuesday and was due in Mogadishu on Wednesday.",
            [("TUR", "KEN SOM")],
            id="from one side to the other",
        ),
        pytest.param(
            "Rebels withdrew from a town of Chad under a deal brokered by Gabon.", [("GAB", "TCD")], id="a state and those inside it"
        ),
        pytest.param(
            "Peru accused Chile of shelling. Uruguay's president met the Peruvian and Chilean foreign ministers in Montevideo on Sunday.",
            [("URY", "CHL PER")],
            id="a host who sits down with two at odds",
        ),
        pytest.param("Peru and Chile negotiated for a week in Havana, with Norway in the chair.", [("NOR", "CHL PER")], id="in the chair"),
        pytest.param(
            "Kenya's president flew into the Sudanese capital on a mission to keep Sudan and Chad from going to war.",
            [("KEN", "SDN TCD")],
            id="to keep them from fighting",
        ),
        pytest.param(
            "A handshake of the Peruvian and Chilean presidents at the World Cup in Moscow, arranged by Norway's king, ended the quarrel.",
            [("NOR", "CHL PER")],
            id="statesmen who meet at the games",
        ),
        pytest.param("Would Peru accept Norway as go-between with Chile?", [], id="a question"),
        pytest.param(
            "Peru accused Chile of shelling a village. Brazil's president telephoned the Peruvian and Chilean presidents.",
            [],
            id="a telephone call",
        ),
        pytest.param("Norway is not mediating between Peru and Chile.", [], id="denied"),
        pytest.param(
            "Peru's minister contradicted reports that Norway was mediating between Lima and Santiago.", [], id="reports contradicted"
        ),
        pytest.param("Reports that Norway was mediating between Peru and Chile are untrue.", [], id="untrue reports"),
        pytest.param(
            "Peru rejected Chile's claims to the islands in talks mediated by Norway.",
            [("NOR", "CHL PER")],
            id="claims rejected are no reports of a mediation",
        ),
        pytest.param(
            "Peru and Chile met on the sidelines of the OAS summits, and agreed to continue shuttle diplomacy.",
            [],
            id="beside a meeting of many",
        ),
        pytest.param("Peru and Chile agreed during an OAS meeting to keep up shuttle diplomacy.", [], id="at a meeting of many"),
        pytest.param("Yemen proposed that Malta join Oman as mediators between Iran and Iraq.", [], id="a proposal"),
        pytest.param("The minister denied that there had been any Omani mediation between Iran and Iraq.", [], id="a denial"),
        pytest.param(
            "Ghana praised its initiative of bringing together the police chiefs of Togo, Benin and Ghana.",
            [],
            id="a meeting of neighbours",
        ),
        pytest.param("Rates to Brazil and China fell, Danish brokers said.", [], id="brokers of ships"),
    ],
)
def test_mediations(text: str, expected: list[tuple[str, str]]) -> None:
    assert sorted(read_mediations(text)) == sorted(expected)


def test_a_host_of_a_summit_has_not_brought_two_of_its_guests_together() -> None:
    text = (
        "The presidents of Chile and Peru met in Kazan on the sidelines of a summit. "
        "Russian President Vladimir Putin talked with the presidents of Chile and Peru in Kazan."
    )
    assert read_mediations(text) == []


@pytest.mark.parametrize(
    ("text", "day"),
    [
        pytest.param("In May 1988 an American envoy had brought Angola and South Africa together in London.", "1988-05-01", id="far ahead"),
        pytest.param("Oman has been carrying messages between Iran and Saudi Arabia since March.", "2023-03-01", id="since when it lasts"),
        pytest.param(
            "Togo and Ghana signed a truce on Monday. They had been brought together by Benin.", None, id="brought together long before"
        ),
        pytest.param("Peru and Ecuador met on the frontier with Brazil as mediator under the 1942 Rio Protocol.", None, id="of a name"),
    ],
)
def test_a_mediation_bears_a_date_of_its_own_or_that_of_what_came_of_it(text: str, day: str | None) -> None:
    document = Document("d" * 32, text, tuple(split_sentences(text)), PUBLISHED)
    assert [row["date"] and str(row["date"]) for row in code_document(document).facts.mediations] == [day]

"""What only looks like a fact between states: acts of private people and bodies, dates of other acts, spans that nobody marks."""

from datetime import date
from typing import Any, cast

import pytest

from entente.coding.documents import code_document
from entente.coding.spec import spec_object
from entente.coding.stream import open_document

PUBLISHED = date(2019, 3, 14)  # a Thursday


def read_facts(kind: str, text: str) -> list[dict[str, Any]]:
    document = open_document("d", text, PUBLISHED)
    return cast("dict[str, list[dict[str, Any]]]", spec_object(document, code_document(document)))[kind]


def read_date(kind: str, text: str) -> str | None:
    found = read_facts(kind, text)
    assert len(found) == 1
    return cast("str | None", found[0]["date"])


OPENED = "Ghana opened an embassy in Fiji."


@pytest.mark.parametrize(
    "behind",
    [
        pytest.param("It was cold on Tuesday in Accra.", id="it was"),
        pytest.param("That was on Tuesday the talk of the town.", id="that was, with more behind the day"),
        pytest.param("This was criticised on Tuesday by the opposition.", id="this was criticised"),
        pytest.param("The announcement drew protests on Tuesday.", id="an announcement that drew protests"),
        pytest.param("The ceremony for the fallen was held on Tuesday.", id="a ceremony for something else"),
        pytest.param("The signatures of 10,000 petitioners were handed in on Tuesday.", id="signatures of others"),
        pytest.param("The measure has been criticised since Tuesday.", id="since"),
        pytest.param("The step came after a quarrel that began in 2017.", id="after something dated"),
        pytest.param("The ceremony will be shown again on Sunday.", id="to come"),
    ],
)
def test_the_sentence_behind_gives_no_day_where_it_tells_of_something_else(behind: str) -> None:
    assert read_date("milestones", f"{OPENED} {behind}") is None


@pytest.mark.parametrize(
    ("behind", "day"),
    [
        pytest.param("The ribbon was cut on Tuesday.", "2019-03-12", id="a ribbon cut"),
        pytest.param("The ceremony was held on 3 March.", "2019-03-03", id="a ceremony held"),
        pytest.param("The decision took effect on 3 March.", "2019-03-03", id="took effect"),
        pytest.param("The announcement was made on Monday.", "2019-03-11", id="an announcement made"),
        pytest.param("The signatures were put to the text on Monday.", "2019-03-11", id="signatures put"),
        pytest.param("It did so on Monday.", "2019-03-11", id="did so"),
        pytest.param("That was in 2012.", "2012", id="that was, with the day alone"),
    ],
)
def test_the_sentence_behind_gives_the_day_of_what_completes_the_act(behind: str, day: str) -> None:
    assert read_date("milestones", f"{OPENED} {behind}") == day


def test_a_mediation_takes_no_day_of_what_others_say_of_it() -> None:
    told = "Qatar brokered a truce between Chad and Sudan. "
    assert read_date("mediations", f"{told}It was welcomed on Monday by the United Nations.") is None
    assert read_date("mediations", f"{told}It did so on Monday.") == "2019-03-11"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Marta Ruiz commuted between Peru and Chile for a Spanish bank.", id="a commuter of a bank"),
        pytest.param("Spain's Luis Ortega separated the players of Peru and Chile after a brawl.", id="players separated"),
        pytest.param("Referee Paulo Souza of Brazil sat the captains of Peru and Chile down after the whistle.", id="a referee"),
        pytest.param("Swiss bankers arranged a loan between Peru and Chile.", id="bankers"),
        pytest.param("The Swiss exchange acted as an intermediary for Peru and Chile's bonds.", id="an exchange"),
        pytest.param("An American lawyer mediated the dispute between Peru and Chile.", id="a lawyer"),
        pytest.param("Italian priests helped bring Peru and Chile together.", id="priests"),
        pytest.param("A Norwegian professor facilitated talks between Chad and Sudan.", id="a professor"),
        pytest.param("A trader from Spain carried messages between Peru and Chile in the novel.", id="a trader in a novel"),
    ],
)
def test_private_people_mediate_for_no_state(text: str) -> None:
    assert read_facts("mediations", text) == []


@pytest.mark.parametrize(
    ("text", "mediator"),
    [
        pytest.param("Spanish envoy Luis Ortega commuted between Peru and Chile to end the border dispute.", "ESP", id="an envoy commutes"),
        pytest.param("A Swiss diplomat mediated between Peru and Chile.", "CHE", id="a diplomat"),
        pytest.param(
            "At the invitation of the Swiss, the foreign ministers of Peru and Chile met in Zurich.", "CHE", id="a people for its state"
        ),
        pytest.param("Norway and Peru's foes aside, Kenya mediated between Uganda and Rwanda.", "KEN", id="a state"),
        pytest.param(
            "Kuwait's emir visited Riyadh and Doha to try to end the rift between Saudi Arabia and Qatar.",
            "KWT",
            id="a visit to end a rift",
        ),
        pytest.param("Switzerland relayed the American message to Tehran.", "CHE", id="a message relayed"),
    ],
)
def test_who_acts_for_a_state_mediates(text: str, mediator: str) -> None:
    assert [item["mediator"] for item in read_facts("mediations", text)] == [mediator]


def test_a_signing_overseen_by_two_others_is_mediated() -> None:
    text = "Kenya and the United Nations oversaw the signing of the grain deal by Peru and Chile in Nairobi."
    assert [(item["mediator"], item["parties"]) for item in read_facts("mediations", text)] == [
        ("KEN", ["CHL", "PER"]),
        ("UN", ["CHL", "PER"]),
    ]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The German football association appointed Ana Ruiz ambassador to Brazil.", id="a football association"),
        pytest.param("Peru's chamber of commerce picked Ana Ruiz as its ambassador to Chile.", id="a chamber of commerce"),
        pytest.param("The university appointed a Kenyan student ambassador to Ghana.", id="a university"),
        pytest.param("FIFA named the Brazilian its ambassador to Qatar.", id="a body of sport"),
        pytest.param("Unilever named the Kenyan runner its ambassador in Nigeria.", id="a company by name"),
        pytest.param("Ana Ruiz, who fled Chile, was named ambassador of hope by Norway's Red Cross.", id="of hope"),
        pytest.param("The Kenyan runner became an ambassador for the Nigerian bank.", id="for a bank"),
        pytest.param("A French singer became the ambassador of Moroccan cuisine.", id="of a cuisine"),
        pytest.param(
            "The Italian presented his credentials as a chef to the president of Japan's largest hotel.", id="credentials as a chef"
        ),
        pytest.param(
            "Twenty years of relations between Peru and Chile have taught us patience, the minister said.", id="years that taught"
        ),
        pytest.param("Fifty years of poor relations between Peru and Chile weigh on the talks.", id="poor relations"),
        pytest.param("Peru has had 40 years of diplomatic relations with Chile to build on.", id="years to build on"),
        pytest.param("A British director opened an embassy of film in Berlin, he called it.", id="an embassy of film"),
        pytest.param("The café opened as an embassy of Peruvian cooking in Chile.", id="an embassy of cooking"),
        pytest.param("Artists from Norway opened an embassy in Estonia for a day.", id="artists, for a day"),
        pytest.param("Dutch farmers opened a cheese embassy in Japan.", id="farmers"),
        pytest.param("An exhibition opened at the embassy of Peru in Chile on Monday.", id="opened at the embassy"),
        pytest.param("Peru's president recalled fondly the ambassador of Chile.", id="recalled fondly"),
        pytest.param("He recalled the ambassador of Peru as a kind man who loved Chile.", id="recalled as a kind man"),
    ],
)
def test_what_governments_do_not_do_is_no_turning_point(text: str) -> None:
    assert read_facts("milestones", text) == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        pytest.param(
            "Peru's president appointed a former football official ambassador to Chile.", "ambassador_appointed", id="by a president"
        ),
        pytest.param("The former banker became Kenya's ambassador to Nigeria in 2012.", "ambassador_appointed", id="a former banker"),
        pytest.param("Peru and Chile on Monday marked 40 years of diplomatic relations.", "anniversary", id="years marked"),
        pytest.param(
            "A concert to mark fifty years of ties between Ghana and Cuba was held on Monday.", "anniversary", id="a concert to mark"
        ),
        pytest.param("The Turks closed their embassy in Damascus in 2012.", "embassy_closed", id="a people for its state"),
        pytest.param("Spain recalled an ambassador from Venezuela in 2014.", "ambassador_recalled", id="an ambassador recalled"),
        pytest.param("Peru opened an embassy in Ghana on Monday.", "embassy_opened", id="an embassy"),
        pytest.param("Nauru switched from Taiwan to China on Monday, dropping Taipei.", "relations_severed", id="Taiwan dropped"),
    ],
)
def test_what_governments_do_is_a_turning_point(text: str, kind: str) -> None:
    assert [item["kind"] for item in read_facts("milestones", text)] == [kind]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("A Honda Accord with Chilean plates was found in Peru.", id="a car"),
        pytest.param("Gibson's Treaty whisky sold well in Japan and Germany.", id="a whisky"),
        pytest.param("The Peruvian and his Chilean wife signed a prenuptial agreement in 2012.", id="a couple"),
        pytest.param("The German and French unions signed a cooperation agreement on Monday.", id="unions"),
        pytest.param("The trade unions of Italy and Spain adopted a joint statement on Monday.", id="unions of two countries"),
        pytest.param("The airports of Lima and Santiago signed a memorandum of understanding on Monday.", id="airports"),
        pytest.param("Universities from Peru and Chile signed a memorandum of understanding on Monday.", id="universities"),
        pytest.param("The bishops of Peru and Chile issued a joint statement on Monday.", id="bishops"),
    ],
)
def test_private_people_and_bodies_sign_for_no_state(text: str) -> None:
    assert read_facts("agreements", text) == []


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The central banks of Peru and Chile signed a swap agreement on Monday.", id="central banks"),
        pytest.param("The airport agreement between Peru and Chile was signed in 2012.", id="an agreement on airports"),
        pytest.param("The Peruvian and Chilean ministers of transport signed a cooperation agreement on Monday.", id="ministers"),
    ],
)
def test_bodies_of_states_sign(text: str) -> None:
    assert [item["parties"] for item in read_facts("agreements", text)] == [["CHL", "PER"]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Siemens spokesman Karl Weber said Germany was not to blame.", [], id="of a firm by name"),
        pytest.param("Karl Weber, spokesman for the German carmaker, said it would go on.", [], id="for a carmaker"),
        pytest.param("Nokia's spokeswoman, Anne Petit, said Finland had been told.", [], id="a firm's"),
        pytest.param("Army spokesman Karl Weber said Ghana was quiet.", [("Karl Weber", "GHA")], id="an army's"),
        pytest.param("Karl Weber, spokesman for the German foreign ministry, said so.", [("Karl Weber", "DEU")], id="for a ministry"),
        pytest.param(
            "Martti Ahtisaari, former president, told the U.N. that Kosovo should be independent.",
            [("Martti Ahtisaari", "FIN")],
            id="a former president who later served the United Nations",
        ),
    ],
)
def test_officials_are_of_the_state_that_they_serve_or_served(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(item["name"], item["country"]) for item in read_facts("officials", text)] == expected

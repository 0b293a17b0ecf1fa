"""How one side takes what another says or does: receptions, defiance, walkouts, and the idioms of refusal, blame and punishment."""

from collections.abc import Callable

import pytest

LEAD = "There was little to add on Monday. "  # a sentence before makes the case one of an article


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("The Togolese decision met with outrage in Accra.", "ACCUSE GHA>TGO", id="met with outrage"),
        pytest.param("Latvia's move was greeted with anger by Belarus.", "ACCUSE BLR>LVA", id="greeted with anger"),
        pytest.param("A Fijian plea fell on deaf ears in Canberra.", "REJECT AUS>FJI & REQUEST FJI>AUS | REJECT AUS>FJI", id="deaf ears"),
        pytest.param(
            "Peru's offer got a frosty reception in La Paz.", "REJECT BOL>PER & AGREE PER>BOL | REJECT BOL>PER", id="a frosty reception"
        ),
        pytest.param("An Omani draft fell to a Russian veto.", "REJECT RUS>OMN", id="fell to a veto"),
        pytest.param("The Maltese singer met with scorn in Rome.", "", id="scorn for a singer"),
    ],
)
def test_receptions(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Who reacts stands behind the verb, to whom before it."""
    check(LEAD + text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Laos went ahead with the dam in defiance of Cambodia.", "REJECT LAO>KHM", id="in defiance of"),
        pytest.param("Unmoved by Danish objections, Chad hanged both men.", "REJECT TCD>DNK", id="unmoved by objections"),
        pytest.param("Despite Kenyan appeals, Uganda shut the clinic.", "REJECT UGA>KEN", id="despite appeals"),
        pytest.param("Despite Cuban sugar, Haiti's prices rose.", "", id="despite what is no word"),
    ],
)
def test_defiance(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """An act against another's word refuses him."""
    check(LEAD + text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Mali's envoy left the hall when Niger's president began to speak.", "PROTEST MLI>NER", id="left when another spoke"),
        pytest.param("The Cuban delegates filed out during the Panamanian minister's speech.", "PROTEST CUB>PAN", id="filed out during"),
        pytest.param("Norway's delegate left the hall for lunch in Geneva.", "", id="left for lunch"),
    ],
)
def test_walkouts(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Leaving the room while another speaks is a protest."""
    check(LEAD + text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Gabon fetched its ambassador back from Luanda.", "SANCTION GAB>AGO", id="an envoy fetched back"),
        pytest.param("Iceland put its aid to Malawi on ice.", "SANCTION ISL>MWI", id="aid put on ice"),
        pytest.param("Benin clapped an embargo on Togo.", "SANCTION BEN>TGO", id="an embargo clapped on"),
        pytest.param("Chile handed two Peruvian attaches their marching orders.", "SANCTION CHL>PER", id="marching orders"),
        pytest.param("Sudan laid the blame for the raid squarely on Chad.", "ACCUSE SDN>TCD", id="blame laid on"),
        pytest.param("Serbia linked Kosovar agents to the blast.", "ACCUSE SRB>XKX", id="linked to a misdeed"),
        pytest.param("Japan's premier had harsh words for North Korea.", "ACCUSE JPN>PRK", id="harsh words"),
        pytest.param("Kuwaiti prosecutors combed the accounts of Iraqi ministers.", "ACCUSE KWT>IRQ", id="accounts combed"),
        pytest.param("Nepal waved away the charge by India.", "REJECT NPL>IND & ACCUSE IND>NPL | REJECT NPL>IND", id="a charge waved away"),
        pytest.param("Eritrea declared the Ethiopian treaty null and void.", "REJECT ERI>ETH", id="null and void"),
        pytest.param("Guyana turned a deaf ear to Venezuelan pleas.", "REJECT GUY>VEN & REQUEST VEN>GUY | REJECT GUY>VEN", id="a deaf ear"),
    ],
)
def test_idioms(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Idioms of refusal, blame and punishment with their object nouns."""
    check(LEAD + text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("The curbs imposed on Belize by Honduras remain.", "SANCTION HND>BLZ", id="a measure imposed by somebody"),
        pytest.param(
            "Declared persona non grata, Chad's envoy in Rabat packed a bag.", "SANCTION MAR>TCD", id="a participle that opens the sentence"
        ),
        pytest.param("Summoned to the foreign ministry in Lima, the Chilean envoy said nothing.", "ACCUSE PER>CHL", id="summoned to"),
        pytest.param("Shipments of Kuwaiti oil to Jordan ceased on Sunday.", "SANCTION KWT>JOR", id="deliveries that cease"),
        pytest.param(
            "Latvia tightened its curbs on Belarus, with Estonia following suit.", "SANCTION LVA>BLR & SANCTION EST>BLR", id="with"
        ),
        pytest.param(
            "Manila's protest, delivered through its embassy in Hanoi, was short.", "ACCUSE PHL>VNM", id="where a protest was handed"
        ),
        pytest.param("Expelled from his Swiss school, the Omani singer sold cars.", "", id="a school expels nobody for its country"),
    ],
)
def test_participles(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Participles with who does it, at the start of a sentence and behind "with"."""
    check(LEAD + text, wanted)


def test_a_comment_on_a_deal_is_on_both_whatever_its_author_did_to_one(check: Callable[[str, str], None]) -> None:
    text = "Kenya and Chad signed a pact. Malta, which lifted a ban on tea from Kenya in May 2020, welcomed the deal."
    check(text, "AGREE KEN=TCD & RETREAT MLT>KEN occurred 2020-05 & SUPPORT MLT>KEN & SUPPORT MLT>TCD")

"""Go-betweens who carry papers, sit between, call on both, host what was told before or free the people of one from another."""

import pytest

from tests.unit.facts.test_mediations import read_mediations


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("It is Togo that has carried papers between Niger and Chad.", [("TGO", "NER TCD")], id="papers carried"),
        pytest.param("Letters between Peru and Chile go by way of Cuba.", [("CUB", "CHL PER")], id="by way of"),
        pytest.param(
            "Peru and Chile quarrel. Notes between the two ministries are being carried by Cuba's envoy.",
            [("CUB", "CHL PER")],
            id="carried by, between those told before",
        ),
        pytest.param("Cuba plays the postman in the quarrel of Peru and Chile.", [("CUB", "CHL PER")], id="plays the postman"),
        pytest.param(
            "With Mia Falk, the Swedish foreign minister, in the chair, delegations from Lima and Quito agreed on a truce.",
            [("SWE", "ECU PER")],
            id="in the chair",
        ),
        pytest.param(
            "The king of Spain had the presidents of Peru and Chile to lunch over their quarrel.", [("ESP", "CHL PER")], id="to lunch"
        ),
        pytest.param(
            "Peru and Chile held talks in Bern. Switzerland hosted the meeting.", [("CHE", "CHL PER")], id="hosted what was told before"
        ),
        pytest.param(
            "Kenya secured the release of two Peruvian sailors held in Chile.", [("KEN", "CHL PER")], id="people of one held by another"
        ),
        pytest.param(
            "Peru and Chile fought on. Cuba's foreign minister was in Lima on the 4th and in Santiago a day later with a plan for a truce.",
            [("CUB", "CHL PER")],
            id="from one capital to the other with a plan",
        ),
        pytest.param(
            "Spain brokered a truce between Peru and Chile. An earlier attempt by Cuba had come to nothing.",
            [("ESP", "CHL PER"), ("CUB", "CHL PER")],
            id="an earlier attempt",
        ),
        pytest.param(
            "Peru and Chile quarrel. On Friday the two ministers sat at Geneva, with Ann Falk of Sweden in between.",
            [("SWE", "CHL PER")],
            id="in between",
        ),
        pytest.param(
            "Havana provided the channel through which Lima and Santiago talked.", [("CUB", "CHL PER")], id="a channel through which"
        ),
        pytest.param(
            "Kenya is playing host to negotiators from Lima and Santiago.", [("KEN", "CHL PER")], id="negotiators from two capitals"
        ),
        pytest.param("Algeria hosted talks between Mali's government and Tuareg groups.", [("DZA", "MLI")], id="a state and groups in it"),
        pytest.param(
            "Cuba looked for a way out between Lima and Santiago in their border dispute.", [("CUB", "CHL PER")], id="a way out between"
        ),
    ],
)
def test_mediations_in_other_words(text: str, expected: list[tuple[str, str]]) -> None:
    assert read_mediations(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Kenya secured the release of two Peruvian sailors held by gunmen in Chile.", id="held by gunmen"),
        pytest.param("Cuba's minister was in Lima on the 4th and in Santiago a day later for a trade fair.", id="two visits for trade"),
        pytest.param("Planes of Cuba carry letters between Peru and Chile for the post office, a football match apart.", id="the mails"),
        pytest.param("Peru and Chile fought on. Cuba hosted the festival.", id="a festival hosted"),
    ],
)
def test_what_is_no_mediation(text: str) -> None:
    assert read_mediations(text) == []

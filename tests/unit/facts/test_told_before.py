"""Facts that name one state or none: those of whom the same paragraph has just told are meant, except in the story of two others."""

import pytest

from tests.unit.facts.test_agreements import read_agreements
from tests.unit.facts.test_turning_points import read_milestones

ROUND = "Chad and Mali met on fish. Gabon sold oil to Ghana. Togo and Benin shut a road.\n\n"


def find_parties(text: str) -> list[str]:
    return [parties for _, parties, _, _ in read_agreements(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(f"{ROUND}Zambia and Angola. The Lobito Memorandum was initialled on 22 August.", ["AGO ZMB"], id="a heading of two"),
        pytest.param(f"{ROUND}Kenya wrote to Peru. The two also initialled the Cuzco Protocol.", ["KEN PER"], id="the two also"),
        pytest.param(
            "Delegations from Lima and Quito initialled the Andes Transit Accord on Friday.", ["ECU PER"], id="delegations from capitals"
        ),
        pytest.param(
            "With Spain's minister in the chair, envoys of Peru and Chile initialled the Tacna Accord on Friday.",
            ["CHL PER"],
            id="without who stood between them",
        ),
        pytest.param(f"{ROUND}2. BELARUS - CUBA.\nProtocol on Cane Sugar. Signed in May.", ["BLR CUB"], id="a line above with two names"),
        pytest.param(
            f"{ROUND}Peru wrote to Chile a year ago today, when the two nations had concluded the Protocol on Pupils.",
            ["CHL PER"],
            id="the two whom the sentence names before",
        ),
        pytest.param("The text of the treaty on eels was initialled by Peru's and Chile's envoys.", ["CHL PER"], id="the text of"),
        pytest.param("Peru and Chile let their currency swap arrangement lapse.", ["CHL PER"], id="let lapse"),
        pytest.param("The minister of Kenya landed in Oslo and signed the Joint Fish Accord.", ["KEN NOR"], id="signed on a visit"),
    ],
)
def test_parties_of_an_agreement_are_those_told_right_before(text: str, expected: list[str]) -> None:
    assert find_parties(text) == expected


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param("Albania and Serbia hailed the Durres Statement, adopted on Sunday.", "Durres Statement", id="a statement of a place"),
        pytest.param("The Osh Road Map, signed by Peru and Chile last May, sets out three steps.", "Osh Road Map", id="a road map"),
        pytest.param("Peru and Chile concluded the Framework on Joint Patrols.", "Framework on Joint Patrols", id="a framework"),
        pytest.param(
            "Laos and Thailand concluded an exchange of letters on labour on 2 May.", "exchange of letters on labour", id="letters made"
        ),
        pytest.param("Peru and Chile have invoked the Eel Treaty of 1950.", "Eel Treaty", id="a verb before a name"),
    ],
)
def test_instruments_with_rarer_names(text: str, name: str) -> None:
    assert [found for found, _, _, _ in read_agreements(text)] == [name]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Britain's Director of Protocol drove to Namibia House with Kenya's.", id="an office of protocol"),
        pytest.param("Peru and Chile have talked of a tunnel treaty for years.", id="only talked of"),
        pytest.param("Peru and Chile marked the day with an exchange of letters.", id="letters of courtesy"),
        pytest.param("A road map of Peru and Chile costs ten dollars.", id="a map of roads"),
        pytest.param("The ministers of Peru and Chile made a statement.", id="a statement of nobody's"),
    ],
)
def test_what_is_no_instrument(text: str) -> None:
    assert find_parties(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            f"{ROUND}Kenyan sales to Peru fell. The two will mark twenty years of diplomatic relations on June 9.",
            ("anniversary", "KEN PER"),
            id="the two of the sentence before",
        ),
        pytest.param(
            f"{ROUND}Then there is Norway. In May Kenya called home its ambassador.",
            ("ambassador_recalled", "KEN NOR"),
            id="of one and one",
        ),
        pytest.param(
            "Peru and Chile quarrel on. Peru fined Chile; Chile sued Peru. Bolivia looked on. Peru recalled its ambassador.",
            ("ambassador_recalled", "CHL PER"),
            id="in the story of two it is they",
        ),
    ],
)
def test_turning_points_are_between_those_told_right_before(text: str, expected: tuple[str, str]) -> None:
    assert expected in [(kind, countries) for kind, countries, _ in read_milestones(text)]

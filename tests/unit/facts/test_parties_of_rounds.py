"""Parties of instruments in digests and releases: those of the paragraph, the place of the talks, the document's own state."""

import pytest

from tests.unit.facts.test_agreements import read_agreements
from tests.unit.facts.test_told_before import ROUND, find_parties


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(f"{ROUND}KENYA - PERU.\nAgreement on Cane Sugar. Signed in May.", ["KEN PER"], id="a heading of two with a dash"),
        pytest.param(f"{ROUND}In a joint communiqué Kenya and Peru condemned the coup.", ["KEN PER"], id="in a communiqué"),
        pytest.param(
            f"{ROUND}By an Exchange of Notes dated 4 March Kenya and Peru waived visas.", ["KEN PER"], id="by an exchange of notes"
        ),
        pytest.param(f"{ROUND}Kenya's minister was in Lima for the Llama Memorandum on Wool.", ["KEN PER"], id="the place of the talks"),
        pytest.param(
            f"{ROUND}In Lima Kenya's minister and her host made peace. The Llama Protocol bears both signatures.",
            ["KEN PER"],
            id="her host",
        ),
        pytest.param(
            f"{ROUND}He saw the Danes and the Finns; between them, delegations from Lima and Quito initialled the Andes Accord.",
            ["ECU PER"],
            id="them are others",
        ),
        pytest.param(
            f"{ROUND}It was Peru that went to court against Chile, after a Memorandum of Understanding the two had signed in 2009.",
            ["CHL PER"],
            id="it was",
        ),
        pytest.param(
            "Peru and Chile share the spring. Ana Reyes sets out for Quito and Bogota. The border is that of the Llama Treaty of 1858.",
            ["CHL PER"],
            id="no places of a journey",
        ),
        pytest.param("Kenya and Peru concluded an Implementing Arrangement on Wool.", ["KEN PER"], id="implementing, in a title"),
        pytest.param("Kenya and Peru renewed a currency swap on Tuesday.", ["KEN PER"], id="a currency swap"),
        pytest.param("Kenya and Peru signed the Cultural Exchange Programme.", ["KEN PER"], id="a programme by its contents"),
        pytest.param("Kenya and Peru signed a Code of Conduct for the Lake.", ["KEN PER"], id="a code of conduct"),
    ],
)
def test_parties(text: str, expected: list[str]) -> None:
    assert find_parties(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Kenya and Peru swapped prisoners and codes.", id="verbs and things"),
        pytest.param(f"{ROUND}Kenya is happy. The Llama Protocol will be read by all.", id="one state told before"),
    ],
)
def test_no_parties_are_guessed(text: str) -> None:
    assert [parties for parties in find_parties(text) if parties] == []


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Kenya and Peru signed the memorandum on fisheries that had been put off in January 2018.", id="put off"),
        pytest.param("Kenya and Peru signed the memorandum on fisheries that had been drafted in 1990.", id="drafted"),
    ],
)
def test_the_year_of_another_act_is_not_that_of_the_signature(text: str) -> None:
    assert [year for *_, year in read_agreements(text)] == [2023]


def test_the_year_of_the_signature_told_behind_is() -> None:
    assert [year for *_, year in read_agreements("Kenya and Peru renewed the memorandum on fisheries that was signed in 1990.")] == [1990]

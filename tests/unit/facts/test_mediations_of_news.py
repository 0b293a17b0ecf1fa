"""Mediations as agencies tell them: between whom stands in another sentence, or the two sides have no country of their own."""

import pytest

from tests.unit.facts.test_mediations import read_mediations

TUAREG = "Mali's government and the Tuareg rebels signed a truce on Sunday."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Peru and Chile exchanged 40 prisoners, Lima said. The swap was mediated by Oman, it added.",
            [("OMN", "CHL PER")],
            id="of the sentence before",
        ),
        pytest.param(
            "Peru and Chile met in Cuba on Monday to discuss their border.\n\nA third day is planned.\n\nCuba mediated the talks.",
            [("CUB", "CHL PER")],
            id="of a paragraph before",
        ),
        pytest.param(f"{TUAREG} Gabon's government hosted the talks.", [("GAB", "MLI")], id="inside a state"),
        pytest.param(
            "Rival parliaments divide Libya. Malta has hosted talks between Libya's rival parliaments.", [("MLT", "LBY")], id="rivals"
        ),
        pytest.param(
            "Egypt's president came to Ankara after talks in Qatar. Turkey's president hosted him, and the two chaired a session "
            "of a strategic council.",
            [],
            id="two who chair their own council",
        ),
        pytest.param(
            "Under a deal brokered by Cuba, Peru ships its copper by rail. Chile said that it might not extend the agreement.",
            [("CUB", "CHL PER")],
            id="one of the two in the next sentence",
        ),
        pytest.param(
            "Chad, Niger, Benin and Togo cut ties with Mali in June. Gabon leads mediation efforts in the crisis.",
            [("GAB", "BEN MLI NER TCD TGO")],
            id="several against one",
        ),
        pytest.param(
            "ECOWAS met on Sunday. Ghana's former president, John Kufuor, the bloc's mediator in Mali, spoke to the press.",
            [("ECOWAS", "MLI")],
            id="for a body",
        ),
        pytest.param(
            "Sweden, which represents U.S. interests in North Korea, and Qatar have carried messages between the two governments.",
            [("QAT", "PRK USA"), ("SWE", "PRK USA")],
            id="what is said of a mediator stands between commas",
        ),
        pytest.param(
            "Spain's prime minister said that he had visited Lima and Quito to defuse tensions between Peru and Ecuador.",
            [("ESP", "ECU PER")],
            id="towns visited do not mediate",
        ),
        pytest.param(
            "Cuba's president hosted Peruvian President Ana Ruiz and Chilean President Juan Mora. Peru and Chile dispute an island.",
            [("CUB", "CHL PER")],
            id="a host of two that have a dispute",
        ),
        pytest.param("Peru and Chile agreed to a pause in fighting, mediator Cuba said.", [("CUB", "CHL PER")], id="mediator Cuba"),
        pytest.param(
            "Envoys of Peru and Chile met on Tuesday. The discussions on the border are co-chaired by Cuba and the United Nations.",
            [("CUB", "CHL PER"), ("UN", "CHL PER")],
            id="co-chaired",
        ),
    ],
)
def test_mediations_of_news(text: str, expected: list[tuple[str, str]]) -> None:
    assert sorted(read_mediations(text)) == sorted(expected)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Peru's minister came to a meeting of the Shanghai Cooperation Organisation hosted by India.", id="a body"),
        pytest.param(
            "The U.S. said it would help if the government and opposition resumed talks in Mexico, which are facilitated by Norway.",
            id="who speaks, and where they talk",
        ),
        pytest.param("Peru rejected an offer by U.S. President Joe Biden to mediate in its dispute with Chile.", id="offer"),
        pytest.param("Peru's minister said that the UN should use its good offices to bring Chile to the table.", id="should"),
        pytest.param("The U.S. backs efforts to bring Peru and Chile to the negotiating table.", id="backs efforts"),
        pytest.param("A NATO-led force of 60,000 kept the peace in Bosnia. Canada and Kenya sent troops.", id="a force led"),
        pytest.param(
            "Cuba's president hosted Peruvian President Ana Ruiz and Chilean President Juan Mora on Sunday. They opened a school.",
            id="no quarrel",
        ),
        pytest.param("Peru's president opened a port. Cuba hosted the ceremony.", id="nothing to be mediated"),
    ],
)
def test_what_is_no_mediation(text: str) -> None:
    assert read_mediations(text) == []

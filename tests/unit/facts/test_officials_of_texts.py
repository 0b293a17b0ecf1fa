"""Office-holders whom more than one phrase tells: described in the next sentence, listed, facing each other, in minutes and signatures."""

import pytest

from tests.unit.facts.test_officials import officials
from tests.unit.facts.test_speakers import speakers


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Juan Lara keeps a bat in his office. Peru's ambassador to Chile, once a judge, arrived in May. Lara is careful.",
            [("Juan Lara", "ambassador to Chile", "PER")],
            id="described in the next sentence",
        ),
        pytest.param(
            "Juan Lara walks slowly. He is Peru's envoy to Chile. Lara is careful.",
            [("Juan Lara", "envoy to Chile", "PER")],
            id="he is",
        ),
        pytest.param(
            "Somebody comes to Juan Lara's house with a map. The former Peruvian foreign minister draws a line. Lara smiles. Lara speaks.",
            [("Juan Lara", "former foreign minister", "PER")],
            id="a former office of whom the text portrays",
        ),
        pytest.param(
            "Juan Lara has an ashtray. A former deputy minister of Peru, he is 84. Lara grows coffee near Chile.",
            [("Juan Lara", "former deputy minister", "PER")],
            id="a former office before the pronoun",
        ),
        pytest.param("Boca Juniors won. Argentina's president watched Juniors.", [], id="a club before somebody's office"),
        pytest.param("Juan Lara walks slowly. Peru's ambassador to Chile left.", [], id="a name that the text never takes up again"),
        pytest.param(
            "The Security Council met. SALEM AL-RUMI (United Arab Emirates), invited to speak, called it theatre.",
            [("SALEM AL-RUMI", "representative", "ARE")],
            id="a delegate before a comma",
        ),
        pytest.param(
            "The Security Council met. Ambassador HAN IN-SUNG (Republic of Korea) spoke of Japan.",
            [("HAN IN-SUNG", "Ambassador", "KOR")],
            id="a delegate in capitals with a hyphen",
        ),
        pytest.param("The film festival began. Ana Reyes (Chile), 30, preferred Peru.", [], id="brackets outside the minutes"),
        pytest.param(
            "Egypt's hydrocarbons minister, Hany Sabri, met Ghana's war crimes prosecutor, Ama Mensah.",
            [("Hany Sabri", "hydrocarbons minister", "EGY"), ("Ama Mensah", "war crimes prosecutor", "GHA")],
            id="matters of no list",
        ),
        pytest.param(
            "Peru's embattled minister, Ana Reyes, met the Chilean defence minister.",
            [("Ana Reyes", "minister", "PER")],
            id="an adjective is no matter",
        ),
        pytest.param(
            "At the invitation of Mr Juan Lara, President of the Republic of Peru, Mr Luis Soto went to Lima.",
            [("Juan Lara", "President", "PER")],
            id="two names in commas beside one office",
        ),
        pytest.param(
            "President Ana Reyes of Chile was in Lima with a delegation, which included the Minister of Trade, Mr Luis Soto.",
            [("Ana Reyes", "President", "CHL"), ("Luis Soto", "Minister of Trade", "CHL")],
            id="in a delegation",
        ),
        pytest.param(
            "Chile and Peru met. Luis Soto, deputy justice minister and leader of the Peruvian team, bowed. "
            "His adversary, Attorney-General Ana Reyes, did not.",
            [("Luis Soto", "deputy justice minister", "PER"), ("Ana Reyes", "Attorney-General", "CHL")],
            id="adversaries",
        ),
        pytest.param(
            "Signed.\n\nFor the Republic of Chile: Ana Reyes, Minister of Transport.\n\n"
            "For the Republic of Peru: Luis Soto, Minister of Transport and Logistics",
            [("Ana Reyes", "Minister of Transport", "CHL"), ("Luis Soto", "Minister of Transport and Logistics", "PER")],
            id="signatures",
        ),
        pytest.param(
            "Assistant Secretary-General for Peacekeeping Ingrid Dahl told the United Nations Security Council.",
            [("Ingrid Dahl", "Assistant Secretary-General for Peacekeeping", "UN")],
            id="an assistant secretary-general",
        ),
        pytest.param(
            "Receiving Ambassador Soto of Peru, the President of Chile smiled.",
            [("Soto", "Ambassador", "PER")],
            id="a participle is no name",
        ),
        pytest.param(
            "Ana Reyes, Peru's foreign minister from 2011 to 2015, praised Chile. Luis Soto, Chile's envoy until 2009, did too.",
            [("Ana Reyes", "former foreign minister", "PER"), ("Luis Soto", "former envoy", "CHL")],
            id="terms that are over",
        ),
        pytest.param(
            "Peru's tourism minister, Ana Reyes, met Chileans. Her predecessor, Luis Soto, runs a stall.",
            [("Ana Reyes", "tourism minister", "PER"), ("Luis Soto", "former tourism minister", "PER")],
            id="a predecessor",
        ),
        pytest.param(
            "The IMF was slow. Eva Lara, who leads the Fund's mission, praised Ghana.",
            [("Eva Lara", "head of the Fund's mission", "IMF")],
            id="the mission of a body by its noun",
        ),
        pytest.param(
            "African Union Commission chairman Alpha Oumar Konare praised Chad.",
            [("Alpha Oumar Konare", "chairman", "AU")],
            id="who headed a state once and now a body",
        ),
        pytest.param(
            "Chile and Peru met. Deputy Foreign Minister Boris Tarasov said by telephone from Kiev that Chile was right. Ukraine agreed.",
            [("Boris Tarasov", "Deputy Foreign Minister", "UKR")],
            id="who speaks from a capital",
        ),
        pytest.param("Relief Official Tells Security Council\nChile and Peru met.", [], id="a verb of a headline is no name"),
    ],
)
def test_officials_of_texts(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert officials(text) == expected


def test_a_described_person_speaks_by_name_and_office() -> None:
    text = (
        'Juan Lara keeps a bat. Peru\'s ambassador to Chile arrived in May. "We promised rivers," he told the Courant. '
        '"Thanks," Lara said. "She is tough," the ambassador laughed.'
    )
    assert speakers(text) == [("Juan Lara", "PER")] * 3


def test_a_former_holder_without_a_name_is_nobody_in_office() -> None:
    text = 'Ana Reyes, head of the Chilean agency, met Peru. "Paper does not drive," said the former head of export control.'
    assert speakers(text) == []

"""Office-holders told in other ways than a title beside the name: by whom they stand for, whose seat, what they are chosen for."""

import pytest

from tests.unit.facts.test_officials import officials


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Peru protested to Chile. Lima's new man in Santiago, Jorge Salas, handed over the note.",
            [("Jorge Salas", "ambassador", "PER")],
            id="a capital's man",
        ),
        pytest.param("Peru beat Chile. Lima's man of the match, Jorge Salas, was happy.", [], id="man of the match"),
        pytest.param(
            "Chilean Foreign Minister Juan Soto was blunt. His opposite number in Lima, Ana Reyes, would have none of it.",
            [("Juan Soto", "Foreign Minister", "CHL"), ("Ana Reyes", "Foreign Minister", "PER")],
            id="an opposite number by the seat",
        ),
        pytest.param(
            "William Hillman, the American who heads the OSCE mission in Kosovo, met the Serbs.",
            [("William Hillman", "head of the OSCE mission", "OSCE")],
            id="a people between the name and what it leads",
        ),
        pytest.param(
            "Karel Dvorak, who speaks for Prague on trade, told Hungary that the tariffs would stay.",
            [("Karel Dvorak", "spokesman", "CZE")],
            id="who speaks for a capital",
        ),
        pytest.param(
            "The African Union, whose mediator is still Thabo Dlamini, gave Sudan three months.",
            [("Thabo Dlamini", "mediator", "AU")],
            id="whose mediator somebody is",
        ),
        pytest.param(
            "Fiji has appointed Mr Seru Vakatora its ambassador to Japan.",
            [("Seru Vakatora", "ambassador to Japan", "FJI")],
            id="appointed",
        ),
        pytest.param(
            "The post of ambassador to Peru goes to Ana Quispe, Bolivia said.",
            [("Ana Quispe", "ambassador to Peru", "BOL")],
            id="to whom a post goes",
        ),
        pytest.param(
            'Japan\'s defence minister was blunter still. "The reply will not come by letter," Kenji Moriwaki told parliament.',
            [("Kenji Moriwaki", "defence minister", "JPN")],
            id="the office a sentence before the speaker",
        ),
        pytest.param(
            'Japan\'s defence minister visited the market. "The fish is dear," said Kenji Moriwaki, a cook.',
            [],
            id="a citizen behind an office",
        ),
        pytest.param(
            "Kenya's Amina Otieno and Uganda's Paul Okello, the two foreign ministers, shook hands.",
            [("Amina Otieno", "foreign minister", "KEN"), ("Paul Okello", "foreign minister", "UGA")],
            id="two with their countries before the title",
        ),
        pytest.param(
            "The foreign ministers of Chile, Peru and Bolivia - Juan Soto, Ana Reyes and Luis Paz - met in Quito.",
            [("Juan Soto", "foreign minister", "CHL"), ("Ana Reyes", "foreign minister", "PER"), ("Luis Paz", "foreign minister", "BOL")],
            id="three countries and three names",
        ),
        pytest.param(
            "Rear Admiral Yos Lumentut, the eastern fleet's commander, said Indonesia had sent two frigates.",
            [("Yos Lumentut", "eastern fleet's commander", "IDN")],
            id="an office behind a rank",
        ),
        pytest.param(
            "The SECURITY COUNCIL met. The United Nations sent tents. ANA REYES (Chile) laid the blame on Peru.",
            [("ANA REYES", "representative", "CHL")],
            id="a delegate before any verb",
        ),
    ],
)
def test_officials_without_titles(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert officials(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param('"We Russians sell arms," says Oleg Strelkov, the ambassador here.', "RUS", id="we Russians"),
        pytest.param(
            "Peru's navy chief, Juan Diaz, sent a ship, and the defence minister, General Luis Paz, warned Chile.",
            "PER",
            id="the second of one government",
        ),
        pytest.param("A Spanish team under the deputy economy minister, Juan Paz, lands in Bolivia.", "ESP", id="a team under"),
        pytest.param(
            "Peru, whose then foreign minister, Juan Paz, had mediated with Chile, was silent.",
            "PER",
            id="whose",
        ),
    ],
)
def test_whose_official(text: str, expected: str) -> None:
    assert officials(text)[-1][2] == expected

"""Officials told by one title in the plural: of one country, each with a matter of his own, and in former offices."""

import pytest

from tests.unit.facts.test_officials import officials


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Chilean ministers Juan Soto, Ana Reyes and Luis Mora flew to Quito.",
            [("Juan Soto", "minister", "CHL"), ("Ana Reyes", "minister", "CHL"), ("Luis Mora", "minister", "CHL")],
            id="of one country",
        ),
        pytest.param(
            "Chile's foreign and defence ministers, Juan Soto and Luis Mora, met Peru's.",
            [("Juan Soto", "foreign minister", "CHL"), ("Luis Mora", "defence minister", "CHL")],
            id="each with a matter of his own",
        ),
        pytest.param(
            "Chile's ministers of trade and energy, Juan Soto and Luis Mora, met Peru's.",
            [("Juan Soto", "minister of trade", "CHL"), ("Luis Mora", "minister of energy", "CHL")],
            id="matters behind the title",
        ),
        pytest.param(
            "Chile's former presidents Juan Soto and Luis Mora flew to Quito.",
            [("Juan Soto", "former president", "CHL"), ("Luis Mora", "former president", "CHL")],
            id="former offices of one country",
        ),
        pytest.param(
            "The mediators are former presidents Juan Soto of Chile and Ana Reyes of Peru.",
            [("Juan Soto", "former president", "CHL"), ("Ana Reyes", "former president", "PER")],
            id="former offices of two countries",
        ),
        pytest.param(
            "Chile and Peru's trade ministers Juan Soto and Ana Reyes flew to Quito.",
            [("Juan Soto", "trade minister", "CHL"), ("Ana Reyes", "trade minister", "PER")],
            id="two countries",
        ),
        pytest.param("Chilean ministers, Ana Reyes and Luis Mora of Peru said, had lied.", [], id="a country behind the names"),
        pytest.param("Chilean workers Juan Soto and Luis Mora flew to Peru.", [], id="no office"),
    ],
)
def test_several_people_with_one_title(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert officials(text) == expected

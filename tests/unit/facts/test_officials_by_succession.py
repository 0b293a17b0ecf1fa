"""Office-holders told by who follows whom, who takes an office, who stands for a state, and whom a quotation ends with."""

import pytest

from tests.unit.facts.test_officials import officials

REYES = ("Ana Reyes", "foreign minister", "PER")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Peru's foreign minister, Ana Reyes, met Chile's ambassador. Her predecessor, Luis Soto, had refused.",
            [REYES, ("Luis Soto", "former foreign minister", "PER")],
            id="a predecessor behind an envoy without a name",
        ),
        pytest.param(
            "Luis Soto, until last week Peru's foreign minister, praised Chile. His successor, Ana Reyes, is silent.",
            [("Luis Soto", "former foreign minister", "PER"), REYES],
            id="until last week, and a successor",
        ),
        pytest.param(
            "Luis Soto, who until June was Chile's envoy, left Peru.", [("Luis Soto", "former envoy", "CHL")], id="who until June was"
        ),
        pytest.param(
            "Ana Reyes, who replaced Luis Soto as Peru's foreign minister in May, flew to Chile.",
            [REYES, ("Luis Soto", "former foreign minister", "PER")],
            id="who replaced",
        ),
        pytest.param("Ana Reyes was sworn in as Peru's foreign minister on Monday. Chile cheered.", [REYES], id="sworn in"),
        pytest.param("Ana Reyes took the oath as Peru's foreign minister. Chile cheered.", [REYES], id="took the oath"),
        pytest.param("Ana Reyes was sworn in as Peru's foreign minister in 1990. Chile cheered.", [], id="an office taken long ago"),
        pytest.param(
            "Chile approved the nomination of Luis Soto as envoy to Peru.", [("Luis Soto", "envoy to Peru", "CHL")], id="nomination"
        ),
        pytest.param(
            '"Not a tonne was stolen," insisted Ana Reyes. The head of Peru\'s customs agency blamed Chile.',
            [("Ana Reyes", "head of the customs agency", "PER")],
            id="the office behind a quotation",
        ),
        pytest.param(
            "For Chile the paper was signed by Commodore Luis Soto, for Peru by the harbour minister, Ana Reyes.",
            [("Luis Soto", "Commodore", "CHL"), ("Ana Reyes", "harbour minister", "PER")],
            id="for whom each signed",
        ),
        pytest.param(
            "Ana Reyes, who represents Peru at the talks, met Chileans.", [("Ana Reyes", "representative", "PER")], id="who represents"
        ),
        pytest.param(
            '"If Chile turns the tap," warned Luis Soto, state minister for water, "we shall notice." Peru is the spring. Peru waits.',
            [("Luis Soto", "state minister for water", "PER")],
            id="a condition is another's",
        ),
    ],
)
def test_officials_are_told(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert officials(text) == expected


def test_a_place_in_capitals_is_no_office_holder() -> None:
    assert officials("SURIN, Feb 4, 2011 - Thai and Cambodian soldiers fired.") == []

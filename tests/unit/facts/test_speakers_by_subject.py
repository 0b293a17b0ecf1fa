"""Whom "he", "his host", "the minister" and a quotation without a verb mean: who the sentence before is about, not who stands beside."""

import pytest

from tests.unit.facts.test_speakers import speakers

REYES, DIAZ = ("Ana Reyes", "PER"), ("Juan Diaz", "CHL")
VISIT = "Chilean Prime Minister Juan Diaz received his Peruvian colleague, Ana Reyes, in Santiago. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            'After talks with Chilean President Juan Diaz, Peruvian Minister Ana Reyes met the press. "The road is open," she said.',
            [REYES],
            id="talks with somebody",
        ),
        pytest.param(
            'Peru\'s minister Ana Reyes had been the guest of her Chilean colleague, Juan Diaz. "We ate well," she said.',
            [REYES],
            id="the guest of a colleague behind a comma",
        ),
        pytest.param(
            'Chilean President Juan Diaz thanked Peru\'s president, Ana Reyes. "We owe them water," he said.', [DIAZ], id="who thanks"
        ),
        pytest.param(
            "Peru's president is Ana Reyes. Reyes's Peruvian spokesman, Luis Soto, left Chile. He smiled: \"She writes letters.\"",
            [("Luis Soto", "PER")],
            id="no owner of a spokesman",
        ),
        pytest.param('Peru\'s minister, Ana Reyes (Minister of Trade): "Chile waits."', [REYES], id="an office in brackets"),
        pytest.param(
            'Peru\'s minister, Ana Reyes, waits. The Chilean boats are, to her mind, "late, loud and lost".', [REYES], id="to her mind"
        ),
        pytest.param('"Let the tuna decide": thus Peru\'s trade minister, Ana Reyes, on Chile.', [REYES], id="thus"),
        pytest.param(
            'A note from Ana Reyes, Peru\'s minister, reached Chile. It reads in full: "We regret it."', [REYES], id="who wrote a note"
        ),
        pytest.param('Chile sued. Peruvian President Ana Reyes speaks of "an ambush among brothers".', [REYES], id="speaks of"),
        pytest.param(VISIT + '"The bridge will be ready," his host said.', [DIAZ], id="who received"),
        pytest.param(VISIT + 'The guest was brief: "We build bridges."', [REYES], id="who was received"),
        pytest.param('Peruvian President Ana Reyes\'s verdict on the Chilean ban: "A folly."', [REYES], id="whose verdict"),
        pytest.param(
            'Peru\'s position, in the words of Foreign Minister Ana Reyes, is "firm, fair and unchanged".', [REYES], id="in the words of"
        ),
        pytest.param('Peruvian President Ana Reyes ("the sea is ours") was in Chile.', [REYES], id="in brackets behind a name"),
        pytest.param(
            'Peruvian Foreign Minister Ana Reyes let it be understood that Lima would sign, "but not on our knees".',
            [REYES],
            id="let it be understood",
        ),
    ],
)
def test_the_subject_speaks(text: str, expected: list[tuple[str, str]]) -> None:
    assert speakers(text) == expected


def test_a_letter_speaks_for_who_wrote_it() -> None:
    text = 'Peru\'s minister, Ana Reyes, read a letter from her Chilean colleague, Juan Diaz, which called the protest "ill informed".'
    assert speakers(text) == [DIAZ]


def test_answers_marked_by_a_letter() -> None:
    text = """INTERVIEW

Peru's foreign minister, Ana Reyes, talks to the Courier about Chile.

Q: Why now?

A: "Somebody had to be first."

Q: Was Santiago amused?

A: "Not at all. They went home."

Q: And today?

A: "We drink tea."
"""
    assert speakers(text) == [REYES] * 3


def test_a_bracket_behind_nobody_quotes_nobody() -> None:
    assert speakers('Peruvian President Ana Reyes visited a mine in Chile ("the deepest of all").') == []

"""A day reckoned from the one told before it, whichever kind of fact is read first."""

import pytest

from tests.unit.facts.test_facts_of_sentences import read

STORY = 'On 1 March 2023 jets of Peru bombed a camp in Ecuador. Ecuador broke off relations with Peru two days later. {} "It rains," {}.'


@pytest.mark.parametrize(
    "later",
    [
        pytest.param("Peru's president, Ana Reyes, said on 8 May 2023", id="a quotation with its day"),
        pytest.param("Peru's president, Ana Reyes, said", id="a quotation without a day"),
    ],
)
def test_later_days_do_not_move_earlier_ones(later: str) -> None:
    rows = read(STORY.format("The two traded for $2 billion in 2022.", later))["milestones"]
    assert [(row["kind"], row["date"]) for row in rows] == [("relations_severed", "2023-03-03")]

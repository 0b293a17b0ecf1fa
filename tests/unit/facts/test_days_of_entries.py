"""In a text that goes day by day, turning points and signatures bear the day at the head of their entry."""

from tests.unit.facts.test_agreements import read_agreements
from tests.unit.facts.test_turning_points import read_milestones

WEEK = """THE WEEK

1 March 2019. Fiji breaks off relations with Malta.

3 March 2019. {entry}

6 March 2019. Rain falls on Suva.
"""


def test_a_turning_point_bears_the_day_of_its_entry() -> None:
    read = read_milestones(WEEK.format(entry="Kenya calls its ambassador home from Peru."))
    assert sorted(read) == [("ambassador_recalled", "KEN PER", "2019-03-03"), ("relations_severed", "FJI MLT", "2019-03-01")]


def test_what_has_been_done_or_has_a_day_of_its_own_does_not() -> None:
    read = read_milestones(WEEK.format(entry="Kenya has recalled its ambassador from Peru. Chad recognised Kosovo on 12 May 1999."))
    assert sorted(read[1:], key=str) == [("ambassador_recalled", "KEN PER", None), ("recognition", "TCD XKX", "1999-05-12")]


def test_neither_does_one_of_a_text_with_a_single_day() -> None:
    assert read_milestones("1 March 2019. Fiji breaks off relations with Malta.") == [("relations_severed", "FJI MLT", None)]


def test_a_signature_bears_the_day_of_its_entry() -> None:
    week = WEEK.replace("2019", "2011").format(entry="Kenya and Peru sign a treaty on the lake.")
    assert [(parties, year) for _, parties, _, year in read_agreements(week)] == [("KEN PER", 2011)]

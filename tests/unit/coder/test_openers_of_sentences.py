"""Words of time before the subject of an act: they stand apart from it, and say when the act was."""

from collections.abc import Callable

import pytest

OPENERS = {
    "The next morning": "2020-05-09",
    "The following day": "2020-05-09",
    "The following Tuesday": "2020-05-12",
    "A fortnight later": "2020-05-22",
    "That same evening": "2020-05-08",
    "On the 19th": "2020-05-19",
    "On the night of the 19th": "2020-05-19",
    "By the 19th": "2020-05-19",
    "In mid-May": "2020-05",
    "By nightfall": "2020-05-08",
    "In the first week of May": "2020-05",
    "In the small hours of Monday": "2021-03-01",
    "On New Year's Eve": "2020-12-31",
}
SUBJECTS = ("Paraguay shelled a village", "two Paraguayan jets bombed a village", "soldiers from Paraguay shelled a village")


@pytest.mark.parametrize("subject", SUBJECTS)
@pytest.mark.parametrize("opener", OPENERS)
def test_openers(check: Callable[[str, str], None], opener: str, subject: str) -> None:
    """The date of an act told behind one of 8 May 2020, reckoned from Thursday, 4 March 2021."""
    check(f"It rained on 8 May 2020. {opener} {subject} in Uruguay.", f"ASSAULT PRY>URY occurred {OPENERS[opener]}")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Since the autumn Uruguay has barred Paraguayan beef.", "SANCTION URY>PRY ongoing 2020", id="since a season"),
        pytest.param("Uruguay that same evening recalled its ambassador to Paraguay.", "SANCTION URY>PRY occurred -", id="no clause"),
        pytest.param(
            "Uruguay had recalled its ambassador to Paraguay by the 19th.", "SANCTION URY>PRY occurred 2021-02-19", id="done by then"
        ),
        pytest.param("Uruguay ordered Paraguayan diplomats to leave by the 19th.", "SANCTION URY>PRY occurred -", id="deadline"),
    ],
)
def test_times_beside_subjects(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """What else words of time beside nouns may be."""
    check(text, wanted)

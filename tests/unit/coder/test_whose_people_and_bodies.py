"""Whose people, bodies and seats of power are meant, and what is said, proposed or favoured without anybody else in view."""

from collections.abc import Callable

import pytest

CASES = [
    ("Peru protested on Monday. Chile signed a treaty with the breakaway republic.", "ACCUSE PER>CHL occurred 2021-03-01"),
    (
        "Peru protested on Monday. Chile signed a treaty with the republic on Tuesday.",
        "ACCUSE PER>CHL occurred 2021-03-01 & AGREE CHL=PER occurred 2021-03-02",
    ),
    ("Mali complained. Chad's officers met leaders of the breakaway region on Friday.", "ACCUSE MLI>TCD"),
    ("Mali expelled two Yemenis. The government in Aden protested.", "SANCTION MLI>YEM & ACCUSE YEM>MLI"),
    ("Mali expelled two Yemenis. The port in Aden protested.", "SANCTION MLI>YEM"),
    ("Chad filled the dam. It condemned Mali. President Deby congratulated his people on Sunday.", "ACCUSE TCD>MLI"),
    (
        "Chad filled the dam. It condemned Mali. President Deby congratulated his guest on Sunday.",
        "ACCUSE TCD>MLI & SUPPORT TCD>MLI occurred 2021-02-28",
    ),
    ("Canada sanctioned Eritrea's National Security Agency.", "SANCTION CAN>ERI"),
    ("Canada criticised the National Security Agency.", "ACCUSE CAN>USA"),
    ("Mali handed over 38 Chadian militiamen.", "RETREAT MLI>TCD"),
    ("Mali handed over 38 Chadian parcels.", ""),
    ("Mali and Chad proposed a treaty on mines.", ""),
    ("Mali and Chad signed a treaty on mines.", "AGREE MLI=TCD"),
    ('Mali said: "We are sorry that Chad does not see this."', ""),
    ('Mali said: "We are sorry that our soldiers crossed into Chad."', "CONCEDE MLI>TCD"),
    ('"Chad has trampled on the rights of millions," Malian Foreign Minister Abdou Diop said.', "ACCUSE MLI>TCD"),
    ("Mali condemned Chad. It rained. Chad supports war.", "ACCUSE MLI>TCD"),
    (
        "Mali seized the port from Olam, a company owned by Chad, in February 2018.",
        "COERCE MLI>TCD historical 2018-02",
    ),
]


@pytest.mark.parametrize(("text", "wanted"), CASES, ids=[text for text, _ in CASES])
def test_whose_they_are(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """A word of belonging ("his people", "Eritrea's agency", "the government in Aden", "our soldiers") says who is meant."""
    check(text, wanted)

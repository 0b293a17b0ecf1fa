"""Countries that a sentence leaves out take no part in what it tells."""

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    "text",
    [
        "All members except Paraguay recalled their ambassadors from Uruguay.",
        "All but Paraguay recalled their ambassadors from Uruguay.",
        "All members but Paraguay and Chile recalled their ambassadors from Uruguay.",
        "Everyone apart from Paraguay condemned Uruguay.",
        "Every state other than Paraguay condemned Uruguay.",
        "With the exception of Paraguay, all members condemned Uruguay.",
        "Uruguay lifted its ban on beef from everyone except Paraguay and Chile.",
        "Uruguay has signed treaties with all its neighbours but Paraguay.",
    ],
)
def test_who_is_left_out_takes_no_part(check: Callable[[str, str], None], text: str) -> None:
    check(text, "")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Nobody except Paraguay condemned Uruguay.", "ACCUSE PRY>URY", id="nobody but one is one"),
        pytest.param("Paraguay condemned Uruguay for all but the smallest of its bans.", "ACCUSE PRY>URY", id="but before a thing"),
        pytest.param("All ministers left but Paraguay condemned Uruguay.", "ACCUSE PRY>URY", id="but behind a clause"),
    ],
)
def test_who_is_not_left_out_acts(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    check(text, wanted)

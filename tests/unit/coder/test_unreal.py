"""What a sentence holds up as not done is no act: nearly done, out of reach, asked, imagined, told in jest."""

from collections.abc import Callable

import pytest

DEEDS = (
    ("recall", "recalled", "recalling", "its ambassador from Uruguay"),
    ("close", "closed", "closing", "its border with Uruguay"),
    ("give", "given", "giving", "Uruguay 20 million dollars"),
    ("detain", "detained", "detaining", "a Uruguayan trawler"),
    ("accuse", "accused", "accusing", "Uruguay of harbouring rebels"),
)
FRAMES = (
    "Paraguay has not yet {done} {rest}.",
    "Paraguay has yet to {do} {rest}.",
    "Paraguay has nearly {done} {rest}.",
    "Paraguay has almost {done} {rest}.",
    "Instead of {doing} {rest}, Paraguay held elections.",
    "Far from {doing} {rest}, Paraguay held elections.",
    "Paraguay avoided {doing} {rest}.",
    "Paraguay has done anything but {do} {rest}.",
    "Paraguay is too poor to {do} {rest}.",
    "Paraguay is in no position to {do} {rest}.",
    "Paraguay has the power to {do} {rest}.",
    "Paraguay was tempted to {do} {rest}.",
    "A senator proposed that Paraguay {do} {rest}.",
    "Has Paraguay {done} {rest}?",
    "Why would Paraguay {do} {rest}?",
    "Imagine that Paraguay had {done} {rest}.",
    "Suppose Paraguay had {done} {rest}.",
    "In the film, Paraguay has {done} {rest}.",
    "There is nothing to suggest that Paraguay has {done} {rest}.",
    "There were rumours in Lima that Paraguay had {done} {rest}.",
    "Nobody believes that Paraguay has {done} {rest}.",
    "A comedian joked that Paraguay had {done} {rest}.",
    "A fake account claimed that Paraguay had {done} {rest}.",
)


@pytest.mark.parametrize("frame", FRAMES)
@pytest.mark.parametrize("deed", DEEDS, ids=lambda deed: deed[0])
def test_what_is_not_done_is_no_act(check: Callable[[str, str], None], frame: str, deed: tuple[str, str, str, str]) -> None:
    do, done, doing, rest = deed
    check(frame.format(do=do, done=done, doing=doing, rest=rest), "")


def test_a_gift_that_is_mulled_is_no_act(check: Callable[[str, str], None]) -> None:
    check("Paraguay is mulling giving Uruguay 20 million dollars.", "")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Nobody denies that Paraguay has closed its border with Uruguay.", "SANCTION PRY>URY", id="denied by nobody"),
        pytest.param("Paraguay was quick to condemn Uruguay.", "ACCUSE PRY>URY", id="quick to act"),
        pytest.param("Paraguay was all too ready to condemn Uruguay.", "ACCUSE PRY>URY | AGREE PRY>URY", id="too ready is ready"),
        pytest.param("Paraguay used its power to close its border with Uruguay.", "SANCTION PRY>URY", id="power that is used"),
        pytest.param("Why did Paraguay close its border with Uruguay on Monday?", "SANCTION PRY>URY", id="asked why it did"),
        pytest.param("Paraguay gave Uruguay almost 20 million dollars.", "AID PRY>URY", id="nearly so much"),
        pytest.param("Yet Paraguay has closed its border with Uruguay.", "SANCTION PRY>URY", id="yet that turns"),
        pytest.param("Was it a slip? Paraguay closed its border with Uruguay.", "SANCTION PRY>URY", id="the next sentence tells"),
    ],
)
def test_what_is_done_is_read(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    check(text, wanted)

"""What tells quickly that no time opens at a word keeps none from being found."""

import re

import pytest

from entente.coder.times.time_patterns import NUMBERS, OPENS, PATTERN, TENS

UNGUARDED = re.compile(PATTERN.pattern.replace(OPENS, r"(?<!\w)", 1))
DAYS = ("1 May", "3rd of June last year", "Jan. 2004", "March", "Mar 3", "Sept. 12", "Tuesday", "Monday of last week", "1996", "mid-1999")
OPENING = ("on", "in", "of", "from", "since", "by", "until", "and", "for", "late", "the", "a", "its")
SPANS = ("year", "month", "week", "day", "hours", "minutes", "decade")
ENDINGS = ("ago", "later", "earlier,", "before.")
NEAR = ("last", "this", "next", "the previous", "that", "the same", "that same")
TOLD = (
    *(f"{word} {day}" for word in OPENING for day in DAYS),
    *(f"{word} {span} {end}" for word in ("a", "an", "two", "Three", "12") for span in SPANS for end in ENDINGS),
    *(f"{word} {span}" for word in NEAR for span in SPANS),
    *(f"the {span} {end}" for span in ("day", "month", "year") for end in ("before,", "after.")),
    *(f"in {number} weeks." for number in (*NUMBERS, *TENS, "5")),
    *(f"{word} the {part}" for word in ("in", "over", "at") for part in ("morning", "summer", "year", "start of the year")),
    *("the day before yesterday", "the day after tomorrow", "that very night", "on that same day", "on the same day", "on the very day"),
    *("the following month", "The next day", "a few hours later", "within hours", "some minutes after", "earlier in the week"),
    *("by the end of the year", "by year-end", "before the month is out", "By early morning", "at Christmas.", "at first light"),
    *("overnight", "That May", "that year", "that month", "for 1998", "between 1991 and 1994", "New Year's Eve", "1999-02-03", "3.4.2001"),
)


@pytest.mark.parametrize("told", TOLD)
@pytest.mark.parametrize("form", ["Peru left {} it said.", "{}, Peru left."], ids=["inside", "opening"])
def test_no_time_is_lost(told: str, form: str) -> None:
    text = form.format(told if form.startswith("Peru") else told[0].upper() + told[1:])
    assert [match.span() for match in PATTERN.finditer(text)] == [match.span() for match in UNGUARDED.finditer(text)]

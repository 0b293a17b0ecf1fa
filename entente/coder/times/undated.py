"""What a text without a date of its own shows of when it was written: the last time that it names, whether it looks back on long ago."""

import re
from datetime import date
from functools import cache

from entente.coder.times.relative_dates import month_number
from entente.coder.times.time_patterns import MONTH
from entente.lexicon.wordlists import word_list

FEWEST_YEARS = 3  # years that a story of long ago names
FEWEST_LOOKS_BACK = 2  # phrases of looking back that it has: of 24 articles of the day without a date one had two, of eight stories all
LONGEST_LINK = 120  # characters between the verb of a plan and its date
PRESENT_YEAR = re.compile(
    r"\b((?:19|20)\d\d) (?:marks|is the year|will be (?:the year|remembered)|has been|sees)\b|\bthis year, ((?:19|20)\d\d)\b"
)
WEEKDAY = r"\b(?:[Oo]n|late|early) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b(?!,? (?:\d|[A-Z]\w+ \d))"
NEWS = re.compile(WEEKDAY)
OF_NOW = re.compile(
    rf"{WEEKDAY}|\b(?:[Yy]esterday|[Tt]omorrow|[Tt]onight|[Tt]his (?:morning|afternoon|evening)"
    rf"|(?:(?<![Tt]he )(?:[Ll]ast|(?<!\n)[Nn]ext)|[Tt]his) (?:week|month|weekend|{MONTH}))\b"
)
PRESENT = re.compile(r"\b(?:will|(?:is|are) (?:to|due)|(?:has|have) (?!had |been )\w+(?:ed|en|wn|t)) ")
YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
DATED = re.compile(rf"\b(?:({MONTH}) (?:\d\d?, )?)?((?:19|20)\d\d)\b")
AHEAD = re.compile(
    r"\b(?:will|shall|(?:is|are) (?:to|due|set))\b(?:(?!\b(?:had|was|were|went|came|said)\b)[^.;])*$"
    r"|\b(?:by|until|before)(?: the (?:end|start|middle) of| early| late| mid)?[ -]$"
)
SPEECH = re.compile(r'"[^"\n]*"|“[^”\n]*”')


def find_present_year(text: str) -> int | None:
    """The year that a text calls the present one."""
    match = PRESENT_YEAR.search(text)
    return int(match.group(1) or match.group(2)) if match else None


def find_latest(text: str, *, is_news: bool) -> date | None:
    """The last month that a text names of what is over, or the beginning of the last year; of news that spell out a year, two years later.

    News is older than the first month that it names of what is to come. Null where a text names none.
    """
    over: list[date] = []
    ahead: list[date] = []
    for match in DATED.finditer(text):
        is_ahead = AHEAD.search(text, max(0, match.start() - LONGEST_LINK), match.start()) is not None
        (ahead if is_ahead else over).append(_month(match))
    latest = max(over, default=None)
    if latest is None or not is_news:
        return latest
    # whoever tells of "Tuesday" spells out only years that are over
    return min([date(latest.year + 2, 2, 1), *(month for month in ahead if month > latest)])


def tells_of_weekday(text: str) -> bool:
    """Whether a text tells of "Tuesday", as news of the week does."""
    return NEWS.search(text) is not None


def looks_back(text: str) -> bool:
    """Whether a text tells of long ago: several years, "years later", "then the foreign minister", and neither "yesterday" nor plans."""
    if OF_NOW.search(text):
        return False
    told = SPEECH.sub("", text)
    if sum(1 for _ in YEAR.finditer(told)) < FEWEST_YEARS:
        return False
    looks = sum(1 for _ in _retrospect().finditer(text))
    return looks >= FEWEST_LOOKS_BACK and looks > sum(1 for _ in PRESENT.finditer(told))


def _month(match: re.Match[str]) -> date:
    return date(int(match.group(2)), month_number(match.group(1)) if match.group(1) else 1, 1)


@cache
def _retrospect() -> re.Pattern[str]:
    """The phrases of looking back, with "Crocker, then US envoy"."""
    phrases = sorted(phrase.replace("_", " ") for phrase in word_list("retrospect"))
    anyhow, exactly = ("|".join(re.escape(phrase) for phrase in phrases if phrase.islower() is is_lower) for is_lower in (True, False))
    return re.compile(rf"(?:(?<!\w)|(?=,))(?:(?i:{anyhow})|{exactly})(?!\w)|, then [A-Z]")

"""The day of an act that the sentence behind it tells: "The ribbon was cut on Tuesday", "He did so on Monday"."""

import re
from dataclasses import dataclass
from functools import cache

from entente.coder.analysis import Sentence
from entente.facts.data import compile_pattern, read_words
from entente.facts.dates import NamedDate, nearest_date
from entente.facts.reading import Reading

DAY_REACH = 60  # characters from the words of completion to their day
CLOSING = (",", ".", ";", "”", '"', "")  # behind a date that closes its clause


@dataclass(frozen=True, slots=True)
class _Grammar:
    completed: re.Pattern[str]
    not_completed: re.Pattern[str]


@cache
def _grammar() -> _Grammar:
    readings = read_words("milestones")["readings"]
    return _Grammar(compile_pattern(readings["completed"]), compile_pattern(readings["not_completed"]))


def find_completion(reading: Reading, sentence: Sentence) -> NamedDate | None:
    """The day on which, by a sentence, what was told before it was done; null where it tells of something else.

    "The decision was criticised on Tuesday" and "It was cold on Tuesday" complete nothing, "since Tuesday" is no day of an act.
    """
    text = reading.text
    found = _grammar().completed.match(text, sentence.start, sentence.end)
    if found is None:
        return None
    dates = [named for named in reading.dates(sentence) if named.start >= found.end()]
    if found["day"] is not None:
        dates = [named for named in reading.dates(sentence) if found.start("day") <= named.start <= found.end()]
        return next((named for named in dates if text[named.end : min(named.end + 1, sentence.end)] in CLOSING), None)
    dated = nearest_date(dates, found.start(), found.end(), reach=DAY_REACH)
    is_apart = dated is not None and _grammar().not_completed.search(text, found.end(), dated.start) is not None
    return None if is_apart else dated

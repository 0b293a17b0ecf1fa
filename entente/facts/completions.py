"""The day of an act that the sentence behind it tells: "The ribbon was cut on Tuesday", "He did so on Monday"."""

import re
from functools import cache

from entente.coder.analysis import Sentence
from entente.facts.data import compile_pattern, read_words
from entente.facts.dates import NamedDate, nearest_date
from entente.facts.reading import Reading

DAY_REACH = 60  # characters from the words of completion to their day


@cache
def _completed() -> re.Pattern[str]:
    return compile_pattern(read_words("milestones")["readings"]["completed"])


def find_completion(reading: Reading, sentence: Sentence) -> NamedDate | None:
    """The day on which, by a sentence, what was told before it was done; null where it tells of something else."""
    found = _completed().match(reading.text, sentence.start, sentence.end)
    if found is None:
        return None
    dates = [named for named in reading.dates(sentence) if named.start >= found.end()]
    return nearest_date(dates, found.start(), found.end(), reach=DAY_REACH)

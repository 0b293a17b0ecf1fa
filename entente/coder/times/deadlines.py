"""Times by which, or up to which, something shall be done: they are not when it is said, ordered or threatened."""

import re

from entente.coder.grammar.chunks import Chunk
from entente.coder.times.dates import TimeExpression

DEADLINE_REACH = 32  # characters before a time in which the words stand that make it a deadline
UNTIL_REACH = 8  # characters before a time in which "until" stands
DEADLINE = re.compile(r"\b(?:by|before|until) (?:the )?(?:(?:end|middle|beginning|start|close) )?$")
UNTIL = ("until ", "till ", "through ")
NOT_UNTIL = re.compile(r"\b(?:[Nn]ot|took [\w ]{1,20}) $")  # before "until Monday did X" and "until Monday to"


def is_until(time: TimeExpression, text: str) -> bool:
    """Whether a time is the end of something: "stays until May", but not "not until May did X leave"."""
    before = text[max(0, time.start - UNTIL_REACH) : time.start]
    opener = next((word for word in UNTIL if before.endswith(word)), "")
    if not opener and not text.startswith(UNTIL, time.start):
        return False
    start = time.start - len(opener)
    return NOT_UNTIL.search(text, max(0, start - DEADLINE_REACH), start) is None


def is_bidden(time: TimeExpression, text: str) -> bool:
    """Whether a time is the one by which something is to be done: "by March", "before the end of May"."""
    return text[time.start : time.start + 3] == "by " or DEADLINE.search(text, max(0, time.start - DEADLINE_REACH), time.start) is not None


def is_deadline(time: TimeExpression, chunk: Chunk, start: int, text: str) -> bool:
    """The same, but not of what was done by then: "By March X had closed it", "had closed it by March"."""
    if chunk.kind == "V" and chunk.is_finite and chunk.tense == "past" and chunk.modal is None and (time.end <= start or chunk.is_perfect):
        return False
    return is_bidden(time, text)

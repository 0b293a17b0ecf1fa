"""Days beside an act that are not its own: "within the borders of 1967", "ties, cut in 1996", what was done before a plan."""

import re

from entente.coder.analysis import Sentence
from entente.facts.dates import NamedDate

LINES = r"(?:borders?|lines?|frontiers?|boundar(?:y|ies))"
OF_BORDERS, BORDER_REACH = re.compile(rf"\b{LINES} (?:(?:of|from|before) )?(?:the )?$"), 40
BORDERS = re.compile(rf"(?:[- ]war)? {LINES}\b")
BROKEN_THEN = re.compile(
    r"(?:\b(?:severed|cut|cut off|broken|broken off|interrupted|suspended|ruptured|frozen)|, (?:closed|shut|shuttered)) (?:\w+ )?$"
)
THEN_PLANNED = re.compile(r"(?:\band|\bbut|, while|;) (?:[\w’-]+ ){0,3}?(?:will|shall|is to|are to|plans? to|intends? to|hopes? to) ")


def dates_another(text: str, sentence: Sentence, named: NamedDate, start: int, end: int) -> bool:
    """Whether a date is a border's or that of another act than text[start:end]: an earlier break, one before a plan."""
    if named.start >= end and BROKEN_THEN.search(text, end, named.start) is not None:
        return True
    ahead = text[max(sentence.start, named.start - BORDER_REACH) : named.start]
    if OF_BORDERS.search(ahead) is not None or BORDERS.match(text, named.end, sentence.end) is not None:
        return True
    return named.end <= start and THEN_PLANNED.search(text, named.end, start) is not None

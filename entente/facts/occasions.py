"""Meetings of many that only tell where or when two met: "on the sidelines of the ASEAN summits", "during an APEC meeting"."""

import re
from itertools import takewhile

from entente.coder.analysis import Sentence
from entente.facts.directions import GATHERINGS, LINKS
from entente.facts.parties import Party

BESIDE = re.compile(r"\b(?:sidelines?|margins?|fringes?) of (?:(?:an?|the|this|last) )?(?:[\w’'-]+ )?$", re.IGNORECASE)
BESIDE_REACH = 40  # characters
AT = frozenset({"of", "at", "in", "during", "before", "after", "on", "around", "for"})
ARTICLE_REACH = 4  # words
GATHERING_REACH = 5  # words from an organisation to its meeting


def names_gathering(sentence: Sentence, party: Party) -> bool:
    """Whether an organisation only names a meeting of many: "the AU summit", "the ASEAN foreign ministers' meeting"."""
    behind = sentence.lower[party.last + 1 : party.last + 1 + GATHERING_REACH]
    words = takewhile(lambda word: word not in LINKS, behind)
    return party.kind == "organisation" and any([word.removesuffix("s")] in GATHERINGS for word in words)


def holds_gathering(sentence: Sentence, party: Party) -> bool:
    """Whether an organisation only holds the meeting of which a sentence speaks: "a meeting of the AU"."""
    at = sentence.lower.index("of", max(0, party.first - ARTICLE_REACH), party.first) if party.prep == "of" else 0
    return party.kind == "organisation" and at > 0 and [sentence.lower[at - 1].removesuffix("s")] in GATHERINGS


def is_occasion(text: str, sentence: Sentence, party: Party) -> bool:
    """Whether a party only names the meeting at or beside which something took place."""
    ahead = text[max(sentence.start, party.start - BESIDE_REACH) : party.start]
    return BESIDE.search(ahead) is not None or (party.prep in AT and names_gathering(sentence, party))

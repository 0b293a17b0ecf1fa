"""Who acts for a state by its full style: "the Government of Mongolia", "the Cabinet of the Republic of Peru"."""

from functools import cache

from entente.coder.analysis import Sentence
from entente.facts.data import read_words
from entente.facts.parties import Party

STYLES = frozenset({"republic", "kingdom", "state", "federation", "sultanate", "emirate", "principality", "union"})
ARTICLES = frozenset({"the", "an", "a"})
FRAMED = frozenset({"in", "at", "from", "of", "by", "with", "to"})  # "with the Government of Peru"


@cache
def _bodies() -> frozenset[str]:
    return frozenset(read_words("milestones")["readings"]["bodies"].split())


def names_government(sentence: Sentence, party: Party) -> bool:
    """Whether a state behind "of" is told by its government, which acts: "the Government of the Republic of Peru", not "with that of"."""
    if party.prep != "of":
        return False
    lower, at = sentence.lower, party.first - 1
    while at >= 0 and (lower[at] in ARTICLES or lower[at] == "of" or lower[at] in STYLES):
        at -= 1
    if at < 0 or lower[at] not in _bodies():
        return False
    while at >= 0 and (lower[at] in _bodies() or lower[at] in ARTICLES):
        at -= 1
    return at < 0 or lower[at] not in FRAMED

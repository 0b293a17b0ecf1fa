"""Amounts that a text takes back, or that are only quarrelled over: "An earlier version gave the aid as $10 million", "not $10 million"."""

from functools import cache

from entente.coder.analysis import Sentence
from entente.facts.data import read_words
from entente.facts.flows import Flow
from entente.facts.parties import Party, semicolons_around

VERSION_REACH = 3  # words from "earlier" to "version"
LOOSE = frozenset({"the", "about", "some", "nearly"})
QUARREL_REACH, OVER_REACH, GIVER_REACH = 14, 4, 6  # words from a quarrel to what it is over, from there to the amount, and to whose it is
CORRECTED = frozenset({"corrected", "corrects"})  # "corrected an earlier version to": what follows is right
WRONG_REACH = 2  # words from "wrongly" to "gave"
INSTEAD = (["instead", "of"], ["rather", "than"], ["and", "not"], [",", "not"], ["but", "not"])
OVER = frozenset({"over", "about"})


@cache
def _words(name: str) -> frozenset[str]:
    return frozenset(str(read_words("taken_back")[name]["words"]).split())


def is_taken_back(sentence: Sentence, first: int) -> bool:
    """Whether the amount at token `first` is what an earlier version said: "An earlier release had given $5 million", "not $5 million"."""
    lower = sentence.lower
    behind_not = first - 1 if first and lower[first - 1] in LOOSE else first
    if lower[max(0, behind_not - 2) : behind_not] in INSTEAD:
        return True
    left, _ = semicolons_around(lower, first)
    part = lower[left + 1 : first]
    earlier, versions, telling = _words("earlier"), _words("versions"), _words("telling")
    for at, word in enumerate(part):
        behind = part[at + 1 : at + 1 + VERSION_REACH]
        is_version = word in earlier and not versions.isdisjoint(behind)
        is_wrong = word in _words("wrongly") and not telling.isdisjoint(part[at + 1 : at + 1 + WRONG_REACH])
        if (is_version or is_wrong) and not telling.isdisjoint(part[at + 1 :]):
            return CORRECTED.isdisjoint(part[at + 1 :])
    return False


def is_quarrelled_over(sentence: Sentence, first: int, last: int, flow: Flow, parties: list[Party]) -> bool:
    """Whether the giver is only who quarrels over money: "Peru backed Chile in its row with the EU over $5 million in aid for Malawi"."""
    lower = sentence.lower
    over = next((at for at in range(first - 1, max(0, first - OVER_REACH) - 1, -1) if lower[at] in OVER), None)
    if over is None or _words("quarrels").isdisjoint(lower[max(0, over - QUARREL_REACH) : over]):
        return False
    return not any(flow.flow_from in party.codes and over < party.first <= last + GIVER_REACH for party in parties)

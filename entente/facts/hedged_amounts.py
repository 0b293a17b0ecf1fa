"""Amounts that are no level of trade and no gift: taken back, only hoped for, a change."""

from entente.coder.analysis import Sentence
from entente.facts.measure_words import measure_words
from entente.facts.measures import GIVEN

UNPAID_REACH = 8  # words between a withdrawal and its amount


def is_unpaid(sentence: Sentence, first: int) -> bool:
    """Whether the amount at token `first` is taken back and not given: "withdrew its deposits of $2 billion"."""
    return not measure_words().unpaid.isdisjoint(sentence.lower[max(0, first - UNPAID_REACH) : first])


def is_aimed_at(sentence: Sentence, cue_token: int, first: int) -> bool:
    """Whether the amount at token `first` is only hoped for or planned."""
    words = measure_words()
    if first > 0 and sentence.lower[first - 1] == "from":
        return False
    begin = min(cue_token, first)
    hoped = sentence.lower[max(0, begin - 6) : first]
    return any(word in words.target for word in hoped) or any(word in words.modal for word in sentence.lower[max(0, begin - 3) : first])


def is_growth(sentence: Sentence, measure: str, first: int, last: int) -> bool:
    """Whether the amount is a change: "rose by $300 million", "bought $90 million less"; "gave $5 million more" tells a gift."""
    lower = sentence.lower
    if lower[last + 1 : last + 2] in (["less"], ["fewer"]) or (lower[last + 1 : last + 2] == ["more"] and measure not in GIVEN):
        return True
    by = next((token for token in range(first - 1, max(-1, first - 5), -1) if lower[token] == "by"), None)
    return (
        by is not None
        and {"to", "at"}.isdisjoint(lower[by:first])
        and any(word in measure_words().growth for word in lower[max(0, by - 8) : by])
    )

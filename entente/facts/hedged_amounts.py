"""Amounts that are no level of trade and no gift: taken back, only hoped for, a change."""

from entente.coder.analysis import Sentence
from entente.facts.measure_words import measure_words
from entente.facts.measures import GIVEN

HELD_AGAINST, COMPARED = frozenset({"from", "against", "versus"}), (["compared", "to"], ["compared", "with"])
CHANGED, UPON = (["up"], ["down"]), (["on"], ["from"], ["over"], ["year"], ["compared"])
UNPAID_REACH = 8  # words between a withdrawal and its amount


def is_unpaid(sentence: Sentence, first: int) -> bool:
    """Whether the amount at token `first` is taken back and not given: "withdrew its deposits of $2 billion"."""
    return not measure_words().unpaid.isdisjoint(sentence.lower[max(0, first - UNPAID_REACH) : first])


def is_aimed_at(sentence: Sentence, cue_token: int, first: int) -> bool:
    """Whether the amount at token `first` is only hoped for or planned."""
    words = measure_words()
    if first > 0 and (sentence.lower[first - 1] in HELD_AGAINST or sentence.lower[max(0, first - 2) : first] in COMPARED):
        return False  # "could reach $5 billion, compared to $4 billion in 2017"
    begin = min(cue_token, first)
    lower = sentence.lower
    hoped = any(lower[at] in words.target and not _is_agreed_text(lower, at) for at in range(max(0, begin - 6), first))
    return hoped or any(is_modal(sentence, token) for token in range(max(0, begin - 3), first))


def _is_agreed_text(lower: list[str], token: int) -> bool:
    """Whether "agreed" only tells what kind of text: "according to the agreed minutes"."""
    return lower[token] == "agreed" and token > 0 and lower[token - 1] in ("the", "an")


def is_modal(sentence: Sentence, token: int) -> bool:
    """Whether a word tells what may be; the month of "January-May" does not."""
    return sentence.lower[token] in measure_words().modal and sentence.words[token] != "May"


def is_growth(sentence: Sentence, measure: str, first: int, last: int) -> bool:
    """Whether the amount is a change: "rose by $300 million", "bought $90 million less"; "gave $5 million more" tells a gift."""
    lower = sentence.lower
    if lower[last + 1 : last + 2] in (["less"], ["fewer"]) or (lower[last + 1 : last + 2] == ["more"] and measure not in GIVEN):
        return True
    if lower[first - 1 : first] in CHANGED and lower[last + 1 : last + 2] in UPON:
        return True  # "were $5 million, up $1 million on May"
    by = next((token for token in range(first - 1, max(-1, first - 5), -1) if lower[token] == "by"), None)
    return (
        by is not None
        and {"to", "at"}.isdisjoint(lower[by:first])
        and any(word in measure_words().growth for word in lower[max(0, by - 8) : by])
    )

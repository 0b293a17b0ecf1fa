"""Goods that go the other way than those told right before: "timber for $5 million took the opposite road", "$5 million came back"."""

from entente.coder.analysis import Sentence
from entente.facts.flows import Flow
from entente.facts.goods import is_goods
from entente.facts.parties import semicolons_around
from entente.facts.trade_words import trade_words

REACH = 12  # words around an amount in which its way is told
BACK_REACH, GOODS_REACH = 3, 8
INWARD = frozenset({"imports", "import", "imported", "purchases", "bought", "buys"})
MOVING = frozenset({"came", "come", "comes", "went", "go", "goes", "flowed", "flow", "flows", "travelled", "returned", "rolled", "sailed"})
OF_GOODS = frozenset({"worth", "those"})
ONE_WAY = frozenset({"exports", "imports"})


def find_counter_flow(sentence: Sentence, amount: tuple[int, int], measure: str, flow: Flow, before: int) -> tuple[str, Flow] | None:
    """Measure and flow of the amount at tokens `amount` if its goods go against those of the figure at token `before`; else null.

    What goes "the other way" is what the other side exports, unless it is called imports. `before` is -1 in another sentence.
    """
    if measure not in ONE_WAY:
        return None
    (first, last), lower = amount, sentence.lower
    left, right = semicolons_around(lower, first)
    ahead = range(max(left + 1, before + 1, first - REACH), first)
    behind = range(last + 1, min(right, last + 1 + REACH))
    is_opposite = any(_is_way(lower, at) for at in (*ahead, *behind)) or any(_is_return(lower, at) for at in ahead)
    is_opposite = is_opposite and any(
        is_goods(sentence, at) or lower[at] in trade_words().told | OF_GOODS for at in (*ahead, *range(first, right))
    )
    if not is_opposite and not _comes_back(sentence, first, last, left):
        return None
    reporter = flow.flow_to
    if not INWARD.isdisjoint(lower[at] for at in ahead):
        return "imports", Flow(flow.flow_from, flow.flow_to, flow.flow_to, flow.flow_from)
    return "exports", Flow(reporter, flow.flow_from, reporter, flow.flow_from)


def _is_way(lower: list[str], token: int) -> bool:
    """Whether "the other way", "in the reverse direction", "the opposite voyage" stands at a token."""
    words = trade_words()
    return (
        lower[token] in words.opposite
        and not words.ways.isdisjoint(lower[token + 1 : token + 2])
        and lower[token + 2 : token + 3] != ["to"]
    )


def _is_return(lower: list[str], token: int) -> bool:
    """Whether "in return" at a token says that what follows goes back: "In return came wine worth $5 million"."""
    returned = trade_words().returned
    is_told = lower[token] == "in" and not returned.isdisjoint(lower[token + 1 : token + 2])
    return is_told and lower[token + 2 : token + 3] not in ([","], ["for"])


def _comes_back(sentence: Sentence, first: int, last: int, left: int) -> bool:
    """Whether goods of the amount come back: "goods for $5 million came back"."""
    lower = sentence.lower
    behind = lower[last + 1 : last + 1 + BACK_REACH]
    is_back = any(word in MOVING and behind[at + 1 : at + 2] == ["back"] for at, word in enumerate(behind))
    return is_back and any(is_goods(sentence, at) for at in range(max(left + 1, first - GOODS_REACH), first))

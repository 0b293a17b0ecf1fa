"""A trade's parts and sum told behind it: "of which $5 million were exports", "taken together the two flows came to $9 million"."""

from itertools import pairwise

from entente.coder.analysis import Sentence
from entente.facts.flows import Flow
from entente.facts.measure_words import measure_words
from entente.facts.measures import BE_FORMS
from entente.facts.trade_words import trade_words

WHOLES = frozenset({"which", "it", "that", "this", "these", "them"})
REACH, NOUN_REACH, SUM_REACH = 6, 4, 12  # words around an amount to "of which", from there to "exports", and from "together" to a sum
ONE_WAY = frozenset({"exports", "imports"})
TOGETHER = (["taken", "together"], ["added", "together"], ["put", "together"], ["all", "told"], ["in", "all"], ["added", "up"])
FLOWS = (["two", "flows"], ["both", "flows"], ["both", "ways"], ["both", "directions"], ["combined", "trade"])


def find_part_noun(sentence: Sentence, amount: tuple[int, int], measure: str, flow: Flow) -> tuple[str, Flow] | None:
    """The exports or imports that an amount at tokens `amount` is of the turnover before, seen by who tells it; else null."""
    if measure != "trade_turnover":
        return None
    (first, last), lower = amount, sentence.lower
    ahead = lower[max(0, first - REACH) : first]
    is_part = any(one == "of" and other in WHOLES for one, other in pairwise(ahead))
    behind = lower[last + 1 : last + 1 + NOUN_REACH]
    if is_part and not BE_FORMS.isdisjoint(behind):
        noun = next((word for word in behind if measure_words().nouns.get(word) in ONE_WAY), None)
    elif behind[:1] == ["of"] and behind[1:2] != [] and behind[1] in WHOLES:
        noun = next((word for word in ahead if measure_words().nouns.get(word) in ONE_WAY), None)
        owned = any(mention.codes and first - REACH <= mention.first < first for mention in sentence.mentions)
        noun = None if owned else noun  # "Peruvian exports made up $5 million of it" says whose
    else:
        return None
    if noun is None:
        return None
    here, there = flow.reporter, flow.partner
    whose = next((mention.codes[0] for mention in sentence.mentions if last < mention.first <= last + NOUN_REACH and mention.codes), here)
    if whose == there:
        here, there = there, here  # "of which $5 million were Chilean exports"
    return (
        ("exports", Flow(here, there, here, there))
        if measure_words().nouns[noun] == "exports"
        else ("imports", Flow(here, there, there, here))
    )


def find_sum(sentence: Sentence, first: int, measure: str, flow: Flow) -> tuple[str, Flow] | None:
    """The turnover of two whose exports and imports were told before: "All told, the two flows came to"; else null."""
    if measure not in ONE_WAY:
        return None
    ahead = sentence.lower[max(0, first - SUM_REACH) : first]
    pairs = [ahead[at : at + 2] for at in range(len(ahead) - 1)]
    is_together = any(pair in TOGETHER for pair in pairs) and not trade_words().levels.isdisjoint(ahead)
    if not is_together and not any(pair in FLOWS for pair in pairs):
        return None
    return "trade_turnover", Flow(flow.reporter, flow.partner, *sorted((flow.flow_from, flow.flow_to)))

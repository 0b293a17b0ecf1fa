"""Who makes and who buys where a contract names both and its verb only tells that they signed: "a Peruvian firm signed a contract in"."""

from collections.abc import Collection

from entente.coder.analysis import Sentence
from entente.facts.flows import Flow, Scope
from entente.facts.measure_words import measure_words
from entente.facts.measures import Cue
from entente.facts.parties import Party
from entente.facts.trade_words import trade_words

FIRM_REACH, SIGNER_REACH = 4, 10  # words from whose it is to "firm", and from who signs to the contract
PAIR = 2


def wins_abroad(sentence: Sentence, first: int, named: Collection[str], told: Collection[str]) -> bool:
    """Whether a firm of one of the two that the text tells of wins work of the other: "A Peruvian firm won a contract worth"."""
    is_won = not measure_words().winners.isdisjoint(sentence.lower[:first])
    return is_won and len(named) == 1 and len(told) == PAIR and {*named} <= {*told}


def turn_contract(measure: str, sentence: Sentence, cue: Cue, flow: Flow, scope: Scope) -> Flow:
    """The flow of a contract turned round where its seller was taken for the buyer: a firm that signed, or a maker of arms.

    "A Peruvian consortium signed a deal to modernise Chile's railways"; "France signed an arms contract with Chad".
    """
    lower, words = sentence.lower, measure_words()
    if measure != "contract" or flow.flow_to != flow.reporter or cue.is_verb:
        return flow
    buyer = next((party for party in scope.sentence if party.codes == (flow.flow_to,) and party.last < cue.token), None)
    if buyer is None or _is_bought(lower, buyer, cue):
        return flow
    is_arms = not (words.arms | {"arms", "boats"}).isdisjoint(lower)
    is_maker = is_arms and flow.flow_to in words.arms_makers and flow.flow_from not in words.arms_makers
    return (
        Flow(flow.flow_from, flow.flow_to, flow.flow_to, flow.flow_from)
        if is_firm(lower, buyer) or (is_maker and _is_signer(lower, buyer))
        else flow
    )


def is_firm(lower: list[str], party: Party) -> bool:
    """Whether a firm stands behind whose it is: "a Peruvian company", "Chinese contractors"."""
    return party.is_owner and not trade_words().firms.isdisjoint(lower[party.last + 1 : party.last + 1 + FIRM_REACH])


def _is_bought(lower: list[str], buyer: Party, cue: Cue) -> bool:
    """Whether a verb of ordering or giving work stands between who signs and the contract."""
    between = lower[buyer.last + 1 : cue.token]
    return not (trade_words().orders - SIGNING).isdisjoint(between) or not GIVING_WORK.isdisjoint(between)


def _is_signer(lower: list[str], buyer: Party) -> bool:
    behind = lower[buyer.last + 1 : buyer.last + 1 + SIGNER_REACH]
    return not (measure_words().signing | {"closed", "struck", "sealed", "clinched", "reached", "has"}).isdisjoint(behind)


SIGNING = frozenset({"signed", "signs"})
GIVING_WORK = frozenset({"awarded", "awards", "gave", "gives", "handed", "placed", "places", "let"})

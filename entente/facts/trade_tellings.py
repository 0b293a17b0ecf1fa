"""Trade and deals told otherwise than by a measure's own noun: by taxing, ordering, buying and selling, or a bill."""

from entente.coder.analysis import Sentence
from entente.facts.bonds import find_bond_flow
from entente.facts.deals import find_deal_flow
from entente.facts.debt_acts import find_debt_act
from entente.facts.flows import Flow
from entente.facts.forgiven_debts import find_forgiven_flow
from entente.facts.goods_costs import find_cost_flow
from entente.facts.goods_flows import Dealing, find_goods_flow
from entente.facts.paid_deals import find_paid_flow
from entente.facts.resumed_nouns import find_resumed_noun
from entente.facts.tariffs import find_tariff_flow
from entente.facts.traders import find_bill_flow, find_trader_flow


def find_trade(sentence: Sentence, first: int, last: int, dealing: Dealing) -> tuple[str, Flow] | None:
    """Measure and flow of the amount at tokens `first` to `last` by the first telling that fits; null where none does."""
    parties = dealing.parties
    taxed = find_tariff_flow(sentence, first, last, list(dealing.with_tellers), dealing.pair, dealing.told)
    if taxed is not None:
        return "tariff_value", taxed
    owed = find_debt_act(sentence, first, last, parties) or find_forgiven_flow(sentence, first, last, dealing)
    if owed is not None:
        return "debt", owed
    lent = find_bond_flow(sentence, first, last, parties)
    if lent is not None:
        return "loan", lent
    resumed = find_resumed_noun(sentence, first, list(dealing.with_tellers), dealing.earlier)
    if resumed is not None:
        return resumed
    ordered = find_deal_flow(sentence, first, parties)
    ordered = ordered or find_paid_flow(sentence, first, last, parties)
    if ordered is not None:
        return "contract", ordered
    cost = find_cost_flow(sentence, first, last, parties)
    if cost is not None:
        return cost
    traded = find_trader_flow(sentence, first, last, parties) or find_bill_flow(sentence, first, last, parties)
    return traded or find_goods_flow(sentence, first, last, dealing)

"""Trade that no single phrase tells: who sells and who buys by all that a sentence says of goods, their owners and their takers."""

from collections import Counter
from dataclasses import dataclass, field

from entente.coder.analysis import Sentence
from entente.coder.grammar.scan import GENITIVES
from entente.facts.flows import Flow
from entente.facts.goods import is_goods
from entente.facts.goods_flows import Dealing
from entente.facts.measure_words import measure_words
from entente.facts.measures import BE_FORMS, Cue
from entente.facts.parties import Party
from entente.facts.trade_words import trade_words

OWNED, VERB_REACH = 3, 4  # words between a country and what is its own, and to its verb
NEAR, ROLE_REACH = 14, 6  # words around an amount that may tell another measure, and from "was" to "market"
SOLD_REACH = 8  # words from a verb of goods to the country in which they are sold
SURE, LIKELY, WEAK = 3, 2, 1
LEAST_OF_BOTH, LEAST_OF_ONE = 4, 3  # evidence for the two sides together, and for one where the other is known from before
RUN = frozenset({"run", "ran", "runs", "running"})
OTHERS = frozenset({"aid", "loan", "debt", "investment", "contract", "tariff_value"})
BOUND = frozenset({"to", "from", "in", "with", "of", "by", "for", "at", "than", "as", "between", "against", "on", "into", "over", "behind"})


@dataclass(slots=True)
class _Evidence:
    """How much a sentence says for each country that it sells or buys."""

    sells: Counter[str] = field(default_factory=Counter[str])
    buys: Counter[str] = field(default_factory=Counter[str])

    def best(self, counts: Counter[str], other: str | None) -> str | None:
        ranked = [code for code, _ in counts.most_common() if code != other]
        return ranked[0] if ranked else None


def find_evident_flow(sentence: Sentence, first: int, last: int, dealing: Dealing) -> tuple[str, Flow] | None:
    """Measure and flow of the amount at tokens `first` to `last` where the sentence tells of goods and of both their ends; else null.

    Each country counts by what stands beside it: whose goods, exporters or sales they are, who sells or makes them, and from where
    they come speaks for the seller; who takes, wants or pays for them, whose market or appetite, and to where they go for the buyer.
    """
    parties = _own_part(sentence, first, dealing)
    span = range(max(0, first - NEAR), _end(sentence, last))
    goods = [token for token in span if is_goods(sentence, token)]
    is_of_trade = bool(goods) or not (trade_words().outward | trade_words().buyers).isdisjoint(sentence.lower[span.start : span.stop])
    is_mutual = any(party.prep == "between" or (len(party.codes) > 1 and party.kind != "pronoun") for party in dealing.parties)
    if not is_of_trade or is_mutual or _is_other_matter(sentence, first, last):
        return None
    evidence = _weigh(sentence, first, last, goods, parties)
    source = evidence.best(evidence.sells, None)
    target = evidence.best(evidence.buys, source)
    if source is None and target is None:
        return None
    if source is not None and target is not None:
        if evidence.buys[target] < LIKELY or evidence.sells[source] < LIKELY:
            return None
        if evidence.sells[source] + evidence.buys[target] < LEAST_OF_BOTH or evidence.buys[source] > evidence.sells[source]:
            return None
    else:
        known = source or target
        score = evidence.sells[source] if source is not None else evidence.buys[target or ""]
        other = _other(known, dealing)
        if known is None or other is None or score < LEAST_OF_ONE:
            return None
        source, target = source or other, target or other
    is_inward = not trade_words().inward.isdisjoint(sentence.lower[max(0, first - NEAR) : first])
    return ("imports", Flow(target, source, source, target)) if is_inward else ("exports", Flow(source, target, source, target))


def _end(sentence: Sentence, last: int) -> int:
    """Where what stands behind an amount begins another clause: "a year and which keeps", but not "worth of fish, oil and salt"."""
    lower = sentence.lower
    for token in range(last + 1, min(last + NEAR, len(lower))):
        if lower[token] in (";", "which", "who", "while", "but"):
            return token
    return min(last + NEAR, len(lower))


def is_sum(sentence: Sentence, cue: Cue) -> bool:
    """Whether a word that tells none of the measures may stand for trade: "a bill of", "a market of"."""
    return not cue.measure and sentence.lower[cue.token] in trade_words().sums


def _own_part(sentence: Sentence, first: int, dealing: Dealing) -> list[Party]:
    """The parties of the part between semicolons in which an amount stands."""
    lower = sentence.lower
    left = next((token for token in range(first - 1, -1, -1) if lower[token] == ";"), -1)
    right = next((token for token in range(first, len(lower)) if lower[token] == ";"), len(lower))
    return [party for party in dealing.parties if left < party.first < right and len(party.codes) == 1]


def _other(known: str | None, dealing: Dealing) -> str | None:
    """The other of the two named, of the figure before in the sentence, or of those told right before."""
    named = {code for party in dealing.parties for code in party.codes}
    before = (dealing.before.flow_from, dealing.before.flow_to) if dealing.before is not None else ()
    if named - {known, *before}:
        return None
    for group in (before, dealing.told, dealing.pair):
        rest = [code for code in group if code != known]
        if known in group and len(rest) == 1:
            return rest[0]
    return dealing.home if named == {known} and dealing.home != known else None


def _is_other_matter(sentence: Sentence, first: int, last: int) -> bool:
    """Whether words around an amount tell aid, loans, arms, a firm's property or a cost; "bill" and the trade's own words do not."""
    lower, words = sentence.lower, measure_words()
    near = lower[max(0, first - NEAR) : last + NEAR]
    told = [word for word in near if word not in trade_words().told]
    if any(words.nouns.get(word) in OTHERS or words.weak.get(word) in OTHERS for word in told):
        return True
    if "up" in lower[max(0, first - OWNED) : first] and not RUN.isdisjoint(lower[max(0, first - OWNED) : first]):
        return True  # "has run up $5 million with Tripoli": a debt
    if not words.arms.isdisjoint(near) or not trade_words().military.isdisjoint(near):
        return True
    if not trade_words().never.isdisjoint(near) or not words.target.isdisjoint(near):
        return True
    return any(words.nouns.get(word) == "" and word not in trade_words().sums for word in near)


def _weigh(sentence: Sentence, first: int, last: int, goods: list[int], parties: list[Party]) -> _Evidence:
    words, lower, evidence = trade_words(), sentence.lower, _Evidence()
    sells, buys = evidence.sells, evidence.buys
    for party in parties:
        code = party.codes[0]
        behind = lower[party.last + 1 : party.last + 1 + OWNED + (lower[party.last + 1 : party.last + 2] in ([mark] for mark in GENITIVES))]
        if "," in behind:
            behind = behind[: behind.index(",")]
        if party.is_owner or party.kind == "adjective":
            if any(party.last < token <= party.last + len(behind) for token in goods) or not words.outward.isdisjoint(behind):
                sells[code] += SURE
            elif not words.sellers.isdisjoint(behind):
                sells[code] += LIKELY
            if not (words.buyers | words.appetites).isdisjoint(behind):
                buys[code] += SURE
        elif party.prep not in BOUND:
            _weigh_verb(lower, party, code, evidence)
        if party.prep == "from":
            sells[code] += LIKELY
        elif party.prep in ("to", "into") and (lower[party.first - 2 : party.first - 1] != ["worth"] or party.first < first):
            is_worth_to = party.prep == "to" and last < party.first <= last + OWNED and "worth" in lower[max(0, first - OWNED) : first]
            (sells if is_worth_to else buys)[code] += SURE if is_worth_to else LIKELY
        elif party.prep == "for" and lower[party.first - 2] in words.leaving:
            buys[code] += LIKELY  # "leaves for Peru"
        elif party.prep == "in" and not party.is_owner and party.first > 1:
            buys[code] += LIKELY if _is_sold_in(lower, party) else WEAK
        if party.prep in words.earning:
            sells[code] += SURE  # "Gas earned Azerbaijan"
        elif party.prep in words.selling:
            buys[code] += SURE
        elif party.prep in words.paying:
            sells[code] += SURE
    return evidence


def _is_sold_in(lower: list[str], party: Party) -> bool:
    """Whether goods are sold or wanted in a country, where they may as well be made: "sold in Peru", "buyers in Peru"."""
    words = trade_words()
    near = lower[max(0, party.first - SOLD_REACH) : party.first]
    return not (words.selling | words.earning | words.buyers | words.buying | words.wanting).isdisjoint(near)


def _weigh_verb(lower: list[str], party: Party, code: str, evidence: _Evidence) -> None:
    """Adds what the verb right behind its subject tells: "China wanted most", "Macedonia makes", "Vietnam was the market"."""
    words = trade_words()
    for token in range(party.last + 1, min(party.last + 1 + VERB_REACH, len(lower))):
        word = lower[token]
        if word in (",", ";", "and", "to", "of"):
            return
        if word in words.selling or word in words.earning or word in words.making:
            evidence.sells[code] += SURE if word not in words.making else LIKELY
            return
        if word in words.buying or word in words.paying or word in words.wanting or word in words.banning:
            evidence.buys[code] += SURE
            return
        if word in BE_FORMS or word in words.staying:
            role = lower[token + 1 : token + 1 + ROLE_REACH]
            if not words.buyers.isdisjoint(role):
                evidence.buys[code] += SURE
            elif not words.sellers.isdisjoint(role):
                evidence.sells[code] += SURE
            return

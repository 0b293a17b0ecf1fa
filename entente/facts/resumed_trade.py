"""Trade that goes on with the flow told before, for another country or some goods: "Serbia took $4 million", "maize made up $2 million"."""

from entente.coder.analysis import Sentence
from entente.facts.flows import Flow
from entente.facts.goods import is_goods
from entente.facts.measure_words import measure_words
from entente.facts.parties import Party
from entente.facts.trade_words import trade_words

ONE_WAY = frozenset({"exports", "imports"})
OF_GOODS = ONE_WAY | {"tariff_value"}
TRADE = ONE_WAY | {"trade_turnover"}
OPENERS = frozenset({",", ";", "and", "while", "but", "whereas"})
DIRECTED = frozenset({"to", "from", "by", "in", "into", "for", "of", "with"})
BEHIND_REACH, VERB_REACH, PART_REACH = 4, 5, 12  # words behind an amount, from a country to it, and from goods to it
OTHER_REACH = 5  # words behind an amount in which the other end of its own flow stands
SHIPPED = frozenset({"ones", "goods", "supplies", "cargo", "freight"})
GOODS_REACH = 8  # words from where goods are from to their worth
PAIR = 2
LINE = frozenset({":", "-", "–", "—", ",", "was", "at", "is", "it"})
LATEST_HEAD = 2  # token at which the country of a line of its own begins


def find_resumed_flow(
    sentence: Sentence, amount: tuple[int, int], parties: list[Party], measure: str, flow: Flow, before: int
) -> tuple[str, Flow] | None:
    """Measure and flow of the amount at tokens `amount` that goes on with the trade of the figure at token `before`; else null.

    `before` is -1 where that figure is told a sentence ahead. An amount with a noun of another measure behind it goes on with nothing.
    """
    if measure not in OF_GOODS | TRADE or _is_other_matter(sentence, amount[1]):
        return None
    single = [party for party in parties if len(party.codes) == 1]
    inward = _find_inward(sentence, amount[0], measure, flow, before)
    inward = inward or _find_goods_from(sentence, amount[0], single, measure, flow, before)
    if inward is not None:
        return "imports", inward
    is_told = any(amount[1] < party.first <= amount[1] + OTHER_REACH for party in single)  # "Egypt exported goods for $4 million to Iraq"
    resumed = None if is_told else _find_next(sentence, amount[0], single, measure, flow)
    resumed = resumed or _find_line(sentence, amount[0], single, measure, flow, before)
    if resumed is None and before >= 0:
        resumed = _find_beside(sentence, amount[0], single, flow, before) or _find_behind(sentence, amount, single, flow, before)
    if resumed is None and measure in OF_GOODS and _is_part(sentence, amount[0], parties, before):
        resumed = flow
    return (measure, resumed) if resumed is not None else None


def _find_inward(sentence: Sentence, first: int, measure: str, flow: Flow, before: int) -> Flow | None:
    """The flow back of what comes in behind what went out: "and inbound ones fell to $4 million"; else null."""
    words, lower = trade_words(), sentence.lower
    ahead = range(first - 1, max(before, first - PART_REACH, -1), -1)
    token = next((at for at in ahead if lower[at] in words.inbound and (lower[at + 1] in SHIPPED or lower[at + 1] in words.outward)), None)
    if token is None or measure != "exports" or flow.reporter != flow.flow_from:
        return None
    return Flow(flow.reporter, flow.partner, flow.flow_to, flow.flow_from)


def _find_goods_from(sentence: Sentence, first: int, parties: list[Party], measure: str, flow: Flow, before: int) -> Flow | None:
    """The flow back of goods from where the exports told before went: "and goods from Albania, though only $6 million"; else null."""
    if measure != "exports" or flow.reporter != flow.flow_from:
        return None
    party = next((other for other in reversed(parties) if before < other.first and other.last < first), None)
    if party is None or party.prep != "from" or party.codes != (flow.flow_to,) or first - party.last > GOODS_REACH:
        return None
    goods = party.first - 2
    begin = next((at for at in range(goods, max(before, -1), -1) if sentence.lower[at] in OPENERS), max(before, -1))
    is_told = goods > before and goods >= 0 and is_goods(sentence, goods) and not _tells_measure(sentence.lower[begin + 1 : first])
    return Flow(flow.reporter, flow.partner, flow.flow_to, flow.flow_from) if is_told else None


def _tells_measure(words: list[str]) -> bool:
    """Whether words tell a measure of their own, and no goods by it."""
    return any(word in measure_words().nouns and word not in trade_words().goods for word in words)


def _is_other_matter(sentence: Sentence, last: int) -> bool:
    """Whether another measure's noun stands right behind an amount: "Serbia took $5 million in loans"."""
    nouns = measure_words().nouns
    behind = sentence.lower[last + 1 : last + 1 + BEHIND_REACH]
    return any(word in nouns and nouns[word] not in TRADE for word in behind)


def _replace(flow: Flow, old: str, new: str) -> Flow | None:
    if new in (flow.flow_from, flow.flow_to):
        return None
    sides = (new if code == old else code for code in (flow.reporter, flow.partner, flow.flow_from, flow.flow_to))
    return Flow(*sides)


def find_subject(sentence: Sentence, parties: list[Party]) -> str | None:
    """Who sold, bought or sent what a sentence tells: the country right ahead of such a verb; null where none is."""
    words = trade_words()
    verbs = words.resumed_sends | words.resumed_takes | words.paying
    found = (party for party in parties if len(party.codes) == 1 and not party.is_owner and party.prep not in DIRECTED)
    return next((party.codes[0] for party in found if not verbs.isdisjoint(sentence.lower[party.last + 1 : party.last + 3])), None)


def follow_flow(flow: Flow, code: str, subject: str | None) -> Flow | None:
    """The flow with another country instead of the `subject` of the sentence before, where that is one of the two, or of the partner."""
    old = subject if subject is not None and subject in (flow.flow_from, flow.flow_to) else flow.partner
    return _replace(flow, old, code)


def find_of_two(
    sentence: Sentence, amount: tuple[int, int], parties: list[Party], measure: str, flow: Flow, subject: str | None
) -> Flow | None:
    """The flow of one of two that follow: "Italy and China came next, with 14 and 9 million": the first amount is the first one's."""
    lower, (first, last) = sentence.lower, amount
    parties = [party for party in parties if len(party.codes) == 1] if measure in ONE_WAY else []
    if len(parties) < PAIR or parties[1].last >= first or lower[parties[0].last + 1 : parties[1].first] not in (["and"], ["and", "the"]):
        return None
    gap = lower[parties[1].last + 1 : first]
    if parties[0].first > 1 or trade_words().resumed_ranks.isdisjoint(gap[:2]) or not {"with", "at"} & {*gap}:
        return None
    is_first = lower[last + 1 : last + 2] == ["and"] and lower[last + 2 : last + 3] != [] and lower[last + 2][0].isdigit()
    is_second = not is_first and lower[first - 1] == "and" and any(word[0].isdigit() for word in gap)
    if not (is_first or is_second):
        return None
    one, other = parties[0].codes[0], parties[1].codes[0]
    return follow_flow(flow, one, subject) if is_first else _replace(flow, one, other)


def _find_next(sentence: Sentence, first: int, parties: list[Party], measure: str, flow: Flow) -> Flow | None:
    """The flow to who takes, or from who sends, an amount instead of the one told before: "Serbia took $4 million"; else null."""
    party = next((other for other in reversed(parties) if other.last < first), None)
    if measure not in ONE_WAY or party is None or party.is_owner or party.prep in DIRECTED or first - party.last - 1 > VERB_REACH:
        return None
    words, gap = trade_words(), sentence.lower[party.last + 1 : first]
    if not gap or not (words.resumed_takes | words.resumed_sends | words.resumed_fillers | measure_words().leading).issuperset(gap):
        return None
    if gap[0] in words.resumed_takes:
        return _replace(flow, flow.flow_to, party.codes[0])
    return _replace(flow, flow.flow_from, party.codes[0]) if gap[0] in words.resumed_sends else None


def _find_line(sentence: Sentence, first: int, parties: list[Party], measure: str, flow: Flow, before: int) -> Flow | None:
    """The flow of a line that only names the next country: "With Ukraine: 247 million."; null where it says more."""
    party = parties[0] if parties else None
    is_head = party is not None and party.first <= LATEST_HEAD and sentence.lower[0] == party.prep
    if before >= 0 or party is None or not is_head or party.prep not in trade_words().resumed_heads or party.is_owner:
        return None
    gap = [word for word in sentence.lower[party.last + 1 : first] if word not in measure_words().leading]
    if not LINE.issuperset(gap) or (not gap and party.prep == "with"):
        return None
    if party.prep == "with":
        return _replace(flow, flow.partner, party.codes[0]) if measure == "trade_turnover" else None
    return _replace(flow, flow.flow_to if party.prep == "to" else flow.flow_from, party.codes[0]) if measure in ONE_WAY else None


def _find_beside(sentence: Sentence, first: int, parties: list[Party], flow: Flow, before: int) -> Flow | None:
    """The flow of a country right before its own amount in a list: "Serbia took $4 million, Slovenia $9 million"; else null."""
    lower, leading = sentence.lower, measure_words().leading
    party = next((other for other in reversed(parties) if before < other.first and other.last < first), None)
    if party is None or party.is_owner or party.prep not in OPENERS:
        return None
    if not (leading | trade_words().resumed_goods).issuperset(lower[party.last + 1 : first]):
        return None  # "Italy goods worth $10 million"
    ahead = [other for other in parties if other.last < before and not other.is_owner and other.prep not in DIRECTED]
    if not ahead or ahead[-1].codes[0] not in (flow.flow_from, flow.flow_to):
        return None
    return _replace(flow, ahead[-1].codes[0], party.codes[0])


def _find_behind(sentence: Sentence, amount: tuple[int, int], parties: list[Party], flow: Flow, before: int) -> Flow | None:
    """The flow of an amount with its own end behind it: ", $311 million with Latvia" behind "$612 million with Lithuania"; else null."""
    lower, (first, last) = sentence.lower, amount
    end = next((party for party in parties if party.first in (last + 2, last + 3) and party.prep == lower[last + 1]), None)
    if end is None or end.prep not in trade_words().resumed_heads or end.is_owner:
        return None
    told = next((party for party in parties if before < party.first < first and party.prep == end.prep), None)
    if told is None or told.codes[0] not in (flow.flow_from, flow.flow_to) or OPENERS.isdisjoint(lower[told.last + 1 : first]):
        return None
    return _replace(flow, told.codes[0], end.codes[0])


def _is_part(sentence: Sentence, first: int, parties: list[Party], before: int) -> bool:
    """Whether goods, and no country, stand before an amount with a verb of making up, or right before it behind such a part."""
    lower, words = sentence.lower, trade_words()
    begin = next((at for at in range(first - 1, max(before, first - PART_REACH, -1), -1) if lower[at] in OPENERS), max(before, -1))
    span = range(begin + 1, first)
    if any(party.first in span for party in parties):
        return False
    goods = next((at for at in reversed(span) if is_goods(sentence, at)), None)
    if goods is None or first - goods > VERB_REACH + 1:
        return False
    gap = lower[goods + 1 : first]
    if not (words.resumed_parts | words.resumed_fillers | measure_words().leading).issuperset(gap):
        return False
    has_verb = not words.resumed_parts.isdisjoint(gap)
    return has_verb or (not gap and before >= 0 and not words.resumed_parts.isdisjoint(lower[:before]))

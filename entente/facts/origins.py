"""Trade told by the goods' origin or way, a claim, a payment: "drank $57 million worth of Georgian wine", "wants $45 million for gas"."""

from entente.coder.analysis import Sentence
from entente.facts.flows import Flow
from entente.facts.measure_words import measure_words
from entente.facts.measures import PAID
from entente.facts.parties import Party, distinct_codes
from entente.facts.trade_words import trade_words

TAKEN_REACH, CLAIM_REACH = 6, 4  # words from the verb to the amount
ENDS = frozenset({"from", "to", "for"})
OPENINGS = frozenset({"", ",", "year", "month"})  # "Last year Russia drank"
PAIR, CROSSING_REACH, TAXED_REACH = 2, 12, 6  # words behind an amount
FISHING, PACT_REACH = frozenset({"fisheries", "fishing", "tuna"}), 12  # words before a payment in which what it is for is told
PAID_REACH, MOVED_REACH = 9, 8  # words around a payment, and from goods to the end of their way
OWING = frozenset({"owed", "owes", "owe", "arrears", "debt", "debts"})
GIFT_REACH = 5  # words from "relief" to "worth"
GOODS_REACH = 4  # words from a verb to whose goods, and from there to what they are worth


def _subjects(sentence: Sentence, parties: list[Party], first: int) -> list[Party]:
    """Countries before an amount under no preposition; in "In 2005 Russia drank" there is none before Russia."""
    single = [party for party in parties if party.last < first and len(party.codes) == 1]
    return [party for party in single if party.prep in OPENINGS or (party.first > 0 and sentence.lower[party.first - 1].isdigit())]


def _find_origin_flow(sentence: Sentence, first: int, last: int, parties: list[Party], pair: tuple[str, ...]) -> Flow | None:
    """The exports of goods that another country is said to take: from whom the goods are to the verb's subject; else null."""
    words, lower = measure_words(), sentence.lower
    if lower[first - 1 : first] == ["worth"]:
        return _find_worth_flow(sentence, first, parties)
    token = last + 1 + (lower[last + 1 : last + 2] == ["worth"])
    is_told = lower[token : token + 1] in (["of"], ["on"]) and not words.taken.isdisjoint(lower[max(0, first - TAKEN_REACH) : first])
    if not is_told:
        return None
    origin = next(
        (found for found in sentence.mentions if found.first == token + 1 and found.kind == "adjective" and len(found.codes) == 1), None
    )
    goods = lower[origin.last + 1 : origin.last + 2] if origin is not None else []
    if origin is None or not goods or goods[0] in words.nouns or goods[0] in words.weak or goods[0] in words.arms:
        return None
    before = [party for party in _subjects(sentence, parties, first) if party.codes != origin.codes]
    other = [code for code in pair if code != origin.codes[0]]
    target = before[0].codes[0] if before else other[0] if len(pair) == len(other) + 1 else None
    return Flow(origin.codes[0], target, origin.codes[0], target) if target is not None else None


def _find_worth_flow(sentence: Sentence, first: int, parties: list[Party]) -> Flow | None:
    """The exports of "Egypt took in Russian wheat worth $1.7 billion"."""
    words, lower = measure_words(), sentence.lower
    origin = next((party for party in parties if party.kind == "adjective" and 1 < first - 1 - party.last <= GOODS_REACH), None)
    if origin is None or words.taken.isdisjoint(lower[max(0, origin.first - GOODS_REACH) : origin.first]):
        return None
    told = lower[origin.last + 1 : first - 1]
    takers = [party for party in _subjects(sentence, parties, origin.first) if party.codes != origin.codes]
    if not takers or any(word in words.nouns or word in words.arms or word in words.weak for word in told):
        return None
    return Flow(origin.codes[0], takers[0].codes[0], origin.codes[0], takers[0].codes[0])


def _find_claim_flow(sentence: Sentence, first: int, last: int, parties: list[Party], pair: tuple[str, ...]) -> Flow | None:
    """The debt of "wants $45 million for gas its neighbour burned", from the claimant as creditor to the other; else null."""
    words, lower = measure_words(), sentence.lower
    is_claimed = not words.claimed.isdisjoint(lower[max(0, first - CLAIM_REACH) : first]) and lower[last + 1 : last + 2] == ["for"]
    claimant = next(iter(_subjects(sentence, parties, first)), None)
    if not is_claimed or claimant is None:
        return None
    code = claimant.codes[0]
    others = [other for other in distinct_codes(parties) if other != code] or [other for other in pair if code in pair and other != code]
    return Flow(code, others[0], code, others[0]) if len(others) == 1 else None


def _is_buying(words: list[str]) -> bool:
    """Whether a payment is made "to acquire" or "to buy" something."""
    return bool(words) and words[0] in trade_words().orders


def _find_payment_flow(sentence: Sentence, first: int, last: int, parties: list[Party]) -> Flow | None:
    """The contract of "the EU pays Mauritania 61 million euros a year for fishing rights", from who pays to who is paid; else null."""
    words, lower = measure_words(), sentence.lower
    pay = next((token for token in range(first - 1, max(-1, first - PAID_REACH), -1) if lower[token] in PAID), None)
    behind = lower[last + 1 : last + PAID_REACH]
    is_for_fish = pay is not None and not FISHING.isdisjoint(lower[max(0, pay - PACT_REACH) : pay])  # "under the Fisheries Protocol"
    begin = next((at for at, word in enumerate(behind) if word == "for" or (word == "to" and _is_buying(behind[at + 1 : at + 2]))), None)
    bought = behind[begin:] if pay is not None and begin is not None else []
    is_arms = not words.arms.isdisjoint(bought)
    if not OWING.isdisjoint(behind):
        return None  # "paid $5 million of what it owed for gas"
    if pay is None or (words.paid_for.isdisjoint(bought) and not is_arms and not is_for_fish):
        return None
    payers = [party for party in _subjects(sentence, parties, pay) if party.last < pay][-1:]
    paid = [party for party in parties if pay < party.first < first and len(party.codes) == 1]
    if not payers or not paid or payers[0].codes == paid[0].codes:
        return None
    one, other = payers[0].codes[0], paid[0].codes[0]
    return Flow(one, other, other, one) if is_arms else Flow(one, other, one, other)


def _find_crossing_flow(sentence: Sentence, first: int, last: int, told: tuple[str, ...]) -> Flow | None:
    """The trade of "goods worth $5 million a month move across that frontier" between the two told before; else null."""
    words, lower = measure_words(), sentence.lower
    behind = lower[last + 1 : last + CROSSING_REACH]
    is_told = len(told) == PAIR and not words.goods.isdisjoint(lower[max(0, first - GOODS_REACH) : first])
    if not is_told or words.crossing.isdisjoint(behind) or words.lines.isdisjoint(behind):
        return None
    return Flow(told[0], told[1], *sorted(told))


def _find_taxed_flow(sentence: Sentence, first: int, last: int, parties: list[Party], pair: tuple[str, ...]) -> Flow | None:
    """The taxed goods of "would tax the remaining $300 billion of Chinese goods", from their origin to who taxes them; else null."""
    words, lower = measure_words(), sentence.lower
    behind = lower[last + 1 : last + TAXED_REACH]
    if words.taxing.isdisjoint(lower[max(0, first - TAKEN_REACH) : first]) or words.goods.isdisjoint(behind):
        return None
    origin = next((party for party in parties if last < party.first <= last + TAXED_REACH and len(party.codes) == 1), None)
    if origin is None or not (origin.is_owner or origin.prep == "from"):
        return None
    source = origin.codes[0]
    takers = [party.codes[0] for party in _subjects(sentence, parties, first) if party.codes != origin.codes]
    takers = takers or [code for code in pair if source in pair and code != source]
    return Flow(takers[0], source, source, takers[0]) if takers else None


def _find_moved_flow(sentence: Sentence, first: int, last: int, parties: list[Party], pair: tuple[str, ...]) -> tuple[str, Flow] | None:
    """The trade of "goods worth $5 million came in from India", "went to Azerbaijan"; else null."""
    words, lower = measure_words(), sentence.lower
    moving = words.arriving | words.leaving
    verb = next((token for token in range(last + 1, min(last + MOVED_REACH, len(lower))) if lower[token] in moving), None)
    if lower[first - 1 : first] != ["worth"] or verb is None:
        return None
    end = next((party for party in parties if party.first > verb and party.prep in ENDS and len(party.codes) == 1), None)
    if end is None or end.first > verb + MOVED_REACH or lower[verb] not in (words.arriving if end.prep == "from" else words.leaving):
        return None
    code = end.codes[0]
    others = [other for other in distinct_codes(party for party in parties if party.last < first) if other != code]
    others = others or [other for other in pair if code in pair and other != code]
    if len(others) != 1:
        return None
    measure = "contract" if not words.arms.isdisjoint(lower[:first]) else "imports" if end.prep == "from" else "exports"
    measure = "aid" if any(words.nouns.get(word) == "aid" for word in lower[max(0, first - GIFT_REACH) : first]) else measure
    source, target = (code, others[0]) if end.prep == "from" else (others[0], code)
    return measure, Flow(others[0], code, source, target)


def is_bought(sentence: Sentence, first: int) -> bool:
    """Whether goods are told by a verb of buying, "imported" aside."""
    verbs = measure_words().verbs
    return any(verbs.get(word) == "contract" for word in sentence.lower[max(0, first - TAKEN_REACH) : first])


def find_told_flow(
    sentence: Sentence, first: int, last: int, parties: list[Party], pair: tuple[str, ...], told: tuple[str, ...], *, has_period: bool
) -> tuple[str, Flow] | None:
    """Measure and flow of the amount at tokens `first` to `last` where no word for a measure tells them; else null.

    `pair` are the two that the document is about, `told` the two whose dealings the sentences right before tell.
    """
    exports = _find_origin_flow(sentence, first, last, parties, pair) if has_period else None
    if exports is not None and is_bought(sentence, first):
        return "imports", Flow(exports.flow_to, exports.flow_from, exports.flow_from, exports.flow_to)
    if exports is not None:
        return "exports", exports
    crossing = _find_crossing_flow(sentence, first, last, told or pair)
    if crossing is not None:
        return "trade_turnover", crossing
    taxed = _find_taxed_flow(sentence, first, last, parties, pair)
    if taxed is not None:
        return "tariff_value", taxed
    claim = _find_claim_flow(sentence, first, last, parties, pair)
    if claim is not None:
        return "debt", claim
    paid = _find_payment_flow(sentence, first, last, parties)
    return ("contract", paid) if paid is not None else _find_moved_flow(sentence, first, last, parties, pair)

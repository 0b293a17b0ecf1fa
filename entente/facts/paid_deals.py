"""Contracts told by who pays for arms or builds abroad: "pays $5 million for Peruvian radar", "a Peruvian firm will build a road in"."""

from entente.coder.analysis import Sentence
from entente.facts.contract_sides import FIRM_REACH, is_firm
from entente.facts.flows import Flow
from entente.facts.measure_words import measure_words
from entente.facts.measures import BE_FORMS, GIVEN
from entente.facts.money_act_words import money_act_words
from entente.facts.money_words import money_words
from entente.facts.parties import Party, semicolons_around
from entente.facts.trade_words import trade_words

VERB_REACH, THING_REACH, MAKER_REACH = 9, 8, 3  # words from a verb to the amount, from there to arms, and from a maker to them
WORKS_REACH, PLACE_REACH = 24, 14
BOUND = frozenset({"to", "from", "in", "with", "of", "by", "for", "at", "than", "as", "between", "against", "on", "into", "over", "after"})
FOR, PLACED = frozenset({"for", "on"}), frozenset({"in", "for", "across", "through"})
ORDERED = frozenset({"ordered", "bought", "purchased", "acquired", "commissioned"})
HANDED = frozenset({"sold", "delivered", "supplied"})
ACQUIRING = frozenset({"buying", "purchasing", "acquiring", "getting", "leasing", "patrolling", "fighting", "remaining", "flying"})
GETTING = frozenset({"get", "gets", "getting", "receive", "receives", "receiving", "acquires", "acquire", "acquiring"})


def find_paid_flow(sentence: Sentence, first: int, last: int, parties: list[Party]) -> Flow | None:
    """The flow of a contract from maker to who pays the amount at tokens `first` to `last`; null where it is none or a side is not told."""
    lower = sentence.lower
    left, right = semicolons_around(lower, first)
    single = [party for party in parties if len(party.codes) == 1 and left < party.first < right]
    near = lower[max(left + 1, first - VERB_REACH) : min(right, last + VERB_REACH)]
    if len(single) < 2 or any(measure_words().nouns.get(word) in GIVEN | {"investment", "debt"} for word in near):
        return None
    return _find_bought(lower, first, last, single) or _find_ordered(lower, first, last, single) or _find_works(lower, first, last, single)


def _arms(lower: list[str], begin: int, end: int) -> int | None:
    words = measure_words().arms | {"boats"}
    return next((at for at in range(max(0, begin), min(end, len(lower))) if lower[at] in words), None)


def _maker(lower: list[str], parties: list[Party], arms: int, begin: int) -> str | None:
    """Whose arms: "Peruvian radar", "Peru's missiles", "missiles from Peru"."""
    for party in parties:
        is_whose = party.is_owner and party.kind != "pronoun" and begin <= party.first and 0 < arms - party.last <= MAKER_REACH
        if is_whose or (arms < party.first <= arms + MAKER_REACH and party.prep == "from"):
            return party.codes[0]
    return None


def _buyer(parties: list[Party], token: int, lower: list[str]) -> str | None:
    """Who pays: the last state ahead of the verb, also by its army or government, under no preposition."""
    for party in reversed([party for party in parties if party.last < token]):
        if party.prep in BOUND:
            continue
        behind = lower[party.last + 1 : party.last + 1 + FIRM_REACH]
        is_state = not (trade_words().military | trade_words().bodies | money_act_words().bodies).isdisjoint(behind)
        return None if party.head == "company" or (party.is_owner and not is_state) else party.codes[0]
    return None


def _find_bought(lower: list[str], first: int, last: int, parties: list[Party]) -> Flow | None:
    """The flow of "Peru will pay $5 million for Chilean radar", "paid Chile $5 million for boats", "gets Chilean jets for $5 million"."""
    verb = next((at for at in range(first - 1, max(-1, first - VERB_REACH), -1) if lower[at] in trade_words().paying), None)
    if verb is not None:
        begin = next((at for at in range(last + 1, min(last + WORKS_REACH // 4, len(lower))) if lower[at] in FOR), None)
        arms = _arms(lower, begin, last + THING_REACH) if begin is not None else None
        if begin is None or arms is None or _is_done_to(lower[begin + 1 : arms]):
            return None
        paid = next((party.codes[0] for party in parties if party.first == verb + 1 and party.last < first), None)
        seller = _maker(lower, parties, arms, begin) or paid
    else:
        verb = next((at for at in range(first - 1, max(-1, first - 2 * VERB_REACH), -1) if lower[at] in GETTING), None)
        arms = _arms(lower, verb, first) if verb is not None else None
        if verb is None or arms is None or lower[first - 1] not in ("for", "at"):
            return None
        seller = _maker(lower, parties, arms, verb)
    buyer = _buyer(parties, verb, lower)
    return Flow(buyer, seller, seller, buyer) if buyer is not None and seller is not None and buyer != seller else None


def _is_done_to(words: list[str]) -> bool:
    """Whether what is paid for is done to arms and no arms: "on dismantling missiles"."""
    return any(word.endswith("ing") and word not in ACQUIRING for word in words)


def _find_ordered(lower: list[str], first: int, last: int, parties: list[Party]) -> Flow | None:
    """The flow of "Peruvian radar worth $5 million was ordered by Chile", "has been sold to Chile"."""
    arms = _arms(lower, first - MAKER_REACH - 1, first)
    verb = next((at for at in range(last + 1, min(last + THING_REACH, len(lower))) if lower[at] in ORDERED | HANDED), None)
    if arms is None or verb is None or BE_FORMS.isdisjoint(lower[last + 1 : verb]):
        return None
    prep = "by" if lower[verb] in ORDERED else "to"
    buyer = next((party.codes[0] for party in parties if party.first > verb and party.prep == prep), None)
    seller = _maker(lower, parties, arms, 0)
    return Flow(buyer, seller, seller, buyer) if buyer is not None and seller is not None and buyer != seller else None


def _find_works(lower: list[str], first: int, last: int, parties: list[Party]) -> Flow | None:
    """From whose firm it is to where it builds: "A Peruvian firm is to build a $5 million road in Chile"."""
    words = trade_words()
    begin = max(0, first - WORKS_REACH)
    verb = next((at for at in range(first - 1, begin - 1, -1) if lower[at] in words.works_building), None)
    firm = next((party for party in reversed(parties) if party.last < verb and is_firm(lower, party)), None) if verb is not None else None
    if verb is None or firm is None:
        return None
    span = range(verb, min(last + 1 + THING_REACH, len(lower)))
    works = [at for at in span if lower[at] in words.public_works or (lower[at] in money_words().works and _is_owned(at, parties, firm))]
    is_price = lower[first - 1] in ("for", "a", "worth", "of", "at", "costing", "the")
    if not works or not is_price or any(measure_words().nouns.get(word) == "investment" for word in lower[verb:first]):
        return None
    for party in parties:
        is_place = party.prep in PLACED or (party.is_owner and any(0 < at - party.last <= MAKER_REACH + 1 for at in works))
        if not verb < party.first <= last + PLACE_REACH or not is_place or party.kind == "pronoun":
            continue
        is_apart = party.first > last and "," in lower[last + 1 : party.first]
        if party.codes == firm.codes or is_apart or ("from" in lower[verb : party.first] and party.prep != "in"):
            return None  # at home, in another clause, "from Lima to"
        place, maker = party.codes[0], firm.codes[0]
        return Flow(place, maker, maker, place)
    return None


def _is_owned(token: int, parties: list[Party], firm: Party) -> bool:
    """Whether works at a token are another country's: "Chile's refinery"."""
    return any(party.is_owner and party.codes != firm.codes and 0 < token - party.last <= MAKER_REACH for party in parties)

"""Trade told by who buys and who sells, or by a bill: "the main buyer of Swiss goods, with", "its suppliers are China ($3 billion)"."""

from entente.coder.analysis import Sentence
from entente.coder.grammar.scan import GENITIVES
from entente.facts.flows import Flow
from entente.facts.goods import find_origin, is_goods
from entente.facts.measure_words import measure_words
from entente.facts.parties import Party
from entente.facts.trade_words import trade_words

REACH, BESIDE = 26, 5  # words from who trades to the amount, and from a country to its own amount
OWNER_REACH, BEHIND_REACH = 5, 5  # words around "buyer" in which whose stands
BILL_REACH = 12
LISTED = frozenset({"with", "(", ",", "at", "for", ":", "-", "bought", "took", "taking", "buying", "followed"})
OTHERS = frozenset({"aid", "loan", "debt", "investment", "contract"})


def find_trader_flow(sentence: Sentence, first: int, last: int, parties: list[Party]) -> tuple[str, Flow] | None:
    """Measure and flow of an amount at tokens `first` to `last` in a sentence that names buyers or sellers; else null.

    What a buyer takes is an export of the other side, what a supplier sends an import of it.
    """
    words, lower = trade_words(), sentence.lower
    role = next(
        (at for at in range(first - 1, max(-1, first - REACH), -1) if lower[at] in words.buyers or lower[at] in words.sellers), None
    )
    if role is None or ";" in lower[role:first] or not words.both_ways.isdisjoint(lower[role:first]) or _is_other_matter(lower, role, last):
        return _find_market_flow(sentence, first, last, parties)
    home = _find_home(sentence, role, parties)
    if home is None:
        return _find_market_flow(sentence, first, last, parties)
    partner = _find_listed(sentence, first, role, parties)
    if partner is None and words.levels.isdisjoint(lower[role + 1 : role + 2]) is False:
        partner = next(
            (party for party in parties if role < party.first <= role + OWNER_REACH and not party.is_owner and len(party.codes) == 1), None
        )
    told_with = [word for word in lower[max(role, first - BESIDE) : first] if word not in measure_words().leading]
    is_with = told_with[-1:] == ["with"]
    if partner is None and (is_with or not trade_words().taking_nouns.isdisjoint(lower[role:first])):
        partner = _find_subject(parties, role, home)
    if partner is None or partner.codes == home.codes:
        return None
    one, other = home.codes[0], partner.codes[0]
    return ("exports", Flow(one, other, one, other)) if lower[role] in words.buyers else ("imports", Flow(one, other, other, one))


def _is_other_matter(lower: list[str], role: int, last: int) -> bool:
    """Whether the amount is a loan, a contract or the like, or arms: "its customer with an order for jets"."""
    words, near = measure_words(), lower[role : last + BEHIND_REACH]
    is_other = any(words.nouns.get(word) in OTHERS and word not in trade_words().taking_nouns for word in near)
    return is_other or not words.arms.isdisjoint(near) or not trade_words().never.isdisjoint(near)


def _find_home(sentence: Sentence, role: int, parties: list[Party]) -> Party | None:
    """Whose buyers or sellers: "Brazil's best customers", "the main buyer of Swiss goods", "customers of Chile"."""
    lower = sentence.lower
    for party in parties:
        gap = lower[party.last + 1 : role]
        is_genitive = party.last < role <= party.last + OWNER_REACH and (
            gap[:1] in ([mark] for mark in GENITIVES) or party.kind == "pronoun"
        )
        is_ranked = not trade_words().ranks.isdisjoint(gap)
        if len(party.codes) == 1 and party.is_owner and is_genitive and is_ranked and "," not in gap:
            return party
    for party in parties:
        if (
            len(party.codes) == 1
            and role < party.first <= role + BEHIND_REACH
            and party.prep in ("of", "for")
            and lower[role + 1] in ("of", "for")
        ):
            return party
    return None


def _find_listed(sentence: Sentence, first: int, role: int, parties: list[Party]) -> Party | None:
    """The country right before its own amount: "India ($2 billion)", "ahead of the United States with 38 billion"."""
    for party in reversed([party for party in parties if party.last < first and len(party.codes) == 1]):
        gap = sentence.lower[party.last + 1 : first]
        is_beside = len(gap) <= BESIDE and all(word in LISTED or word in measure_words().leading for word in gap)
        return party if is_beside and party.first > role and not party.is_owner else None
    return None


def _find_subject(parties: list[Party], role: int, home: Party) -> Party | None:
    return next((party for party in reversed(parties) if party.last < role and len(party.codes) == 1 and party.codes != home.codes), None)


def _find_market_flow(sentence: Sentence, first: int, last: int, parties: list[Party]) -> tuple[str, Flow] | None:
    """The exports of "Cuba is a market worth 300 million euros a year to Spanish exporters"."""
    words, lower = trade_words(), sentence.lower
    seller = next(
        (party for party in parties if last < party.first <= last + BESIDE and party.prep in ("to", "for") and len(party.codes) == 1), None
    )
    market = next((at for at in range(first - 1, max(-1, first - BESIDE), -1) if lower[at] in words.buyers), None)
    if seller is None or market is None or words.sellers.isdisjoint(lower[seller.last + 1 : seller.last + 2]):
        return None
    buyer = _find_subject(parties, market, seller)
    if buyer is None:
        return None
    one, other = seller.codes[0], buyer.codes[0]
    return "exports", Flow(one, other, one, other)


def find_bill_flow(sentence: Sentence, first: int, last: int, parties: list[Party]) -> tuple[str, Flow] | None:
    """The imports of "Egypt's bill for Russian wheat was $5 million", "the bill for Nigerian gas came to $5 million for Ghana"."""
    words, lower = trade_words(), sentence.lower
    bill = next((at for at in range(first - 1, max(-1, first - BILL_REACH), -1) if lower[at] in words.bills), None)
    if bill is None or lower[bill + 1 : bill + 2] not in (["for"], ["from"]) or not measure_words().unsettled.isdisjoint(lower):
        return None
    goods = next((at for at in range(bill + 1, min(bill + BESIDE + 1, first)) if is_goods(sentence, at)), None)
    origin = find_origin(sentence, goods, parties) if goods is not None else None
    if origin is None:
        return None
    payers = [party for party in parties if party.codes != origin.codes and len(party.codes) == 1]
    owner = next((party for party in payers if party.last < bill <= party.last + OWNER_REACH), None)
    payer = owner or next((party for party in payers if party.first > last and party.prep in ("for", "to")), None)
    if payer is None:
        return None
    one, other = payer.codes[0], origin.codes[0]
    return "imports", Flow(one, other, other, one)

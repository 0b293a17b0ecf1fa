"""Contracts told by what is ordered and who makes it: "signed for American rifles", "is to build ships for the Saudi navy"."""

from entente.coder.analysis import Sentence
from entente.coder.grammar.kinds import STATE_HEADS
from entente.coder.grammar.scan import GENITIVES
from entente.facts.flows import Flow
from entente.facts.measure_words import measure_words
from entente.facts.measures import GIVEN, Cue
from entente.facts.parties import Party
from entente.facts.reading import Reading
from entente.facts.trade_words import trade_words

REACH = 26  # words from the verb of a deal to its amount
PRICE_REACH = 7  # words from "for" or "price" to the amount
THING_REACH = 5  # words between a country and what it makes
BOUND = frozenset({"to", "from", "in", "with", "of", "by", "for", "at", "than", "as", "between", "against", "on", "into", "over"})
FOR_WHOM = frozenset({"for", "in", "to"})


def find_deal_flow(sentence: Sentence, first: int, parties: list[Party]) -> Flow | None:
    """The flow of a contract from maker to buyer where verbs of ordering, choosing, winning or building tell it; else null.

    The price must be told as one: "for", "at a cost of", "a deal worth".
    """
    lower, words = sentence.lower, trade_words()
    if words.priced.isdisjoint(lower[max(0, first - PRICE_REACH) : first]) and lower[first - 1 : first] != ["a"]:
        return None
    if any(measure_words().nouns.get(word) in GIVEN for word in lower[max(0, first - REACH) : first + PRICE_REACH]):
        return None
    if not words.private.isdisjoint(lower[max(0, first - REACH) : first + PRICE_REACH]):
        return None
    single = [party for party in parties if len(party.codes) == 1]
    for token in range(first - 1, max(-1, first - REACH), -1):
        if lower[token] in words.ordering and _is_ordering(lower, token):
            buyer, seller = (
                _customer_state(sentence, single, token) or _force(sentence, token, single),
                _maker(sentence, token, first, single),
            )
        elif lower[token] in words.building and not (measure_words().arms | words.military).isdisjoint(lower[:first]):
            buyer, seller = _customer(sentence, token, first, single), _builder(single, token)
        elif lower[token] in words.winning and not words.jobs.isdisjoint(lower[token:first]):
            buyer, seller = _place(single, token, first), _builder(single, token)
        else:
            continue
        return Flow(buyer, seller, seller, buyer) if buyer is not None and seller is not None and buyer != seller else None
    return None


def find_purchase_flow(sentence: Sentence, token: int, parties: list[Party]) -> Flow | None:
    """The flow of the purchase told by the noun at `token`: "Turkey's purchase of Russian missiles"; null where a side is not told."""
    lower = sentence.lower
    if lower[token] not in trade_words().purchases:
        return None
    single = [party for party in parties if len(party.codes) == 1]
    buyer = next((party for party in reversed(single) if party.is_owner and party.last < token and _is_whose(lower, party, token)), None)
    seller = next(
        (party for party in single if party.is_owner and token < party.first <= token + THING_REACH and party.kind == "adjective"), None
    )
    if buyer is None or seller is None or buyer.codes == seller.codes:
        return None
    one, other = buyer.codes[0], seller.codes[0]
    return Flow(one, other, other, one)


def find_works_flow(sentence: Sentence, parties: list[Party]) -> Flow | None:
    """The flow of a contract from whose builders it has to where they build: "Chinese builders are to lay rails in Tanzania"."""
    single = [party for party in parties if len(party.codes) == 1]
    for party in single:
        if party.kind != "adjective" or trade_words().builders.isdisjoint(sentence.lower[party.last + 1 : party.last + 2]):
            continue
        place = next((other for other in single if other.first > party.last and other.prep == "in" and other.codes != party.codes), None)
        if place is not None:
            return Flow(place.codes[0], party.codes[0], party.codes[0], place.codes[0])
    return None


def find_deal_before(sentence: Sentence, parties: list[Party]) -> Flow | None:
    """The flow of the deal that a sentence tells, for the next one: "Denmark sold Brazil two ships. The contract is worth"; else null."""
    lower, words = sentence.lower, trade_words()
    single = [party for party in parties if len(party.codes) == 1]
    for token, word in enumerate(lower):
        if word in words.selling and not lower[token].endswith("s") and word not in words.nouns:
            seller, whom = _subject(single, token), [party for party in single if party.first > token and party.prep in (word, "to", "for")]
            buyer = whom[0].codes[0] if whom else None
        elif word in words.orders and _is_ordering(lower, token):
            buyer, seller = _subject(single, token), _maker(sentence, token, len(lower), single)
        else:
            continue
        if buyer is not None and seller is not None and buyer != seller:
            return Flow(buyer, seller, seller, buyer)
    return None


def _is_whose(lower: list[str], party: Party, token: int) -> bool:
    gap = lower[party.last + 1 : token]
    is_genitive = gap[:1] in ([mark] for mark in GENITIVES) or party.kind in ("adjective", "pronoun")
    return is_genitive and len(gap) <= 2 * THING_REACH and {",", "and", "of"}.isdisjoint(gap)


def _is_ordering(lower: list[str], token: int) -> bool:
    """Whether a verb orders: "signed for", "chose"; "signed a treaty" does not."""
    return not lower[token].startswith(("sign", "opt", "decide", "settle", "plump")) or lower[token + 1 : token + 2] in (["for"], ["on"])


def _subject(parties: list[Party], token: int) -> str | None:
    for party in reversed(parties):
        if party.last < token and party.prep not in BOUND and party.head != "company":
            return party.codes[0]
    return None


def _customer_state(sentence: Sentence, parties: list[Party], token: int) -> str | None:
    """Who orders before the verb at a token, if a state or one of its bodies: "Denmark", "the Danish railways", no Danish chain or star."""
    code = _subject(parties, token)
    party = next((found for found in reversed(parties) if found.last < token and found.codes == (code,)), None)
    if party is None or party.kind != "adjective" or party.head in STATE_HEADS:
        return code
    words, behind = trade_words(), sentence.lower[party.last + 1 : party.last + 1 + THING_REACH]
    return code if not (words.military | words.bodies | measure_words().official).isdisjoint(behind) else None


def _maker(sentence: Sentence, token: int, first: int, parties: list[Party]) -> str | None:
    """Whose arms or firm: "American rifles", "a French company", "from Italy", "Italy's Fincantieri"."""
    lower, words = sentence.lower, trade_words()
    for party in parties:
        if not token < party.first < first:
            continue
        things = lower[party.last + 1 : party.last + 1 + THING_REACH]
        is_made = not words.firms.isdisjoint(things) or not measure_words().arms.isdisjoint(things)
        if party.head == "company" or (party.is_owner and is_made) or (party.prep == "from" and party.kind != "city"):
            return party.codes[0]
    return None


def _builder(parties: list[Party], token: int) -> str | None:
    found = [party for party in parties if party.last < token and party.prep not in BOUND]
    return found[-1].codes[0] if found else None


def _customer(sentence: Sentence, token: int, first: int, parties: list[Party]) -> str | None:
    """For whose navy or army something is built: "for the Saudi navy", "for Egypt"."""
    for party in parties:
        behind = sentence.lower[party.last + 1 : party.last + 3]
        is_force = not trade_words().military.isdisjoint(behind) or not party.is_owner
        if token < party.first < first and party.prep == "for" and is_force:
            return party.codes[0]
    return None


def _force(sentence: Sentence, token: int, parties: list[Party]) -> str | None:
    """Whose army gets what was ordered where no country orders it: "jets for the Swiss air force"."""
    for party in parties:
        is_force = (
            not trade_words().military.isdisjoint(sentence.lower[party.last + 1 : party.last + 3])
            or "air" in sentence.lower[party.last + 1 : party.last + 2]
        )
        if party.first > token and party.prep == "for" and is_force:
            return party.codes[0]
    return None


def _place(parties: list[Party], token: int, first: int) -> str | None:
    return next((party.codes[0] for party in parties if token < party.first < first and party.prep in FOR_WHOM), None)


def find_contract_flow(reading: Reading, sentence: Sentence, cue: Cue, parties: list[Party]) -> Flow | None:
    """The flow of a contract told by whose purchase it is, by its builders, or by the sentence right before."""
    flow = find_purchase_flow(sentence, cue.token, parties)
    if flow is not None or cue.is_verb:
        return flow
    flow = find_works_flow(sentence, parties)
    if flow is None and not parties and sentence.number:
        earlier = reading.analysis.sentences[sentence.number - 1]
        flow = find_deal_before(earlier, reading.parties(earlier))
    return flow

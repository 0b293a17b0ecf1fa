"""Trade told by the goods' origin or by a claim: "drank $57 million worth of Georgian wine", "wants $45 million for gas"."""

from entente.coder.analysis import Sentence
from entente.facts.directions import Flow
from entente.facts.measures import measure_words
from entente.facts.parties import Party, distinct_codes

TAKEN_REACH, CLAIM_REACH = 6, 4  # words from the verb to the amount


def _subjects(sentence: Sentence, parties: list[Party], first: int) -> list[Party]:
    """Countries before an amount under no preposition; in "In 2005 Russia drank" there is none before Russia."""
    single = [party for party in parties if party.last < first and len(party.codes) == 1]
    return [party for party in single if party.prep in ("", ",") or (party.first > 0 and sentence.lower[party.first - 1].isdigit())]


def find_origin_flow(sentence: Sentence, first: int, last: int, parties: list[Party], pair: tuple[str, ...]) -> Flow | None:
    """The exports of goods that another country is said to take: from whom the goods are to the verb's subject; else null."""
    words, lower = measure_words(), sentence.lower
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


def find_claim_flow(sentence: Sentence, first: int, last: int, parties: list[Party], pair: tuple[str, ...]) -> Flow | None:
    """The debt of "wants $45 million for gas its neighbour burned", from the claimant as creditor to the other; else null."""
    words, lower = measure_words(), sentence.lower
    is_claimed = not words.claimed.isdisjoint(lower[max(0, first - CLAIM_REACH) : first]) and lower[last + 1 : last + 2] == ["for"]
    claimant = next(iter(_subjects(sentence, parties, first)), None)
    if not is_claimed or claimant is None:
        return None
    code = claimant.codes[0]
    others = [other for other in distinct_codes(parties) if other != code] or [other for other in pair if code in pair and other != code]
    return Flow(code, others[0], code, others[0]) if len(others) == 1 else None

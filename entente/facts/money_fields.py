"""Money between two countries in a sentence of one subject, where neither a word beside the amount nor its grammar tells what it is.

"Russia postpones the repayment of $800 million by Belarus" is of debts, and names two: so is the amount. More exact readers come first.
"""

from entente.coder.analysis import Sentence
from entente.facts.flows import Flow, Scope
from entente.facts.measure_words import measure_words
from entente.facts.money_roles import rank_donor
from entente.facts.money_words import money_words
from entente.facts.parties import Party, distinct_codes, semicolons_around
from entente.facts.trade_words import trade_words

PAIR = 2
BESIDE_REACH = 4  # words between a country and its amount in a list
TO_BE_PAID_BACK = frozenset({"debt", "loan"})
OF_GOODS = frozenset({"trade_turnover", "exports", "imports", "contract", "tariff_value"})
VETO_REACH = 5  # words on either side of an amount in which another noun tells what it is
FIELD_REACH = 16  # words on either side of an amount in which its subject is looked for
FROM, TO = frozenset({"from", "by"}), frozenset({"to", "in", "into", "for"})


def find_field(sentence: Sentence, first: int, last: int, before: list[Sentence]) -> str | None:
    """The measure of the nearest word of a subject, else of the one subject of the sentence, else of those right before.

    Null where there is none or something else stands beside the amount at tokens `first` to `last`.
    """
    lower, words = sentence.lower, measure_words()
    left, right = semicolons_around(lower, first)
    near = lower[max(left + 1, first - VETO_REACH) : first] + lower[last + 1 : min(right, last + 1 + VETO_REACH)]
    if any(words.nouns.get(word) == "" for word in near) or not words.private.isdisjoint(near):
        return None
    best: tuple[int, str] | None = None
    for token in range(max(left + 1, first - FIELD_REACH), min(right, last + 1 + FIELD_REACH)):
        measure = None if _is_town(lower, token) else money_words().fields.get(lower[token])
        if measure is not None:
            distance = first - token if token < first else token - last + PAIR
            best = min(best, (distance, measure)) if best is not None else (distance, measure)
    if best is not None:
        return best[1]
    earlier = [] if _has_own_verb(sentence) else before
    return next((subject for subject in map(_find_subject, (sentence, *earlier)) if subject is not None), None)


def _has_own_verb(sentence: Sentence) -> bool:
    """Whether a sentence says what was done with its money, or tells of something else: no subject comes from the one before."""
    words = measure_words()
    return any(word in trade_words().selling or word in words.built or words.nouns.get(word) == "" for word in sentence.word_set)


def _is_town(lower: list[str], token: int) -> bool:
    """Whether "capital" is a town."""
    return lower[token] == "capital" and (lower[token - 1] in ("the", "'s", "’s", "its") or lower[token + 1 : token + 2] == [","])


def _find_subject(sentence: Sentence) -> str | None:
    """The only subject of a sentence; null where it has none or several, or tells of goods."""
    told = {money_words().fields[word] for word in sentence.word_set if word in money_words().fields and word != "capital"}
    is_of_goods = any(measure_words().nouns.get(word) in OF_GOODS for word in sentence.word_set)
    return next(iter(told)) if len(told) == 1 and not is_of_goods else None


def find_field_flow(measure: str, sentence: Sentence, amount: tuple[int, int], scope: Scope) -> Flow | None:
    """From whom to whom money of a subject goes: the two that the sentence names; null where they are not two."""
    if measure == "investment" and not trade_words().selling.isdisjoint(sentence.lower[max(0, amount[0] - FIELD_REACH) : amount[0]]):
        return None  # "sold its holdings in Peru for"
    codes = distinct_codes(scope.sentence)
    if not codes:
        codes = list(scope.near if len(scope.near) == PAIR and measure in TO_BE_PAID_BACK else ())
    elif len(codes) == 1:
        told = scope.told if codes[0] in scope.told else scope.pair if codes[0] in scope.pair else ()
        others = [code for code in told or scope.near if code != codes[0]]
        codes += others if len(others) == 1 else []
    if len(codes) > PAIR:
        codes = _nearest_two(scope, amount)
    if len(codes) != PAIR:
        return None
    one, other = codes
    parties = {code: [party for party in scope.sentence if party.codes == (code,)] for code in codes}
    source, target = (one, other) if _is_giver(measure, one, other, parties) else (other, one)
    return Flow(source, target, source, target)


def _nearest_two(scope: Scope, amount: tuple[int, int]) -> list[str]:
    """The country right ahead of an amount, or right behind it, and the one that a list of many is about; empty where either is unclear."""
    single = [party for party in scope.sentence if len(party.codes) == 1]
    near = [party for party in single if party.last < amount[0] and amount[0] - party.last <= BESIDE_REACH][-1:]
    near = near or [party for party in single if party.first > amount[1] and party.first - amount[1] <= BESIDE_REACH][:1]
    about = [code for code in scope.near if near and code != near[0].codes[0]]
    return [near[0].codes[0], about[0]] if near and about else []


def _is_giver(measure: str, one: str, other: str, parties: dict[str, list[Party]]) -> bool:
    """Whether the first of two gives: by "from" and "to", by who is wont to give, by who is named first."""
    for code, is_first in ((one, True), (other, False)):
        named = [party for party in parties[code] if party.head != "place"] or parties[code]
        preps = {party.prep for party in named}
        if preps & FROM and measure != "debt":
            return is_first
        if preps & TO and measure != "debt":
            return not is_first
    ranks = rank_donor(one), rank_donor(other)
    if measure != "investment" and ranks[0] != ranks[1]:
        return ranks[0] > ranks[1]
    return True

"""Goods that an amount of money is the worth of, and whose they are: "Australian coal worth", "$5 million of its soya"."""

from typing import NamedTuple

from entente.coder.analysis import Sentence
from entente.coder.grammar.scan import GENITIVES
from entente.facts.measure_words import measure_words
from entente.facts.parties import Party
from entente.facts.trade_words import trade_words

AHEAD, BEHIND = 12, 6  # words around an amount among which the goods are named
WORTH_REACH = 5  # words between "worth" and its amount
OWNER_REACH = 3  # words between whose goods and the goods
FROM_REACH = 5  # words between goods and from where
SPENT_REACH = 14  # words of "For oil from Venezuela last year Jamaica spent"
LIST_REACH = 14  # words of the amounts of others between one and the goods
STOPS = frozenset({";", ":", "(", ")"})
OF_GOODS = frozenset({"of", "on", "for", "from", "in"})
TIMES, STRETCHES = frozenset({"a", "each", "every", "last", "this", "per"}), (["year"], ["month"], ["week"], ["season"])
WORTH_OF = (["worth", "of"], ["'s", "worth"], ["’s", "worth"], ["'", "worth"], ["’", "worth"])


class Goods(NamedTuple):
    """Where goods are named; `is_named` is false where only "worth" tells that there are any."""

    token: int
    is_named: bool


def is_goods(sentence: Sentence, token: int) -> bool:
    """Whether a word names goods; "the power grid", "its own power", "the oil minister" name none."""
    words, lower = trade_words(), sentence.lower
    if lower[token] not in words.goods or (token and lower[token - 1] == "own"):
        return False
    return token + 1 >= len(lower) or lower[token + 1] not in words.works


def _named_ahead(sentence: Sentence, end: int, reach: int) -> int | None:
    for token in range(end - 1, max(-1, end - reach), -1):
        if sentence.lower[token] in STOPS and sentence.lower[token] != ":":
            return None
        if is_goods(sentence, token):
            return token
    return None


def _named_behind(sentence: Sentence, begin: int) -> int | None:
    for token in range(begin, min(begin + BEHIND, len(sentence.lower))):
        if sentence.lower[token] in STOPS or sentence.lower[token] in (",", "."):
            return None
        if is_goods(sentence, token):
            return token
    return None


def _skip_time(lower: list[str], token: int) -> int:
    """The token behind "a year" or "last month" at a token: "spends $5 million a year on"."""
    is_time = lower[token : token + 1] != [] and lower[token] in TIMES and lower[token + 1 : token + 2] in STRETCHES
    return token + 2 if is_time else token


def _skip_listed(lower: list[str], token: int) -> int:
    """The token behind the amounts of others in a list at a token: "spent $5 million and Japan $3 million on Chilean fish"."""
    if lower[token : token + 1] not in (["and"], [","]):
        return token
    end = next((at for at in range(token + 1, min(token + LIST_REACH, len(lower))) if lower[at] in ("on", ";", "which", "while")), None)
    is_listed = end is not None and lower[end] == "on" and any(word[:1].isdigit() for word in lower[token:end])
    return end if end is not None and is_listed else token


def find_goods(sentence: Sentence, first: int, last: int) -> Goods | None:
    """The goods that the amount at tokens `first` to `last` pays for or is the worth of; null where none are told."""
    words, lower = trade_words(), sentence.lower
    behind = lower[last + 1 : last + 3]
    if behind in WORTH_OF or behind[:1] == ["worth"]:
        token = _named_behind(sentence, last + 2) if behind[:1] != ["worth"] or behind == ["worth", "of"] else None
        token = token if token is not None else _named_ahead(sentence, first, AHEAD)
        return Goods(token if token is not None else last + 1, token is not None)
    begin = _skip_listed(lower, _skip_time(lower, last + 1))
    token = _named_behind(sentence, begin + 1) if begin < len(lower) and lower[begin] in OF_GOODS else None
    if token is not None:
        return Goods(token, is_named=True)
    begin = first - 1
    while begin > 0 and first - begin <= WORTH_REACH and lower[begin] in measure_words().leading:
        begin -= 1
    if begin >= 0 and lower[begin] in words.valued | words.worth:
        token = _named_ahead(sentence, begin, AHEAD)
        if token is not None and (lower[begin] != "to" or "tune" in lower[max(0, begin - 3) : begin]):
            return Goods(token, is_named=True)
    if not words.paying.isdisjoint(lower[max(0, first - WORTH_REACH) : first]):
        token = _named_ahead(sentence, first, SPENT_REACH)
        if token is not None and not {"for", "on"}.isdisjoint(lower[max(0, token - OWNER_REACH) : token]):
            return Goods(token, is_named=True)
    return None


def find_origin(sentence: Sentence, goods: int, parties: list[Party]) -> Party | None:
    """Whose goods those at token `goods` are: "Australian coal", "Ecuador's frozen shrimp", "oil from Venezuela", "goods of Moldova"."""
    lower = sentence.lower
    for party in parties:
        if len(party.codes) != 1:
            continue
        gap = lower[party.last + 1 : goods]
        is_next = party.last < goods <= party.last + OWNER_REACH + (gap[:1] in ([mark] for mark in GENITIVES))
        if party.is_owner and is_next and {",", "and", "with", "to"}.isdisjoint(gap):
            return party
    for party in parties:
        gap = lower[goods + 1 : party.first]
        is_from = goods < party.first <= goods + FROM_REACH and party.prep in ("from", "of") and len(party.codes) == 1
        if is_from and not party.is_owner and "to" not in gap and not any(word[:1].isdigit() for word in gap):
            return party
    return None

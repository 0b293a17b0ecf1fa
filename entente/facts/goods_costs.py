"""Imports told by what goods cost who takes them: "Peruvian fish cost Chile $5 million", "set Chilean buyers back", "brought in"."""

from entente.coder.analysis import Sentence
from entente.facts.flows import Flow
from entente.facts.goods import find_origin, is_goods
from entente.facts.measure_words import measure_words
from entente.facts.parties import Party
from entente.facts.trade_words import trade_words

VERB_REACH, GOODS_REACH, PAYER_REACH = 8, 22, 4  # words from the verb to the amount, from there to the goods, and to who pays
BOUND = frozenset({"to", "from", "in", "with", "of", "by", "for", "at", "than", "as", "on", "into"})
FROM = frozenset({"from"})
SHIPPED = frozenset({"imports", "exports"})


def find_cost_flow(sentence: Sentence, first: int, last: int, parties: list[Party]) -> tuple[str, Flow] | None:
    """The imports of which the amount at tokens `first` to `last` is the price to a country; null where goods or a side are not told."""
    words, lower = trade_words(), sentence.lower
    single = [party for party in parties if len(party.codes) == 1]
    for token in range(first - 1, max(-1, first - VERB_REACH), -1):
        if lower[token] == ";":
            return None
        if lower[token] in words.costing or (lower[token] in words.setting and "back" in lower[token + 1 : first]):
            sides = _find_payer(single, token, first), _find_seller(sentence, token, single)
        elif lower[token] in words.bringing and lower[token + 1] == "in":
            sides = _find_subject(single, token), _find_source(sentence, single, token, last)
        else:
            continue
        taker, seller = sides
        return ("imports", Flow(taker, seller, seller, taker)) if taker is not None and seller not in (None, taker) and seller else None
    return None


def _find_payer(parties: list[Party], token: int, first: int) -> str | None:
    """Whom goods cost the amount: the country right behind the verb."""
    return next((party.codes[0] for party in parties if token < party.first <= token + PAYER_REACH and party.last < first), None)


def _find_subject(parties: list[Party], token: int) -> str | None:
    ahead = [party for party in parties if party.last < token and not party.is_owner and party.prep not in BOUND]
    return ahead[-1].codes[0] if ahead else None


def _find_seller(sentence: Sentence, token: int, parties: list[Party]) -> str | None:
    """Whose goods stand ahead of a verb: "Peruvian fish", "imports from Peru", "what it brought in from Peru"."""
    lower = sentence.lower
    begin = max(0, token - GOODS_REACH)
    for at in range(token - 1, begin - 1, -1):
        if is_goods(sentence, at) and (origin := find_origin(sentence, at, parties)) is not None:
            return origin.codes[0] if origin.first > at or origin.prep not in BOUND else None  # "the ban on Peruvian fish cost"
    is_trade = any(is_goods(sentence, at) or measure_words().nouns.get(lower[at]) in SHIPPED for at in range(begin, token))
    named = (party for party in parties if begin <= party.first < token and party.prep in FROM)
    return next((party.codes[0] for party in named), None) if is_trade else None


def _find_source(sentence: Sentence, parties: list[Party], token: int, last: int) -> str | None:
    """From where goods are that somebody brought in, told around an amount."""
    end = min(last + GOODS_REACH, len(sentence.lower))
    goods = next((at for at in range(token + 1, end) if is_goods(sentence, at)), None)
    if goods is None:
        return None
    origin = find_origin(sentence, goods, parties)
    named = (party.codes[0] for party in parties if party.first > token and party.prep in FROM)
    return origin.codes[0] if origin is not None else next(named, None)

"""Taxed goods: what the goods under a tariff are worth, from whom they come and who taxes them."""

from entente.coder.analysis import Sentence
from entente.coder.grammar.scan import GENITIVES
from entente.facts.flows import Flow
from entente.facts.goods import WORTH_OF
from entente.facts.measure_words import measure_words
from entente.facts.measures import Cue
from entente.facts.parties import Party, distinct_codes, is_state
from entente.facts.reading import Reading
from entente.facts.trade_words import trade_words

REACH = 24  # words between a tariff and what it is put on
OWNER_REACH = 4  # words of "Turkey's extra import duties"
GOODS_REACH = 6  # words between an amount and its goods
EARLIER = frozenset({"before", "until"})  # "Before the duties took effect, exports were worth"
BOUND = frozenset({"on", "from", "of", "against", "for", "with", "to", "in", "by", "between", "than", "over"})
PAIR, SAYING_REACH = 2, 3
NEAR, TOLD_REACH = 4, 2  # words between an amount and its goods, and sentences back to their tariff


def _is_tariff(sentence: Sentence, token: int) -> bool:
    """Whether a word is a tax on goods: a tariff, a levy, "a 100 per cent tax on", "surtaxes"."""
    lower, words = sentence.lower, trade_words()
    is_on = "on" in lower[token + 1 : token + 4] or (
        lower[token] == "taxed" and not words.goods.isdisjoint(lower[max(0, token - 3) : token])
    )
    return lower[token] in words.tariffs or (lower[token] in words.taxes and is_on)


def find_tariff_flow(
    sentence: Sentence, first: int, last: int, parties: list[Party], pair: tuple[str, ...], told: tuple[str, ...]
) -> Flow | None:
    """The flow of the goods worth the amount at tokens `first` to `last` from where they come to who taxes them; else null.

    "Turkey's extra duties hit $5 million worth of US rice": from the United States to Turkey. What tariffs bring in or cost is none.
    """
    lower = sentence.lower
    near = range(max(0, first - REACH), min(len(lower), last + REACH))
    tariff = min((token for token in near if _is_tariff(sentence, token)), key=lambda token: abs(token - first), default=None)
    if (
        tariff is None
        or (lower[0] in EARLIER and "," in lower[tariff : min(first, len(lower))])
        or not trade_words().raised.isdisjoint(lower[max(0, first - GOODS_REACH) : last + GOODS_REACH])
    ):
        return None
    if tariff > first and not (trade_words().buying | trade_words().selling).isdisjoint(lower[max(0, first - OWNER_REACH) : first]):
        return None  # "which bought $6 million of its barley, has imposed a tariff"
    goods = _find_goods(sentence, first, last)
    if goods is None or ";" in lower[min(tariff, first) : max(tariff, last)]:
        return None
    single = [party for party in parties if len(party.codes) == 1 and not _is_speaker(lower, party) and _may_tax(party.codes[0])]
    source = _find_source(sentence, goods, single)
    target = _find_imposer(sentence, tariff, source, single, min(first, goods))
    speaker = next((party.codes[0] for party in parties if len(party.codes) == 1 and _is_speaker(lower, party)), None)
    if source is None and target is not None:
        source = _other(target, (tuple(distinct_codes(single)), (target, speaker or target), told, pair))
    if target is None and source is not None:
        target = _other(source, (tuple(distinct_codes(single)), (source, speaker or source), told, pair))
    if source is None or target is None or source == target:
        return None
    return Flow(target, source, source, target)


def _other(code: str, groups: tuple[tuple[str, ...], ...]) -> str | None:
    for group in groups:
        rest = [other for other in group if other != code]
        if len(rest) == 1 and len(group) <= PAIR:
            return rest[0]
    return None


def _may_tax(code: str) -> bool:
    return code == "EU" or is_state(code)


def _is_speaker(lower: list[str], party: Party) -> bool:
    return not party.is_owner and not trade_words().saying.isdisjoint(lower[party.last + 1 : party.last + 1 + SAYING_REACH])


def _find_goods(sentence: Sentence, first: int, last: int) -> int | None:
    """The token of the goods that an amount is the worth of: "goods worth", "exports of", "$60 billion of American products"."""
    lower, words = sentence.lower, trade_words().goods
    behind = lower[last + 1 : last + 3]
    if behind[:1] in (["of"], ["worth"], ["in"]) or behind in WORTH_OF:
        found = next((at for at in range(last + 2, min(last + 2 + GOODS_REACH, len(lower))) if lower[at] in words), None)
        if found is not None:
            return found
    bar = next((at for at in range(first - 1, -1, -1) if lower[at] == ";"), -1)
    is_of_tax = lower[first - 1 : first] == ["worth"] and lower[first - 2] in trade_words().tariffs  # "surcharges worth $5 million"
    is_valued = not is_of_tax and not trade_words().valuing.isdisjoint(lower[max(0, first - OWNER_REACH) : first])
    found = next((at for at in range(first - 1, max(bar, first - REACH), -1) if lower[at] in words), None)
    return found if is_valued else None


def _find_source(sentence: Sentence, goods: int, parties: list[Party]) -> str | None:
    """From whom the taxed goods come: "American products", "steel from Turkey", "goods that the European Union sells"."""
    lower = sentence.lower
    for party in parties:
        gap = lower[party.last + 1 : goods]
        is_owner = (
            (party.is_owner or party.last + 1 == goods)
            and party.last < goods <= party.last + OWNER_REACH
            and not any(word in trade_words().tariffs for word in gap)
        )
        if is_owner and {",", "with", "to"}.isdisjoint(gap):
            return party.codes[0]
    for party in parties:
        is_from = party.prep == "from" and goods < party.first <= goods + REACH // 2
        sells = lower[party.last + 1 : party.last + 2]
        is_seller = party.first > goods and bool(sells) and sells[0] in trade_words().selling
        if is_from or is_seller:
            return party.codes[0]
    return None


def _find_imposer(sentence: Sentence, tariff: int, source: str | None, parties: list[Party], goods: int) -> str | None:
    """Who taxes: whose tariff it is, by whom it was imposed, or the subject of the sentence."""
    lower = sentence.lower
    others = [party for party in parties if party.codes != (source,)]
    for party in others:
        gap = lower[party.last + 1 : tariff]
        is_near = party.last < tariff <= party.last + OWNER_REACH + (gap[:1] in ([mark] for mark in GENITIVES))
        if party.is_owner and is_near and "on" not in gap:
            return party.codes[0]
    by = next((party for party in others if party.prep == "by" and party.first > tariff), None)
    if by is not None:
        return by.codes[0]
    subject = next((party for party in others if party.prep not in BOUND and party.last < max(tariff, goods)), None)
    return subject.codes[0] if subject is not None else None


def find_tariff_before(reading: Reading, sentence: Sentence, first: int, last: int) -> tuple[Cue, list[Party]] | None:
    """A tariff told up to two sentences before, where the amount is the worth of goods: "the measure covers goods worth …"."""
    words = measure_words()
    if words.goods.isdisjoint(sentence.lower[max(0, first - NEAR) : first] + sentence.lower[last + 1 : last + 1 + NEAR]):
        return None
    for earlier in reading.sentences_before(sentence, TOLD_REACH):
        if any(words.nouns.get(word) == "tariff_value" for word in earlier.lower):
            parties = [party._replace(first=-1, last=-1, is_owner=False) for party in reading.parties(earlier)]
            codes = distinct_codes(parties)[:2]
            taxing = [party._replace(prep="" if party.codes[0] == codes[0] else "on") for party in parties if party.codes[0] in codes]
            return Cue("tariff_value", first, is_verb=False), taxing
    return None

"""The lexicon's words by which an amount of money is told to be trade, aid, a loan, a contract or a debt."""

from dataclasses import dataclass
from functools import cache

from entente.facts.data import read_words


@dataclass(frozen=True, slots=True)
class MeasureWords:
    """Word lists of `measures.toml`, single words in lower case."""

    nouns: dict[str, str]
    weak: dict[str, str]
    verbs: dict[str, str]
    heads: frozenset[str]
    boundaries: frozenset[str]
    passing: frozenset[str]
    target: frozenset[str]
    modal: frozenset[str]
    growth: frozenset[str]
    exchange_kinds: frozenset[str]
    private: frozenset[str]
    moved: frozenset[str]
    receivers: frozenset[str]
    having: frozenset[str]
    givers: frozenset[str]
    goods: frozenset[str]
    spending: frozenset[str]
    earning: frozenset[str]
    paid_for: frozenset[str]
    arriving: frozenset[str]
    leaving: frozenset[str]
    prices: frozenset[str]
    forgiving: frozenset[str]
    rescheduling: frozenset[str]
    thanking: frozenset[str]
    withholding: frozenset[str]
    drawing: frozenset[str]
    lenders: frozenset[str]
    donors: frozenset[str]
    lesser_donors: frozenset[str]
    arms_makers: frozenset[str]
    signing: frozenset[str]
    crossing: frozenset[str]
    lines: frozenset[str]
    taxing: frozenset[str]
    put: frozenset[str]
    sunk: frozenset[str]
    placing: frozenset[str]
    bodies: frozenset[str]
    bills: frozenset[str]
    unsettled: frozenset[str]
    schemes: frozenset[str]
    pacts: frozenset[str]
    pact_kinds: frozenset[str]
    missed: frozenset[str]
    firms: frozenset[str]
    returning: frozenset[str]
    scheme_kinds: frozenset[str]
    tickets: frozenset[str]
    arms: frozenset[str]
    built: frozenset[str]
    winners: frozenset[str]
    received: frozenset[str]
    helped: frozenset[str]
    claimed: frozenset[str]
    taken: frozenset[str]
    unpaid: frozenset[str]
    sellers: frozenset[str]
    leading: frozenset[str]
    counting: frozenset[str]
    reaching: frozenset[str]
    reporting: frozenset[str]
    official: frozenset[str]
    stricken: frozenset[str]
    comparing: frozenset[str]
    references: tuple[str, ...]


def _by_word(table: dict[str, str]) -> dict[str, str]:
    return {word: measure for measure, words in table.items() for word in words.split()}


@cache
def measure_words() -> MeasureWords:
    """The lexicon's words of measures."""
    words = read_words("measures")
    nouns = _by_word(words["nouns"])
    nouns.update(dict.fromkeys(words["other"]["nouns"].split(), ""))
    tables = ("receivers", "givers", "goods", "near", "tellers", "levels")
    listed = {key: frozenset(str(value).split()) for table in tables for key, value in words[table].items() if key != "words"}
    listed["put"] |= listed["sunk"]
    return MeasureWords(
        nouns=nouns,
        weak=_by_word(words["weak"]),
        verbs=_by_word(words["verbs"]),
        heads=frozenset(words["heads"]["words"].split()),
        boundaries=frozenset(words["boundaries"]["words"].split()) | frozenset(words["boundaries"]["stops"].split()),
        passing=frozenset(words["boundaries"]["passing"].split()),
        target=frozenset(words["target"]["words"].split()),
        modal=frozenset(words["target"]["modal"].split()),
        growth=frozenset(words["growth"]["verbs"].split()),
        exchange_kinds=frozenset(words["exchange"]["kinds"].split()),
        private=frozenset(words["private"]["words"].split()),
        moved=frozenset(words["private"]["moved"].split()),
        receivers=frozenset(words["receivers"]["words"].split()),
        givers=frozenset(words["givers"]["words"].split()),
        bodies=frozenset(words["other"]["bodies"].split()),
        tickets=frozenset(words["other"]["tickets"].split()),
        bills=frozenset(words["unpaid_bills"]["bills"].split()),
        unsettled=frozenset(words["unpaid_bills"]["unsettled"].split()),
        schemes=frozenset(words["schemes"]["nouns"].split()),
        pacts=frozenset(words["pacts"]["nouns"].split()),
        pact_kinds=frozenset(words["pacts"]["kinds"].split()),
        missed=frozenset(words["pacts"]["missed"].split()),
        scheme_kinds=frozenset(words["schemes"]["kinds"].split()),
        goods=frozenset(words["goods"]["words"].split()),
        references=tuple(words["references"]["starts"]),
        **listed,
    )

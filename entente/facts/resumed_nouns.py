"""Amounts of "those to China" and the like, whose noun the sentence before tells: "Shipments rose. Those to China reached $6 million"."""

from entente.coder.analysis import Sentence
from entente.coder.grammar.scan import GENITIVES
from entente.facts.flows import Flow
from entente.facts.measure_words import measure_words
from entente.facts.parties import Party
from entente.facts.trade_words import trade_words

THOSE = frozenset({"those", "that"})
OUT, BACK = frozenset({"to", "for", "in"}), frozenset({"from", "by"})
OPENERS = frozenset({",", ";", "and", "while", "but"})
ONE_WAY = frozenset({"exports", "imports"})
GIVEN = frozenset({"aid", "loan", "investment"})
PARTY_REACH, AMOUNT_REACH, OWNER_REACH = 2, 8, 4  # words from "those" to the country, from there to the amount, and from whose to the noun


def find_resumed_noun(
    sentence: Sentence, first: int, parties: list[Party], earlier: tuple[Sentence, list[Party]] | None
) -> tuple[str, Flow] | None:
    """Measure and flow of the amount at token `first` behind "those to" a country, by a noun and its owner in the sentence before.

    `earlier` is that sentence with its parties; null where it has no noun of one owner or something else stands before the amount.
    """
    if earlier is None or THOSE.isdisjoint(sentence.word_set):
        return None
    party = next((other for other in reversed(parties) if other.last < first and len(other.codes) == 1), None)
    if party is None or party.is_owner or first - party.last > AMOUNT_REACH:
        return None
    lower = sentence.lower
    those = next((at for at in range(party.first - 1, max(-1, party.first - PARTY_REACH - 2), -1) if lower[at] in THOSE), None)
    if those is None or (those and lower[those - 1] not in OPENERS) or party.prep != lower[those + 1]:
        return None
    gap = {word for word in lower[party.last + 1 : first] if word not in measure_words().leading}
    if not (trade_words().levels | trade_words().amounting | {",", ":"}).issuperset(gap):
        return None
    noun = _find_noun(*earlier)
    if noun is None or noun[1] == party.codes[0]:
        return None
    measure, owner = noun
    code = party.codes[0]
    if measure == "exports" and party.prep in OUT:
        return measure, Flow(owner, code, owner, code)
    if measure == "imports" and party.prep in BACK:
        return measure, Flow(owner, code, code, owner)
    if measure == "trade_turnover" and party.prep == "with":
        return measure, Flow(owner, code, *sorted((owner, code)))
    if measure in GIVEN and party.prep in OUT | BACK:
        source, target = (owner, code) if party.prep in OUT else (code, owner)
        return measure, Flow(owner, code, source, target)
    return None


def _find_noun(sentence: Sentence, parties: list[Party]) -> tuple[str, str] | None:
    """The measure and the owner of the first noun of a measure that somebody owns: "Peru's shipments to its partners"."""
    nouns, lower = measure_words().nouns, sentence.lower
    for party in parties:
        if len(party.codes) != 1 or not party.is_owner:
            continue
        begin = party.last + 1 + (lower[party.last + 1 : party.last + 2] in ([mark] for mark in GENITIVES))
        for token in range(begin, min(begin + OWNER_REACH, len(lower))):
            measure = nouns.get(lower[token])
            if measure in ONE_WAY | GIVEN or measure == "trade_turnover":
                return measure, party.codes[0]
    return None

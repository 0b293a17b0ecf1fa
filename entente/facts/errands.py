"""Somebody who calls on two that are at odds, one after the other, with a paper or for peace."""

import re
from dataclasses import dataclass
from functools import cache

from entente.coder.analysis import Sentence
from entente.coder.grammar.kinds import TOWNS
from entente.facts.data import compile_pattern, read_words
from entente.facts.near_pairs import paragraph_before
from entente.facts.parties import Party, is_state, states_of
from entente.facts.private_parties import is_private
from entente.facts.reading import Reading

PAIR = 2
GOALS = frozenset({"in", "to", "at", "on", "for"})


@dataclass(frozen=True, slots=True)
class Errand:
    """Who travelled between which two, and the words that tell why."""

    mediator: str
    parties: tuple[str, ...]
    found: re.Match[str]


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    words = read_words("mediations")["errands"]
    return compile_pattern(words["calls"]), compile_pattern(words["purpose"]), compile_pattern(words["unreal"])


def find_errand(reading: Reading, sentence: Sentence) -> Errand | None:
    """The one who in a sentence calls at the capitals of two others, or on their leaders, with a purpose that concerns both.

    "The minister of Oman was in Lima on the 4th and in Quito a day later, with a plan for a truce."
    """
    if len(sentence.codes()) <= PAIR:
        return None
    calls, purpose, unreal = _patterns()
    found = purpose.search(reading.text, sentence.start, sentence.end)
    if found is None or calls.search(reading.text, sentence.start, sentence.end) is None:
        return None
    if unreal.search(reading.text, sentence.start, sentence.end) is not None:
        return None
    named = [party for party in reading.parties(sentence) if len(party.codes) == 1 and is_state(party.codes[0])]
    named = [party for party in named if party.kind != "pronoun" or not party.is_owner]
    envoys = [party for party in named if party.kind not in TOWNS and not is_private(sentence, party, named)]
    codes = states_of(named)
    if len(codes) != PAIR + 1 or not envoys:
        return None
    envoy = envoys[0].codes[0]
    visited = tuple(sorted(code for code in codes if code != envoy))
    if not all(any(_is_goal(party) for party in named if party.codes[0] == code) for code in visited):
        return None
    return Errand(envoy, visited, found) if _are_at_odds(reading, sentence, visited) else None


def _is_goal(party: Party) -> bool:
    """Whether somebody goes there or to see him: "in Lima", "called on the president of Peru"."""
    return (party.kind in TOWNS and (party.prep in GOALS or party.prep in ("and", "then", ","))) or party.kind == "official"


def _are_at_odds(reading: Reading, sentence: Sentence, pair: tuple[str, ...]) -> bool:
    """Whether the two deal with each other in the text, or the sentences before tell of both."""
    if frozenset(pair) in reading.dealings:
        return True
    return any({*pair} <= {*states_of(reading.parties(other))} for other in paragraph_before(reading, sentence))

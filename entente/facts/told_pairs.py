"""Whom "the two" means where a fact does not name them: the two states that one of the sentences before tells together."""

import re
from collections.abc import Callable
from itertools import pairwise

from entente.coder.analysis import Sentence
from entente.facts.parties import Party, are_joined, distinct_codes, is_state
from entente.facts.reading import Reading

PAIR = 2
TOLD_REACH = 3  # sentences
UNNAMED = frozenset({"office", "pronoun", "definite"})
PLACING = frozenset({"in", "at", "for", "via", "through"})  # "sets out for Lima and Quito"
SIDES = re.compile(r"\b(?:the two|both) (?:sides|delegations|parties|ministers)\b", re.IGNORECASE)


def find_two_ahead(parties: list[Party], end: int) -> tuple[str, ...]:
    """The two states, sorted, named in a sentence before it speaks of "the two nations" at `end`; empty where they are more or fewer."""
    codes = distinct_codes(party for party in parties if party.end <= end and party.kind not in UNNAMED)
    return tuple(sorted(codes)) if len(codes) == PAIR and all(map(is_state, codes)) else ()


def name_the_two(reading: Reading, sentence: Sentence, party: Party) -> Party:
    """A party that is only "the two" behind "between", as the two joined in one of the sentences before."""
    is_unclear = party.kind == "definite" and len(party.codes) == PAIR and {*party.codes} != {*reading.pair}
    if party.prep != "between" or not is_unclear:
        return party
    joined = find_joined_before(reading, sentence)
    return party._replace(codes=joined) if joined else party


def find_joined_before(reading: Reading, sentence: Sentence, can_count: Callable[[Sentence, Party], bool] | None = None) -> tuple[str, ...]:
    """The two states that one of the sentences before joins, sorted; empty where none does; parties that cannot `can_count` are left out.

    For "the two sides" the two that met in the sentence before will do: "The minister received the envoy of Angola."
    """
    is_of_talks = SIDES.search(reading.text, sentence.start, sentence.end) is not None
    for other in reading.sentences_before(sentence, TOLD_REACH):
        listed = reading.parties(other)
        joint = [party.codes for party in listed if len(party.codes) == 2 and party.kind not in ("pronoun", "definite")]
        states = [party for party in listed if len(party.codes) == 1 and is_state(party.codes[0])]
        states = [party for party in states if can_count is None or can_count(other, party)]
        if is_of_talks and not joint and len(distinct_codes(states)) == PAIR:
            return tuple(sorted(distinct_codes(states)))
        states = [party for party in states if party.kind != "capital" or party.prep not in PLACING]
        joined = [(one, two) for one, two in pairwise(states) if one.codes != two.codes and are_joined(reading.text, one, two)]
        dealing = next(reading.dealings_before(other, 0), None) if is_of_talks and not joined and not joint else None
        if dealing is not None and frozenset(distinct_codes(states)) == dealing:
            return tuple(sorted(dealing))
        if len(joined) == 1 or (not joined and joint):
            codes = distinct_codes(joined[0]) if joined else joint[-1]
            return tuple(sorted(codes))
    return ()

"""Between whom a mediation was that names nobody: "The swap was mediated by Oman" goes on about the matter of the sentences before."""

import re
from collections.abc import Collection
from functools import cache
from itertools import pairwise

from entente.coder.analysis import Sentence
from entente.coder.grammar.kinds import TOWNS
from entente.facts.data import compile_pattern, read_words
from entente.facts.parties import Party, are_joined, distinct_codes, is_state, list_between
from entente.facts.private_parties import is_private
from entente.facts.quarrels import names_quarrel, tells_quarrel
from entente.facts.reading import Reading

PAIR = 2
HALF_REACH = 2
REACH = 4  # sentences; agencies make each a paragraph
UNCLEAR = frozenset({"pronoun", "definite", "office"})
PLACING = frozenset({"in", "at", "to", "from", "near", "outside", "inside"})
MOST_AT_ODDS = 6
BREAKS = frozenset({"SANCTION", "COERCE", "THREATEN", "REJECT"})  # ties cut, a blockade
FIGHTERS = frozenset({"group", "force"})


@cache
def _words() -> dict[str, re.Pattern[str]]:
    return {name: compile_pattern(pattern) for name, pattern in read_words("mediations")["before"].items()}


def names_matter(text: str, start: int, end: int) -> bool:
    """Whether words speak of a matter told before: "the talks", "this truce", "a mediator in the conflict"."""
    return _words()["matter"].search(text, start, end) is not None


def find_inside(text: str, sentence: Sentence, parties: list[Party], mediators: Collection[str] = ()) -> str | None:
    """The one state in which a sentence sets two sides against each other: "Chad's government and the FACT rebels signed"."""
    clear = [party for party in parties if party.kind not in UNCLEAR and len(party.codes) == 1]
    clear = [party for party in clear if party.codes[0] not in mediators]
    for one, other in pairwise(clear):
        is_own = one.codes == other.codes and is_state(one.codes[0])
        if is_own and FIGHTERS & {one.kind, other.kind} and _words()["sides"].fullmatch(text, one.end, other.start):
            return one.codes[0]
    states = [code for code in distinct_codes(party for party in clear if party.kind not in TOWNS) if is_state(code)]
    return states[0] if len(states) == 1 and _words()["inside"].search(text, sentence.start, sentence.end) else None


def find_mediated_before(reading: Reading, sentence: Sentence, mediators: Collection[str], known: Collection[str]) -> tuple[str, ...]:
    """The two states, sorted, of the matter that the nearest sentence before tells, or the one state; empty where none does.

    All of `known`, the states that the sentence itself names, and those that the sentences between name must be among them.
    """
    seen = set(known)
    is_quarrel = names_quarrel(reading.text, sentence.start, sentence.end)
    for other in reading.sentences_before(sentence, REACH):
        parties = [party for party in reading.parties(other) if party.kind not in TOWNS or party.prep not in PLACING]
        parties = [party for party in parties if not is_private(other, party, parties) and not _is_placed(party)]
        named = [code for code in distinct_codes(party for party in parties if party.kind not in UNCLEAR) if is_state(code)]
        named = [code for code in named if code not in mediators]
        is_open = not is_quarrel or tells_quarrel(reading.text, other.start, other.end)
        found = _find_matter(reading, other, parties, mediators) if is_open else ()
        if found:
            return found if seen <= {*found} else ()
        seen.update(named)
        if len(seen) > PAIR:
            break
    return _find_other_half(reading, sentence, mediators, known)


def _find_other_half(reading: Reading, sentence: Sentence, mediators: Collection[str], known: Collection[str]) -> tuple[str, ...]:
    """The one state that the sentence names and the one of a sentence beside it that goes on about the same matter, sorted.

    "Under the deal brokered by Turkey, Ukraine ships its grain. Russia said that it might not extend the deal."
    """
    states = [code for code in known if is_state(code)]
    if len(states) != 1:
        return ()
    beside = [*reading.sentences_before(sentence, HALF_REACH), *reading.analysis.sentences[sentence.number + 1 : sentence.number + 2]]
    for other in beside:
        parties = [party for party in reading.parties(other) if party.kind not in TOWNS or party.prep not in PLACING]
        told = [code for code in distinct_codes(parties) if code not in mediators]
        is_same = _words()["half"].search(reading.text, other.start, other.end) is not None
        is_reaction = _words()["reacts"].search(reading.text, other.start, other.end) is not None
        if is_same and not is_reaction and len(told) == 1 and told[0] != states[0] and is_state(told[0]):
            return tuple(sorted((states[0], told[0])))
    return ()


def _is_placed(party: Party) -> bool:
    """Whether a country only tells where something was: "met in Barbados"."""
    return party.kind == "name" and party.prep in PLACING and not party.is_owner


def find_group(reading: Reading, sentence: Sentence, mediators: Collection[str], known: Collection[str]) -> list[str]:
    """Several states that turned against one at once, with it, sorted: the parties of "the crisis" of which a sentence speaks."""
    for event in reading.events:
        is_against = len(event.recipients) == 1 and 1 < len(event.actors) < MOST_AT_ODDS and event.type in BREAKS
        parties = {*event.actors, *event.recipients}
        is_near = any(abs(mention.sentence - sentence.number) <= REACH for mention in event.mentions)
        states = {code for code in known if is_state(code)}
        if is_against and is_near and all(map(is_state, parties)) and parties.isdisjoint(mediators) and states <= parties:
            return sorted(parties)
    return []


def _find_matter(reading: Reading, sentence: Sentence, parties: list[Party], mediators: Collection[str]) -> tuple[str, ...]:
    """The two states that a sentence joins in a matter that can be mediated, or the one in which two sides are at odds."""
    text = reading.text
    if _words()["open"].search(text, sentence.start, sentence.end) is None:
        return ()
    inside = find_inside(text, sentence, parties, mediators)
    if inside is not None:
        return (inside,)
    sure = [party for party in parties if party.kind not in ("pronoun", "definite")]
    pair = sorted(code for code in list_between(text, sure) if is_state(code))
    if len(pair) == PAIR and not {*pair} & {*mediators}:
        return tuple(pair)
    told = reading.dealings_before(sentence, 0)
    for dealing in told:
        if all(map(is_state, dealing)) and dealing.isdisjoint(mediators):
            return tuple(sorted(dealing))
    clear = [party for party in sure if len(party.codes) == 1 and is_state(party.codes[0])]
    runs: list[list[Party]] = []
    for party in clear:
        if runs and are_joined(text, runs[-1][-1], party):
            runs[-1].append(party)
        else:
            runs.append([party])
    listed = (distinct_codes(run) for run in runs)
    pairs = [codes for codes in listed if len(codes) == PAIR and {*codes}.isdisjoint(mediators)]
    return tuple(sorted(pairs[0])) if pairs else ()

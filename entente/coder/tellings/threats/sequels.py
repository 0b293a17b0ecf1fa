"""Threats told by what will follow: "there would be consequences", "a landing would be an act of war"."""

from entente.coder.candidates import Scene
from entente.coder.grammar.subjects import find_subject
from entente.coder.tellings.innocent_reasons import is_by_chance
from entente.coder.tellings.speech.spoken_clauses import SpokenClause, find_addressee, find_spoken_of
from entente.lexicon.wordlists import word_list

WARLIKE = frozenset({"act", "declaration", "cause", "casus", "reason"})
REACH = 6  # words behind "would be" in which the sequel stands


def names_sequel(scene: Scene, clause: SpokenClause, main: int) -> bool:
    """Whether words that one state says to another, or of him, tell what he will have to pay or that there will be war."""
    verb = scene.chunks[main]
    if not verb.is_copula or verb.is_negated or verb.modal not in word_list("certain_modals"):
        return False
    if find_addressee(scene, clause) is None and find_spoken_of(scene, clause) is None:
        return False
    subject = find_subject(scene.chunks, main)
    behind = scene.sentence.lower[verb.last + 1 : verb.last + 1 + REACH]
    if "war" in behind and not WARLIKE.isdisjoint(behind):
        return True
    is_there = subject is not None and scene.words_of(scene.chunks[subject]) == ["there"]
    is_named = not word_list("sequels").isdisjoint(behind) and "no" not in behind
    return is_there and is_named and not _is_of_a_thing(scene, main) and not is_by_chance(scene)


def _is_of_a_thing(scene: Scene, main: int) -> bool:
    """Whether the sequel comes to a thing and not to the other for a deed: "consequences for the climate", "a response to the letter"."""
    thing = scene.chunks[main + 2] if main + 2 < len(scene.chunks) else scene.chunks[main]
    if thing.kind != "N" or thing.prep not in ("for", "to", "of") or thing.mentions:
        return False
    return thing.prep != "for" or not (thing.acts or not word_list("deeds").isdisjoint(scene.words_of(thing)))

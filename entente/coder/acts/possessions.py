"""Whose the thing is that somebody lays hands on, told behind it: "a jet belonging to a Cuban airline"."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.candidates import Scene
from entente.lexicon.wordlists import word_list

REACH = 4  # chunks behind the verb in which "belonging to" stands


def find_owner(scene: Scene, main: int, exclude: frozenset[str]) -> Party | None:
    """The owner that a participle behind the object of the verb group `main` names."""
    chunks = scene.chunks
    for position in range(main + 2, min(main + 2 + REACH, len(chunks) - 1)):
        chunk = chunks[position]
        if chunk.kind != "N" and chunk.kind != "V":
            return None
        if chunk.kind == "V" and not chunk.is_infinitive and chunk.lemma() in word_list("bound_for") and chunks[position + 1].kind == "N":
            return party_of(chunks, position + 1, acting=False, exclude=exclude)  # "every tanker bound for Peru"
        if chunk.kind == "V":
            is_owned = not chunk.is_finite and chunk.lemma() in word_list("owning_verbs")
            owner = chunks[position + 1]
            has_link = owner.kind == "N" and (owner.prep in ("to", "by", "in") or (chunk.is_gerund and owner.prep is None))
            return party_of(chunks, position + 1, acting=False, exclude=exclude) if is_owned and has_link else None
    return None

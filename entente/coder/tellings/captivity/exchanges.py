"""People whom two states give each other, one by one: "exchanged the singer A for the broker B"."""

from entente.coder.actors.sources import find_actor
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.chunks import Chunk

EXCHANGED = 0.85  # how sure the reading is
PEOPLE = frozenset({"person", "government", "military", "police"})


def read_exchange(scene: Scene, index: int) -> bool:
    """Adds the release that the verb group `index`, "exchanged", "swapped", tells of two named people; whether it tells one."""
    chunks = scene.chunks
    verb = chunks[index]
    if verb.is_negated or verb.is_passive or verb.modal is not None or not verb.is_finite or index + 2 >= len(chunks):
        return False
    given, taken = chunks[index + 1], chunks[index + 2]
    if given.prep is not None or taken.prep != "for" or not (_is_somebody(scene, given) and _is_somebody(scene, taken)):
        return False
    actor = find_actor(chunks, index)
    pair = scene.pair_of_article() if actor is not None and len(actor.codes) == 1 else actor.codes if actor is not None else None
    if actor is None or pair is None or not set(actor.codes) <= set(pair):
        return False
    frame = Frame("RETREAT", "release", (), True, f"exchange-people: {verb.lemma()}")
    scene.add(frame, pair, (), index, actor.mentions, confidence=EXCHANGED, is_symmetric=True)
    return True


def _is_somebody(scene: Scene, chunk: Chunk) -> bool:
    """Whether a noun chunk means people or somebody by name: "the violinist Nils Dahl"."""
    if chunk.kind == "N" and not (chunk.mentions or chunk.acts) and chunk.last > chunk.first:
        first_name, surname = scene.sentence.words[chunk.last - 1 : chunk.last + 1]
        if first_name.istitle() and surname.istitle():
            return True
    return chunk.kind == "N" and (not PEOPLE.isdisjoint(chunk.heads) or chunk.names_act(("captive", "captive_person")))

"""Requests told by what somebody wants ended: "wants the American embargo lifted", "would like the tariffs gone"."""

from entente.coder.actors.parties import party_of
from entente.coder.actors.sources import find_actor
from entente.coder.acts.answers import answer
from entente.coder.acts.frames import CONFLICT, Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.chunks import Chunk
from entente.lexicon.wordlists import word_list

WISHED = 0.75  # how sure the reading is where the sentence names whose it is
ENDING = frozenset({"undo", "stop", "off"})
REACH = 3  # chunks behind the verb among which the participle stands


def read_wished_end(scene: Scene, index: int) -> bool:
    """Reads "wants X's embargo lifted" as a demand, where the verb group `index` is "wants"; whether it is one."""
    chunks = scene.chunks
    verb = chunks[index]
    if (
        verb.lemma() not in word_list("wishing_verbs")
        or verb.is_negated
        or verb.is_passive
        or not verb.is_finite
        or index + 2 >= len(chunks)
    ):
        return False
    wrong = chunks[index + 1]
    if wrong.kind != "N" or wrong.prep is not None or not _is_hostile(wrong) or not _is_ended(scene, index + 1):
        return False
    source = find_actor(chunks, index)
    if source is None:
        return True
    frame = Frame("REQUEST", "change", (), False, f"want-ended: {wrong.acts[-1].noun}")
    scene.used_acts.add(index + 1)
    exclude = frozenset(source.codes)
    named = (place for place in range(index + 1, len(chunks)) if chunks[place].mentions and chunks[place].prep in (None, "by"))
    owner = next(named, None)
    target = party_of(chunks, owner, acting=False, exclude=exclude) if owner is not None else None
    if target is not None:
        scene.add_between(frame, source, target, index, confidence=WISHED)
    else:
        answer(scene, frame, source, "occurred", index)
    return True


def _is_hostile(chunk: Chunk) -> bool:
    """Whether a noun chunk is a measure that hurts somebody: an embargo, tariffs, a blockade."""
    return any(noun_class.type in CONFLICT for act in chunk.acts for noun_class in act.classes)


def _is_ended(scene: Scene, wrong: int) -> bool:
    """Whether a participle or "gone" right behind a measure says what is to become of it."""
    for chunk in scene.chunks[wrong + 1 : wrong + 1 + REACH]:
        if chunk.kind == "V":
            is_undone = chunk.verb is not None and not ENDING.isdisjoint(chunk.verb.keys)
            return not chunk.is_infinitive and (is_undone or scene.sentence.lower[chunk.last] in word_list("ended"))
        if chunk.kind != "N" or chunk.prep is None:
            return False
    return False

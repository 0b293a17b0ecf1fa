"""Blows suffered in a clash with somebody: "five Danish soldiers were killed in a clash with Norwegian troops"."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.subjects import find_subject
from entente.lexicon.wordlists import word_list

SUFFERED = 0.75  # how sure the reading is
FOUGHT = frozenset({"with", "by", "against"})


def read_clash(scene: Scene, index: int) -> bool:
    """Adds the blow that the subject of the verb group `index` suffers in a clash with somebody; whether it suffers one."""
    chunks = scene.chunks
    verb = chunks[index]
    if verb.is_negated or not verb.is_finite or verb.modal is not None or word_list("clashes").isdisjoint(scene.sentence.word_set):
        return False
    is_hurt = verb.lemma() in (word_list("hurting_verbs") if verb.is_passive else word_list("suffering_fire"))
    subject = find_subject(chunks, index) if is_hurt else None
    foe = _find_foe(scene, index)
    if subject is None or subject > index or foe is None or not {"military", "person", "police"}.intersection(chunks[subject].heads):
        return False
    victim = party_of(chunks, subject, acting=False, exclude=frozenset(foe.codes))
    if victim is None:
        return False
    frame = Frame("ASSAULT", None, (), False, f"hurt-in-clash: {verb.lemma()}")
    scene.add_between(frame, foe, victim, index, status="occurred", confidence=SUFFERED)
    return True


def _find_foe(scene: Scene, index: int) -> Party | None:
    """With whom somebody fought in the clash that is told right behind a verb."""
    chunks = scene.chunks
    for place in range(index + 1, len(chunks) - 1):
        if chunks[place].kind != "N":
            return None
        is_clash = chunks[place].prep in ("in", "during") and not word_list("clashes").isdisjoint(scene.words_of(chunks[place]))
        link = next((at for at in (place + 1, place + 2) if at < len(chunks) and chunks[at].prep in FOUGHT), None) if is_clash else None
        if link is not None and chunks[link].mentions:
            return party_of(chunks, link, acting=True)
    return None

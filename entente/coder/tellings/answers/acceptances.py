"""Consent to what was offered or asked right before and now is only "it": "put a plan to both capitals; Chad has accepted it"."""

from entente.coder.actors.sources import find_actor
from entente.coder.acts.frames import Frame
from entente.coder.candidates import OWN_VERB, Scene

OFFERED = frozenset({"AGREE", "REQUEST", "AID"})
WHAT_WAS_OFFERED = frozenset({"it", "this", "that", "them"})
STEP_REACH = 1  # sentences back in which the offer was made


def read_acceptance(scene: Scene, index: int) -> bool:
    """Reads "accepted it" as consent given to who made the offer, where the verb group `index` is "accepted"; whether it is that."""
    verb = scene.chunks[index]
    if not verb.is_finite or verb.is_negated or verb.is_passive or verb.modal is not None or index + 1 >= len(scene.chunks):
        return False
    behind = scene.chunks[index + 1]
    if not behind.is_pronoun or behind.prep is not None or scene.sentence.lower[behind.first] not in WHAT_WAS_OFFERED:
        return False
    source = find_actor(scene.chunks, index)
    offer = scene.last_told
    if source is None or offer is None or offer.is_symmetric or offer.type not in OFFERED:
        return False
    if scene.sentence.number - offer.sentence > STEP_REACH or not set(source.codes) <= set(offer.recipients):
        return False
    frame = Frame("AGREE", None, (), False, f"accept-it: {verb.lemma()}")
    scene.add(frame, source.codes, offer.actors, index, source.mentions, confidence=OWN_VERB, is_entailed=True)
    return True

"""What two had planned together and one or both then drop, now only "it": "were to sign a pact in May. They put it off"."""

from entente.coder.actors.sources import find_actor
from entente.coder.acts.frames import Frame
from entente.coder.candidates import OWN_VERB, Scene

PLANNED_WORD = frozenset({"it", "them", "this", "that"})
STEP_REACH = 1  # sentences back in which the plan was told


def read_cancellation(scene: Scene, index: int) -> bool:
    """Reads "put it off" as calling off what was told right before, where the verb group `index` is "put off"; whether it is that."""
    verb = scene.chunks[index]
    if not verb.is_finite or verb.is_negated or verb.is_passive or verb.modal is not None:
        return False
    words = scene.sentence.lower[verb.first : verb.last + 1]
    behind = scene.chunks[index + 1] if index + 1 < len(scene.chunks) else verb
    is_it = behind.is_pronoun and behind.prep is None and scene.sentence.lower[behind.first] in PLANNED_WORD
    plan = scene.last_told
    if not (is_it or not PLANNED_WORD.isdisjoint(words)) or plan is None or not plan.is_symmetric or plan.status != "planned":
        return False
    source = find_actor(scene.chunks, index)
    if source is None or scene.sentence.number - plan.sentence > STEP_REACH or not set(source.codes) <= set(plan.actors):
        return False
    frame = Frame("REJECT", None, (), False, f"drop-plan: {verb.lemma()}")
    others = tuple(code for code in plan.actors if code not in source.codes)
    actors = source.codes if others else plan.actors  # who stays behind is the one turned down
    scene.add(frame, actors, others, index, source.mentions, confidence=OWN_VERB, is_symmetric=not others, is_entailed=True)
    return True

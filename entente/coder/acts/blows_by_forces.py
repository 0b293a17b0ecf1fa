"""Words of blame that tell a blow where arms deal it: "jets blasted a depot", "guns hit back at Danish positions"."""

from dataclasses import replace

from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.subjects import find_subject
from entente.coder.tellings.force.movements import is_force
from entente.lexicon.wordlists import word_list

TARGETS = ("object", "at", "on", "in", "of", "near", "outside")


def as_blow(scene: Scene, frame: Frame, main: int) -> Frame:
    """The frame as a blow where planes, guns or soldiers "blast" or "slam" a place or other forces, else the frame itself."""
    if frame.type not in ("ACCUSE", "COERCE") or not frame.rule.startswith("verb:") or scene.chunks[main].is_passive:
        return frame
    verbs = "blaming_blows" if frame.type == "ACCUSE" else "driving_blows"
    if scene.chunks[main].lemma() not in word_list(verbs):
        return frame
    subject = find_subject(scene.chunks, main)
    if subject is None or subject > main or not is_force(scene, subject):
        return frame
    is_machine = not word_list("arms_that_strike").isdisjoint(scene.words_of(scene.chunks[subject]))
    if not (is_machine or _is_thing_of_war(scene, main + 1)):
        return frame
    targets = TARGETS if frame.type == "ACCUSE" else frame.targets
    return replace(frame, type="ASSAULT", mode=None, targets=targets, rule=f"blow-{frame.rule}")


def _is_thing_of_war(scene: Scene, position: int) -> bool:
    """Whether what is hit is forces or a place they hold, and no person or plan."""
    chunk = scene.chunks[position] if position < len(scene.chunks) else None
    return chunk is not None and chunk.kind == "N" and not chunk.titles and "military" in chunk.heads

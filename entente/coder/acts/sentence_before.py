"""Whom an act without a receiver concerns by the sentence before alone: who did together what it answers, or of whom it spoke."""

from entente.coder.actors.descriptions import is_organisation
from entente.coder.actors.parties import Party
from entente.coder.acts.frames import CONFLICT, Frame
from entente.coder.candidates import Scene

ANSWERING = frozenset({"ACCUSE", "REJECT", "THREATEN", "SANCTION", "COERCE", "MOBILIZE"})


def find_several_doers(scene: Scene, frame: Frame, source: Party) -> tuple[str, ...]:
    """Who together did to one what he answers in the next sentence: "X and Y expelled Z's envoys. Z called it hysteria"."""
    told = scene.memory.last
    if told is None or told.type not in CONFLICT or frame.type not in ANSWERING or scene.sentence.number - told.sentence != 1:
        return ()
    return told.actors if len(told.actors) > 1 and len(told.recipients) == 1 and told.recipients == source.codes else ()


def find_topic(scene: Scene, source: Party, main: tuple[str, str]) -> str | None:
    """Of whom the sentence before spoke without telling an act, "Moldova had a bad year", where one struck before is not the matter."""
    told, victim = scene.memory.last, scene.memory.victim
    subject = scene.context.subject if scene.context is not None else None
    if subject is None or subject in source.codes or is_organisation(subject) or victim is None or victim in main:
        return None
    return None if told is not None and told.sentence == scene.sentence.number - 1 else subject

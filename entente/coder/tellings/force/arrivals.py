"""What the coming of forces, shells or goods is, told by a verb of motion: a deployment, an attack, help."""

from dataclasses import replace

from entente.coder.actors.parties import Party
from entente.coder.acts.adjustments import adjust_frame
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.clauses import relative_object
from entente.coder.grammar.kinds import FORCE_HEADS
from entente.coder.grammar.subjects import find_subject
from entente.lexicon.wordlists import word_list


def are_forces(source: Party) -> bool:
    """Whether who moves is an army or police, and no person of it."""
    return source.mentions[0].head == "military" and source.mentions[0].kind != "official"


def arrives_with_aid(scene: Scene, verb: int, source: Party) -> bool:
    """Whether what arrives is help or carries it: "tents donated by X arrived", "a plane with blankets landed"."""
    flown = relative_object(scene.chunks, verb)
    if flown is not None and scene.chunks[flown].names_act(("aid", "aid_matter")):
        return True  # "the tents which China flew to Lima"
    phrase = scene.chunks[source.chunk : verb] if source.chunk < verb else []
    subject = find_subject(scene.chunks, verb)
    whole = scene.chunks[subject:verb] if subject is not None and subject < verb else phrase
    is_person = any(mention.person is not None for mention in source.mentions)
    return not is_person and any(chunk.kind == "N" and chunk.names_act(("aid", "aid_matter")) for chunk in whole)


def are_shells(scene: Scene, source: Party) -> bool:
    """Whether what comes is fired: "rockets from Syria landed in"."""
    chunks = scene.chunks[max(0, source.chunk - 1) : source.chunk + 1]
    return any(not word_list("projectiles").isdisjoint(scene.words_of(chunk)) for chunk in chunks if chunk.kind == "N")


def visit_of_forces(scene: Scene, frame: Frame, source: Party, main: int, end: int) -> Frame:
    """The frame of a visit that police or troops pay: help, or a deployment."""
    visitor = source.mentions[0]
    if are_shells(scene, source):
        return replace(frame, type="ASSAULT", mode=None)
    if visitor.head not in FORCE_HEADS or visitor.kind == "official" or frame.rule.endswith("port_call") or frame.rule.startswith("role:"):
        return frame
    if scene.chunks[source.chunk].titles:
        return frame  # "the premier's plane"
    if any(chunk.kind == "N" and chunk.names_act(("exercise",)) for chunk in scene.chunks[main + 1 : end]):
        return replace(frame, type="COOPERATE", mode=None, is_symmetric=True)
    if visitor.head == "police" and "police" not in scene.words_of(scene.chunks[source.chunk]):
        return frame  # "a group of officers"
    if visitor.head == "police":
        return replace(frame, type="AID", mode=None)
    return adjust_frame(scene, replace(frame, type="MOBILIZE", mode="troops", rule=f"forces-{frame.rule}"), main, end)

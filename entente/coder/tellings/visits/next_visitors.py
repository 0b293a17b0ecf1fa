"""Visits told as the next after another: "his Chilean colleague follows on the 27th", "a Dutch minister had come two days before"."""

from entente.coder.actors.parties import Party
from entente.coder.actors.sources import find_actor
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.tellings.visits.travellers import is_office_holder
from entente.lexicon.wordlists import word_list

FOLLOWED = 0.65  # how sure the reading is
REACH = 3  # sentences back in which the visit before was told


def read_next_visitor(scene: Scene, index: int) -> bool:
    """Reads an office-holder who "follows" as visitor of whom the last visit told of was to; whether the verb group `index` tells one."""
    verb = scene.chunks[index]
    if scene.is_alone or verb.is_negated or verb.is_passive or verb.modal in word_list("open_modals"):
        return False
    behind = scene.chunks[index + 1] if index + 1 < len(scene.chunks) else None
    if behind is None or not (behind.kind in (";", ",") or behind.is_time or behind.prep == "on"):
        return False
    before = scene.found[-1] if scene.found else scene.memory.by_type.get("CONSULT")
    source = find_actor(scene.chunks, index)
    if before is None or before.mode != "visit" or scene.sentence.number - before.sentence > REACH or source is None:
        return False
    if len(source.codes) != 1 or source.codes[0] in before.recipients or not is_office_holder(scene.chunks[source.chunk]):
        return False
    is_ahead = verb.tense == "present" and not verb.is_perfect
    status = "planned" if is_ahead or verb.is_infinitive else verb.status()
    frame = Frame("CONSULT", "visit", (), False, "next-visitor")
    scene.add_between(frame, source, Party(before.recipients, (), -1), index, status=status, confidence=FOLLOWED)
    return True

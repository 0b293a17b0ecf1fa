"""Complaints that somebody lets drop: "has let its grievance over Y's trawler drop", "let the case against Y lapse"."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.actors.sources import find_actor
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.tellings.blame.deeds import find_partner_told
from entente.lexicon.wordlists import word_list

NAMED, IN_CONTEXT = 0.8, 0.5  # how sure the reading is
QUARREL_REACH = 4  # sentences back in which the quarrel was told
PHRASE_REACH = 5  # chunks behind "let" in which the complaint is named


def read_dropped_complaint(scene: Scene, index: int) -> bool:
    """Reads the verb group `index`, "let", with a complaint and "drop" behind it as a concession; whether it is one."""
    if word_list("ends_of_complaints").isdisjoint(scene.sentence.word_set):
        return False
    chunks, verb = scene.chunks, scene.chunks[index]
    complaint = chunks[index + 1] if index + 1 < len(chunks) else None
    if verb.is_negated or complaint is None or complaint.kind != "N" or word_list("complaints").isdisjoint(scene.words_of(complaint)):
        return False
    end = min(len(chunks), index + 1 + PHRASE_REACH)
    words = scene.sentence.lower[complaint.last : chunks[end - 1].last + 1]
    source = find_actor(chunks, index)
    if word_list("ends_of_complaints").isdisjoint(words) or source is None or len(source.codes) != 1:
        return False
    other = _find_other(scene, index, end, source)
    if other is None:
        return False
    scene.used_acts.update(range(index + 1, end))
    frame = Frame("CONCEDE", None, (), False, "let-drop")
    scene.add(frame, source.codes, other.codes, index, source.mentions + other.mentions, confidence=NAMED if other.mentions else IN_CONTEXT)
    return True


def _find_other(scene: Scene, index: int, end: int, source: Party) -> Party | None:
    """Whom the complaint is about: whom the phrase names, else with whom the source was told to be at odds."""
    chunks, exclude = scene.chunks, frozenset(source.codes)
    for position in range(index + 1, end):
        if chunks[position].kind == "N" and chunks[position].mentions:
            party = party_of(chunks, position, acting=False, exclude=exclude)
            if party is not None:
                return party
    return find_partner_told(scene, source, QUARREL_REACH, index)

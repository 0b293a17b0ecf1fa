"""Embassies that open by themselves: "Norway's embassy in Lima reopened", "its flag flies over the mission in Lima again"."""

from collections.abc import Iterable

from entente.coder.actors.parties import Party, party_of
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.subjects import find_subject
from entente.lexicon.wordlists import word_list

OPENED = 0.8  # how sure the reading is
MISSION = ("embassy",)
REACH = 4  # chunks behind the verb among which the mission and its place stand


def read_opened_mission(scene: Scene, index: int) -> bool:
    """Reads an embassy or its flag as subject of the verb group `index`, "reopened", "flies"; whether they are there."""
    verb = scene.chunks[index]
    is_opening = verb.lemma() in word_list("opening_verbs")
    if not (is_opening or verb.lemma() in word_list("flying_verbs")) or verb.is_negated or not verb.is_finite:
        return False
    subject = find_subject(scene.chunks, index)
    if subject is None or not scene.chunks[subject].mentions:
        return False
    is_flag = not is_opening and scene.chunks[subject].text == "flag"
    if not is_flag and (not is_opening or verb.is_passive or not scene.chunks[subject].names_act(MISSION)):
        return False
    owner = party_of(scene.chunks, subject, acting=False)
    host = _find_host(scene, subject, index, owner, is_flag=is_flag) if owner is not None else None
    if owner is None or host is None:
        return False
    status = verb.status()
    frame = Frame("SUPPORT", None, (), False, "mission-opens")
    scene.add_between(frame, owner, host, index, status=status, confidence=OPENED)
    return True


def _find_host(scene: Scene, subject: int, index: int, owner: Party, *, is_flag: bool) -> Party | None:
    """Where the mission is, behind its name or behind the verb; a flag flies over one that is named as such."""
    chunks = scene.chunks
    behind = range(index + 1, min(index + 1 + REACH, len(chunks)))
    if is_flag and not any(chunks[position].kind == "N" and chunks[position].names_act(MISSION) for position in behind):
        return None
    return find_accrediting(scene, (*range(subject + 1, index), *behind), owner)


def find_accrediting(scene: Scene, positions: Iterable[int], owner: Party) -> Party | None:
    """The country in which a mission or an envoy is: the first place named among some chunks that is not the owner's, up to a verb."""
    for position in positions:
        chunk = scene.chunks[position]
        if chunk.kind == "V":
            return None
        if chunk.kind == "N" and chunk.prep in ("in", "to") and chunk.mentions:
            return party_of(scene.chunks, position, acting=False, exclude=frozenset(owner.codes))
    return None

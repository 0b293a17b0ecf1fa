"""Errands that brought nothing, a refusal by the host: "left Y empty-handed", "came home from Y with nothing to show"."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.actors.sources import find_actor
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.kinds import PRIVATE_HEADS
from entente.coder.tellings.innocent_reasons import is_of_play
from entente.lexicon.wordlists import holds_phrase, word_list

CONFIDENCE, TOLD_BEFORE = 0.7, 0.5  # how sure the readings are
REACH = 4  # chunks behind the verb among which it stands from where
VISIT_REACH = 1  # sentences back in which the visit was told


def read_errand_in_vain(scene: Scene) -> None:
    """Adds that the host turned down who came away from him with nothing."""
    if is_of_play(scene) or not holds_phrase(scene.sentence.lower, "empty_handed"):
        return
    for index, verb in enumerate(scene.chunks):
        if verb.kind != "V" or not verb.is_finite or verb.is_negated or verb.modal is not None:
            continue
        if verb.lemma() not in word_list("coming_off"):
            continue
        guest = find_actor(scene.chunks, index)
        if guest is None or len(guest.codes) != 1 or not _speaks_for_state(scene, guest):
            continue
        frame = Frame("REJECT", None, (), False, "come-away-empty")
        host = _find_host(scene, index, guest)
        if host is not None:
            scene.add_between(frame, host, guest, index, confidence=CONFIDENCE, is_entailed=True)
            return
        visit = scene.last_told
        is_near = visit is not None and visit.type == "CONSULT" and scene.sentence.number - visit.sentence <= VISIT_REACH
        if visit is not None and is_near and visit.actors == guest.codes and len(visit.recipients) == 1:
            scene.add(frame, visit.recipients, guest.codes, index, guest.mentions, confidence=TOLD_BEFORE, is_entailed=True)
            return


def _speaks_for_state(scene: Scene, guest: Party) -> bool:
    """Whether the guest is an envoy, a minister or the country itself; no team, buyer or citizen."""
    if not guest.mentions or guest.mentions[0].head in PRIVATE_HEADS | {"none"}:
        return False
    return PRIVATE_HEADS.isdisjoint(scene.chunks[guest.chunk].heads[:1])


def _find_host(scene: Scene, index: int, guest: Party) -> Party | None:
    """From whom he comes away: "left | Y", "returned | from Y"."""
    chunks, exclude = scene.chunks, frozenset(guest.codes)
    for position in range(index + 1, min(len(chunks), index + 1 + REACH)):
        chunk = chunks[position]
        if chunk.kind not in ("N", "A"):
            return None
        is_left = chunk.prep is None and position == index + 1
        if chunk.mentions and (is_left or chunk.prep == "from"):
            host = party_of(chunks, position, acting=False, exclude=exclude)
            if host is not None:
                return host if len(host.codes) == 1 else None
    return None

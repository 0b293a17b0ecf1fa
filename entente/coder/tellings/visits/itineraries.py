"""Visits told by a journey's stops: "a tour of Peru's president takes in Chile and Bolivia", "the premier's next stop was Chile"."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.subjects import find_subject
from entente.coder.tellings.visits.travellers import is_office_holder
from entente.lexicon.wordlists import word_list

STOPPING = 0.7  # how sure the reading is


def read_itinerary(scene: Scene, index: int) -> bool:
    """Reads a journey that goes to the object of the verb group `index` as the traveller's visits; whether it is that."""
    chunks, verb = scene.chunks, scene.chunks[index]
    is_open = verb.is_negated or verb.is_passive or not verb.is_finite or verb.modal in word_list("open_modals")
    subject = find_subject(chunks, index) if not is_open and index + 1 < len(chunks) else None
    if subject is None or subject > index or chunks[index + 1].prep is not None or not chunks[index + 1].mentions:
        return False
    words = scene.words_of(chunks[subject])
    is_stop = words[-1] in word_list("stops") and verb.is_copula
    is_tour = chunks[subject].names_act(("visit",)) and not verb.is_copula
    visitor = _find_traveller(scene, subject, index) if is_stop or is_tour else None
    hosts = party_of(chunks, index + 1, acting=False, exclude=frozenset(visitor.codes)) if visitor is not None else None
    if visitor is None or hosts is None or len(visitor.codes) != 1:
        return False
    frame = Frame("CONSULT", "visit", (), False, "itinerary")
    scene.add_between(frame, visitor, hosts, index, status=verb.status(), confidence=STOPPING)
    return True


def _find_traveller(scene: Scene, subject: int, index: int) -> Party | None:
    """Whose journey it is: the noun's owner, an office-holder, or who stands behind "of" or "by"."""
    chunks = scene.chunks
    for place in range(subject, index):
        if place > subject and chunks[place].prep not in ("of", "by"):
            continue
        if is_office_holder(chunks[place]) and chunks[place].mentions:
            return party_of(chunks, place, acting=True)
    return None

"""Journeys told by the choice of a country for them: "will make Ecuador his first stop abroad", "picked Brazil for her first trip"."""

from entente.coder.actors.parties import party_of
from entente.coder.actors.sources import find_actor
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.lexicon.wordlists import word_list

CHOSEN = 0.75  # how sure the reading is


def read_first_stop(scene: Scene, index: int) -> bool:
    """Reads what the verb group `index`, "made", "chose", tells as a visit to the country chosen; whether it is that."""
    chunks, verb = scene.chunks, scene.chunks[index]
    if verb.is_negated or verb.is_passive or not verb.is_finite or verb.modal in word_list("open_modals") or index + 2 >= len(chunks):
        return False
    place, stop = chunks[index + 1], chunks[index + 2]
    if place.kind != "N" or place.prep is not None or not place.mentions or place.mentions[-1].last != place.last:
        return False
    lower = scene.sentence.lower
    end = chunks[min(index + 2 + stop.is_pronoun, len(chunks) - 1)].last  # "her | first stop"
    words = lower[stop.first : end + 1]
    is_stop = stop.kind == "N" and stop.prep in (None, "as", "for") and not word_list("journeys_chosen").isdisjoint(words)
    is_own = lower[stop.first] in word_list("possessives") or lower[stop.first] == "the"
    if not is_stop or not is_own or word_list("stops_abroad").isdisjoint(words):
        return False
    visitor = find_actor(chunks, index)
    host = party_of(chunks, index + 1, acting=False, exclude=frozenset(visitor.codes)) if visitor is not None else None
    if visitor is None or host is None or len(visitor.codes) != 1:
        return False
    is_made = verb.lemma() == "make" and verb.modal not in word_list("planned_modals")
    frame = Frame("CONSULT", "visit", (), False, f"first-stop: {verb.lemma()}")
    scene.add_between(frame, visitor, host, index, status="occurred" if is_made else "planned", confidence=CHOSEN)
    return True

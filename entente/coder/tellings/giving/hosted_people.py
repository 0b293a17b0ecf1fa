"""Help for another country's people: those taken in, those trained, and the guard that forces stand for it."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.actors.sources import find_actor
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.kinds import FORCE_HEADS, PLACES
from entente.coder.grammar.subjects import find_subject
from entente.coder.tellings.giving.deliveries import are_forces
from entente.lexicon.wordlists import word_list

HELPED = 0.75  # how sure the reading is
TRAINED = frozenset({"in", "at", "by"})
GUARDED = frozenset({"over", "at", "in", "for"})
GUARDED_KINDS = PLACES | {"pronoun"}
REACH = 3  # chunks behind the verb among which the place stands


def read_taken_in(scene: Scene, index: int) -> bool:
    """Reads "took in 90,000 Peruvians" as help for Peru; whether the verb group `index` tells it."""
    verb = scene.chunks[index]
    behind = scene.chunks[index + 1] if index + 1 < len(scene.chunks) else verb
    if verb.is_passive or verb.is_negated or verb.modal in word_list("open_modals") or behind.kind != "N" or behind.prep is not None:
        return False
    people = behind.mentions[-1] if behind.mentions else None
    is_crowd = people is not None and people.kind == "demonym" and people.last == behind.last and people.first > behind.first
    if not is_crowd or not scene.sentence.lower[behind.last].endswith("s"):
        return False
    return _add(scene, index, find_actor(scene.chunks, index), index + 1)


def read_trained_abroad(scene: Scene, index: int) -> bool:
    """Reads "Peru's officers are trained at a Norwegian academy" as help for Peru; whether the verb group `index` tells it."""
    verb = scene.chunks[index]
    subject = find_subject(scene.chunks, index)
    if subject is None or subject > index or verb.is_negated or not verb.is_finite or verb.modal in word_list("open_modals"):
        return False
    if FORCE_HEADS.isdisjoint(scene.chunks[subject].heads) or scene.chunks[subject].group >= 0:
        return False
    trained = party_of(scene.chunks, subject, acting=False)
    for position in range(index + 1, min(index + 1 + REACH, len(scene.chunks))):
        place = scene.chunks[position]
        if place.kind != "N" or trained is None:
            return False
        if place.prep in TRAINED and place.mentions:
            trainer = party_of(scene.chunks, position, acting=False, exclude=frozenset(trained.codes))
            return trainer is not None and _add(scene, index, trainer, subject)
        if place.prep == "with":
            return False
    return False


def read_guard(scene: Scene, index: int) -> bool:
    """Reads "X's jets have stood guard over Y since May" as help for Y; whether the verb group `index` tells it."""
    verb = scene.chunks[index]
    place = scene.chunks[index + 1] if index + 1 < len(scene.chunks) else verb
    if verb.is_negated or verb.modal in word_list("open_modals") or place.kind != "N" or place.prep not in GUARDED:
        return False
    is_country = bool(place.mentions) and place.mentions[-1].kind in GUARDED_KINDS and place.mentions[-1].last == place.last
    subject = find_subject(scene.chunks, index)
    guard = find_actor(scene.chunks, index) if is_country and subject is not None else None
    is_force = guard is not None and subject is not None and are_forces(scene.chunks[subject], guard)
    return is_force and _add(scene, index, guard, index + 1)


def _add(scene: Scene, index: int, helper: Party | None, helped: int) -> bool:
    """Adds the help of somebody for whom a noun chunk names; whether both are parties."""
    target = party_of(scene.chunks, helped, acting=False, exclude=frozenset(helper.codes)) if helper is not None else None
    if helper is None or target is None:
        return False
    verb = scene.chunks[index]
    frame = Frame("AID", None, (), False, f"host-people: {verb.lemma()}")
    scene.add_between(frame, helper, target, index, status=verb.status(), confidence=HELPED)
    return True

"""Forces in another's sky or waters, told by how long or how deep: "spent a minute inside Finnish airspace"."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.actors.sources import find_actor
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.clauses import region_after
from entente.coder.grammar.subjects import find_subject
from entente.coder.tellings.force.movements import is_force
from entente.lexicon.wordlists import word_list

INSIDE = 0.8  # how sure the reading is
WITHIN = frozenset({"inside", "in", "into", "within", "through"})


def read_intrusion(scene: Scene, index: int) -> bool:
    """Adds the show of force that craft in another's airspace or waters make; whether the verb group `index` tells one."""
    chunks = scene.chunks
    verb = chunks[index]
    if word_list("skies_and_waters").isdisjoint(scene.sentence.word_set) or verb.is_passive or verb.is_negated or not verb.is_finite:
        return False
    subject = find_subject(chunks, index)
    if subject is None or subject > index or verb.modal is not None or not _is_craft(scene, subject):
        return False
    source = find_actor(chunks, index) or _find_owner(scene, subject)
    sky = next((place for place in range(index + 1, region_after(chunks, index)) if _is_sky(scene, place)), None)
    if source is None or sky is None:
        return False
    exclude = frozenset(source.codes)
    target = party_of(chunks, sky, acting=False, exclude=exclude)
    if target is None:
        return False
    frame = Frame("MOBILIZE", "troops", (), False, f"be-inside: {verb.lemma()}")
    scene.add_between(frame, source, target, index, confidence=INSIDE)
    return True


def _is_craft(scene: Scene, subject: int) -> bool:
    """Whether a noun chunk is armed forces, or a plane or ship that its adjective or "of" gives to a state."""
    return is_force(scene, subject) or not word_list("intruders").isdisjoint(scene.words_of(scene.chunks[subject]))


def _find_owner(scene: Scene, subject: int) -> Party | None:
    """Whose craft it is: "a transport | of the Russian air force"."""
    behind = scene.chunks[subject + 1]
    place = subject + 1 if behind.kind == "N" and behind.prep == "of" else subject
    return party_of(scene.chunks, place, acting=False)


def _is_sky(scene: Scene, place: int) -> bool:
    """Whether a noun chunk behind a verb says in whose sky or waters one is."""
    chunk = scene.chunks[place]
    return chunk.kind == "N" and chunk.prep in WITHIN and not word_list("skies_and_waters").isdisjoint(scene.words_of(chunk))

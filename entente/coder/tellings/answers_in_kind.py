"""Blows returned as they came: "Panama answered in kind", "responded with the same measure", "Lima reciprocated"."""

from entente.coder.actors.sources import find_actor
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Candidate, Scene
from entente.lexicon.wordlists import word_list

CONFIDENCE = 0.7
DEED_REACH = 3  # sentences back in which the blow was told
RETURNED = frozenset({"SANCTION", "COERCE", "ASSAULT", "MOBILIZE", "RETREAT"})
WAYS = (
    ["in", "kind"],
    ["with", "the", "same"],
    ["with", "a", "similar"],
    ["with", "an", "identical"],
    ["with", "similar"],
    ["with", "like"],
)


def read_answer_in_kind(scene: Scene, index: int) -> bool:
    """Reads "answered in kind" as what was done to one, done back; whether the verb group `index` tells it."""
    chunk = scene.chunks[index]
    if not chunk.is_finite or chunk.is_negated or chunk.is_passive or chunk.modal is not None:
        return False
    behind = scene.sentence.lower[chunk.last + 1 : chunk.last + 4]
    is_bare = chunk.lemma() in word_list("returning_verbs") and behind[:1] != ["by"]
    if not is_bare and not any(behind[: len(way)] == way for way in WAYS):
        return False
    source = find_actor(scene.chunks, index)
    deed = _find_deed(scene, source.codes) if source is not None else None
    if source is None or deed is None:
        return False
    frame = Frame(deed.type, deed.mode, (), False, f"return-{deed.rule}")
    scene.add(frame, source.codes, deed.actors, index, source.mentions, confidence=CONFIDENCE)
    return True


def _find_deed(scene: Scene, codes: tuple[str, ...]) -> Candidate | None:
    """The last blow that one suffered, in this sentence or right before."""
    told = next((other for other in reversed(scene.found) if other.type in RETURNED and not other.is_symmetric), scene.memory.last_deed)
    if told is None or told.type not in RETURNED or len(codes) != 1 or codes[0] not in told.recipients:
        return None
    return told if scene.sentence.number - told.sentence <= DEED_REACH else None

"""Goods that may not come in: "no Danish cheese may cross into Norway", "Peruvian trawlers may no longer dock in Chile, Lima said"."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.subjects import find_subject

CONFIDENCE = 0.8
REACH = 3  # chunks behind the verb among which the country stands
INTO = frozenset({None, "in", "into", "to", "at", "over"})
PERMITTED = frozenset({"may", "can"})


def read_barred_goods(scene: Scene, index: int) -> bool:
    """Reads "may no longer enter Y", where `index` is "may enter", as a ban of what may not; whether it is one."""
    chunks, verb = scene.chunks, scene.chunks[index]
    subject = find_subject(chunks, index)
    if verb.modal not in PERMITTED or subject is None or subject > index or not _is_barred(scene, verb, chunks[subject]):
        return False
    goods = chunks[subject]
    if not goods.mentions or goods.titles or goods.mentions[0].kind not in ("adjective", "name") or goods.mentions[0].last == goods.last:
        return False
    barred = party_of(chunks, subject, acting=False)
    if barred is None or any(chunk.prep == "without" for chunk in chunks[index + 1 :]):
        return False  # "may not enter without a passport"
    barring = _find_country(scene, index, frozenset(barred.codes))
    if barring is None:
        return False
    scene.add_between(Frame("SANCTION", None, (), False, f"may-not-enter: {verb.lemma()}"), barring, barred, index, confidence=CONFIDENCE)
    return True


def _is_barred(scene: Scene, verb: Chunk, subject: Chunk) -> bool:
    """Whether nothing may enter any more: "no ship may", "ships may not", "may no longer"."""
    opening = scene.sentence.lower[subject.first]
    before = scene.sentence.lower[subject.first - 1] if subject.first > 0 else ""
    return verb.is_negated or opening == "no" or before in ("no", "neither")


def _find_country(scene: Scene, index: int, exclude: frozenset[str]) -> Party | None:
    chunks = scene.chunks
    for position in range(index + 1, min(len(chunks), index + 1 + REACH)):
        chunk = chunks[position]
        if chunk.kind != "N":
            return None
        if chunk.prep in INTO and chunk.mentions:
            return party_of(chunks, position, acting=False, exclude=exclude)
    return None

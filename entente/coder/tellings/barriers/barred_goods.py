"""Goods that may not come in: "no Danish cheese may cross into Norway", "Peruvian trawlers may no longer dock in Chile, Lima said"."""

from collections.abc import Callable

from entente.coder.actors.parties import Party, party_of
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.subjects import find_subject
from entente.coder.tellings.barriers.barred_passage import are_people, is_gateway
from entente.coder.tellings.innocent_reasons import is_by_chance, names_whole_place

CONFIDENCE = 0.8
REACH = 3  # chunks behind the verb among which the country stands
INTO = frozenset({None, "in", "into", "to", "at", "over"})
STARTS = frozenset({"from", "as", "as of", "after", "starting"})  # where it is told from when, it may not hold yet
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
    if barred is None or is_by_chance(scene) or (are_people(scene, subject) and "longer" not in scene.sentence.word_set):
        return False  # "may not enter without a passport"
    behind = range(index + 1, min(len(chunks), index + 1 + REACH))
    barring = find_country_behind(chunks, behind, INTO, frozenset(barred.codes), lambda chunk: _is_way_in(scene, chunk))
    if barring is None:
        return False
    status = "occurred" if any(chunk.is_time and chunk.prep in STARTS for chunk in chunks) else "ongoing"
    frame = Frame("SANCTION", None, (), False, f"may-not-enter: {verb.lemma()}")
    scene.add_between(frame, barring, barred, index, status=status, confidence=CONFIDENCE)
    return True


def _is_barred(scene: Scene, verb: Chunk, subject: Chunk) -> bool:
    """Whether nothing may enter any more: "no ship may", "ships may not", "may no longer"."""
    opening = scene.sentence.lower[subject.first]
    before = scene.sentence.lower[subject.first - 1] if subject.first > 0 else ""
    return verb.is_negated or opening == "no" or before in ("no", "neither")


def _is_way_in(scene: Scene, chunk: Chunk) -> bool:
    return names_whole_place(chunk) or is_gateway(scene, chunk)


def find_country_behind(
    chunks: list[Chunk], places: range, links: frozenset[str | None], exclude: frozenset[str], is_meant: Callable[[Chunk], bool]
) -> Party | None:
    """The first country that the noun chunks at some places name behind one of some prepositions, and as it is meant."""
    for position in places:
        chunk = chunks[position]
        if chunk.kind != "N":
            return None
        if chunk.prep in links and chunk.mentions and is_meant(chunk):
            party = party_of(chunks, position, acting=False, exclude=exclude)
            if party is not None:
                return party
    return None

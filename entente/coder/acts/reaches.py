"""What a weapon can do, which is no act but says at whom it is pointed: "a missile capable of hitting Y", "jets able to reach Y"."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.candidates import Scene
from entente.coder.grammar.chunks import Chunk
from entente.lexicon.wordlists import word_list

PLACES = frozenset({None, "in", "inside", "of", "across", "within", "throughout"})
REACH = 4  # chunks behind the verb among which the place that a weapon can hit stands


def is_capability(scene: Scene, index: int) -> bool:
    """Whether a verb group only says what something is able or built to do: "capable of striking", "powerful enough to sink"."""
    chunk = scene.chunks[index]
    if index == 0 or not (chunk.is_infinitive or (chunk.is_gerund and chunk.prep == "of")):
        return False
    before = scene.chunks[index - 1]
    last = scene.sentence.lower[before.last]
    return before.kind in ("N", "A") and last in word_list("capabilities") and (chunk.is_gerund or last != "capable")


def find_reached(scene: Scene, index: int, exclude: frozenset[str]) -> Party | None:
    """Whom a weapon that somebody tries out can hit, where the verb group `index` tells that; null elsewhere."""
    chunks = scene.chunks
    chunk = chunks[index]
    is_open = chunk.is_finite and chunk.modal in word_list("able_modals") and chunks[index - 1].kind == "R"
    if chunk.lemma() not in word_list("reaching_verbs") or not (is_open or is_capability(scene, index)):
        return None
    for position in range(index + 1, min(index + 1 + REACH, len(chunks))):
        if chunks[position].kind != "N" or chunks[position].prep not in PLACES:
            return None
        if chunks[position].mentions:
            return party_of(chunks, position, acting=False, exclude=exclude)
    return None


def tells_reach(chunks: list[Chunk], index: int) -> bool:
    """Whether a finite verb group stands in a relative clause that says what a weapon can do: "that could hit"."""
    return index > 0 and chunks[index - 1].kind == "R" and chunks[index].modal in word_list("able_modals")

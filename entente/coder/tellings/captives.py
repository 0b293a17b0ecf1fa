"""People of one country whom another holds, told by where they are: "are behind bars in", "remain in a Norwegian jail"."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.actors.sources import PLACES
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.subjects import find_subject
from entente.lexicon.wordlists import word_list

HELD = 0.7  # how sure the reading is


def read_captivity(scene: Scene, index: int) -> bool:
    """Adds the captivity told by the verb group `index`, "is", "remain" or "sit"; whether it tells one."""
    chunks = scene.chunks
    verb = chunks[index]
    cell = chunks[index + 1] if index + 1 < len(chunks) else None
    is_state = verb.is_finite and not verb.is_negated and (verb.is_copula or verb.lemma() in word_list("states_of_being"))
    if not is_state or cell is None or cell.prep not in ("in", "behind", "under") or cell.text not in word_list("captivities"):
        return False
    subject = find_subject(chunks, index)
    held = party_of(chunks, subject, acting=False) if subject is not None else None
    captor = _find_captor(scene, index + 1, held) if held is not None else None
    if held is None or captor is None:
        return False
    frame = Frame("COERCE", "arrest", (), False, f"be-held: {cell.text}")
    scene.add_between(frame, captor, held, index, status="ongoing", confidence=HELD)
    return True


def _find_captor(scene: Scene, cell: int, held: Party) -> Party | None:
    """Whose jail it is, in whose place it stands, else the other one of the two that the article is about."""
    chunks = scene.chunks
    exclude = frozenset(held.codes)
    if chunks[cell].mentions:
        return party_of(chunks, cell, acting=False, exclude=exclude)
    return find_place_behind(chunks, cell + 1, exclude) or scene.other_of_pair(held, cell)


def find_place_behind(chunks: list[Chunk], start: int, exclude: frozenset[str]) -> Party | None:
    """The country of the place that follows, before the next verb: "in Norway"."""
    for position in range(start, len(chunks)):
        chunk = chunks[position]
        if chunk.kind != "N":
            return None
        if chunk.prep in ("in", "at") and chunk.mentions and chunk.mentions[0].kind in PLACES:
            return party_of(chunks, position, acting=False, exclude=exclude)
    return None

"""What two are brought to by a third, who is no party to it: "coaxed X and Y into a ceasefire", "talked the neighbours into talks"."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.subjects import find_subject

BROUGHT = 0.85  # how sure the reading is
OUTCOMES = {"truce": "AGREE", "agreement": "AGREE", "peace": "AGREE", "talks": "CONSULT"}  # classes of nouns behind "into"


def read_coaxing(scene: Scene, index: int) -> bool:
    """Adds the pact or the talks into which somebody coaxes two others; whether the verb group tells that."""
    chunks = scene.chunks
    verb = chunks[index]
    if verb.is_negated or verb.is_infinitive or verb.modal is not None:
        return False
    start = find_subject(chunks, index) if verb.is_passive else index + 1
    sides = _find_sides(chunks, start) if start is not None else None
    act_type = _find_outcome(chunks, index) if sides is not None else None
    if sides is None or act_type is None:
        return False
    frame = Frame(act_type, None, (), True, f"coax-into: {verb.lemma()}")
    scene.add(frame, sides.codes, (), index, sides.mentions, confidence=BROUGHT, is_symmetric=True)
    return True


def _find_sides(chunks: list[Chunk], start: int) -> Party | None:
    """The two or more who are brought together, where a noun chunk without preposition names them."""
    if start >= len(chunks) or chunks[start].kind != "N" or chunks[start].prep is not None:
        return None
    sides = party_of(chunks, start, acting=True)
    return sides if sides is not None and len(sides.codes) > 1 else None


def _find_outcome(chunks: list[Chunk], index: int) -> str | None:
    """The type of what stands behind "into" right behind those who are brought to it."""
    for chunk in chunks[index + 1 :]:
        if chunk.kind not in ("N", "C", ","):
            return None
        if chunk.prep == "into":
            return next((act_type for name, act_type in OUTCOMES.items() if chunk.names_act((name,))), None)
    return None

"""Acts told by a phrase before the subject who does them: "during a visit to X, the president", "at the invitation of X, Y sent"."""

from entente.coder.candidates import Scene
from entente.coder.chunks import Chunk
from entente.coder.frames import Frame
from entente.coder.parties import Party, party_of
from entente.coder.subjects import find_subject

OPENERS = frozenset({"in", "during", "on", "at", "after", "under", "following", "before"})
BIDDING = frozenset({"demand", "invitation"})
OWNERS = frozenset({"of", "from", "by"})
AT_REQUEST = 0.65  # how sure the reading is


def find_main_party(scene: Scene, index: int, exclude: frozenset[str]) -> Party | None:
    """The subject behind an opening phrase, where the noun chunk `index` stands in one; null elsewhere."""
    chunks = scene.chunks
    if chunks[index].prep not in OPENERS or any(chunk.kind == "V" and chunk.is_finite for chunk in chunks[:index]):
        return None
    verb = next(
        (position for position in range(index + 1, len(chunks)) if chunks[position].kind == "V" and chunks[position].is_finite), None
    )
    subject = find_subject(chunks, verb) if verb is not None else None
    if subject is None or subject <= index or chunks[subject].prep is not None:
        return None
    return party_of(chunks, subject, acting=True, exclude=exclude)


def read_bidding(scene: Scene, index: int) -> bool:
    """Reads "at the request of X, Y sent": what X asked of Y or invited Y to; whether the noun chunk is such a phrase."""
    chunks = scene.chunks
    if chunks[index].prep != "at" or not chunks[index].names_act(BIDDING):
        return False
    owner = _find_owner(chunks, index)
    doer = find_main_party(scene, index, frozenset(owner.codes)) if owner is not None else None
    if owner is None or doer is None:
        return owner is not None
    is_request = chunks[index].names_act(("demand",))
    frame = Frame("REQUEST" if is_request else "AGREE", None, (), False, f"at-the: {chunks[index].acts[-1].noun}")
    scene.add(frame, owner.codes, doer.codes, index, owner.mentions + doer.mentions, confidence=AT_REQUEST, is_entailed=True)
    return True


def _find_owner(chunks: list[Chunk], index: int) -> Party | None:
    if any(mention.codes for mention in chunks[index].mentions):
        return party_of(chunks, index, acting=True)
    follower = index + 1
    is_owner = follower < len(chunks) and chunks[follower].kind == "N" and chunks[follower].prep in OWNERS
    return party_of(chunks, follower, acting=True) if is_owner else None

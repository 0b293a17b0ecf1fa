"""Acts told by other words than a verb of doing: "followed suit", "was in Zagreb in December"."""

from entente.coder.candidates import Scene
from entente.coder.frames import Frame
from entente.coder.parties import party_of
from entente.coder.subjects import find_subject


def read_repeat(scene: Scene, index: int) -> bool:
    """Reads "followed suit", "did the same" as the act told before, done by somebody else; whether the words are there."""
    last = scene.memory.last
    behind = scene.chunks[index].last + 1
    following = scene.sentence.lower[behind : behind + 2]
    if last is None or not (following[:1] == ["suit"] or following == ["the", "same"]):
        return False
    subject = find_subject(scene.chunks, index)
    source = party_of(scene.chunks, subject, acting=True) if subject is not None else None
    if source is not None and last.recipients:
        frame = Frame(last.type, last.mode, (), False, f"repeat-{last.rule}")
        scene.add(frame, source.codes, last.recipients, index, source.mentions, status=last.status, confidence=0.7)
    return True


def read_stay(scene: Scene, index: int) -> None:
    """Adds the visit told by where an office-holder was: "the prime minister was in Zagreb in December"."""
    chunks = scene.chunks
    if scene.words_of(chunks[index]) not in (["was"], ["were"]) or index + 1 >= len(chunks):
        return
    place = chunks[index + 1]
    if place.kind != "N" or place.prep != "in" or not place.mentions:
        return
    if place.mentions[0].kind not in ("capital", "name") or place.mentions[0].last < place.last:
        return
    subject = find_subject(chunks, index)
    source = party_of(chunks, subject, acting=True) if subject is not None else None
    if source is None or len(source.codes) != 1:
        return
    if not any(mention.person is not None or mention.kind in ("official", "office") for mention in source.mentions):
        return
    target = party_of(chunks, index + 1, acting=False, exclude=frozenset(source.codes))
    if target is not None:
        frame = Frame("CONSULT", "visit", (), False, "be-in-place")
        scene.add(frame, source.codes, target.codes, index, source.mentions + target.mentions, confidence=0.7)

"""A mere "no" said to somebody: "said a firm no to Peru's plan", "said no on Friday to the Danish ministry"."""

from entente.coder.actors.parties import party_of
from entente.coder.actors.sources import find_source
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.subjects import find_subject
from entente.lexicon.wordlists import word_list

CONFIDENCE = 0.85
REACH = 4  # chunks behind "no" among which "to Y's plan" stands


def read_spoken_no(scene: Scene, index: int) -> bool:
    """Reads "said no to Y", where `index` is "said", as a refusal; whether it is one."""
    chunks, verb = scene.chunks, scene.chunks[index]
    refusal = index + 1
    if verb.is_negated or verb.is_passive or verb.modal is not None or refusal + 1 >= len(chunks):
        return False
    words = scene.words_of(chunks[refusal])
    if chunks[refusal].kind != "N" or chunks[refusal].prep is not None or words[-1] not in word_list("spoken_noes"):
        return False
    subject = find_subject(chunks, index)
    source = find_source(scene, subject, index, "REJECT", "reject") if subject is not None else None
    if source is None:
        return False
    for position in range(refusal + 1, min(len(chunks), refusal + 1 + REACH)):
        chunk = chunks[position]
        if chunk.kind != "N":
            return False
        if chunk.prep not in ("to", "from", "of", "by") or chunk.is_time:
            continue
        target = party_of(chunks, position, acting=False, exclude=frozenset(source.codes))
        if target is not None:
            scene.add_between(Frame("REJECT", None, (), False, "say-no"), source, target, index, confidence=CONFIDENCE)
            return True
    return False

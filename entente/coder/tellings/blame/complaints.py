"""Complaints to a court or an organisation, which are about somebody else: "complained to the UN about Y's overflights"."""

from dataclasses import replace

from entente.coder.actors.parties import Party, party_of
from entente.coder.acts.answers import answer
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.lexicon.wordlists import word_list

MISSIONS = frozenset({"embassy", "diplomat"})
CONFIDENCE = 0.75
COMPLAINED_OF = frozenset({None, "about", "over", "of", "against", "at", "by"})
ADDRESSED = frozenset({"to", "with", "at", "before", "in"})


def emit_complaint(scene: Scene, main: int, frame: Frame, source: Party, target: Party, status: str) -> bool:
    """Adds a complaint to a court or organisation, which is about somebody else; whether it is one."""
    if frame.type in ("REQUEST", "ACCUSE", "CONCEDE", "THREATEN") and word_list("courts").issuperset(target.codes):
        if frame.type in ("CONCEDE", "THREATEN"):
            answer(scene, frame, source, status, main)
            return True
        answer(scene, replace(frame, type="ACCUSE", mode="allege"), source, status, main)
        return True
    if not target.mentions:
        return False
    body = target.mentions[0]
    behind = next((chunk for chunk in scene.chunks[target.chunk :] if body in chunk.mentions), scene.chunks[target.chunk])
    is_addressed = behind.prep in ADDRESSED or frame.rule.endswith("_to")
    is_complaint = frame.type in ("ACCUSE", "THREATEN") and is_addressed and body.kind == "organisation"
    if is_complaint and not _complain_of(scene, main, frame, source, target, status):
        answer(scene, frame, source, status, main)
    return is_complaint


def _complain_of(scene: Scene, main: int, frame: Frame, source: Party, body: Party, status: str) -> bool:
    """Adds a complaint at whom it is about: "complained to the UN about Y's overflights"; whether the sentence says about whom."""
    exclude = frozenset((*source.codes, *body.codes))
    for position in range(body.chunk + 1, len(scene.chunks)):
        chunk = scene.chunks[position]
        if chunk.kind == ";":
            return False
        if chunk.kind == "N" and chunk.prep in COMPLAINED_OF and chunk.mentions:
            blamed = party_of(scene.chunks, position, acting=False, exclude=exclude)
            if blamed is not None:
                both = source.mentions + blamed.mentions
                scene.add(frame, source.codes, blamed.codes, main, both, status=status, confidence=CONFIDENCE)
                return True
    return False


def find_protested_to(scene: Scene, index: int, exclude: frozenset[str]) -> Party | None:
    """To whom the protest at `index` was handed: "delivered through its embassy in Lima", "to the Peruvian envoy"."""
    chunks = scene.chunks
    for position in range(index + 1, len(chunks)):
        chunk = chunks[position]
        if chunk.kind == ";":
            return None
        if chunk.kind == "N" and chunk.names_act(MISSIONS):
            is_posted = position + 1 < len(chunks) and chunks[position + 1].kind == "N" and chunks[position + 1].prep in ("in", "to")
            posted = party_of(chunks, position + 1, acting=False, exclude=exclude) if is_posted else None
            return posted or party_of(chunks, position, acting=False, exclude=exclude)
    return None

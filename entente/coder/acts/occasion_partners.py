"""Who only sat opposite when a wrong of the world was named: "condemned terrorism in talks with Peru's premier" blames no Peru."""

from entente.coder.candidates import Candidate, Scene
from entente.lexicon.wordlists import word_list

OCCASIONS = frozenset({"in", "during", "at", "after", "following"})
MEETINGS = ("talks", "phone", "visit")


def is_only_met(scene: Scene, candidate: Candidate) -> bool:
    """Whether the blamed is named only as whom the speaker met, and what is blamed is nobody's by name: "extremism", "any attempts to"."""
    chunks = scene.chunks
    if candidate.type not in ("ACCUSE", "REJECT") or candidate.is_symmetric or chunks[candidate.trigger].kind != "V":
        return False
    others = set(candidate.recipients)
    named = [place for place, chunk in enumerate(chunks) if any(not others.isdisjoint(mention.codes) for mention in chunk.mentions)]
    if not named or not all(_is_partner(scene, place) for place in named):
        return False
    ills = word_list("ills") | word_list("ills_of_the_world")
    matters = [chunk for chunk in chunks if chunk.kind == "N" and not chunk.mentions]
    return any(not ills.isdisjoint(scene.words_of(chunk)) for chunk in matters)


def _is_partner(scene: Scene, place: int) -> bool:
    """Whether a name stands behind a meeting and "with": "during his meeting | with | the Pakistani premier"."""
    chunk, occasion = scene.chunks[place], scene.chunks[place - 1] if place else None
    is_meeting = occasion is not None and occasion.prep in OCCASIONS and occasion.names_act(MEETINGS)
    return chunk.prep == "with" and is_meeting

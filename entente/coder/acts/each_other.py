"""What two do to each other's things is mutual: "support each other's candidacies in the UN" supports no UN."""

from dataclasses import replace

from entente.coder.candidates import Candidate, Scene

PAIR = 2
SECOND_WORDS = frozenset({"other", "another"})
RECIPROCALS = (("each", "other"), ("one", "another"))


def as_mutual(candidate: Candidate, scene: Scene) -> Candidate:
    """The candidate, as mutual where its object belongs to "each other" and who is taken for the recipient is only where it is done."""
    if candidate.is_symmetric or len(candidate.actors) != PAIR or scene.sentence.word_set.isdisjoint(SECOND_WORDS):
        return candidate
    lower, chunks = scene.sentence.lower, scene.chunks
    behind = chunks[candidate.trigger].last + 1
    if tuple(lower[behind : behind + 2]) not in RECIPROCALS or lower[behind + 2 : behind + 3] not in (["'s"], ["’s"]):
        return candidate
    return replace(candidate, recipients=(), is_symmetric=True)

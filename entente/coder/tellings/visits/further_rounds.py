"""Talks to come between those who talked: "another round is scheduled for 23 May", "the next session will be held in Lima"."""

from entente.coder.acts.frames import Frame
from entente.coder.candidates import FURTHER_ROUND, OWN_VERB, Candidate, Scene
from entente.coder.grammar.chunks import Chunk
from entente.lexicon.wordlists import word_list

REACH = 2  # sentences back in which the talks before were told


def may_tell_further_round(scene: Scene) -> bool:
    """Whether a sentence has a word for one more meeting."""
    words = scene.sentence.word_set
    return not (word_list("further_rounds").isdisjoint(words) or word_list("one_more").isdisjoint(words))


def read_further_round(scene: Scene) -> None:
    """Adds the talks to come, between those who held the last ones told of in this sentence or right before."""
    chunks = scene.chunks
    if not may_tell_further_round(scene):
        return
    for place in range(len(chunks) - 1):
        if not _is_round(scene, chunks[place]) or not _is_to_come(scene, place + 1):
            continue
        talks = _find_talks(scene, place)
        if talks is not None:
            frame = Frame("CONSULT", talks.mode, (), True, FURTHER_ROUND)
            scene.add(frame, talks.actors, (), place + 1, talks.mentions, status="planned", confidence=OWN_VERB, is_symmetric=True)
        return


def _is_round(scene: Scene, chunk: Chunk) -> bool:
    """Whether a noun chunk names one more meeting and not whose: "another round", "the next session"."""
    words = scene.words_of(chunk)
    is_meeting = chunk.kind == "N" and chunk.prep is None and words[-1] in word_list("further_rounds") and words[0] != "no"
    return is_meeting and not chunk.mentions and not word_list("one_more").isdisjoint(words)


def _is_to_come(scene: Scene, place: int) -> bool:
    """Whether a verb says that something is fixed for a time ahead: "is scheduled", "is due", "will be held"."""
    verb = scene.chunks[place]
    if verb.kind != "V" or verb.is_negated or not verb.is_finite:
        return False
    if verb.modal is not None:
        return verb.modal in word_list("planned_modals") and verb.lemma() in word_list("taking_place")
    if verb.tense == "past":
        return False
    behind = scene.chunks[place + 1 : place + 2]
    is_due = verb.is_copula and bool(behind) and not word_list("awaited").isdisjoint(scene.words_of(behind[0]))
    return is_due or not word_list("awaited").isdisjoint(scene.words_of(verb))


def _find_talks(scene: Scene, place: int) -> Candidate | None:
    """The last talks told of, in this sentence before a chunk or in one right before."""
    here = [act for act in scene.found if act.type == "CONSULT" and act.is_symmetric and act.trigger < place]
    before = scene.memory.by_type.get("CONSULT")
    if here:
        return here[-1]
    is_near = before is not None and scene.sentence.number - before.sentence <= REACH
    return before if is_near and before is not None and before.is_symmetric else None

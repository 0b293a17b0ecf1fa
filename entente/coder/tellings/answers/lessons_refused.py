"""Refusals to be taught: "takes no lessons from Y", "does not need lectures from Y", "we take orders from nobody, X told Y"."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.actors.sources import find_actor
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.subjects import find_subject
from entente.coder.tellings.blame.charges import find_speaker
from entente.coder.tellings.innocent_reasons import is_of_play
from entente.lexicon.wordlists import word_list

CONFIDENCE = 0.7
GIVERS = frozenset({"from", "by", "of"})
REACH = 3  # chunks behind the lessons among which it stands whose they are


def read_lesson_refused(scene: Scene, index: int) -> bool:
    """Reads "takes no lessons from Y", where `index` is "takes", as a refusal; whether it is one."""
    chunks, verb = scene.chunks, scene.chunks[index]
    if not verb.is_finite or verb.is_passive or index + 2 >= len(chunks) or is_of_play(scene):
        return False
    lesson = chunks[index + 1]
    words = scene.words_of(lesson)
    if lesson.kind != "N" or lesson.prep is not None or word_list("lessons_given").isdisjoint(words):
        return False
    if not verb.is_negated and words[0] != "no":
        return False
    subject = find_subject(chunks, index)
    source = _find_pupil(scene, subject, index)
    if source is None or len(source.codes) != 1:
        return False
    for position in range(index + 2, min(len(chunks), index + 2 + REACH)):
        chunk = chunks[position]
        if chunk.kind != "N":
            return False
        giver = (
            party_of(chunks, position, acting=True, exclude=frozenset(source.codes)) if chunk.prep in GIVERS and chunk.mentions else None
        )
        if giver is not None:
            frame = Frame("REJECT", None, (), False, f"refuse-lesson: {verb.lemma()}")
            scene.add_between(frame, source, giver, index, confidence=CONFIDENCE, is_entailed=True)
            return True
    return False


def _find_pupil(scene: Scene, subject: int | None, index: int) -> Party | None:
    """Who wants no lessons: the subject, else who says "we take no lessons"."""
    if subject is None:
        return None
    return find_speaker(scene.chunks, subject, index) or find_actor(scene.chunks, index)

"""What hackers of a country do to the machines of another, whatever verb tells it: "wiped the servers of the Albanian police"."""

from entente.coder.acts.frames import CONFLICT, Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.subjects import find_subject
from entente.lexicon.wordlists import word_list

TARGETS = ("object", "of", "into", "in", "on", "to", "at", "against", "from")


def find_hacking(scene: Scene, index: int, frame: Frame | None) -> Frame | None:
    """The intrusion that a verb tells of hackers; null where its subject is none, it only says something, or it is an act of peace."""
    chunk = scene.chunks[index]
    if (
        word_list("hackers").isdisjoint(scene.sentence.word_set)
        or chunk.reports()
        or chunk.is_passive
        or chunk.is_negated
        or chunk.verb is None
    ):
        return None
    if frame is not None and frame.type not in CONFLICT:
        return None
    subject = find_subject(scene.chunks, index)
    if subject is None or word_list("hackers").isdisjoint(scene.words_of(scene.chunks[subject])):
        return None
    return Frame("COERCE", "cyber", TARGETS, False, f"hack: {chunk.lemma()}", is_strict=True)

"""What somebody's answer was, told as if it were to come: "Peru's answer was to close the port"."""

from entente.coder.candidates import Scene
from entente.coder.grammar.subjects import find_subject
from entente.lexicon.wordlists import word_list


def is_answer_given(scene: Scene, index: int) -> bool:
    """Whether "was to" tells what an answer was and not what was planned: "Peru's answer was to close the port"."""
    verb = scene.chunks[index]
    if verb.modal != "will" or verb.tense != "past" or word_list("answers_told").isdisjoint(scene.sentence.word_set):
        return False
    subject = find_subject(scene.chunks, index)
    return subject is not None and scene.chunks[subject].text in word_list("answers_told")

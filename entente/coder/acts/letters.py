"""Letters and notes that ask for something: "sent Peru a letter asking for water" is a request, no courtesy."""

from dataclasses import replace

from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.lexicon.wordlists import word_list


def adjust_letter(scene: Scene, frame: Frame, main: int) -> Frame:
    """The frame of a letter sent, as a request where a participle says that it asks, urges or demands."""
    asks = any(chunk.is_gerund and chunk.prep is None and chunk.lemma() in word_list("letter_asks") for chunk in scene.chunks[main + 1 :])
    return replace(frame, type="REQUEST", mode=None, is_symmetric=False) if asks else frame

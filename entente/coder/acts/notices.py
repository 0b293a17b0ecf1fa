"""Punishments of which somebody is put on notice: "gave notice that it would tear up the treaty", "let Y know that the tap may run dry"."""

from dataclasses import replace

from entente.coder.acts.frames import Frame
from entente.coder.candidates import HOSTILE, Scene
from entente.lexicon.wordlists import word_list

HALTED = ("halt-agreement", "withdraw-")
PROMISED = frozenset({"will", "would", "may", "might", "could", "'ll", "'d"})
REACH = 2  # chunks before "that" in which the notice stands


def as_notice(scene: Scene, frame: Frame, index: int) -> Frame:
    """The frame as a threat where the clause of the verb group `index` is what somebody gives notice of, else the frame itself."""
    if frame.type not in HOSTILE and not frame.rule.startswith(HALTED):
        return frame
    if scene.chunks[index].modal not in PROMISED or not _is_noticed(scene, index):
        return frame
    return replace(frame, type="THREATEN", mode=None, rule=f"give-notice: {frame.rule}")


def _is_noticed(scene: Scene, index: int) -> bool:
    """Whether the clause of a verb group hangs on "that" behind a notice that somebody gives."""
    chunks = scene.chunks
    opener = next((at for at in range(index - 1, 0, -1) if chunks[at].kind not in ("N", "C")), 0)
    if chunks[opener].kind != "H" or opener < REACH:
        return False
    noun, verb = chunks[opener - 1], chunks[opener - REACH]
    return noun.kind == "N" and noun.text in word_list("notices_given") and verb.kind == "V" and verb.lemma() in word_list("giving_word")

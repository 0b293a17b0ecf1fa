"""A leave that is a giving way: "will after all let Peru's judges in", "agreed to let them back, a change of heart"."""

from dataclasses import replace

from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.lexicon.wordlists import holds_phrase, word_list


def as_turnabout(scene: Scene, frame: Frame, status: str) -> Frame:
    """The frame as a concession where it is a leave promised that the sentence calls a turn, else the frame itself."""
    is_leave = frame.type == "RETREAT" and (frame.mode == "access" or frame.rule.startswith("allow-act")) and status == "planned"
    is_promise = frame.type == "AGREE" and frame.rule.startswith("agree-to-act") and not frame.is_symmetric
    if not (is_leave or is_promise) or not _calls_it_turn(scene):
        return frame
    return replace(frame, type="CONCEDE", mode=None)


def _calls_it_turn(scene: Scene) -> bool:
    if not word_list("turnabouts").isdisjoint(scene.sentence.word_set):
        return True
    return holds_phrase(scene.sentence.lower[1:], "turning_phrases")  # "After all," in front gives a reason

"""Arms that go to another's border and not to him: "trucked twenty armoured cars to the Peruvian line"."""

from dataclasses import replace

from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.lexicon.wordlists import word_list

ARMED = ("troops", "guns", "war_gear", "bought_arms")


def as_border_move(scene: Scene, frame: Frame) -> Frame:
    """The frame as a show of force where arms that seem given go to a frontier, else the frame itself."""
    if frame.type != "AID" or frame.act < 0 or frame.act + 1 >= len(scene.chunks):
        return frame
    moved, goal = scene.chunks[frame.act], scene.chunks[frame.act + 1]
    is_armed = moved.names_act(ARMED) or any(act.noun in word_list("fighting_machines") for act in moved.acts)
    is_line = goal.kind == "N" and goal.prep in ("to", "towards", "toward") and goal.text in word_list("boundaries")
    if not (is_armed and is_line and goal.mentions):
        return frame
    return replace(frame, type="MOBILIZE", mode="troops", targets=("to", "towards", "toward"), is_strict=True)

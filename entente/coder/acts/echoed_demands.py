"""Demands for what the sentence before tells as done: "X freed the crew. Y had demanded as much."."""

from entente.coder.actors.parties import Party
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.lexicon.wordlists import word_list

ECHO_REACH = 2  # sentences back in which it was done
LONGEST_ECHO = 3  # words of "nothing less than"


def find_echoed(scene: Scene, frame: Frame, source: Party, trigger: int) -> tuple[str, ...]:
    """Who did what somebody had asked for in no other words than "as much", "just that", "nothing less"."""
    told = scene.memory.last_act
    if frame.type != "REQUEST" or told is None or told.is_symmetric or not set(told.actors).isdisjoint(source.codes):
        return ()
    if scene.sentence.number - told.sentence > ECHO_REACH or told.status != "occurred":
        return ()
    behind = scene.chunks[trigger].last + 1
    words = scene.sentence.lower[behind : behind + LONGEST_ECHO]
    is_echo = any("_".join(words[:count]) in word_list("echoes_of_deeds") for count in range(1, LONGEST_ECHO + 1))
    return told.actors if is_echo else ()

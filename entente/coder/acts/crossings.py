"""What it is to enter a country in arms: an attack, or only a show of force where planes or ships cross the line."""

from dataclasses import replace

from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.subjects import find_subject
from entente.lexicon.wordlists import word_list


def read_crossing(scene: Scene, frame: Frame, main: int) -> Frame:
    """The attack `frame` of the verb group `main`, "entered", "rolled into", by who crosses."""
    return replace(frame, type="MOBILIZE", mode="troops") if _are_craft(scene, main) else frame


def _are_craft(scene: Scene, main: int) -> bool:
    """Whether planes, drones or ships cross into a country: "two helicopters crossed into Poland"."""
    subject = find_subject(scene.chunks, main)
    return subject is not None and not word_list("intruding_craft").isdisjoint(scene.words_of(scene.chunks[subject]))

"""What it is to enter a country in arms: an attack, help for its government, or only a show where craft cross the line."""

from dataclasses import replace

from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.subjects import find_subject
from entente.lexicon.wordlists import word_list


def read_crossing(scene: Scene, frame: Frame, main: int) -> Frame:
    """The attack `frame` of the verb group `main`, "entered", "rolled into", by who crosses and what for."""
    if _are_craft(scene, main):
        return replace(frame, type="MOBILIZE", mode="troops")
    return replace(frame, type="AID", mode=None) if _comes_to_help(scene, main) else frame


def _are_craft(scene: Scene, main: int) -> bool:
    """Whether planes, drones or ships cross into a country: "two helicopters crossed into Poland"."""
    subject = find_subject(scene.chunks, main)
    return subject is not None and not word_list("intruding_craft").isdisjoint(scene.words_of(scene.chunks[subject]))


def _comes_to_help(scene: Scene, main: int) -> bool:
    """Whether soldiers enter for the other's sake: "entered Peru to help its government put down a mutiny"."""
    purpose = next((chunk for chunk in scene.chunks[main + 1 :] if chunk.kind in ("V", ";")), None)
    return purpose is not None and purpose.is_infinitive and purpose.lemma() in word_list("entering_to")

"""Whether who leaves goes somewhere: "left on Sunday for Lima" is a visit, "left Bahrain for the strait" no withdrawal."""

from dataclasses import replace

from entente.coder.acts.frames import Frame
from entente.coder.grammar.chunks import Chunk

PLACES = frozenset({"capital", "name", "city"})
LEFT_PEOPLE = frozenset({"captive", "captive_person", "seafarer"})
TRIPS = ("visit",)
OCCASIONS = ("talks", "visit", "gathering")


def adjust_departure(chunks: list[Chunk], frame: Frame, main: int, end: int) -> Frame:
    """The frame of "left", where "for" behind it says whereto; its type is empty where that is nobody's country."""
    left = chunks[main + 1] if main + 1 < len(chunks) else chunks[main]
    if left.kind == "N" and left.prep is None and (left.is_pronoun or left.names_act(LEFT_PEOPLE)):
        return replace(frame, type="")  # "left them at the frontier", "left its crew in the water"
    if _leaves_in_a_state(chunks, main):
        return replace(frame, type="")
    way = next((at for at in range(main + 1, end) if chunks[at].prep == "for" and not chunks[at].is_time), None)
    if way is None:
        return frame
    goal = chunks[way]
    is_trip = all(chunk.is_time for chunk in chunks[main + 1 : way])
    if is_trip and not goal.acts and goal.mentions and goal.mentions[0].kind in PLACES and goal.mentions[0].last == goal.last:
        return replace(frame, type="CONSULT", mode="visit", targets=("for",), is_strict=True)
    if is_trip and goal.names_act(TRIPS) and way + 1 < end and chunks[way + 1].prep in ("to", "in") and chunks[way + 1].mentions:
        return replace(frame, type="CONSULT", mode="visit", targets=("to", "in"), is_strict=True)  # "left for a visit to Lima"
    if not goal.acts or goal.names_act(OCCASIONS):
        return replace(frame, type="")
    return frame


def _leaves_in_a_state(chunks: list[Chunk], main: int) -> bool:
    """Whether "leaving" behind a comma tells what becomes of things or people: "struck, leaving 300 Danish cars stranded on the quay"."""
    if not chunks[main].is_gerund or main + 2 >= len(chunks) or chunks[main - 1].kind != ",":
        return False
    thing, state = chunks[main + 1], chunks[main + 2]
    is_thing = thing.kind == "N" and thing.prep is None and not any(mention.last == thing.last for mention in thing.mentions)
    return is_thing and ((state.kind == "V" and state.is_passive and not state.is_finite) or state.prep == "without")

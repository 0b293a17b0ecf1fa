"""Who is meant before anybody in the usual places of a target: by the type of the act."""

from entente.coder.actors.parties import Party
from entente.coder.acts.aims import find_aim
from entente.coder.acts.frames import Frame
from entente.coder.acts.possessions import find_owner
from entente.coder.acts.targets import find_blamed_doer
from entente.coder.candidates import Scene
from entente.coder.tellings.force.movements import aim_visit
from entente.coder.tellings.pleas.askings import find_asked_before


def find_foremost(scene: Scene, main: int, end: int, frame: Frame, source: Party, exclude: frozenset[str]) -> tuple[Frame, Party | None]:
    """Who is meant before anybody in the usual places: the doer of what is blamed, those at whom a show of force is aimed, an owner."""
    if frame.type == "ACCUSE":
        return frame, find_blamed_doer(scene, main, end, exclude)
    if frame.type == "MOBILIZE":
        return frame, find_aim(scene, main, exclude)
    if frame.type in ("COERCE", "ASSAULT") and not frame.is_symmetric:  # who fights each other lays hands on nothing
        return frame, find_owner(scene, main, exclude)
    if frame.type == "REQUEST":
        return frame, find_asked_before(scene, main, exclude)
    return aim_visit(scene, frame, source, main, end, exclude) if frame.mode == "visit" else (frame, None)

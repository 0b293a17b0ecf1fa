"""Who is meant before anybody in the usual places of a target: by the type of the act."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.acts.aims import find_aim
from entente.coder.acts.frames import Frame
from entente.coder.acts.possessions import find_owner
from entente.coder.candidates import JUDGED, Scene
from entente.coder.grammar.clauses import attachments, relative_antecedent
from entente.coder.tellings.force.movements import aim_visit
from entente.coder.tellings.pleas.askings import find_asked_before


def find_foremost(
    scene: Scene, chain: list[int], main: int, end: int, frame: Frame, source: Party, exclude: frozenset[str]
) -> tuple[Frame, Party | None]:
    """Who is meant before anybody in the usual places: the doer of what is blamed, those at whom a show of force is aimed, an owner."""
    if frame.type in JUDGED:
        return frame, _find_antecedent(scene, chain, exclude) or find_judged_doer(scene, main, end, frame, exclude)
    if frame.type == "REJECT":
        return frame, find_judged_doer(scene, main, end, frame, exclude)
    if frame.type == "MOBILIZE":
        return frame, find_aim(scene, main, exclude)
    if frame.type in ("COERCE", "ASSAULT") and not frame.is_symmetric:  # who fights each other lays hands on nothing
        return frame, find_owner(scene, main, exclude)
    if frame.type == "REQUEST":
        return frame, _find_antecedent(scene, chain, exclude) or find_asked_before(scene, main, exclude)
    return aim_visit(scene, frame, source, main, end, exclude) if frame.mode == "visit" else (frame, None)


def find_judged_doer(scene: Scene, main: int, end: int, frame: Frame, exclude: frozenset[str]) -> Party | None:
    """Who did what is judged, named behind it: "condemned the violation of Y's borders by X", "the steps taken by X in the south of Y"."""
    chunks = scene.chunks
    if main + 1 >= end or chunks[main + 1].kind != "N" or chunks[main + 1].prep is not None or chunks[main + 1].is_pronoun:
        return None
    doers = [position for position in attachments(chunks, main + 1) if position < end] if frame.type != "SUPPORT" else []
    if main + 3 < len(chunks) and chunks[main + 2].is_passive and not chunks[main + 2].is_finite and not chunks[main + 1].mentions:
        doers.append(main + 3)
    for position in doers:
        if chunks[position].prep == "by" and chunks[position].mentions:
            return party_of(chunks, position, acting=True, exclude=exclude)
    return None


def _find_antecedent(scene: Scene, chain: list[int], exclude: frozenset[str]) -> Party | None:
    """Who is judged or asked in a relative clause behind his name: "France, which X has criticised for arming Y"."""
    behind = scene.chunks[chain[0] + 1 : chain[0] + 2]
    has_object = bool(behind) and behind[0].kind == "N" and behind[0].prep is None and not behind[0].is_time
    antecedent = None if has_object else relative_antecedent(scene.chunks, chain[0])
    return party_of(scene.chunks, antecedent, acting=False, exclude=exclude) if antecedent is not None else None

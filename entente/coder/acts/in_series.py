"""Whom one country after another helps or punishes: "the EU lifted its sanctions on X. Norway eased its own measures"."""

from entente.coder.actors.parties import Party
from entente.coder.acts.frames import CONFLICT, Frame
from entente.coder.acts.wrongdoers import names_no_third
from entente.coder.candidates import Scene
from entente.coder.tellings.blame.deeds import STEP_REACH

SERIAL = frozenset({"SANCTION", "RETREAT", "AID"})
FOCUS_REACH = 3  # sentences back in which others acted towards the same one
FEWEST_DOERS = 2
GIFTS = frozenset({"AID", "AGREE"})  # what the struck and the helped are given alike
UNSHARED = frozenset(
    {"REQUEST", "REJECT", "CONCEDE", "ASSAULT", "SUPPORT"}
)  # what somebody asks for or answers, whomever others are busy with


def find_in_series(scene: Scene, frame: Frame, source: Party) -> tuple[str, ...]:
    """Whom others did the like to right before."""
    kind = frame.rule.partition(":")[0]
    last = (scene.memory.by_rule.get(kind) if kind != "verb" else None) or scene.memory.by_type.get(frame.type)
    if last is None or last.is_symmetric or frame.type not in SERIAL:
        return ()
    main = scene.context.main if scene.context is not None else None
    is_near = scene.sentence.number - last.sentence <= STEP_REACH or set(main or last.recipients).issuperset(last.recipients)
    return last.recipients if is_near and set(source.codes).isdisjoint(last.actors + last.recipients) else ()


def find_in_own_measure(scene: Scene, frame: Frame, source: Party) -> tuple[str, ...]:
    """Whom several lift a measure from that they took together: "They lifted the blockade in January"."""
    measure = scene.memory.measure
    is_theirs = frame.type == "RETREAT" and measure is not None and set(measure.actors) == set(source.codes)
    return measure.recipients if is_theirs and measure is not None else ()


def find_focus(scene: Scene, frame: Frame, source: Party, trigger: int) -> tuple[str, ...]:
    """With whom the last sentences told that two others had to do: "Peru froze its loans, Chile recalled its envoy. Bolivia protested"."""
    if frame.type in UNSHARED or frame.is_symmetric or scene.chunks[trigger].is_infinitive:
        return ()
    number = scene.sentence.number
    near = [act for act in scene.memory.told if number - act.sentence <= FOCUS_REACH and not act.is_symmetric and len(act.recipients) == 1]
    if not near or near[-1].recipients[0] in source.codes:
        return ()
    is_hostile = near[-1].type in CONFLICT
    if frame.type not in GIFTS and is_hostile != (frame.type in CONFLICT):
        return ()
    focus = near[-1].recipients
    if not names_no_third(scene, *focus, *source.codes):
        return ()
    doers = {code for act in near if act.recipients == focus for code in act.actors}
    is_passive = all(focus[0] not in act.actors for act in near)
    return focus if len(doers - set(source.codes)) >= FEWEST_DOERS and is_passive else ()

"""Missions of another that a state closes on its own ground: "Libya closed the Swiss consulate in Tripoli"."""

from dataclasses import replace

from entente.coder.actors.parties import party_of
from entente.coder.acts.active.act import STATED, ActiveAct

CLOSING = "close-embassy"


def closes_others_mission(act: ActiveAct) -> bool:
    """Adds the measure against whose embassy or consulate is closed, named before it; whether it is another's."""
    if not act.frame.rule.startswith(CLOSING) or act.frame.act <= act.main:
        return False
    mission = act.chunks[act.frame.act]
    owned = mission.prep is None and bool(mission.mentions) and bool(mission.acts) and mission.mentions[0].last < mission.acts[-1].first
    owner = party_of(act.chunks, act.frame.act, acting=False, exclude=act.exclude) if owned else None
    if owner is None or not all(code not in act.source.codes for code in mission.mentions[0].codes):
        return False
    frame = replace(act.frame, mode="expel", rule=f"close-others-{act.frame.rule}")
    act.scene.add_between(frame, act.source, owner, act.main, status=act.status, confidence=STATED)
    return True

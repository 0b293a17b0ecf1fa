"""Whose frontier forces cross where only the teller can mean it: "Peru said Chilean troops had crossed the border"."""

from entente.coder.acts.active.act import NEARBY, ActiveAct
from entente.coder.tellings.blame.charges import find_account, find_speaker
from entente.coder.tellings.force.border_crossings import OVER_FRONTIER
from entente.lexicon.geography import load_geography


def look_at_crossed(act: ActiveAct) -> bool:
    """Takes the neighbour who tells that forces crossed a frontier without a name, which is his own; ends nothing."""
    if act.target is not None or act.subject is None or not act.frame.rule.startswith(OVER_FRONTIER):
        return False
    teller = find_speaker(act.chunks, act.subject, act.main) or find_account(act.scene, act.subject)
    if teller is not None and load_geography().share_border((*act.source.codes, *teller.codes)):
        act.target, act.confidence = teller, NEARBY
    return False

"""What somebody does about a matter of others: "flew in to end the war between X and Y", "ways of mending the rift between X and Y"."""

from entente.coder.acts.active.act import ActiveAct

ABOUT = ("about", "on", "regarding", "concerning")
BETWEEN = ("between", "among")
OF_PARTIES = ("stop-hostile-act", "mend-ties", "lift-measure")  # what only those can do between whom it is


def shares_word_of(act: ActiveAct) -> bool:
    """Takes back whom shared news is only about, "share intelligence about X"; adds it between those who share it."""
    target = act.target
    if target is None or not act.frame.rule.startswith("share-information"):
        return False
    if not any(target.mentions[0] in chunk.mentions and chunk.prep in ABOUT for chunk in act.chunks[act.main + 1 :]):
        return False
    if act.has_several_doers:
        act.add_between_doers()
    return True


def is_matter_of_others(act: ActiveAct) -> bool:
    """Whether what is ended or mended lies between two others, so that who acts only helps them to end it."""
    target = act.target
    if target is None or not act.frame.rule.startswith(OF_PARTIES):
        return False
    return act.chunks[target.chunk].prep in BETWEEN

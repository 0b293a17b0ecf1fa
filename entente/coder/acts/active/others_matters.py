"""What somebody does about a matter of others: "flew in to end the war between X and Y", "ways of mending the rift between X and Y"."""

from entente.coder.acts.active.act import ActiveAct

BETWEEN = ("between", "among")
OF_PARTIES = ("stop-hostile-act", "mend-ties", "lift-measure")  # what only those can do between whom it is


def is_matter_of_others(act: ActiveAct) -> bool:
    """Whether what is ended or mended lies between two others, so that who acts only helps them to end it."""
    target = act.target
    if target is None or not act.frame.rule.startswith(OF_PARTIES):
        return False
    return act.chunks[target.chunk].prep in BETWEEN

"""Ills that somebody rejects in another's country, who suffers them: "rejected violence in X", "the displacement of X's people"."""

from entente.coder.acts.active.act import ActiveAct
from entente.coder.grammar.clauses import attachments
from entente.lexicon.wordlists import word_list

SUFFERED_AT = frozenset({"in", "of", "from", "on", "against", "within", "into"})


def rejects_ill(act: ActiveAct) -> bool:
    """Whether the only party behind a rejected ill is where it is suffered, so that no answer goes to him."""
    thing = act.main + 1
    if act.frame.type != "REJECT" or act.target is None or thing >= len(act.chunks):
        return False
    chunk = act.chunks[thing]
    if chunk.kind != "N" or chunk.prep is not None or chunk.mentions or word_list("ills").isdisjoint(act.scene.words_of(chunk)):
        return False
    behind = [place for place in attachments(act.chunks, thing) if act.chunks[place].mentions]
    is_behind = any(mention in act.chunks[place].mentions for place in behind for mention in act.target.mentions)
    return is_behind and all(act.chunks[place].prep in SUFFERED_AT for place in behind)

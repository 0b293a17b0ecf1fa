"""Ills that somebody rejects in another's country, who suffers them: "rejected violence in X", "opposes any meddling in X's affairs"."""

from dataclasses import replace

from entente.coder.acts.active.act import ActiveAct
from entente.coder.grammar.clauses import attachments
from entente.lexicon.wordlists import word_list

SUFFERED_AT = frozenset({"in", "of", "from", "on", "against", "within", "into"})


def stands_by(act: ActiveAct) -> bool:
    """Reads who opposes whatever anybody may do to another as standing by him: "opposes any attempt to split X"; ends nothing."""
    thing = act.main + 1
    if act.frame.type != "REJECT" or act.target is None or thing >= len(act.chunks):
        return False
    words = act.scene.words_of(act.chunks[thing])
    is_by_anybody = act.chunks[thing].kind == "N" and words[0] in word_list("by_anybody") and not act.chunks[thing].mentions
    tried = act.chunks[thing + 1] if thing + 1 < len(act.chunks) else act.chunks[thing]
    is_harm = tried.kind == "V" and tried.is_infinitive and tried.lemma().split("_")[0] in word_list("meddling_verbs")
    if is_by_anybody and act.lemma in word_list("opposing_verbs") and (is_harm or not word_list("interferences").isdisjoint(words)):
        act.frame = replace(act.frame, type="SUPPORT", mode=None, rule=f"stand-by: {act.lemma}")
    return False


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

"""Demands that ask nobody for anything: the whole world for somebody's sake, for peace where nobody is at war, for greetings."""

from entente.coder.acts.active.act import ActiveAct
from entente.coder.acts.frames import COOPERATIVE, frame_of
from entente.coder.candidates import HOSTILE, WORDS
from entente.coder.grammar.clauses import region_after
from entente.lexicon.wordlists import word_list

QUARRELS = HOSTILE | WORDS - {"REQUEST"}


def turns_to_world(act: ActiveAct) -> bool:
    """Whether all the world is asked to do somebody good, who is asked for nothing: "urged the international community to help Sudan"."""
    if act.frame.type != "REQUEST" or act.chain[0] + 2 >= len(act.chunks):
        return False
    asked, done = act.chunks[act.chain[0] + 1 : act.chain[0] + 3]
    words = act.scene.words_of(asked)
    is_named = bool(asked.mentions) and word_list("worldwide").isdisjoint(words)  # "the international community" is no body spoken of
    if asked.kind != "N" or is_named or not words or words[-1] not in word_list("whole_worlds"):
        return False
    if done.kind != "V" or not done.is_infinitive:
        return False
    place = act.chain[0] + 2
    wanted = frame_of(act.chunks, place, region_after(act.chunks, place), act.scene.vocabulary)
    return wanted is not None and wanted.type in COOPERATIVE


def sends_greetings(act: ActiveAct) -> bool:
    """Whether somebody is only asked to take greetings home: "asked the envoy to convey his best wishes to the king"."""
    if act.frame.type != "REQUEST" or act.chain[0] + 3 >= len(act.chunks):
        return False
    done, sent = act.chunks[act.chain[0] + 2 : act.chain[0] + 4]
    return done.kind == "V" and done.is_infinitive and not word_list("courtesies").isdisjoint(act.scene.words_of(sent))


def wishes_peace(act: ActiveAct) -> bool:
    """Whether peace is called for and no quarrel is told of before, so that no partner of the speaker is meant."""
    if act.target is not None or act.frame.type != "REQUEST":
        return False
    behind = act.chunks[act.main + 1 : act.main + 2]
    if not behind or behind[0].kind != "N" or behind[0].mentions or word_list("peace_for_all").isdisjoint(act.scene.words_of(behind[0])):
        return False
    return QUARRELS.isdisjoint(act.scene.memory.by_type) and QUARRELS.isdisjoint(other.type for other in act.scene.found)

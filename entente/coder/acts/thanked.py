"""Whom thanks to several mean by what they gave before: "Peru sent tents and Chile a field kitchen. Quito thanked both neighbours"."""

from entente.coder.actors.parties import Party
from entente.coder.acts.active.act import NEARBY, ActiveAct
from entente.coder.grammar.chunks import Chunk
from entente.lexicon.wordlists import word_list

GIFTS = frozenset({"AID", "AGREE", "COOPERATE"})
SIZES = {"both": 2, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7}
FEWEST = 2


def look_at_helpers(act: ActiveAct) -> bool:
    """Takes those who gave or promised something to who thanks several without a name; ends nothing."""
    if act.lemma not in word_list("thanking_verbs") or act.frame.type != "SUPPORT" or act.scene.is_alone:
        return False
    behind = next((chunk for chunk in act.chunks[act.main + 1 : act.end] if chunk.kind == "N" and not chunk.is_time), None)
    size = _count_thanked(act, behind) if behind is not None else None
    if size is None:
        return False
    helpers: list[str] = []
    for told in act.scene.acts_before(act.main):
        if told.type in GIFTS and not told.is_symmetric and not set(told.recipients).isdisjoint(act.source.codes):
            helpers += [code for code in told.actors if code not in helpers and code not in act.exclude]
    if len(helpers) >= max(size, FEWEST):
        act.target = Party(tuple(helpers[:size] if size else helpers), (), act.main)
        act.confidence = NEARBY
    return False


def _count_thanked(act: ActiveAct, thanked: Chunk) -> int | None:
    """How many are thanked by a noun chunk that names nobody itself, 0 where it does not say; null where it means somebody else."""
    words = act.scene.words_of(thanked)
    if thanked.prep is not None or any(mention.kind not in ("definite", "pronoun") for mention in thanked.mentions):
        return None
    size = next((SIZES[word] for word in words[:2] if word in SIZES), 0)
    is_whole = words[-1] in word_list("helpers_thanked") or (size > 0 and words[-1] in SIZES)
    opens = words[0] in ("all", "both", "the", "these") or words[0] in word_list("possessives")
    return size if is_whole and opens and (size > 0 or words[-1] in word_list("helpers_by_name")) else None

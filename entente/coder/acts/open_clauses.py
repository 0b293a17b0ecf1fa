"""Clauses that leave open whether what they tell is done: under "if" or "until", denied, feared."""

from entente.coder.acts.doubts import is_said_by_nobody, is_said_in_jest, is_told_untrue
from entente.coder.candidates import Scene
from entente.coder.grammar.chunks import Chunk
from entente.lexicon.wordlists import word_list

PLACES = frozenset({"in", "at", "across", "around", "among"})
CLAUSE_REACH = 4  # chunks between "if" and its verb


def is_open(scene: Scene, index: int) -> bool:
    """Whether a verb group stands under "if", "until" or what somebody denies: "until it apologises", "denied that it had asked"."""
    chunk = scene.chunks[index]
    for position in range(index - 1, max(-1, index - 1 - CLAUSE_REACH), -1):
        opener = scene.chunks[position]
        if opener.kind == "S":
            is_present = chunk.tense == "present" and not chunk.is_perfect
            is_yet_to_come = opener.text in word_list("open_until") and (is_present or (chunk.is_perfect and opener.text == "until"))
            return is_yet_to_come or opener.text in word_list("open_openers")
        if opener.kind == "H":
            before = position - 1
            while before > 0 and (scene.chunks[before].is_time or (scene.chunks[before].prep in PLACES and scene.chunks[before].mentions)):
                before -= 1  # "denied on Thursday that", "rumours in Lima that"
            if position > 0 and (is_told_untrue(scene, before) or is_said_in_jest(scene, before)):
                return True
            if _is_hearsay(scene, before):
                return True
            governor = scene.chunks[before].lemma() if position > 0 else ""
            if governor in word_list("subjunctive_verbs") and _is_bare(chunk, scene):
                return True
            is_denied = governor in word_list("denying_verbs") and not is_said_by_nobody(scene, before)
            return is_denied or (governor in word_list("fearing_verbs") and chunk.modal is not None)
        if opener.kind == "V" and opener.is_finite and position < index - 1 and chunk.modal is not None:
            return opener.lemma() in word_list("fearing_verbs") and not opener.is_negated  # "feared | X | would attack"
        if opener.kind == "C" and position < index - 1:
            return _goes_on_under_if(scene, position)
        if opener.kind not in ("N", "A"):
            return False
    return False


def _is_bare(chunk: Chunk, scene: Scene) -> bool:
    """Whether a verb stands by itself in its first form: "proposed that Peru close its border"."""
    is_present = chunk.first == chunk.last and chunk.tense == "present"
    return is_present and not scene.sentence.lower[chunk.last].endswith("s")


def _is_hearsay(scene: Scene, before: int) -> bool:
    """Whether a clause is only what people say or fear: "talk in the bars that Peru would send troops", "rumours that"."""
    while before > 0 and scene.chunks[before].kind == "N" and scene.chunks[before].prep is not None:
        before -= 1
    return before >= 0 and scene.chunks[before].kind == "N" and scene.chunks[before].text in word_list("talk_of_the_town")


def _goes_on_under_if(scene: Scene, conjunction: int) -> bool:
    """Whether a clause behind "and" belongs to the condition before it: "if X let them in and Y let them through"."""
    chunks = scene.chunks
    before = next((position for position in range(conjunction - 1, -1, -1) if chunks[position].kind in ("V", ",", ";")), None)
    if before is None or chunks[before].kind != "V":
        return False
    opener = next((chunk for chunk in reversed(chunks[max(0, before - CLAUSE_REACH) : before]) if chunk.kind not in ("N", "A")), None)
    return opener is not None and opener.kind == "S" and opener.text in word_list("open_openers")

"""Calling somebody on the phone, and calling somebody something: "called the king", "called the king a liar"."""

from dataclasses import replace

from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.clauses import relative_antecedent
from entente.lexicon.word_entries import NUMBER
from entente.lexicon.wordlists import word_list

LABEL_REACH = 6  # chunks behind "called" in which the label stands


def adjust_call(scene: Scene, frame: Frame, main: int, end: int) -> Frame:
    """Tells calling somebody on the phone from calling somebody something."""
    lower, chunk = scene.sentence.lower, scene.chunks[main]
    if "what" in lower[max(0, chunk.first - 4) : chunk.first]:
        return replace(frame, type="")  # "what it called an incursion"
    if frame.mode == "phone" and lower[chunk.last + 1 : chunk.last + 2] in (["it"], ["this"], ["that"]):
        return replace(frame, type="")  # nobody phones an "it"
    if frame.mode != "phone" or not _is_label(scene, main, end):
        return frame
    words = lower[chunk.last :]
    if not word_list("praise").isdisjoint(words):
        return replace(frame, type="SUPPORT", mode=None, is_symmetric=False)
    if not word_list("blame").isdisjoint(words):
        return replace(frame, type="ACCUSE", mode="disapprove", is_symmetric=False)
    return replace(frame, type="")


def _is_label(scene: Scene, main: int, end: int) -> bool:
    """Whether "called X a liar" names X: a second noun chunk stands behind it, or a relative clause is about X."""
    bare: list[Chunk] = []
    for chunk in scene.chunks[main + 1 : min(end, main + LABEL_REACH)]:
        if chunk.kind == "V":
            break
        is_listed = bool(bare) and chunk.group >= 0 and chunk.group == bare[-1].group
        if chunk.kind == "N" and chunk.prep is None and not chunk.is_time and not is_listed:
            bare.append(chunk)
    if relative_antecedent(scene.chunks, main) is not None:
        return bool(bare)
    if len(bare) < 2 or any(mention.resolved_by is None for mention in bare[1].mentions):
        return False
    if bare[0].is_pronoun and not bare[1].mentions:
        return True  # "calling them lies", not "called them on Monday"
    opener = scene.sentence.lower[bare[1].first]
    return opener in word_list("label_openers") or (opener in scene.vocabulary.words and bool(scene.vocabulary.words[opener].tags & NUMBER))

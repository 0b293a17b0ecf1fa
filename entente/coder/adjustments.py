"""What else a sentence says of an act that changes it: troops sent to keep the peace, help only promised, a name that is called."""

from dataclasses import replace

from entente.coder.candidates import Scene
from entente.coder.chunks import Chunk
from entente.coder.frames import Frame
from entente.lexicon.wordlists import word_list

PROMISED = frozenset({"AID", "MOBILIZE", "COOPERATE", "RETREAT"})
FORCE_HEADS = frozenset({"military", "police"})
LABEL_REACH = 6  # chunks behind "called" in which the label stands


def adjust_frame(scene: Scene, frame: Frame, main: int, end: int) -> Frame:
    """The frame with what else the sentence says of it; its type is empty where it is no act after all."""
    if frame.type == "MOBILIZE":
        if _is_help(scene):
            return replace(frame, type="AID", mode=None)
        if frame.rule.startswith("verb:") and _mobilises_no_force(scene.chunks, main):
            return replace(frame, type="")  # "mobilised public opinion"
    lemma = scene.chunks[main].lemma()
    if frame.type in PROMISED and lemma in word_list("offering_verbs"):
        return replace(frame, type="AGREE", mode=None, is_symmetric=False)
    return _adjust_call(scene, frame, main, end) if lemma == "call" else frame


def _is_help(scene: Scene) -> bool:
    lower = scene.sentence.lower
    return word_list("against").isdisjoint(lower) and not word_list("helping").isdisjoint(lower)


def _mobilises_no_force(chunks: list[Chunk], main: int) -> bool:
    """Whether what is mobilised or massed is named and no force."""
    if main + 1 >= len(chunks) or chunks[main + 1].kind != "N" or chunks[main + 1].prep is not None:
        return False
    chunk = chunks[main + 1]
    if chunk.names_act(word_list("force_classes")) or (chunk.heads and chunk.heads[0] in FORCE_HEADS):
        return False
    return bool(chunk.heads or chunk.acts)


def _adjust_call(scene: Scene, frame: Frame, main: int, end: int) -> Frame:
    """Tells calling somebody on the phone from calling somebody something."""
    lower, chunk = scene.sentence.lower, scene.chunks[main]
    if "what" in lower[max(0, chunk.first - 4) : chunk.first]:
        return replace(frame, type="")  # "what it called an incursion"
    if frame.mode != "phone" or not _is_label(scene, main, end):
        return frame
    words = lower[chunk.last :]
    if not word_list("praise").isdisjoint(words):
        return replace(frame, type="SUPPORT", mode=None, is_symmetric=False)
    if not word_list("blame").isdisjoint(words):
        return replace(frame, type="ACCUSE", mode="disapprove", is_symmetric=False)
    return replace(frame, type="")


def _is_label(scene: Scene, main: int, end: int) -> bool:
    """Whether "called X a liar" names X: two noun chunks without a preposition, the second with an article."""
    bare: list[Chunk] = []
    for chunk in scene.chunks[main + 1 : min(end, main + LABEL_REACH)]:
        if chunk.kind == "V":
            break
        if chunk.kind == "N" and chunk.prep is None and not chunk.is_time:
            bare.append(chunk)
    if len(bare) < 2 or any(mention.resolved_by is None for mention in bare[1].mentions):
        return False
    return scene.sentence.lower[bare[1].first] in word_list("label_openers")

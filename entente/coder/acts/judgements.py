"""Praise or blame in how somebody finds what another did: "found the Chilean step wise", "cannot thank him enough"."""

from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.chunks import Chunk
from entente.lexicon.wordlists import word_list

TARGETS = ("object", "of", "by", "from")
BEYOND = frozenset({"can", "ca", "could"})
REACH = 6  # chunks behind the verb among which the judgement stands


def find_judgement(scene: Scene, index: int) -> Frame | None:
    """The praise or blame of a verb of finding whose object somebody did; null where it tells none."""
    chunk = scene.chunks[index]
    if chunk.lemma() not in word_list("judging_verbs") or chunk.is_negated or chunk.is_passive or index + 1 >= len(scene.chunks):
        return None
    judged = scene.chunks[index + 1]
    is_done = judged.kind == "N" and judged.prep is None and (bool(judged.acts) or judged.text in word_list("summaries"))
    verdict = _find_verdict(scene, index + 1) if is_done else ""
    if verdict in word_list("praise"):
        return Frame("SUPPORT", None, TARGETS, False, f"find-good: {chunk.lemma()}", is_strict=True)
    if verdict in word_list("blame"):
        return Frame("ACCUSE", "disapprove", TARGETS, False, f"find-bad: {chunk.lemma()}", is_strict=True)
    return None


def _find_verdict(scene: Scene, judged: int) -> str:
    """The adjective behind what is judged, past what tells more of it: "the consent | given | by Peru | wise"."""
    lower = scene.sentence.lower
    last = lower[scene.chunks[judged].last]
    if last in word_list("praise") or last in word_list("blame"):
        return last
    for chunk in scene.chunks[judged + 1 : judged + REACH]:
        is_detail = (chunk.kind == "N" and chunk.prep is not None) or (chunk.kind == "V" and chunk.is_passive and not chunk.is_finite)
        if is_detail or chunk.kind == '"':
            continue
        is_word = chunk.first == chunk.last and chunk.kind in ("N", "V") and not (chunk.mentions or chunk.is_finite)
        return lower[chunk.last] if is_word else ""
    return ""


def is_beyond_praise(scene: Scene, verb: Chunk, frame: Frame | None) -> bool:
    """Whether praise is only said to fall short: "could not praise them highly enough"."""
    if frame is None or frame.type != "SUPPORT" or not verb.is_negated:
        return False
    is_beyond = verb.modal in BEYOND or "cannot" in scene.words_of(verb)
    return is_beyond and "enough" in scene.sentence.lower[verb.first :]

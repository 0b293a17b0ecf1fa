"""Whom a regret is for that names nobody: whom one's own blow hit, or who complained: "X's guards shot a Y farmer. X is sorry"."""

from dataclasses import replace

from entente.coder.actors.sources import find_actor
from entente.coder.acts.challengers import find_challenge
from entente.coder.acts.frames import Frame
from entente.coder.candidates import HOSTILE, Candidate, Scene
from entente.lexicon.wordlists import word_list

DEED_REACH = 3  # sentences back in which the blow was told
TO_OTHERS = 0.6  # how sure the reading is where the regret goes to somebody else: "to the family"
SORROW = ("express-support", "express-apology")
COMPLAINTS = frozenset({"ACCUSE", "REQUEST", "THREATEN"})


def find_own_deed(scene: Scene, codes: tuple[str, ...]) -> Candidate | None:
    """The blow of one's own, in this sentence or shortly before."""
    here = (act for act in reversed(scene.found) if act.type in HOSTILE and not act.is_symmetric and act.actors == codes)
    told = next(here, scene.memory.last_deed)
    if told is None or told.type not in HOSTILE or told.actors != codes:
        return None
    return told if scene.sentence.number - told.sentence <= DEED_REACH else None


def find_those_wronged(scene: Scene, codes: tuple[str, ...]) -> tuple[str, ...]:
    """Whom one who says sorry to nobody named has wronged: whom he struck, else who complained of him; never himself."""
    deed = find_own_deed(scene, codes)
    complaint = find_challenge(scene, codes[0]) if deed is None and len(codes) == 1 and not scene.is_alone else None
    wronged = deed.recipients if deed is not None else ()
    if complaint is not None and complaint.type in COMPLAINTS:
        wronged = complaint.actors
    return wronged if set(codes).isdisjoint(wronged) else ()


def tell_own_regrets(scene: Scene) -> None:
    """Turns sorrow for what one's own men did into an apology: "voiced sorrow at the death of the man whom its guards had shot"."""
    if word_list("own_sorrow").isdisjoint(scene.sentence.word_set):
        return
    _read_voiced(scene)
    for place, act in enumerate(scene.found):
        noun = act.rule.rpartition(" ")[2]
        if not act.rule.startswith(SORROW) or act.type not in ("SUPPORT", "ACCUSE") or noun not in word_list("own_sorrow"):
            continue
        deed = find_own_deed(scene, act.actors)
        if deed is not None and set(act.recipients) <= set(deed.recipients):
            scene.found[place] = replace(act, type="CONCEDE", mode=None, rule=f"own-regret: {noun}")


def _read_voiced(scene: Scene) -> None:
    """Adds "expressed regret to the family", of one whose men have struck: to those whom they struck."""
    chunks = scene.chunks
    for index in range(1, len(chunks)):
        noun, verb = chunks[index], chunks[index - 1]
        if noun.kind != "N" or noun.prep is not None or verb.kind != "V" or verb.lemma() not in word_list("voicing_regret"):
            continue
        if not verb.is_finite or verb.is_negated or verb.is_passive or scene.sentence.lower[noun.last] not in word_list("own_sorrow"):
            continue
        source = find_actor(chunks, index - 1)
        deed = find_own_deed(scene, source.codes) if source is not None else None
        if source is None or deed is None or any(act.trigger == index - 1 for act in scene.found):
            continue
        frame = Frame("CONCEDE", None, (), False, f"own-regret: {scene.sentence.lower[noun.last]}")
        scene.add(frame, source.codes, deed.recipients, index - 1, source.mentions, confidence=TO_OTHERS, is_entailed=True)

"""Whom third parties blame and punish for what nobody did to another: "condemned the coup", "froze its loans" after a nuclear test."""

from entente.coder.actors.overthrown import find_shaken, tells_of_coup
from entente.coder.actors.parties import Party
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.lexicon.wordlists import word_list

REACH = 6  # sentences back in which it was told
TOPIC_REACH = 3  # chunks behind a verb among which its topic stands
MOVED_REACH = 3
MOVED_ABOUT = frozenset({None, "about", "over", "at", "of", "against"})
WORDS = frozenset({"ACCUSE", "SUPPORT", "REQUEST", "REJECT", "THREATEN"})
DEFINITE = frozenset({"the", "this", "that", "these", "those"})


def note_upheaval(scene: Scene) -> None:
    """Remembers in which country a coup, a crackdown or an execution was told first, and where the text speaks of it again."""
    is_told = not word_list("crackdowns").isdisjoint(scene.sentence.word_set) or tells_of_coup(scene.sentence)
    if scene.is_alone or not is_told:
        return
    shaken = find_shaken(scene.sentence, scene.chunks) if scene.memory.shaken is None else scene.memory.shaken
    if shaken is not None:
        scene.memory.shaken, scene.memory.shaken_in = shaken, scene.sentence.number


def find_shaken_spoken_of(scene: Scene, frame: Frame, source: Party, trigger: int) -> tuple[str, ...]:
    """The country of the upheaval that words are about: "condemned the coup", "called for an end to the killings"."""
    shaken = scene.memory.shaken
    if shaken is None or shaken in source.codes or frame.type not in WORDS or not _is_near(scene):
        return ()
    start = max(trigger, frame.act) + 1
    for chunk in scene.chunks[start : start + TOPIC_REACH]:
        if chunk.kind != "N" or chunk.mentions:
            return ()
        words = scene.words_of(chunk)
        if words[0] in DEFINITE and words[-1] in word_list("upheavals_named"):
            return (shaken,)
    return ()


def find_mover(scene: Scene, frame: Frame, source: Party, trigger: int) -> tuple[str, ...]:
    """Who has sent the forces that words are about: "voiced concern about the carrier", "demanded that the troops leave"."""
    moved = scene.memory.by_type.get("MOBILIZE")
    if frame.type not in WORDS or moved is None or not set(moved.actors).isdisjoint(source.codes) or moved.is_symmetric:
        return ()
    if scene.sentence.number - moved.sentence > MOVED_REACH:
        return ()
    chunk = next(
        (chunk for chunk in scene.chunks[trigger + 1 : trigger + 1 + TOPIC_REACH] if chunk.kind == "N" and not chunk.is_time), None
    )
    if chunk is None or chunk.mentions or chunk.prep not in MOVED_ABOUT:
        return ()
    words = scene.words_of(chunk)
    return moved.actors if words[0] in DEFINITE and words[-1] in word_list("forces_moved") else ()


def find_punished(scene: Scene, frame: Frame, source: Party) -> tuple[str, ...]:
    """Whom a measure without a target punishes: who was shaken, who tested a weapon; nobody where another was punished since."""
    if frame.type != "SANCTION" or frame.is_symmetric:
        return ()
    culprit = scene.memory.shaken if _is_near(scene) else None
    if culprit is None and scene.sentence.number - scene.memory.tested_in <= REACH:
        culprit = scene.memory.tester
    measure = scene.memory.measure
    is_other = measure is not None and measure.recipients != (culprit,)
    return (culprit,) if culprit is not None and culprit not in source.codes and not is_other else ()


def _is_near(scene: Scene) -> bool:
    return scene.memory.shaken is not None and scene.sentence.number - scene.memory.shaken_in <= REACH

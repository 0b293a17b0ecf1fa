"""Whom third parties blame and punish for what nobody did to another: "condemned the coup", "froze its loans" after a nuclear test."""

from entente.coder.actors.overthrown import find_shaken, tells_of_coup
from entente.coder.actors.parties import Party
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Candidate, Scene
from entente.coder.grammar.subjects import find_subject
from entente.lexicon.wordlists import word_list

REACH = 6  # sentences back in which it was told
TOPIC_REACH = 3  # chunks behind a verb among which its topic stands
BY_REBELS = frozenset({"ASSAULT", "COERCE"})
RAIDS = ("attack", "misdeed", "weapon")
MOVED_REACH = 3
MOVED_ABOUT = frozenset({None, "about", "over", "at", "of", "against"})
WORDS = frozenset({"ACCUSE", "SUPPORT", "REQUEST", "REJECT", "THREATEN"})
DEFINITE = frozenset({"the", "this", "that", "these", "those"})


def note_upheaval(scene: Scene) -> None:
    """Remembers in which country a coup, a crackdown or an execution was told first, and where the text speaks of it again."""
    is_told = not word_list("crackdowns").isdisjoint(scene.sentence.word_set) or tells_of_coup(scene.sentence)
    if scene.is_alone or not is_told:
        return
    shaken = find_shaken(scene.sentence, scene.chunks) if scene.memory.heard.shaken is None else scene.memory.heard.shaken
    if shaken is not None:
        scene.memory.heard.shaken, scene.memory.heard.shaken_in = shaken, scene.sentence.number


def find_shaken_spoken_of(scene: Scene, frame: Frame, source: Party, trigger: int) -> tuple[str, ...]:
    """The country of the upheaval that words are about: "condemned the coup", "called for an end to the killings"."""
    shaken = scene.memory.heard.shaken
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
    blow, moved = scene.memory.by_type.get("ASSAULT"), scene.memory.by_type.get("MOBILIZE")
    moved = blow if moved is None or (blow is not None and blow.sentence > moved.sentence) else moved
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


def find_punished(scene: Scene, frame: Frame, source: Party, trigger: int) -> tuple[str, ...]:
    """Whom a measure without a target punishes: who was shaken, who tested a weapon; nobody where another was punished since."""
    if frame.type != "SANCTION" or frame.is_symmetric or scene.chunks[trigger].is_infinitive:
        return ()
    culprit = scene.memory.heard.shaken if _is_near(scene) else None
    if culprit is None and scene.sentence.number - scene.memory.tested_in <= REACH:
        culprit = scene.memory.tester
    blow, measure = _find_blow(scene), scene.memory.measure
    is_struck = blow is not None and not blow.is_symmetric and len(blow.actors) == 1 and scene.sentence.number - blow.sentence <= REACH
    if culprit is None and blow is not None and is_struck and set(source.codes).isdisjoint(blow.recipients):
        culprit = blow.actors[0]
    is_other = measure is not None and measure.recipients != (culprit,)
    if culprit is None or culprit in source.codes or is_other or not names_no_third(scene, culprit, *source.codes):
        return ()
    return (culprit,)


def _find_blow(scene: Scene) -> Candidate | None:
    """The last attack or annexation told."""
    attack, seizure = scene.memory.by_type.get("ASSAULT"), scene.memory.by_type.get("COERCE")
    return seizure if seizure is not None and seizure.rule.startswith("verb: annex") else attack


def note_raid(scene: Scene) -> None:
    """Remembers a blow that rebels or gunmen of no state dealt: "jihadists killed nine soldiers in Mali"."""
    if scene.is_alone or word_list("irregulars").isdisjoint(scene.sentence.word_set) or scene.found:
        return
    for index, chunk in enumerate(scene.chunks):
        if chunk.kind != "V" or not chunk.is_finite or chunk.verb is None or chunk.verb.own is None or chunk.verb.own.type not in BY_REBELS:
            continue
        subject = find_subject(scene.chunks, index)
        if subject is not None and not word_list("irregulars").isdisjoint(scene.words_of(scene.chunks[subject])):
            scene.memory.heard.raided_in = scene.sentence.number
            raided = find_shaken(scene.sentence, scene.chunks)
            if scene.memory.helped is None and raided is not None:
                scene.memory.helped, scene.memory.helped_in = raided, scene.sentence.number


def is_about_raid(scene: Scene, frame: Frame, trigger: int) -> bool:
    """Whether words are about the raid of rebels told last: "condemned the raid", "deplored the killings"."""
    if frame.type != "ACCUSE" or scene.memory.heard.raided_in < 0 or scene.sentence.number - scene.memory.heard.raided_in > REACH:
        return False
    deed = scene.memory.last_deed
    if deed is not None and deed.sentence >= scene.memory.heard.raided_in:
        return False
    chunk = next((chunk for chunk in scene.chunks[trigger + 1 : trigger + 1 + TOPIC_REACH] if chunk.kind == "N"), None)
    is_raid = chunk is not None and (chunk.names_act(RAIDS) or not word_list("upheavals_named").isdisjoint(scene.words_of(chunk)))
    return chunk is not None and is_raid and not chunk.mentions and scene.words_of(chunk)[0] in DEFINITE


def note_plea(scene: Scene, frame: Frame, source: Party) -> None:
    """Remembers who asked for help without naming of whom, to whom others then give it: "asked its neighbours for troops"."""
    if frame.mode == "assist" and len(source.codes) == 1 and not scene.is_alone:
        scene.memory.helped = scene.memory.heard.pleader = source.codes[0]
        scene.memory.helped_in = scene.memory.heard.pleaded_in = scene.sentence.number


def find_pleader(scene: Scene, frame: Frame, source: Party, trigger: int) -> tuple[str, ...]:
    """Who asked everybody for help, where somebody answers: "turned the appeal down", "answered the call"."""
    pleader = scene.memory.heard.pleader
    if frame.type not in ("REJECT", "AGREE") or pleader is None or pleader in source.codes:
        return ()
    chunk = next((chunk for chunk in scene.chunks[trigger + 1 : trigger + 1 + TOPIC_REACH] if chunk.kind == "N"), None)
    if chunk is None or chunk.mentions or scene.sentence.number - scene.memory.heard.pleaded_in > REACH:
        return ()
    words = scene.words_of(chunk)
    return (pleader,) if words[0] in DEFINITE and words[-1] in ("appeal", "plea", "request", "call") else ()


def names_no_third(scene: Scene, *parties: str | None) -> bool:
    """Whether a sentence names none but those given, so that its other party may be one of whom those before spoke."""
    return all(set(parties).issuperset(mention.codes) for mention in scene.sentence.mentions if mention.kind != "pronoun")


def _is_near(scene: Scene) -> bool:
    return scene.memory.heard.shaken is not None and scene.sentence.number - scene.memory.heard.shaken_in <= REACH

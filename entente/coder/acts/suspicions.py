"""Names in what those arrested are suspected of: no one is held but they, and whom they spied for is blamed."""

from dataclasses import replace

from entente.coder.actors.parties import Party
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.lexicon.wordlists import word_list

MASTERS = frozenset({"for", "to", "with"})


def as_suspicion(scene: Scene, frame: Frame, main: int, target: Party) -> Frame:
    """The frame as it stands towards a party that is named only in what those held are suspected of; else the frame itself.

    A charge against whom they spied for, "arrested an officer on suspicion of passing secrets to Peru"; towards others no act at all:
    "arrested two men suspected of planning an attack on the Peruvian embassy".
    """
    if frame.type != "COERCE" or not target.mentions or scene.chunks[main].is_passive:
        return frame
    named = target.mentions[0]
    place = next((at for at in range(main + 1, len(scene.chunks)) if named in scene.chunks[at].mentions), None)
    if place is None:
        return frame
    told = scene.sentence.lower[scene.chunks[main].first : scene.chunks[place].first]
    if scene.chunks[place].prep in MASTERS and not word_list("signs_of_spying").isdisjoint(told):
        return replace(frame, type="ACCUSE", mode="allege", rule=f"spied-for: {frame.rule.removeprefix('verb: ')}")
    is_held = place == main + 1 or word_list("words_of_suspicion").isdisjoint(told)
    return frame if is_held or word_list("arresting_verbs").isdisjoint({scene.chunks[main].lemma()}) else replace(frame, type="")

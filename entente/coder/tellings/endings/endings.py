"""The readers of what is over, once the other acts of a sentence are read."""

from entente.coder.candidates import Candidate, Scene
from entente.coder.tellings.endings.forces_gone import DEPLOYED, read_forces_gone
from entente.coder.tellings.endings.freed_captives import CAPTURES, read_freed
from entente.coder.tellings.endings.lifted_bars import BARS, read_lifted
from entente.coder.tellings.endings.open_stories import are_near
from entente.lexicon.wordlists import word_list

STORIES = CAPTURES | BARS | DEPLOYED


def read_endings(scene: Scene) -> list[Candidate]:
    """Adds the ends of what the sentence, or those before, told: of captivity, of bars, of deployments; all acts of the sentence."""
    if not are_near(scene, STORIES):
        return scene.found
    words = scene.sentence.lower
    if words[:1] and (words[0] in word_list("planned_modals") or words[-1] == "?"):
        return scene.found  # "will it open again?"
    told_by = {act.trigger for act in scene.found}
    for index, chunk in enumerate(scene.chunks):
        if chunk.kind != "V" or index in told_by or not chunk.is_finite or chunk.is_negated:
            continue
        if chunk.modal is not None and chunk.modal not in word_list("planned_modals"):
            continue
        if read_freed(scene, index) or read_lifted(scene, index) or read_forces_gone(scene, index):
            break
    return scene.found

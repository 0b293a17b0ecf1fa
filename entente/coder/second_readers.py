"""What a sentence tells by what was told before, once its own verbs and nouns are read."""

from entente.coder.candidates import Scene
from entente.coder.tellings.answers.spoken_yeses import read_spoken_yeses
from entente.coder.tellings.endings.endings import read_endings
from entente.coder.tellings.force.posted_forces import read_posted_forces
from entente.coder.tellings.visits.further_rounds import may_tell_further_round, read_further_round
from entente.coder.tellings.visits.outcomes import read_outcome
from entente.coder.tellings.visits.won_promises import read_won_promise
from entente.lexicon.wordlists import word_list


def read_by_story(scene: Scene) -> None:
    """Adds what is over, against whom forces stand, what talks brought, the next ones, who said yes, where others name the parties."""
    read_endings(scene)
    read_posted_forces(scene)
    read_outcome(scene)
    read_won_promise(scene)
    read_further_round(scene)
    read_spoken_yeses(scene)


def may_speak_of_pair(scene: Scene) -> bool:
    """Whether a sentence without names may still tell an act of the two countries that the article is about."""
    if not word_list("signs_of_rebuff").isdisjoint(scene.sentence.word_set):
        return scene.memory.last is not None
    if any(chunk.acts for chunk in scene.chunks) and (scene.memory.measure is not None or scene.pair_of_article() is not None):
        return True
    if "CONSULT" in scene.memory.by_type and may_tell_further_round(scene):
        return True
    is_held = "COERCE" in scene.memory.by_type
    return is_held and any(chunk.is_passive and chunk.verb is not None and "release" in chunk.verb.keys for chunk in scene.chunks)

"""Giving way that no verb of giving way tells: apologies brought or voiced, and steps taken because another wanted them."""

from entente.coder.candidates import Scene
from entente.coder.tellings.answers.done_as_asked import read_done_as_asked
from entente.coder.tellings.answers.promised_yieldings import tell_promised_yieldings
from entente.coder.tellings.blame.contrition import read_contrition
from entente.coder.tellings.blame.own_deeds import tell_own_regrets
from entente.lexicon.wordlists import word_list


def read_giving_way(scene: Scene) -> None:
    """Adds such acts, once the verbs and nouns of a sentence are read."""
    read_contrition(scene)
    tell_own_regrets(scene)
    tell_promised_yieldings(scene)
    if not word_list("signs_of_asking").isdisjoint(scene.sentence.word_set):
        read_done_as_asked(scene)

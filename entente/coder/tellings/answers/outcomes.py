"""What came of pleas and blows where no verb of answering tells it: refusals, apologies, promises and steps because another wanted them."""

from entente.coder.candidates import Scene
from entente.coder.tellings.answers.done_as_asked import read_done_as_asked
from entente.coder.tellings.answers.pleas_in_vain import read_pleas_in_vain
from entente.coder.tellings.answers.promised_yieldings import tell_promised_yieldings
from entente.coder.tellings.blame.contrition import read_contrition
from entente.coder.tellings.blame.own_deeds import tell_own_regrets
from entente.lexicon.wordlists import word_list


def read_outcomes(scene: Scene) -> None:
    """Adds such acts, once the verbs and nouns of a sentence are read."""
    read_pleas_in_vain(scene)
    read_contrition(scene)
    tell_own_regrets(scene)
    tell_promised_yieldings(scene)
    if not word_list("signs_of_asking").isdisjoint(scene.sentence.word_set):
        read_done_as_asked(scene)

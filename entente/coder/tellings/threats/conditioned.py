"""Threats told by the condition alone: "would switch its loudspeakers on again if Y sent more", "will open its border unless Y pays"."""

from entente.coder.acts.frames import CONFLICT, COOPERATIVE
from entente.coder.candidates import Scene
from entente.coder.grammar.chains import read_chain
from entente.coder.grammar.clauses import region_after
from entente.coder.tellings.speech.spoken_clauses import SpokenClause, end_of_sentence, find_other, find_said_of
from entente.coder.tellings.threats.struck_speakers import find_striker, frame_type
from entente.lexicon.wordlists import word_list

DONE_BY = frozenset({None, "of", "by"})
WRONGS = CONFLICT - {"REQUEST"}
NONE = frozenset({"no", "not", "none", "nothing"})
ONCE_MORE = frozenset({"again", "more", "another", "further", "ever"})


def is_conditioned(scene: Scene, clause: SpokenClause, main: int, conditions: list[int]) -> bool:
    """Whether a state says what it will do unless another does as told, or if he does a wrong, and it is nothing friendly."""
    verb = scene.chunks[main]
    if (
        not conditions
        or verb.modal is None
        or verb.modal in word_list("duty_modals")
        or verb.is_negated
        or verb.is_copula
        or verb.is_perfect
    ):
        return False
    if not _is_own(scene, clause, main) or _is_friendly(scene, main):
        return False
    return _is_hostile(scene, clause, conditions[0], is_hard=_withholds(scene, clause, main))


def _is_own(scene: Scene, clause: SpokenClause, main: int) -> bool:
    """Whether the main clause is about the speaker or something of his, "we", "its loudspeakers", or says what will not be: "no barrel"."""
    subject = find_said_of(scene.chunks, clause, main)
    if subject is None:
        return False
    mentions = scene.chunks[subject].mentions
    if not mentions and scene.sentence.lower[scene.chunks[subject].first] in NONE:
        return _withholds(scene, clause, main)
    return bool(mentions) and all(set(mention.codes) == set(clause.speaker.codes) for mention in mentions)


def _is_friendly(scene: Scene, main: int) -> bool:
    chunks = scene.chunks
    for place in {main, read_chain(scene, main)[-1]}:
        if frame_type(scene, place) in COOPERATIVE or chunks[place].lemma() in word_list("goodwill_verbs"):
            return True
    words = scene.sentence.lower[chunks[main].first : chunks[region_after(chunks, main) - 1].last + 1]
    return not word_list("goodwill").isdisjoint(words)


def _withholds(scene: Scene, clause: SpokenClause, main: int) -> bool:
    """Whether the main clause says what will not pass, be loaded or be sent: "not one barrel will pass"."""
    subject = find_said_of(scene.chunks, clause, main)
    is_none = subject is not None and scene.sentence.lower[scene.chunks[subject].first] in NONE
    return is_none and scene.chunks[main].lemma() not in word_list("unpunishing_verbs")


def _is_hostile(scene: Scene, clause: SpokenClause, condition: int, *, is_hard: bool) -> bool:
    """Whether another must do something or leave a wrong: "unless Y pays", "if Y fires again"; unnamed only where words are hard."""
    chunks = scene.chunks
    end = next((at for at in range(condition + 1, len(chunks)) if chunks[at].kind == ","), end_of_sentence(chunks, condition))
    doing = next((at for at in range(condition + 1, end) if chunks[at].kind == "V" and chunks[at].is_finite), None)
    if doing is None:
        return False
    is_told = is_hard and find_striker(scene, clause, condition) is not None
    if not is_told and find_other(scene, clause, range(condition + 1, doing), DONE_BY) is None:
        return False
    is_wrong = frame_type(scene, doing) in WRONGS
    if chunks[condition].text == "unless" or chunks[doing].is_negated:
        return not is_wrong
    words = scene.sentence.lower[chunks[condition].last + 1 : chunks[end - 1].last + 1]
    return is_wrong or not (ONCE_MORE.isdisjoint(words) or word_list("provocations").isdisjoint(words))

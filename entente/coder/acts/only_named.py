"""Acts that a noun names without telling them: wanted, put off, or reported wrongly."""

from entente.coder.candidates import Candidate, Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.clauses import verb_before
from entente.lexicon.wordlists import word_list

MEETINGS = frozenset({"CONSULT", "AGREE", "COOPERATE"})  # acts that one can stress the importance of
DEEDS = MEETINGS | {"THREATEN", "SANCTION", "AID", "RETREAT", "COERCE", "MOBILIZE", "ASSAULT", "CONCEDE"}
LINKS = frozenset({"of", "for", "in", "to", "about", "on"})
DEFINITE = frozenset({"the", "this", "that", "these", "those", "his", "her", "its", "their", "our"})


def is_only_named(scene: Scene, candidate: Candidate) -> bool:
    """Whether the noun that told an act only names it: "the need for talks between", "reports of a raid were false"."""
    if scene.chunks[candidate.trigger].kind == "V":
        return _stresses_need(scene, candidate) or _lets_nobody(scene, candidate) or _shields_from(scene, candidate)
    if scene.chunks[candidate.trigger].kind != "N":
        return False
    if candidate.type in MEETINGS and (_is_wished_for(scene, candidate.trigger) or _is_settling(scene, candidate)):
        return True
    return _is_wrongly_reported(scene, candidate.trigger) or (candidate.type == "CONSULT" and _is_put_off(scene, candidate.trigger))


def _lets_nobody(scene: Scene, candidate: Candidate) -> bool:
    """Whether it is nobody in particular whom something is refused: "will not let anyone harm Y", "would allow nobody to hinder ties"."""
    chunks = scene.chunks
    if candidate.type != "REJECT":
        return False
    for verb in (candidate.trigger, candidate.trigger - 2):  # "let | anyone", and "to harm" behind it
        if verb < 0 or verb + 1 >= len(chunks) or chunks[verb].lemma() not in word_list("letting_happen"):
            continue
        if scene.words_of(chunks[verb + 1])[-1] in word_list("anybodies"):
            return True
    return False


def _shields_from(scene: Scene, candidate: Candidate) -> bool:
    """Whether the favoured is whom somebody is protected from: "in defending it from | Chilean aggression"."""
    chunks = scene.chunks
    if candidate.type != "SUPPORT" or candidate.is_symmetric or chunks[candidate.trigger].lemma() not in word_list("shielding_verbs"):
        return False
    others = set(candidate.recipients)
    named = (chunk for chunk in chunks[candidate.trigger + 1 :] if any(not others.isdisjoint(mention.codes) for mention in chunk.mentions))
    first = next(named, None)
    return first is not None and first.prep in ("from", "against")


def _stresses_need(scene: Scene, candidate: Candidate) -> bool:
    """Whether a verb only says that an act is needed: "affirmed the necessity of an immediate halt of operations"."""
    chunks, need = scene.chunks, candidate.trigger + 1
    if candidate.type not in DEEDS or need + 1 >= len(chunks) or chunks[need].kind != "N" or chunks[need].prep is not None:
        return False
    is_need = scene.sentence.lower[chunks[need].last] in word_list("lacks_of_acts") and not chunks[need].mentions
    return is_need and chunks[need + 1].kind == "N" and chunks[need + 1].prep in LINKS


def _is_wished_for(scene: Scene, noun: int) -> bool:
    """Whether somebody only wants an act: "the need for talks", "the importance of a meeting", "hopes for dialogue", "supports talks"."""
    chunks = scene.chunks
    is_definite = scene.sentence.lower[chunks[noun].first] in DEFINITE
    over = noun - 1
    while over >= 0 and chunks[over].kind == "N" and chunks[over + 1].prep in LINKS and not chunks[over].mentions:
        word = scene.sentence.lower[chunks[over].last]
        if word in word_list("lacks_of_acts") or (word in word_list("worths_of_acts") and not is_definite):
            return True
        over -= 1
    verb = chunks[noun - 1] if noun else chunks[noun]
    if verb.kind != "V" or is_definite:
        return False
    if chunks[noun].prep == "for":
        return verb.lemma() in word_list("longing_for")
    return chunks[noun].prep is None and not verb.is_passive and verb.lemma() in word_list("favouring_ideas")


def _is_settling(scene: Scene, candidate: Candidate) -> bool:
    """Whether the settling of a quarrel is meant and no agreement: "the settlement of the conflict between", not "reached a settlement"."""
    chunks, noun = scene.chunks, candidate.trigger
    if candidate.type != "AGREE" or noun + 1 >= len(chunks) or chunks[noun].text not in word_list("settling_of_quarrels"):
        return False
    quarrel = chunks[noun + 1]
    is_of_quarrel = quarrel.prep in ("of", "to") and (quarrel.names_act(("dispute",)) or quarrel.text in word_list("open_matters"))
    governor = verb_before(chunks, noun)
    made = word_list("concluding_verbs") | word_list("welcoming_results")
    is_made = governor is not None and chunks[governor].lemma() in made
    return is_of_quarrel and not is_made and not _is_made_behind(chunks, noun)


def _is_made_behind(chunks: list[Chunk], noun: int) -> bool:
    """Whether the verb behind says that it was made: "a settlement of the dispute | was reached"."""
    verb = next((chunk for chunk in chunks[noun + 1 :] if chunk.kind not in ("N", "C")), chunks[noun])
    return verb.kind == "V" and verb.is_passive and verb.lemma() in word_list("concluding_verbs")


def _is_wrongly_reported(scene: Scene, noun: int) -> bool:
    """Whether an act stands in reports of which the sentence says that they are untrue: "reports of talks with Y are baseless"."""
    chunks = scene.chunks
    over = noun - 1
    while over >= 0 and chunks[over].kind == "N" and chunks[over + 1].prep in LINKS and not chunks[over].mentions:
        if scene.sentence.lower[chunks[over].last] in word_list("items_of_news"):
            return _is_untrue(scene, over, noun)
        over -= 1
    return False


def _is_untrue(scene: Scene, reports: int, noun: int) -> bool:
    """Whether reports are told to be wrong, by the verb behind the act or by the one over them: "dismissed | reports of"."""
    chunks = scene.chunks
    over = chunks[reports - 1] if reports and chunks[reports].prep is None else None
    if over is not None and over.kind == "V" and not over.is_passive and over.lemma() in word_list("belying_verbs"):
        return True
    verb = next((place for place in range(noun + 1, len(chunks)) if chunks[place].kind == "V" and chunks[place].is_finite), None)
    if verb is None or any(chunk.kind in ("R", "H", "S", ";") for chunk in chunks[noun + 1 : verb]):
        return False
    words = scene.sentence.lower[chunks[verb].first : chunks[verb].last + 4]
    if chunks[verb].is_negated:
        return not word_list("matches_of_truth").isdisjoint(words)
    is_untrue = chunks[verb].is_copula and not word_list("wrong_words").isdisjoint(words)
    return is_untrue or (chunks[verb].is_passive and chunks[verb].lemma() in word_list("belying_verbs"))


def _is_put_off(scene: Scene, noun: int) -> bool:
    """Whether a visit is told by a noun with its end right behind: "the visit of X to Y, postponed by the epidemic", "was called off"."""
    chunks = scene.chunks
    place = noun + 1
    while place < len(chunks) and (chunks[place].kind in ("N", ",", "(") or chunks[place].lemma() in word_list("dating_verbs")):
        place += 1
    verb = chunks[place] if place < len(chunks) else chunks[noun]
    if verb.kind != "V" or verb.is_negated or verb.modal is not None or verb.lemma() not in word_list("cancelling_verbs"):
        return False
    behind = chunks[place + 1] if place + 1 < len(chunks) else verb
    is_participle = chunks[place - 1].kind in (",", "(") and (behind.kind != "N" or behind.prep is not None or behind.is_time)
    return verb.is_passive or is_participle

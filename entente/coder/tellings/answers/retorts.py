"""Answers told by what is said, with no verb of refusing: '"A fairy tale," Oslo retorted', "said its men had never fired"."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.actors.sources import find_actor
from entente.coder.acts.challengers import find_challenge
from entente.coder.acts.frames import Frame
from entente.coder.candidates import HOSTILE, Candidate, Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.subjects import find_subject
from entente.coder.tellings.blame.spoken_blame import speaks_kindly
from entente.coder.tellings.speech.spoken_clauses import find_main_verb, find_spoken_clause
from entente.coder.tellings.speech.tellers import says
from entente.lexicon.wordlists import word_list

CONFIDENCE = 0.45  # less than where any word of the sentence tells an act of the pair
DENIAL_REACH = 1  # sentences back in which the blow was told that is denied
DEFENCE_REACH = 2  # … or what somebody maintains something against
OPEN_DENIALS = (["not", "so"], ["not", "true"], ["no", ","], ["nonsense", ","], ["untrue", ","])
REQUESTS = frozenset({"REQUEST", "THREATEN"})


def read_retort(scene: Scene, index: int) -> None:
    """Adds the refusal of one whom the sentences right before accused or asked, where the verb group `index` is "said", "retorted"."""
    verb = scene.chunks[index]
    if not verb.is_finite or verb.is_negated or verb.is_passive or verb.modal is not None or not _answers(verb):
        return
    speaker = find_actor(scene.chunks, index) or _find_inverted(scene.chunks, index)
    challenge = _find_challenge(scene, speaker) if speaker is not None else None
    if speaker is None or challenge is None:
        return
    others = challenge.recipients if challenge.actors == speaker.codes else challenge.actors
    defended = _find_defended(scene, index, speaker)
    if defended is not None:
        accuser = scene.memory.challenges.get(defended)
        if accuser is None or accuser.type != "ACCUSE" or not set(speaker.codes).isdisjoint(accuser.actors):
            return
        others = accuser.actors
    if _turns_down(scene, index, challenge):
        frame = Frame("REJECT", None, (), False, f"retort: {verb.lemma()}")
    elif verb.lemma() in word_list("replying_verbs") and _finds_fault(scene, index, others):
        frame = Frame("ACCUSE", "disapprove", (), False, f"countercharge: {verb.lemma()}")
    else:
        return
    scene.add(frame, speaker.codes, others, index, speaker.mentions, confidence=CONFIDENCE, is_entailed=True)


def _find_defended(scene: Scene, index: int, speaker: Party) -> str | None:
    """Against which third country the charge is that somebody speaks of: "X said the accusation against Y had no basis"."""
    for place in range(index + 2, len(scene.chunks)):
        chunk, charge = scene.chunks[place], scene.chunks[place - 1]
        if chunk.prep == "against" and chunk.mentions and not word_list("charges_denied").isdisjoint(scene.words_of(charge)):
            codes = chunk.mentions[0].codes
            return codes[0] if len(codes) == 1 and set(codes).isdisjoint(speaker.codes) else None
    return None


def _find_inverted(chunks: list[Chunk], index: int) -> Party | None:
    """Who replies, named behind the verb of a quotation: '", replied the minister'."""
    is_behind_words = index > 0 and chunks[index - 1].kind in (",", '"') and index + 1 < len(chunks)
    return party_of(chunks, index + 1, acting=True) if is_behind_words and chunks[index + 1].kind == "N" else None


def _answers(verb: Chunk) -> bool:
    """Whether a verb group may bring an answer: "said", "replied", "swears"."""
    return says(verb) or verb.lemma() in word_list("replying_verbs") or verb.lemma() == "swear"


def _find_challenge(scene: Scene, speaker: Party) -> Candidate | None:
    """What a speaker was accused of or asked for right before, or the blow that was told of him."""
    if len(speaker.codes) != 1:
        return None
    number, deed = scene.sentence.number, scene.memory.last_deed
    if deed is not None and deed.type in HOSTILE and deed.actors == speaker.codes and number - deed.sentence <= DENIAL_REACH:
        return deed
    return find_challenge(scene, speaker.codes[0])


def _turns_down(scene: Scene, index: int, challenge: Candidate) -> bool:
    """Whether what is said denies or refuses: by the verb, by calling it untrue, by "never", or by what stays as it is."""
    chunks = scene.chunks
    is_asked = challenge.type in REQUESTS
    clause = find_spoken_clause(scene, index)
    main = find_main_verb(chunks, clause) if clause is not None else None
    if main is not None and _blames_another(scene, index, main):
        return False
    lower = scene.sentence.lower
    opening = 1 if lower[0] in ('"', "“") else 0
    if lower[opening : opening + 2] in OPEN_DENIALS:
        return True
    if is_asked and _is_curt(scene, index):
        return True
    if is_asked and "question" in scene.sentence.word_set and lower[lower.index("question") - 3 :][:3] == ["out", "of", "the"]:
        return True
    if not is_asked:
        if main is not None and _defends_itself(scene, index, main, challenge):
            return True
        is_retort = chunks[index].lemma() in word_list("retorting_verbs")
        if is_retort or not word_list("denials").isdisjoint(scene.sentence.word_set):
            return True
    if main is None:
        return False
    verb = chunks[main]
    if is_asked and verb.modal in ("will", "would", None) and verb.lemma() in word_list("staying_verbs"):
        return not verb.is_negated
    if is_asked and scene.sentence.number - challenge.sentence <= DENIAL_REACH and _stays_so(scene, main):
        return True
    others = challenge.recipients if challenge is scene.memory.last_deed else challenge.actors
    if is_asked and _is_said_of(scene, main, clause.speaker.codes if clause is not None else ()) and _is_of_nothing(scene, main):
        return True  # "free the men": "we hold no men"
    if is_asked or verb.modal is not None or _is_said_of(scene, main, others):
        return False  # "X has never stopped its raids" denies nothing
    return verb.is_negated or _is_of_nothing(scene, main)


def _stays_so(scene: Scene, main: int) -> bool:
    """Whether things go on or are past talking: "the work will go ahead", "the matter is closed", "there is nothing to discuss"."""
    chunks, verb = scene.chunks, scene.chunks[main]
    subject = find_subject(chunks, main)
    words = scene.words_of(chunks[subject]) if subject is not None else []
    if verb.modal in ("will", "would") and not verb.is_negated and verb.lemma() in word_list("carrying_on"):
        return word_list("matters_going_on").isdisjoint(words)
    behind = chunks[main + 1] if main + 1 < len(chunks) else None
    if words == ["there"] and verb.is_copula and behind is not None and behind.kind == "N":
        return scene.words_of(behind)[0] == "nothing"
    ending = scene.words_of(behind) if behind is not None and verb.is_copula else [scene.sentence.lower[verb.last]]
    is_settled = not word_list("settled").isdisjoint(ending) and not verb.is_negated and verb.modal is None
    return is_settled and not word_list("matters_spoken_of").isdisjoint(words)


def _is_curt(scene: Scene, index: int) -> bool:
    """Whether somebody who was asked snaps back, or replies in his own words and not kindly: '"Courts open doors here," X replied'."""
    lemma = scene.chunks[index].lemma()
    if speaks_kindly(scene.sentence.word_set):
        return False
    return lemma in word_list("retorting_verbs") or (lemma in word_list("replying_verbs") and any(scene.sentence.in_quote[:3]))


def _defends_itself(scene: Scene, index: int, main: int, challenge: Candidate) -> bool:
    """Whether one who was accused maintains that something was otherwise: "insisted that its men had stayed at home"."""
    verb = scene.chunks[main]
    is_near = challenge.type == "ACCUSE" and scene.sentence.number - challenge.sentence <= DEFENCE_REACH
    if not is_near or scene.chunks[index].lemma() not in word_list("maintaining_verbs") or verb.modal is not None:
        return False
    return not _is_said_of(scene, main, challenge.actors) and word_list("wrongs").isdisjoint(scene.sentence.word_set)


def _is_said_of(scene: Scene, position: int, codes: tuple[str, ...]) -> bool:
    """Whether a verb group tells what certain countries do."""
    subject = find_subject(scene.chunks, position)
    doer = party_of(scene.chunks, subject, acting=True) if subject is not None else None
    return doer is not None and doer.codes == codes


def _finds_fault(scene: Scene, index: int, challenger: tuple[str, ...]) -> bool:
    """Whether an answer tells what the challenger itself does or is like: "replied that X kept a colonial mentality"."""
    clause = find_spoken_clause(scene, index)
    main = find_main_verb(scene.chunks, clause) if clause is not None else None
    if clause is None or main is None or scene.chunks[main].modal is not None or scene.chunks[main].is_passive:
        return False
    words = scene.sentence.lower[scene.chunks[main].first : scene.chunks[clause.end - 1].last + 1]
    return _is_said_of(scene, main, challenger) and word_list("praise").union(word_list("amends")).isdisjoint(words)


def _blames_another(scene: Scene, index: int, main: int) -> bool:
    """Whether what is said blames somebody else for going on, and denies nothing: "Peru has never stopped its raids"."""
    verb = scene.chunks[main]
    if not verb.is_negated or verb.lemma() not in word_list("ceasing_verbs"):
        return False
    speaker, subject = find_actor(scene.chunks, index), find_actor(scene.chunks, main)
    return speaker is not None and subject is not None and set(subject.codes).isdisjoint(speaker.codes)


def _is_of_nothing(scene: Scene, position: int) -> bool:
    """Whether a verb group is said of nobody and nothing, or has neither as object: "no plane had entered", "had threatened nobody"."""
    subject = find_subject(scene.chunks, position)
    around = [scene.chunks[subject]] if subject is not None else []
    return any(_denies(scene, chunk) for chunk in (*around, *scene.chunks[position + 1 : position + 2]))


def _denies(scene: Scene, chunk: Chunk) -> bool:
    if chunk.kind != "N" or chunk.prep is not None:
        return False
    is_not_one = chunk.first > 0 and scene.sentence.lower[chunk.first - 1 : chunk.first + 1] in (["not", "one"], ["not", "a"])
    return is_not_one or scene.sentence.lower[chunk.first] in word_list("nothings")

"""Refusals told by how a plea fared: "the request got short shrift in Y", "back came a flat no", "the letter was returned unopened"."""

from entente.coder.actors.parties import Party, party_in_any_part, party_of
from entente.coder.actors.sources import find_actor
from entente.coder.acts.challengers import CHALLENGES, find_challenge
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.subjects import find_subject
from entente.coder.tellings.innocent_reasons import is_of_play
from entente.lexicon.wordlists import word_list

NAMED, TOLD_BEFORE = 0.75, 0.5  # how sure the reading is
ANSWERING = frozenset({"in", "from", "by", "at", "with", "of"})
OWNING = frozenset({"from", "of", "by"})
REBUFF_REACH = 4  # chunks behind the verb among which the rebuff stands
PLEA_REACH = 2  # sentences back in which the plea was made


def read_rebuff_met(scene: Scene, index: int) -> bool:
    """Reads the verb group `index`, "got", "came", with a plea before it and a rebuff behind it; whether it tells a refusal."""
    chunks = scene.chunks
    verb = chunks[index]
    if not verb.is_finite or verb.is_negated or verb.modal is not None or word_list("signs_of_rebuff").isdisjoint(scene.sentence.word_set):
        return False
    if is_of_play(scene) or (verb.lemma() in word_list("faring_passives") and not verb.is_passive):
        return False
    rebuff = find_rebuff(scene, index)
    if rebuff is None:
        return False
    subject = _find_opening(chunks, index)
    is_inverted = verb.lemma() in word_list("coming_back") and subject is None
    if verb.lemma() in word_list("obtaining_verbs") and _has_asked(scene, index):
        return _add(scene, index, find_actor(chunks, index), _find_refuser(scene, index, frozenset()))
    if not is_inverted and (subject is None or not _is_plea(scene, subject, index)):
        return False
    if subject is not None and any(chunk.prep == "to" and chunk.mentions for chunk in chunks[subject + 1 : index]):
        return False  # "its plea to Y was met with": Y's refusal, read where the plea is
    asker = None if is_inverted or subject is None else _find_asker(chunks, subject, index)
    exclude = frozenset(asker.codes) if asker is not None else frozenset[str]()
    refuser = _find_refuser(scene, rebuff, exclude)
    return _add(scene, index, asker, refuser)


def read_told_off(scene: Scene, index: int) -> bool:
    """Reads "it was told to read the penal code", "and was told there was none", of one who has just asked, as a refusal."""
    chunks = scene.chunks
    last = scene.last_told
    verb, behind = chunks[index], chunks[index + 1 : index + 4]
    subject = find_subject(chunks, index)
    if not verb.is_passive or verb.is_negated or subject is None or any(chunk.prep == "by" for chunk in behind):
        return False
    is_near = last is not None and last.type == "REQUEST" and scene.sentence.number - last.sentence <= 1
    is_order = any(chunk.kind == "V" and chunk.is_infinitive and chunk.lemma() != "expect" for chunk in behind)
    if last is None or not is_near or is_of_play(scene):
        return False
    if last.sentence == scene.sentence.number:
        asker = party_of(chunks, subject, acting=True)
        words = scene.sentence.lower[verb.last :]
        is_told = asker is not None and asker.codes == last.actors and last.trigger < index
        if not is_told or not (is_order or not word_list("words_of_refusal").isdisjoint(words)):
            return False
    elif scene.is_alone or not is_order or scene.words_of(chunks[subject])[0] not in ("it", "they", "he", "she"):
        return False
    frame = Frame("REJECT", None, (), False, "told-off")
    scene.add(frame, last.recipients, last.actors, index, last.mentions, confidence=TOLD_BEFORE, is_entailed=True)
    return True


def _has_asked(scene: Scene, index: int) -> bool:
    """Whether the subject of "got no for an answer" is who has just asked for something."""
    last = scene.last_told
    source = find_actor(scene.chunks, index)
    is_near = last is not None and last.type == "REQUEST" and scene.sentence.number - last.sentence <= 1
    return is_near and last is not None and source is not None and source.codes == last.actors


def _find_opening(chunks: list[Chunk], index: int) -> int | None:
    """The noun that opens the clause of a verb group, past what hangs on it: "an offer | to send a team | was waved away"."""
    start = index
    while start > 0 and chunks[start - 1].kind in ("N", "V", "H") and not (chunks[start - 1].kind == "V" and chunks[start - 1].modal):
        start -= 1
    return next((place for place in range(start, index) if chunks[place].kind == "N" and chunks[place].prep is None), None)


def find_rebuff(scene: Scene, index: int) -> int | None:
    """The chunk of the rebuff: "short shrift", "a flat no", "on deaf ears"; of "was returned unopened" the verb itself."""
    chunks, verb = scene.chunks, scene.chunks[index]
    if verb.is_passive and verb.lemma() in word_list("returning_letters"):
        return index if "unopened" in scene.sentence.word_set or verb.lemma().startswith("wave") else None
    if "nowhere" in scene.sentence.lower[verb.last + 1 : verb.last + 2]:
        return index  # "the plea went nowhere"
    for position in range(index + 1, min(len(chunks), index + 1 + REBUFF_REACH)):
        chunk = chunks[position]
        is_participle = position == index + 1 and chunk.kind == "V" and not (chunk.is_finite and chunk.lemma())  # "has gone | unanswered"
        if chunk.kind != "N" and not is_participle:
            return None
        words = scene.words_of(chunk)
        is_no_answer = words[0] == "no" and words[-1] in word_list("answers_wanted")
        if not word_list("rebuffs").isdisjoint(words) or words[-1] == "no" or is_no_answer:
            return position
    return None


def _is_plea(scene: Scene, subject: int, index: int) -> bool:
    """Whether the subject is something that somebody asked or sent: "a plea", "its letter", "Z's offer", "it"."""
    if scene.words_of(scene.chunks[subject]) == ["it"]:
        return True  # "it met with a cold shoulder"
    return any(not word_list("pleas").isdisjoint(scene.words_of(chunk)) for chunk in scene.chunks[subject : min(index, subject + 2)])


def _find_asker(chunks: list[Chunk], subject: int, index: int) -> Party | None:
    """Whose plea it is: its owner, or whom "from" behind it names."""
    if chunks[subject].mentions:
        return party_of(chunks, subject, acting=True)
    behind = chunks[subject + 1]
    if subject + 1 < index and behind.kind == "N" and behind.prep in OWNING and behind.mentions:
        return party_of(chunks, subject + 1, acting=True)
    return None


def _find_refuser(scene: Scene, rebuff: int, exclude: frozenset[str]) -> Party | None:
    chunks = scene.chunks
    for position in range(rebuff + 1, len(chunks)):
        chunk = chunks[position]
        if chunk.kind != "N":
            return None
        if chunk.prep in ANSWERING and chunk.mentions:
            return party_in_any_part(chunks, position, exclude)
    return None


def _add(scene: Scene, index: int, asker: Party | None, refuser: Party | None) -> bool:
    """Adds the refusal, with who asked or who refuses taken from the sentences before where only one of them is named."""
    frame = Frame("REJECT", None, (), False, f"meet-rebuff: {scene.chunks[index].lemma()}")
    if asker is not None and refuser is not None:
        if set(asker.codes).isdisjoint(refuser.codes):
            scene.add_between(frame, refuser, asker, index, confidence=NAMED, is_entailed=True)
            return True
        return False
    if scene.is_alone and not scene.found:
        return False
    if refuser is not None and len(refuser.codes) == 1:
        challenge = find_challenge(scene, refuser.codes[0])
    else:
        challenge = scene.last_told
        is_near = challenge is not None and scene.sentence.number - challenge.sentence <= PLEA_REACH
        if not is_near or (asker is not None and challenge is not None and challenge.actors != asker.codes):
            return False
    if challenge is None or challenge.type not in CHALLENGES or challenge.is_symmetric:
        return False
    scene.add(frame, challenge.recipients, challenge.actors, index, challenge.mentions, confidence=TOLD_BEFORE, is_entailed=True)
    return True

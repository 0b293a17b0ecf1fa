"""Promises that somebody got from those whom he saw: "saw the emir in Doha and came away with a pledge of gas"."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.actors.sources import find_actor
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Candidate, Scene
from entente.coder.grammar.clauses import verb_before
from entente.coder.grammar.kinds import PRIVATE_HEADS
from entente.coder.grammar.subjects import find_subject
from entente.lexicon.bodies import is_body
from entente.lexicon.wordlists import word_list

WON = 0.7  # how sure the reading is
REACH = 1  # sentences back in which the meeting was told
WAY_REACH = 4  # chunks between the verb and the promise
TWO = 2


def read_won_promise(scene: Scene) -> None:
    """Adds the promise of the one with whom somebody met, where he leaves with it or is said to have got it."""
    if word_list("promises_won").isdisjoint(scene.sentence.word_set):
        return
    for index, chunk in enumerate(scene.chunks):
        is_promise = chunk.kind == "N" and chunk.prep in ("with", None) and scene.sentence.lower[chunk.head] in word_list("promises_won")
        if is_promise and not {"no", "nothing"}.intersection(scene.words_of(chunk)) and _read(scene, index):
            return


def _read(scene: Scene, index: int) -> bool:
    chunks = scene.chunks
    verb = verb_before(chunks, index)
    if verb is None or index - verb > WAY_REACH or not chunks[verb].is_finite or chunks[verb].is_negated or chunks[verb].modal is not None:
        return False
    if not _gets(scene, verb, index):
        return False
    source = find_actor(chunks, verb)
    meeting = _find_meeting(scene, source.codes[0], index) if source is not None and len(source.codes) == 1 else None
    subject = find_subject(chunks, verb)
    if meeting is not None and subject is not None and chunks[subject].is_pronoun and meeting.sentence < scene.sentence.number:
        source = Party(meeting.actors[:1], (), subject)  # "the premier met X in Sochi. He left with a pledge"
    if source is None or meeting is None or any(mention.head in PRIVATE_HEADS for mention in source.mentions):
        return False
    giver = tuple(code for code in (*meeting.actors, *meeting.recipients) if code != source.codes[0])
    owner = party_of(chunks, index, acting=True, exclude=frozenset(source.codes)) if chunks[index].mentions else None
    if chunks[index].mentions and (owner is None or owner.codes != giver):
        return False
    if any(act.type == "AGREE" and act.pairs() & meeting.pairs() for act in scene.found):
        return False
    frame = Frame("AGREE", None, (), False, f"won-promise: {chunks[verb].lemma() or scene.sentence.lower[chunks[verb].last]}")
    scene.add(frame, giver, source.codes, index, source.mentions, confidence=WON, is_entailed=True)
    return True


def _gets(scene: Scene, verb: int, index: int) -> bool:
    """Whether a verb says that somebody leaves with what chunk `index` is, or obtains it; not that he promises it himself."""
    chunks = scene.chunks
    lemma = chunks[verb].lemma() or scene.sentence.lower[chunks[verb].last]
    if chunks[verb].is_passive:
        return False
    if chunks[index].prep is None:
        return index == verb + 1 and lemma in word_list("winning_promises")
    behind = chunks[index + 1] if index + 1 < len(chunks) else None
    is_own = behind is not None and behind.kind == "V" and behind.is_infinitive  # "left with a promise to come back"
    return not is_own and lemma in word_list("leaving_with")


def _find_meeting(scene: Scene, code: str, index: int) -> Candidate | None:
    """The visit or meeting of a state with one other, told right before."""
    before = [act for act in scene.found if act.trigger < index]
    for act in (*reversed(before), *reversed(scene.memory.told[-REACH:])):
        parties = {*act.actors, *act.recipients}
        if act.type == "CONSULT" and act.status == "occurred" and scene.sentence.number - act.sentence <= REACH:
            return act if code in parties and len(parties) == TWO and not any(map(is_body, parties)) else None
    return None

"""Blame told by an idiom: "laid the raid at Y's door", "named Y as the paymaster of the rebels", "made Y out to be a bandit"."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.actors.sources import find_actor
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.clauses import verb_before
from entente.coder.grammar.kinds import PRIVATE_HEADS
from entente.coder.grammar.subjects import find_subject
from entente.coder.tellings.blame.charges import find_speaker
from entente.lexicon.wordlists import word_list

CONFIDENCE = 0.85
ROLE_REACH = 5  # chunks behind "named Y" among which "as the paymaster" stands


def read_laid_at_door(scene: Scene, index: int) -> bool:
    """Reads "laid the deaths at Y's door", where `index` is "laid"; whether the words are there."""
    if word_list("doors_of_blame").isdisjoint(scene.sentence.word_set) or scene.chunks[index].is_negated:
        return False
    chunks = scene.chunks
    for position in range(index + 1, len(chunks)):
        chunk = chunks[position]
        if chunk.kind in (";", "R") or (chunk.kind == "V" and chunk.is_finite):
            return False
        if chunk.kind != "N" or chunk.prep != "at" or word_list("doors_of_blame").isdisjoint(scene.words_of(chunk)):
            continue
        owner = position if chunk.mentions else position + 1
        if owner >= len(chunks) or (owner > position and chunks[owner].prep != "of") or _is_private(chunks[owner]):
            return False
        return _add(scene, index, owner, range(index + 1, owner + 1), "lay-at-door")
    return False


def read_cast_as(scene: Scene, index: int) -> bool:
    """Reads "named Y as the paymaster of", "made Y out to be a bandit", where `index` is "named"; whether somebody is cast so."""
    chunks = scene.chunks
    words = word_list("villains")
    cast = index + 1
    if words.isdisjoint(scene.sentence.word_set) or chunks[index].is_negated or cast >= len(chunks) or not chunks[cast].mentions:
        return False
    if chunks[cast].kind != "N" or chunks[cast].prep is not None:
        return False
    for position in range(cast, min(len(chunks), cast + ROLE_REACH)):
        chunk = chunks[position]
        if chunk.kind in (";", "R", ","):
            return False
        if chunk.kind == "N" and (chunk.prep in (None, "as")) and not words.isdisjoint(scene.words_of(chunk)):
            return _add(scene, index, cast, range(cast, position + 1), "cast-as")
    return False


def _add(scene: Scene, index: int, blamed: int, used: range, rule: str) -> bool:
    source = _find_accuser(scene, index)
    target = party_of(scene.chunks, blamed, acting=False, exclude=frozenset(source.codes)) if source is not None else None
    if source is None or target is None:
        return False
    scene.used_acts.update(used)
    scene.add_between(Frame("ACCUSE", "allege", (), False, rule), source, target, index, confidence=CONFIDENCE)
    return True


def read_stiff_note(scene: Scene, index: int) -> bool:
    """Reads "sent Y a stiff note", where `index` is "sent"; whether such a note is what was sent."""
    if word_list("stiffness").isdisjoint(scene.sentence.word_set) or scene.chunks[index].is_negated:
        return False
    chunks = scene.chunks
    receiver: int | None = None
    note: int | None = None
    for position in range(index + 1, min(len(chunks), index + ROLE_REACH)):
        chunk = chunks[position]
        if chunk.kind != "N":
            break
        words = scene.words_of(chunk)
        if chunk.prep is None and not word_list("stiffness").isdisjoint(words) and not word_list("notes").isdisjoint(words):
            note = position
        elif receiver is None and chunk.prep in (None, "to") and chunk.mentions:
            receiver = position
    return note is not None and receiver is not None and _add(scene, index, receiver, range(index + 1, note + 1), "stiff-note")


def read_work_of(scene: Scene, index: int) -> bool:
    """Reads "the blackout, X said, was the work of Y", where `index` is "was"; whether the words are there."""
    chunks = scene.chunks
    named = index + 1
    if word_list("handiwork").isdisjoint(scene.sentence.word_set) or chunks[index].is_negated or named >= len(chunks):
        return False
    if chunks[named].kind != "N" or word_list("handiwork").isdisjoint(scene.words_of(chunks[named])):
        return False
    culprit = named if chunks[named].mentions else named + 1
    if (
        culprit >= len(chunks)
        or (culprit > named and chunks[culprit].prep != "of")
        or not chunks[culprit].mentions
        or _is_private(chunks[culprit])
    ):
        return False
    subject = find_subject(chunks, index)
    source = find_speaker(chunks, subject, index) if subject is not None else None
    aside = next((place for place in range(index) if chunks[place].kind == "V" and chunks[place].reports()), None)
    if source is None and aside is not None and chunks[aside].is_finite:
        source = find_actor(chunks, aside) or party_of(chunks, aside + 1, acting=True)  # ", said X,"
    target = party_of(chunks, culprit, acting=False, exclude=frozenset(source.codes)) if source is not None else None
    if source is None or target is None:
        return False
    scene.add_between(Frame("ACCUSE", "allege", (), False, "work-of"), source, target, index, confidence=CONFIDENCE)
    return True


def _is_private(chunk: Chunk) -> bool:
    """Whether a noun chunk is somebody who acts for no state: "the German driver"."""
    return not PRIVATE_HEADS.isdisjoint(chunk.heads[:1]) and not chunk.is_bare(("demonym",))


def _find_accuser(scene: Scene, index: int) -> Party | None:
    """Who blames: the subject, also of the verb before a gerund: "spent ten minutes laying"."""
    governor = verb_before(scene.chunks, index) if not scene.chunks[index].is_finite else None
    return find_actor(scene.chunks, governor if governor is not None else index)

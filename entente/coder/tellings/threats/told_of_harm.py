"""Threats told by what another is to look forward to: "told Y to expect measures", "Y may find its accounts frozen, X hinted"."""

from entente.coder.actors.parties import party_of
from entente.coder.actors.sources import find_actor
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.subjects import find_subject
from entente.coder.tellings.blame.charges import find_speaker
from entente.coder.tellings.innocent_reasons import is_by_chance, speaks_for_state
from entente.lexicon.wordlists import word_list

CONFIDENCE = 0.75
HARM_REACH = 4  # chunks behind "expect" and "find" among which the harm stands


def read_told_to_expect(scene: Scene, index: int) -> bool:
    """Reads "told Y to expect measures", where `index` is "told"; whether it tells a threat."""
    chunks = scene.chunks
    verb = chunks[index]
    if verb.is_negated or verb.is_passive or verb.modal is not None or not (verb.is_finite or verb.is_gerund) or index + 3 >= len(chunks):
        return False
    expecting = chunks[index + 2]
    is_told = chunks[index + 1].kind == "N" and chunks[index + 1].prep is None and expecting.is_infinitive and not expecting.is_negated
    if not is_told or expecting.lemma() not in word_list("expecting_verbs") or not _is_harm(scene, chunks[index + 3]):
        return False
    source = find_actor(chunks, index)
    target = party_of(chunks, index + 1, acting=False, exclude=frozenset(source.codes)) if source is not None else None
    if source is None or target is None:
        return False
    scene.used_acts.update((index + 2, index + 3))
    scene.add_between(Frame("THREATEN", None, (), False, "tell-to-expect"), source, target, index, confidence=CONFIDENCE)
    return True


def _is_harm(scene: Scene, chunk: Chunk) -> bool:
    words = frozenset(scene.words_of(chunk))
    if chunk.kind != "N" or chunk.mentions:
        return False
    return any(not word_list(name).isdisjoint(words) for name in ("prices", "menaces", "veiled_menaces"))


def read_found_shut(scene: Scene, index: int) -> bool:
    """Reads "Y's firms may find their accounts frozen, X hinted", where `index` is "may find"; whether it tells a threat."""
    chunks = scene.chunks
    verb = chunks[index]
    if verb.is_negated or verb.is_passive or (verb.modal not in word_list("open_modals") and verb.modal not in word_list("certain_modals")):
        return False
    behind = scene.sentence.lower[verb.last + 1 : chunks[min(index + HARM_REACH, len(chunks) - 1)].last + 1]
    subject = find_subject(chunks, index)
    speaker = find_speaker(chunks, subject, index) if subject is not None else None
    if subject is None or speaker is None or word_list("found_shut").isdisjoint(behind) or is_by_chance(scene):
        return False
    is_done_by = any(chunk.prep == "by" and not chunk.mentions for chunk in chunks[index + 1 :])  # "frozen by a fault"
    if is_done_by or not speaks_for_state(chunks[speaker.chunk], speaker):
        return False
    target = party_of(chunks, subject, acting=False, exclude=frozenset(speaker.codes))
    if target is None or not set(target.codes).isdisjoint(speaker.codes):
        return False
    scene.add_between(Frame("THREATEN", None, (), False, "may-find-shut"), speaker, target, index, confidence=CONFIDENCE)
    return True

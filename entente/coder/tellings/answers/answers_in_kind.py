"""Blows returned as they came: "Panama answered in kind", "responded with the same measure", "Lima reciprocated"."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.actors.sources import find_actor
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Candidate, Scene
from entente.coder.tellings.speech.spoken_clauses import opens_condition
from entente.lexicon.wordlists import word_list

CONFIDENCE = 0.7
DEED_REACH = 3  # sentences back in which the blow was told
RETURNED = frozenset({"SANCTION", "COERCE", "ASSAULT", "MOBILIZE", "RETREAT"})
WAYS = (
    ["in", "kind"],
    ["with", "the", "same"],
    ["with", "a", "similar"],
    ["with", "an", "identical"],
    ["with", "similar"],
    ["with", "like"],
    ["the", "favour"],
    ["the", "favor"],
    ["the", "compliment"],
)


def read_answer_in_kind(scene: Scene, index: int) -> bool:
    """Reads "answered in kind" as what was done to one, done back, and "would answer in kind" as a threat.

    Returns whether the verb group `index` tells either.
    """
    chunk = scene.chunks[index]
    is_announced = chunk.modal in word_list("certain_modals")
    if not chunk.is_finite or chunk.is_negated or chunk.is_passive or (chunk.modal is not None and not is_announced):
        return False
    if not _says_in_kind(scene, index):
        return False
    is_only_that = chunk.lemma() in word_list("giving_back")  # "returned the favour" gives nothing back
    return _add_answer(scene, index, is_announced=is_announced) or is_only_that


def read_vowed_answer(scene: Scene, index: int) -> bool:
    """Reads "promised to respond in kind", where `index` is "promised", as a threat; whether it tells that."""
    chunks = scene.chunks
    if index + 1 >= len(chunks) or chunks[index].is_negated or chunks[index].is_passive:
        return False
    inner = chunks[index + 1]
    is_answer = inner.kind == "V" and inner.is_infinitive and inner.lemma() in word_list("answering_verbs")
    return is_answer and _says_in_kind(scene, index + 1) and _add_answer(scene, index, is_announced=True)


def _says_in_kind(scene: Scene, index: int) -> bool:
    chunk = scene.chunks[index]
    behind = scene.sentence.lower[chunk.last + 1 : chunk.last + 4]
    is_bare = chunk.lemma() in word_list("returning_verbs") and behind[:1] != ["by"]
    return is_bare or any(behind[: len(way)] == way for way in WAYS)


def _add_answer(scene: Scene, index: int, *, is_announced: bool) -> bool:
    source = find_actor(scene.chunks, index)
    deed = _find_deed(scene, source.codes) if source is not None else None
    if source is not None and deed is None and is_announced:
        return _add_conditional(scene, index, source)
    if source is None or deed is None:
        return False
    returned = Frame(deed.type, deed.mode, (), False, f"return-{deed.rule}")
    frame = Frame("THREATEN", None, (), False, "will-return") if is_announced else returned
    scene.add(frame, source.codes, deed.actors, index, source.mentions, confidence=CONFIDENCE)
    return True


def _add_conditional(scene: Scene, index: int, source: Party) -> bool:
    """Adds the threat of "will answer in kind if Y's jets come again"; whether the condition names somebody."""
    chunks = scene.chunks
    opener = next((place for place in range(index + 1, len(chunks)) if chunks[place].kind == "S"), None)
    if opener is None or opener + 1 >= len(chunks) or not opens_condition(chunks[opener]):
        return False
    target = party_of(chunks, opener + 1, acting=True, exclude=frozenset(source.codes)) if chunks[opener + 1].kind == "N" else None
    if target is None:
        return False
    scene.add_between(Frame("THREATEN", None, (), False, "will-return"), source, target, index, confidence=CONFIDENCE)
    return True


def _find_deed(scene: Scene, codes: tuple[str, ...]) -> Candidate | None:
    """The last blow that one suffered, in this sentence or right before."""
    told = next((other for other in reversed(scene.found) if other.type in RETURNED and not other.is_symmetric), scene.memory.last_deed)
    if told is None or told.type not in RETURNED or len(codes) != 1 or codes[0] not in told.recipients:
        return None
    return told if scene.sentence.number - told.sentence <= DEED_REACH else None

"""Refusals told by an idiom, of one who was asked or accused right before: "said no", "was unmoved", "shook its head"."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.actors.sources import find_source
from entente.coder.acts.challengers import find_askers_here, find_challenge
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.clauses import region_after
from entente.coder.grammar.subjects import find_subject
from entente.lexicon.wordlists import word_list

NAMED, TOLD_BEFORE = 0.7, 0.5  # how sure the reading is
REFUSED = frozenset({"to", "against", "with"})
CLOSERS = frozenset({";", ",", "C", "S", '"'})
ANSWER_LENGTH = 4  # chunks behind "was" among which "no" stands


def read_refusal(scene: Scene, index: int) -> bool:
    """Reads the verb group `index` as a refusal where it is part of such an idiom; whether it is one."""
    if word_list("refusal_marks").isdisjoint(scene.sentence.word_set):
        return False
    chunks = scene.chunks
    verb = chunks[index]
    if not verb.is_finite or verb.modal is not None or index + 1 >= len(chunks):
        return False
    if verb.is_negated and not _is_unbending(scene, index):
        return False
    subject = find_subject(chunks, index)
    if subject is None or not (
        _is_unbending(scene, index) or _says_no(scene, index) or _stands_firm(scene, index, subject) or _is_answer_no(scene, index, subject)
    ):
        return False
    source = find_source(scene, subject, index, "REJECT", verb.lemma()) or _find_answering(chunks, subject, index)
    if source is None:
        return True
    target = _find_named(scene, index, source)
    frame = Frame("REJECT", None, (), False, f"say-no: {verb.lemma()}")
    if target is not None:
        scene.add_between(frame, source, target, index, confidence=NAMED, is_entailed=True)
        return True
    askers = find_askers_here(scene, source, index)
    for code in source.codes:
        challenge = None if askers else find_challenge(scene, code)
        challengers = challenge.actors if challenge is not None else askers
        if challengers and set(source.codes).isdisjoint(challengers):
            scene.add(frame, (code,), challengers, index, source.mentions, confidence=TOLD_BEFORE, is_entailed=True)
    return True


def _is_unbending(scene: Scene, index: int) -> bool:
    """Whether somebody "was not for turning"."""
    words = scene.sentence.lower[scene.chunks[index].first :]
    return scene.chunks[index].is_copula and words[1:4] == ["not", "for", "turning"]


def _says_no(scene: Scene, index: int) -> bool:
    """Whether somebody says "no" and nothing that it belongs to: "said no,", "told it no", "replied with a polite no"."""
    chunks = scene.chunks
    if chunks[index].lemma() not in word_list("saying_no"):
        return False
    for position in range(index + 1, min(index + 1 + ANSWER_LENGTH, len(chunks))):
        if chunks[position].kind not in ("N", '"') and chunks[position].text != ":":
            return False
        if _is_no(scene, position):
            return True
    return False


def _is_no(scene: Scene, position: int) -> bool:
    """Whether a noun chunk is "no" alone, behind which its clause ends or somebody is told it: "no", "a flat no to X"."""
    chunk = scene.chunks[position]
    follower = scene.chunks[position + 1] if position + 1 < len(scene.chunks) else None
    is_word = chunk.kind == "N" and scene.sentence.lower[chunk.last] == "no"
    return is_word and (follower is None or follower.kind in CLOSERS or follower.prep in ("to", "from"))


def _stands_firm(scene: Scene, index: int, subject: int) -> bool:
    """Whether somebody does not move: "was unmoved", "remained adamant", "stood its ground", "showed no interest"."""
    chunks = scene.chunks
    verb, behind = chunks[index], chunks[index + 1]
    lemma, last = verb.lemma(), scene.sentence.lower[verb.last]
    if chunks[subject].acts and not chunks[subject].mentions:
        return False  # "its claim is firm"
    if verb.is_passive:
        return last in word_list("unmoved") and behind.kind in CLOSERS
    if behind.kind != "N" or behind.prep is not None:
        return False
    words = scene.words_of(behind)
    is_end = index + 2 >= len(chunks) or chunks[index + 2].kind in CLOSERS or chunks[index + 2].prep in REFUSED
    if is_end and (lemma in word_list("standing_still") or verb.is_copula) and not word_list("unyielding").isdisjoint(words):
        return "not" not in words
    told = {lemma, *(f"{lemma}_{word}" for word in words)}
    if words[0] == "no" and not told.isdisjoint(word_list("moves_not_made")):
        return True
    return is_end and not told.isdisjoint(word_list("refusing_gestures"))


def _is_answer_no(scene: Scene, index: int, subject: int) -> bool:
    """Whether an answer is "no": "the answer from Lima was no", "Lima's reply was a polite no", "its answer was negative"."""
    chunks = scene.chunks
    if chunks[index].is_copula and chunks[subject].text in word_list("retorts"):
        return True  # whatever the retort is
    if not chunks[index].is_copula or chunks[subject].text not in word_list("answer_nouns"):
        return False
    if not word_list("negative").isdisjoint(scene.words_of(chunks[index + 1])):
        return True
    return any(_is_no(scene, position) for position in range(index + 1, min(index + 1 + ANSWER_LENGTH, len(chunks))))


def _find_answering(chunks: list[Chunk], subject: int, index: int) -> Party | None:
    """Whose answer it is: "Lima's answer", "the answer from Lima"."""
    if chunks[subject].text not in word_list("answer_nouns") | word_list("retorts"):
        return None
    return next((party for place in range(subject, index) if (party := party_of(chunks, place, acting=False)) is not None), None)


def _find_named(scene: Scene, index: int, source: Party) -> Party | None:
    """Whom the idiom itself names: "told Chile no", "stood firm against Chile's demands"."""
    chunks, exclude = scene.chunks, frozenset(source.codes)
    for position in range(index + 1, region_after(chunks, index)):
        chunk = chunks[position]
        is_told = position == index + 1 and chunk.prep is None and chunks[index].lemma() == "tell"
        if chunk.kind == "N" and (is_told or chunk.prep in REFUSED) and chunk.mentions:
            return party_of(chunks, position, acting=False, exclude=exclude)
    subject = find_subject(chunks, index)
    if subject is not None and chunks[subject].text in word_list("answer_nouns"):  # "Lima's answer to Chile was no"
        told = next((place for place in range(subject + 1, index) if chunks[place].prep == "to" and chunks[place].mentions), None)
        return party_of(chunks, told, acting=False, exclude=exclude) if told is not None else None
    return None

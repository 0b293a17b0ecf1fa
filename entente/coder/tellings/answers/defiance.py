"""What somebody does against another's word: "in defiance of the council", "despite Y's protests", "unmoved by Y's pleas"."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.actors.sources import find_actor
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.clauses import verb_before
from entente.lexicon.wordlists import word_list

CONFIDENCE = 0.7
AGAINST_WORD = frozenset({"demand", "criticism", "warning", "threat", "refusal", "demand_that", "threat_that", "worry"})


def read_defiance(scene: Scene) -> None:
    """Adds the refusals that such phrases of a sentence tell."""
    if word_list("defying").isdisjoint(scene.sentence.word_set):
        return
    for index, chunk in enumerate(scene.chunks):
        if chunk.kind != "N":
            continue
        word = _find_word(scene, index)
        other = party_of(scene.chunks, word, acting=False) if word is not None else None
        doer = _find_doer(scene, index, frozenset(other.codes)) if other is not None else None
        if word is not None and other is not None and doer is not None:
            frame = Frame("REJECT", None, (), False, "in-defiance")
            scene.add_between(frame, doer, other, index, confidence=CONFIDENCE)


def _find_word(scene: Scene, index: int) -> int | None:
    """The noun chunk with whose word the phrase that opens at `index` is at odds; null where it is no such phrase."""
    chunks = scene.chunks
    chunk = chunks[index]
    follower = index + 1 if index + 1 < len(chunks) and chunks[index + 1].kind == "N" and chunks[index + 1].prep == "of" else None
    if chunk.text == "defiance" and chunk.prep == "in" and follower is not None:
        return follower
    if chunk.prep == "in" and chunk.text in ("face", "teeth"):
        return follower if follower is not None and _is_word(scene, follower) else None
    is_unmoved = index > 0 and chunks[index - 1].last == chunk.first - 2 and chunks[index - 1].text in word_list("unmoved")
    if chunk.prep == "despite" or (is_unmoved and chunk.prep in ("by", "of")):
        return index if _is_word(scene, index) else None
    return None


def _is_word(scene: Scene, index: int) -> bool:
    """Whether a noun chunk is what somebody said against it: objections, calls, pleas."""
    chunk = scene.chunks[index]
    return chunk.names_act(AGAINST_WORD) or not word_list("opposing_words").isdisjoint(scene.words_of(chunk))


def _find_doer(scene: Scene, index: int, exclude: frozenset[str]) -> Party | None:
    """The subject of the clause in which the phrase stands: of the verb before it, else of the first one behind."""
    chunks = scene.chunks
    verb = verb_before(chunks, index)
    if verb is None or not chunks[verb].is_finite:
        behind = (place for place in range(index + 1, len(chunks)) if chunks[place].kind == "V" and chunks[place].is_finite)
        verb = next(behind, None)
    if verb is None or chunks[verb].is_negated or chunks[verb].is_passive or chunks[verb].modal in word_list("open_modals"):
        return None
    doer = find_actor(chunks, verb)
    return doer if doer is not None and set(doer.codes).isdisjoint(exclude) else None

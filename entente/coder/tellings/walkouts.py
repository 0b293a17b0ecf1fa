"""Protests by leaving the room: "filed out of the hall when Y's president rose to speak"."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.actors.sources import find_actor
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.lexicon.wordlists import word_list

CONFIDENCE = 0.8
OCCASIONS = frozenset({"during", "before", "at"})
CLAUSE_OPENERS = frozenset({"when", "as", "while", "before"})


def read_walkout(scene: Scene, index: int) -> bool:
    """Reads a walkout while another speaks, where the verb group `index` tells the leaving; whether it is one."""
    chunks = scene.chunks
    verb = chunks[index]
    if verb.lemma() not in word_list("walking_out") or verb.is_negated or verb.modal is not None or not verb.is_finite:
        return False
    if verb.lemma() in word_list("leaving_a_room") and word_list("rooms").isdisjoint(scene.sentence.lower[verb.last : verb.last + 6]):
        return False
    source = find_actor(chunks, index)
    speaker = _find_orator(scene, index, frozenset(source.codes)) if source is not None else None
    if source is None or speaker is None:
        return False
    frame = Frame("PROTEST", None, (), False, f"walk-out: {verb.lemma()}")
    scene.add_between(frame, source, speaker, index, confidence=CONFIDENCE)
    return True


def _find_orator(scene: Scene, index: int, exclude: frozenset[str]) -> Party | None:
    """Who spoke meanwhile: the subject behind "when", whose speech it was."""
    chunks = scene.chunks
    if word_list("speaking_words").isdisjoint(scene.sentence.lower[chunks[index].last :]):
        return None
    for position in range(index + 1, len(chunks)):
        chunk = chunks[position]
        if chunk.kind == ";":
            return None
        is_clause = chunk.kind == "S" and chunk.text in CLAUSE_OPENERS and position + 1 < len(chunks)
        place = position + 1 if is_clause else position
        if (is_clause or (chunk.kind == "N" and chunk.prep in OCCASIONS)) and chunks[place].kind == "N":
            party = party_of(chunks, place, acting=False, exclude=exclude)
            if party is not None:
                return party
    return None

"""Protests by leaving the room: "filed out when Y's president rose to speak", "as Y's minister took the floor, its benches emptied"."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.actors.sources import find_actor
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.subjects import find_subject
from entente.lexicon.wordlists import word_list

CONFIDENCE = 0.8
EMPTYING = "empty"
ROOM_REACH = 6  # words behind "left" among which the room stands
OPENING_REACH = 4  # chunks at the start of a sentence among which "when" stands
OCCASIONS = frozenset({"during", "before", "at"})
CLAUSE_OPENERS = frozenset({"when", "as", "while", "before"})


def read_walkout(scene: Scene, index: int) -> bool:
    """Reads a walkout while another speaks, where the verb group `index` tells the leaving; whether it is one."""
    chunks = scene.chunks
    verb = chunks[index]
    if verb.is_negated or verb.modal is not None or not (verb.is_finite or verb.lemma() == EMPTYING):
        return False
    source = _find_emptied(scene, index) if verb.lemma() == EMPTYING else find_actor(chunks, index)
    opener = _find_clause_ahead(scene, index)
    is_emptied = verb.lemma() == EMPTYING and _goes_nowhere(scene, index)
    is_gone = verb.lemma() != EMPTYING and _leaves_room(scene, index)
    if source is None or not (is_gone or is_emptied or _goes_while_spoken_to(scene, index, opener)):
        return False
    speaker = _find_orator(scene, index, frozenset(source.codes))
    if speaker is None and opener is not None and not _is_silent(scene.sentence.lower[chunks[opener].first : verb.first]):
        place = opener + 1
        speaker = party_of(chunks, place, acting=False, exclude=frozenset(source.codes)) if chunks[place].kind == "N" else None
    if speaker is None:
        return False
    frame = Frame("PROTEST", None, (), False, f"walk-out: {verb.lemma()}")
    scene.add_between(frame, source, speaker, index, confidence=CONFIDENCE)
    return True


def _find_emptied(scene: Scene, index: int) -> Party | None:
    """Whose seats emptied: "Norway's benches emptied", "the row of the Danes emptied"."""
    subject = find_subject(scene.chunks, index)
    if subject is None or word_list("emptying_seats").isdisjoint(scene.words_of(scene.chunks[subject])):
        return None
    return party_of(scene.chunks, subject, acting=False)


def _leaves_room(scene: Scene, index: int) -> bool:
    """Whether it is a room that somebody leaves, or the verb says that by itself: "filed out", "left the hall"."""
    verb = scene.chunks[index]
    if verb.lemma() not in word_list("leaving_a_room"):
        return True
    return not word_list("rooms").isdisjoint(scene.sentence.lower[verb.last : verb.last + ROOM_REACH])


def _goes_while_spoken_to(scene: Scene, index: int, opener: int | None) -> bool:
    """Whether somebody simply "left" just when another took the floor: behind the verb nothing else is told of where he went."""
    chunks, lower = scene.chunks, scene.sentence.lower
    clause = opener if opener is not None else index + 1
    if not _goes_nowhere(scene, index) or clause >= len(chunks):
        return False
    end = chunks[index].first if opener is not None else len(lower)
    return not word_list("taking_the_floor").isdisjoint(lower[chunks[clause].first : end])


def _goes_nowhere(scene: Scene, index: int) -> bool:
    """Whether nothing behind a verb tells where to or why: "emptied as X spoke", not "emptied into the bar", "because lunch was served"."""
    behind = next((chunk for chunk in scene.chunks[index + 1 :] if not chunk.is_time), None)
    return behind is None or behind.kind in (";", ",") or (behind.kind == "S" and behind.text in CLAUSE_OPENERS) or behind.prep in OCCASIONS


def _find_clause_ahead(scene: Scene, index: int) -> int | None:
    """The "when" or "as" that opens the sentence before the clause of a verb group."""
    for place in range(min(index - 2, OPENING_REACH)):
        chunk = scene.chunks[place]
        if chunk.kind == "V":
            return None
        if chunk.kind == "S" and chunk.text in CLAUSE_OPENERS:
            return place
    return None


def _is_silent(words: list[str]) -> bool:
    """Whether words speak of nobody who speaks."""
    return word_list("speaking_words").isdisjoint(words)


def _find_orator(scene: Scene, index: int, exclude: frozenset[str]) -> Party | None:
    """Who spoke meanwhile: the subject behind "when", whose speech it was."""
    chunks = scene.chunks
    if _is_silent(scene.sentence.lower[chunks[index].last :]):
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

"""Protests by sending nobody: "no Danish minister will attend the games in Lima", "is sending no officials to the Peruvian fair"."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.actors.sources import find_actor
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.subjects import find_subject
from entente.coder.tellings.innocent_reasons import is_by_chance
from entente.lexicon.wordlists import word_list

ABSENT = 0.8  # how sure the reading is
REACH = 6  # chunks behind the verb among which the event and its host stand
HOSTED = frozenset({None, "in", "at", "by", "of", "to"})
NONE_OF = frozenset({"no", "none"})


def read_absent_officials(scene: Scene, index: int) -> bool:
    """Reads the verb group `index`, "will attend", "is sending", where nobody is sent to an event; whether it tells a protest."""
    chunks = scene.chunks
    verb = chunks[index]
    if verb.is_passive or not verb.is_finite or verb.modal in word_list("open_modals") or is_by_chance(scene):
        return False
    event = _find_event(scene, index)
    source = _find_absent(scene, index) if event is not None else None
    if event is None or source is None or len(source.codes) != 1:
        return False
    host = _find_host(scene, event, frozenset(source.codes))
    if host is None:
        return False
    frame = Frame("PROTEST", "boycott", (), False, f"send-nobody: {verb.lemma()}")
    scene.used_acts.update(range(index + 1, host.chunk + 1))
    is_ahead = verb.modal is not None or verb.is_progressive
    scene.add_between(frame, source, host, index, status="planned" if is_ahead else "occurred", confidence=ABSENT)
    return True


def _find_absent(scene: Scene, index: int) -> Party | None:
    """Who sends nobody: "no Danish minister", "Denmark is sending no ministers", "Denmark will not send ministers"."""
    chunks = scene.chunks
    verb, subject = chunks[index], find_subject(chunks, index)
    if subject is None or subject >= index:
        return None
    words = scene.words_of(chunks[subject])
    if words[0] in NONE_OF and not verb.is_negated:
        is_official = not word_list("absent_officials").isdisjoint(words)
        return party_of(chunks, subject, acting=True) if is_official else None
    sent = index + 1
    if sent >= len(chunks) or chunks[sent].kind != "N" or chunks[sent].prep is not None or verb.lemma() != "send":
        return None
    told = scene.words_of(chunks[sent])
    is_nobody = (told[0] in NONE_OF) != verb.is_negated
    return find_actor(chunks, index) if is_nobody and not word_list("absent_officials").isdisjoint(told) else None


def _find_event(scene: Scene, index: int) -> int | None:
    """The feast, the games or the fair behind a verb."""
    chunks = scene.chunks
    for position in range(index + 1, min(index + 1 + REACH, len(chunks))):
        if chunks[position].kind == "N" and not word_list("events_to_attend").isdisjoint(scene.words_of(chunks[position])):
            return position
        if chunks[position].kind not in ("N", "S", "R"):
            return None
    return None


def _find_host(scene: Scene, event: int, exclude: frozenset[str]) -> Party | None:
    """Whose event it is, or in whose country it is held."""
    chunks = scene.chunks
    for position in range(event, min(event + REACH, len(chunks))):
        chunk = chunks[position]
        if chunk.kind in (";", ",", "C"):
            return None
        if chunk.kind == "N" and chunk.prep in HOSTED and chunk.mentions and chunk.mentions[0].kind != "organisation":
            party = party_of(chunks, position, acting=False, exclude=exclude)
            if party is not None:
                return party
    return None

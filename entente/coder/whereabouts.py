"""Visits told by where a statement was made: "Norway's foreign minister said in Lima that"."""

from entente.coder.candidates import Scene
from entente.coder.chunks import Chunk
from entente.coder.frames import Frame
from entente.coder.parties import Party, party_of
from entente.coder.sources import find_actor
from entente.lexicon.wordlists import word_list

THERE = 0.6  # how sure the reading is
TRAVELLERS = frozenset({"head_of_state_or_government", "minister", "deputy_minister"})  # those below may be posted there
REACH = 4  # chunks behind the verb among which the place stands


def read_statement_abroad(scene: Scene, index: int) -> None:
    """Adds the visit of an office-holder who says something in the capital of another country."""
    verb = scene.chunks[index]
    if not verb.is_finite or verb.is_negated or verb.modal is not None or verb.is_passive or not verb.reports():
        return
    place = _find_place(scene, index)
    source = find_actor(scene.chunks, index) if place is not None else None
    if place is None or source is None or len(source.codes) != 1 or not _travels(scene, source):
        return
    host = party_of(scene.chunks, place, acting=False, exclude=frozenset(source.codes))
    if host is not None and _is_spoken_of(scene, host):
        frame = Frame("CONSULT", "visit", (), False, "speak-in-place")
        scene.add(frame, source.codes, host.codes, index, source.mentions + host.mentions, confidence=THERE, is_entailed=True)


def _is_spoken_of(scene: Scene, host: Party) -> bool:
    """Whether an article is about the host, too: a capital may be only where somebody was asked about others."""
    context = scene.context
    if context is None or context.is_alone or set(host.codes) & {*(context.main or ()), *(context.pair or ())}:
        return True
    return any(set(host.codes) & set(mention.codes) for mention in scene.sentence.mentions if mention is not host.mentions[0])


def _find_place(scene: Scene, index: int) -> int | None:
    """The chunk of the capital in which something is said, past those to whom; null behind an occasion that others came to, too."""
    for position in range(index + 1, min(index + 1 + REACH, len(scene.chunks))):
        chunk = scene.chunks[position]
        if chunk.kind != "N" or chunk.acts or not word_list("congresses").isdisjoint(scene.words_of(chunk)):
            return None
        if chunk.prep == "in" and chunk.mentions:
            return position if _is_capital(scene, chunk) else None
        if chunk.mentions and not chunk.is_time:
            return None
    return None


def _is_capital(scene: Scene, chunk: Chunk) -> bool:
    mention = chunk.mentions[0]
    if mention.kind != "capital" or mention.last != chunk.last:
        return False
    return scene.sentence.lower[mention.first] not in word_list("conference_towns")


def _travels(scene: Scene, source: Party) -> bool:
    """Whether the speaker holds an office that is held at home."""
    mention = source.mentions[0]
    if mention.person is not None and mention.person.level is not None:
        return mention.person.level in TRAVELLERS
    return any(level in TRAVELLERS for _, _, level in scene.chunks[source.chunk].titles)

"""Visits and calls told by where and how something was said: "said in Lima", "told him by telephone", "a tour that takes him to"."""

from entente.coder.candidates import Scene
from entente.coder.chunks import Chunk
from entente.coder.frames import Frame
from entente.coder.parties import Party, party_of
from entente.coder.sources import find_actor
from entente.coder.subjects import find_subject
from entente.lexicon.wordlists import word_list

TOLD = 0.8  # how sure the reading is where the words say it
THERE = 0.6  # where only the place tells it
TRAVELLERS = frozenset({"head_of_state_or_government", "minister", "deputy_minister"})  # those below may be posted there
MEANS = frozenset({"by", "over", "on", "via", "in"})
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


def read_tour(scene: Scene, index: int) -> bool:
    """Reads "a tour that takes the king through X, Y and Z" as his visits, where the verb group `index` is "takes"; whether it is that."""
    chunks = scene.chunks
    if chunks[index].lemma() not in word_list("touring_verbs") or chunks[index].is_negated or index + 2 >= len(chunks):
        return False
    subject = find_subject(chunks, index)
    if subject is None or not chunks[subject].names_act(("visit",)) or chunks[index + 1].prep is not None:
        return False
    places = (place for place in range(index + 2, min(index + 2 + REACH, len(chunks))) if chunks[place].prep in ("to", "through"))
    first = next(places, None)
    visitor = party_of(chunks, index + 1, acting=True)
    hosts = party_of(chunks, first, acting=False, exclude=frozenset(visitor.codes)) if first is not None and visitor is not None else None
    if visitor is None or hosts is None:
        return False
    status = "planned" if chunks[index].modal in word_list("planned_modals") else "occurred"
    frame = Frame("CONSULT", "visit", (), False, "tour-takes")
    scene.add(frame, visitor.codes, hosts.codes, index, visitor.mentions + hosts.mentions, status=status, confidence=TOLD)
    return True


def read_call(scene: Scene, index: int) -> None:
    """Adds the call in which somebody "told Y by telephone" something."""
    chunks = scene.chunks
    verb = chunks[index]
    if not verb.is_finite or verb.is_negated or verb.is_passive or verb.modal is not None or index + 2 >= len(chunks):
        return
    told, means = chunks[index + 1], chunks[index + 2]
    is_call = means.kind == "N" and means.prep in MEANS and means.names_act(("phone",))
    source = find_actor(chunks, index) if is_call and told.kind == "N" and told.mentions else None
    other = party_of(chunks, index + 1, acting=False, exclude=frozenset(source.codes)) if source is not None else None
    if source is not None and other is not None:
        frame = Frame("CONSULT", "phone", (), True, "tell-by-phone")
        codes, mentions = source.codes + other.codes, source.mentions + other.mentions
        scene.add(frame, codes, (), index, mentions, confidence=TOLD, is_symmetric=True, is_entailed=True)


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

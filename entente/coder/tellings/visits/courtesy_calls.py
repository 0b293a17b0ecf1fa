"""Calls paid on people in office: "the ambassador called on the minister for commerce", "called on the premier to discuss trade"."""

from entente.coder.acts.active.emit import emit_active
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.clauses import region_after
from entente.coder.grammar.subjects import find_subject
from entente.lexicon.wordlists import word_list

ENDS = frozenset({";", "S", "R", "H"})


def read_courtesy_call(scene: Scene, index: int) -> bool:
    """Adds the meeting told by "called on" somebody in office of whom nothing is asked; whether it is one.

    "Called on the minister to resign", "called on the president for help" and "called on the mayor to act" are requests; an envoy who calls
    on somebody "to discuss trade" pays a visit.
    """
    chunks, verb = scene.chunks, scene.chunks[index]
    host = chunks[index + 1] if index + 1 < len(chunks) else verb
    if verb.is_passive or verb.is_negated or verb.is_infinitive or verb.modal is not None or not _is_official(host):
        return False
    subject = find_subject(chunks, index)
    if subject is None or chunks[subject].kind != "N":
        return False
    is_envoy = not word_list("resident_envoys").isdisjoint(scene.words_of(chunks[subject]))
    is_envoy = is_envoy or any(mention.person is not None and mention.person.level == "ambassador" for mention in chunks[subject].mentions)
    if not _asks_nothing(scene, index, is_envoy=is_envoy):
        return False
    found = len(scene.found)
    frame = Frame("CONSULT", None, ("object",), True, "call-on-official")
    emit_active(scene, [index], index, region_after(chunks, index), frame, "occurred")
    return len(scene.found) > found


def read_paid_call(scene: Scene, index: int) -> bool:
    """Adds the meeting told by "paid a farewell call on"; whether the verb group tells it: not "made a call on X to free"."""
    chunks, verb = scene.chunks, scene.chunks[index]
    if verb.is_passive or verb.is_negated or verb.modal is not None or index + 2 >= len(chunks):
        return False
    call, host = chunks[index + 1], chunks[index + 2]
    words = scene.words_of(call)
    if call.kind != "N" or call.prep is not None or words[-1] not in ("call", "calls") or host.prep not in ("on", "to"):
        return False
    if verb.lemma() != "pay" and word_list("kinds_of_calls").isdisjoint(words):
        return False
    frame = Frame("CONSULT", None, ("on", "to"), True, "pay-call")
    found = len(scene.found)
    emit_active(scene, [index], index, region_after(chunks, index), frame, "occurred")
    scene.used_acts.add(index + 1)
    return len(scene.found) > found or verb.lemma() == "pay"


def _is_official(chunk: Chunk) -> bool:
    """Whether a chunk is somebody in office or a delegation, not a country: "the minister", "President Vieira"."""
    if chunk.kind != "N" or chunk.prep is not None:
        return False
    return bool(chunk.titles) or any(mention.kind in ("official", "office") for mention in chunk.mentions)


def _asks_nothing(scene: Scene, index: int, *, is_envoy: bool) -> bool:
    """Whether nothing behind the host says what he is to do or give."""
    chunks = scene.chunks
    for place in range(index + 2, len(chunks)):
        chunk = chunks[place]
        if chunk.kind in ENDS or (chunk.kind == "V" and chunk.is_finite):
            return True
        if chunk.kind == "V" and chunk.is_infinitive:
            return is_envoy and chunk.lemma() in word_list("aims_of_calls")
        if chunk.prep == "for" and not _names_field(scene, place, index):
            return False
    return True


def _names_field(scene: Scene, place: int, index: int) -> bool:
    """Whether "for" only goes on with the title of the host: "the Minister | for Commerce"."""
    words = scene.sentence.words[scene.chunks[place].first : scene.chunks[place].last + 1]
    return place == index + 2 and any(word[0].isupper() for word in words)

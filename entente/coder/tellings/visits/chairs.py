"""Who led a meeting that two others held: "under Norway's chairmanship", "with a Spanish envoy in the chair", "talks mediated by Oman"."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.tellings.visits.travellers import is_office_holder
from entente.lexicon.wordlists import word_list

PLACING = frozenset({"in", "at", "of", "between", "with"})
LEADING = "lead"
CHAIRED = 0.75  # how sure the reading is


def read_chair(scene: Scene) -> None:
    """Adds who chaired the meeting that a sentence tells, with each of those who met."""
    if word_list("signs_of_chairs").isdisjoint(scene.sentence.word_set):
        return
    meetings = [act for act in scene.found if act.type == "CONSULT" and act.is_symmetric and len(act.actors) > 1]
    if not meetings:
        return
    for position in range(len(scene.chunks) - 1):
        chair = _find_chair(scene, position)
        if chair is None:
            continue
        is_verb = scene.chunks[position].kind == "V"
        met = next((act for act in meetings if not is_verb or act.trigger < position), None)  # "talks led by X" tells of those before it
        if met is None or not set(chair.codes).isdisjoint(met.actors):
            continue
        frame = Frame("CONSULT", "third-party", (), True, "chair-talks")
        told, both = met.status, chair.mentions
        for code in met.actors:
            parties = (code, *chair.codes)
            scene.add(frame, parties, (), position, both, status=told, confidence=CHAIRED, is_symmetric=True, is_entailed=True)
        return


def _find_chair(scene: Scene, position: int) -> Party | None:
    """Who leads a meeting, where the chunk at a position says so."""
    chunks = scene.chunks
    chunk, behind = chunks[position], chunks[position + 1]
    if chunk.kind == "V":
        is_led = chunk.is_passive and chunk.lemma() in word_list("sitting_at_head") and behind.kind == "N" and behind.prep == "by"
        is_led = is_led or (chunk.is_passive and chunk.lemma() == LEADING and behind.prep == "by" and _leads_talks(scene, position))
        return party_of(chunks, position + 1, acting=True) if is_led and _tells_of_talks(chunks, position) else None
    if chunk.kind != "N":
        return None
    if (chunk.prep == "under" and chunk.text in word_list("chairmanships")) or (chunk.prep == "in" and chunk.text == "presence"):
        owner = position if chunk.mentions else position + 1
        is_owned = owner == position or (behind.kind == "N" and behind.prep == "of")
        return party_of(chunks, owner, acting=True) if is_owned else None
    is_above = chunk.prep == "under" and is_office_holder(chunk)  # "met under the Swedish envoy X"
    is_in_chair = chunk.prep == "with" and sits_in_chair(chunks, position)
    return party_of(chunks, position, acting=True) if is_above or is_in_chair else None


def sits_in_chair(chunks: list[Chunk], position: int) -> bool:
    """Whether what follows a name says that he leads a meeting: "with a Spanish envoy | in the chair"."""
    return position + 1 < len(chunks) and bool(chunks[position].mentions) and _is_in_chair(chunks, position + 1)


def _leads_talks(scene: Scene, verb: int) -> bool:
    """Whether it is talks and no delegation that are "led by" somebody."""
    before = next((chunk for chunk in reversed(scene.chunks[:verb]) if chunk.kind == "N" and not chunk.is_time), None)
    return before is not None and word_list("delegations").isdisjoint(scene.words_of(before))


def _tells_of_talks(chunks: list[Chunk], verb: int) -> bool:
    """Whether a participle tells more of talks, past where and when they are: "talks in Lima on Monday | chaired by"."""
    for position in range(verb - 1, -1, -1):
        chunk = chunks[position]
        if (chunk.kind == "N" and chunk.names_act(("talks",))) or _holds_talks(chunk):
            return True
        if not (chunk.kind in (",", "C") or (chunk.kind == "N" and (chunk.is_time or chunk.prep in PLACING))):
            return False
    return False


def _holds_talks(chunk: Chunk) -> bool:
    """Whether a verb group is itself one of meeting: "met", "held talks"."""
    return chunk.verb is not None and chunk.verb.own is not None and chunk.verb.own.type == "CONSULT"


def _is_in_chair(chunks: list[Chunk], position: int) -> bool:
    """Whether a chunk behind a name says that he leads a meeting: "in the chair", "presiding", "as mediator"."""
    while position < len(chunks) - 1 and chunks[position].kind in (",", "N") and chunks[position].prep in (None, "of"):
        position += 1  # his name and his office
    place = chunks[position]
    if place.kind == "V":
        return place.is_gerund and place.lemma() in word_list("chairing_verbs") | word_list("verbs_of_presiding")
    if place.kind != "N":
        return False
    return (place.prep == "in" and place.text == "chair") or (place.prep == "as" and place.text in word_list("mediators"))

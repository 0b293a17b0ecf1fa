"""Whom a state sends to another: "sent its foreign minister to X", "an envoy was dispatched to X", "led a delegation to X"."""

from entente.coder.actors.parties import party_of
from entente.coder.actors.sources import find_actor
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.subjects import find_subject
from entente.coder.tellings.visits.travellers import is_office_holder
from entente.lexicon.wordlists import word_list

SENT = 0.8  # how sure the reading is
BESIDES = frozenset({"of", "as", "from", "with", "for", "on"})  # what may stand between who is sent and where he goes
REACH = 7  # chunks behind who is sent among which the place stands


def find_mission(scene: Scene, index: int) -> Frame | None:
    """The visit told by "sent its foreign minister to X", "took a team to X"; null where the verb group tells none."""
    if _leads_team(scene, index):
        return Frame("CONSULT", "visit", ("to",), False, "lead-team", is_strict=True)
    verb = scene.chunks[index]
    if verb.lemma() not in word_list("sending_verbs") or verb.is_passive or index + 2 >= len(scene.chunks):
        return None
    if not _is_delegate(scene, index + 1) or scene.chunks[index + 1].prep is not None or _find_place(scene, index + 2) is None:
        return None
    return Frame("CONSULT", "visit", ("to", "in", "of"), False, "send-minister", is_strict=True)


def read_sent_person(scene: Scene, index: int) -> bool:
    """Reads "an envoy was sent to X" as the visit of who is the subject of the verb group `index`; whether it is that."""
    verb = scene.chunks[index]
    if not verb.is_passive or verb.is_negated or not verb.is_finite or verb.modal in word_list("open_modals"):
        return False
    subject = find_subject(scene.chunks, index)
    place = _find_place(scene, index + 1) if subject is not None and _is_delegate(scene, subject) else None
    if subject is None or place is None:
        return False
    sender = party_of(scene.chunks, subject, acting=True)
    host = party_of(scene.chunks, place, acting=False, exclude=frozenset(sender.codes)) if sender is not None else None
    if sender is None or host is None or len(sender.codes) > 1:
        return False
    frame = Frame("CONSULT", "visit", (), False, "sent-to-place")
    scene.add_between(frame, sender, host, index, status=verb.status(), confidence=SENT)
    return True


def _is_delegate(scene: Scene, position: int) -> bool:
    """Whether a noun chunk is somebody whom a state sends to talk: a minister, an envoy, "a team of negotiators"."""
    sent = scene.chunks[position]
    if sent.kind != "N" or sent.names_act(("troops", "embassy", "peacekeepers")):
        return False
    if sent.names_act(("diplomat",)):
        return sent.text in word_list("emissaries")  # who sends an ambassador appoints him
    members = scene.chunks[position + 1] if position + 1 < len(scene.chunks) else sent
    if sent.text in word_list("teams_on_trips") and members.prep == "of":
        return members.heads[:1] == ("government",) and "person" not in members.heads
    if "person" in sent.heads or sent.text == "guard" or not word_list("police_forces").isdisjoint(scene.words_of(sent)):
        return False  # "sent experts", "sent its coast guard"
    return sent.heads[:1] == ("government",) or bool(sent.titles)


def _find_place(scene: Scene, start: int) -> int | None:
    """The chunk with where somebody is sent, past who he is and when: "sent an envoy, Ana Ruiz, on Monday to Lima"."""
    chunks = scene.chunks
    for position in range(start, min(start + REACH, len(chunks))):
        chunk = chunks[position]
        if chunk.kind == "N" and chunk.prep == "to":
            place = position + 1 if chunk.text in word_list("state_ceremonies") and position + 1 < len(chunks) else position
            return place if chunks[place].mentions and chunks[place].prep in ("to", "in", "of") else None
        is_name = chunks[position - 1].kind == "," and chunk.kind == "N" and chunk.prep is None
        if not (chunk.kind == "," or is_name or chunk.is_time or (chunk.kind == "N" and chunk.prep in BESIDES)):
            return None
    return None


def _leads_team(scene: Scene, index: int) -> bool:
    """Whether an office-holder takes others with him on a trip: "led a delegation to", "took a team of experts to"."""
    chunks = scene.chunks
    if chunks[index].lemma() not in word_list("leading_on_trips") or chunks[index].is_passive or index + 2 >= len(chunks):
        return False
    place = _find_led_place(chunks, index)
    leader = find_actor(chunks, index) if place is not None and place.mentions else None
    return leader is not None and is_office_holder(chunks[leader.chunk])


def _find_led_place(chunks: list[Chunk], index: int) -> Chunk | None:
    """Where somebody takes a team, or others "with him"."""
    team, behind = chunks[index + 1], index + 2
    if team.kind != "N" or team.prep is not None:
        return None
    is_with_him = chunks[behind].prep == "with" and chunks[behind].is_pronoun and team.heads[:1] == ("government",)
    if not is_with_him and (team.mentions or team.text not in word_list("teams_on_trips")):
        return None
    if (is_with_him or chunks[behind].prep == "of") and behind + 1 < len(chunks):
        behind += 1
    return chunks[behind] if chunks[behind].prep == "to" else None

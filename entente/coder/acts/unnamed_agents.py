"""Passives that name nobody who acts: by between whom the thing stands, whose it is, or where it is done."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.actors.sources import PLACES, find_agent
from entente.coder.acts.fired_from import find_ground_of_fire
from entente.coder.acts.frames import Frame
from entente.coder.acts.people_met import may_be_guest
from entente.coder.candidates import OWN_VERB, Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.kinds import STATE_HEADS
from entente.coder.grammar.subjects import find_subject
from entente.coder.tellings.blame.deeds import find_doers_told
from entente.coder.tellings.envoys.envoys import find_posting
from entente.lexicon.wordlists import word_list

BY_PLACE = 0.7  # how sure the reading is
TERM_REACH = 4  # chunks behind "was given" among which what is to be done stands
OWNED = frozenset({"SANCTION", "RETREAT", "AID"})  # acts done with what is one's own: "Norwegian deliveries to Spain were halted"
LOCAL = frozenset(
    {"SANCTION", "COERCE", "RETREAT", "ACCUSE", "REJECT", "SUPPORT", "AID"}
)  # acts that those do in whose place they are done
SPOKEN = frozenset({"ACCUSE", "REJECT", "SUPPORT"})  # a capital speaks; any place may punish
BY_NARRATOR = frozenset({"SANCTION", "COERCE", "RETREAT"})  # what who tells a text does to others
ON_THE_SPOT = frozenset({"in", "from", "at", "off", "over"})
KEPT_OUT = frozenset({"from", "across", "into"})
LET_IN = frozenset({"to", "into", "onto"})
RECEIVING = ("to", "for", "on", "against", "with", "of")


def emit_unnamed(scene: Scene, chain: list[int], main: int, end: int, frame: Frame, status: str) -> None:
    """Adds the act of a passive without "by" where the sentence shows between whom it stands."""
    chunks = scene.chunks
    subject = find_subject(chunks, chain[0])
    if subject is None or chunks[main].is_negated:
        return
    if frame.type == "ASSAULT" and _emit_fired_from(scene, subject, main, end, frame, status):
        return
    if _names_agent(chunks, main, end):
        return
    if frame.is_host and frame.act < 0 and not may_be_guest(chunks[subject]):
        return  # "the decision was greeted with silence in Oslo"
    mutual = _find_between(chunks, subject, main) if frame.act == subject else None
    if mutual is not None:
        scene.used_acts.add(frame.act)
        scene.add(frame, mutual.codes, (), main, mutual.mentions, status=status, confidence=OWN_VERB, is_symmetric=True)
        return
    patient = party_of(chunks, subject, acting=False)
    if patient is not None and frame.act == subject and frame.type in OWNED:
        target = _find_receiver(scene, subject, main, end, frozenset(patient.codes))
        target = target or (scene.told_to(patient, main) if frame.type != "RETREAT" else None)
        if target is not None:
            _add(scene, frame, patient, target, main, status)
            return
    if frame.type not in LOCAL and not (frame.is_host and frame.type == "CONSULT"):
        return
    if patient is not None and not _concerns_state(patient, frame):
        return
    target = patient or _find_receiver(scene, subject, main, end, frozenset()) or _find_commented(scene, subject, frame)
    place = _find_place(chunks, main, end, frame, frozenset(target.codes)) if target is not None else None
    if place is None and target is not None and frame.type in BY_NARRATOR and _is_told_of_named(chunks, chain, target):
        place = scene.told_to(target, main)  # in an item on Peru: "the pass has been closed to Chilean lorries"
    if target is None or place is None:
        return
    if frame.is_host:
        _add(scene, frame, target, place, main, status)
    else:
        _add(scene, frame, place, target, main, status)


def _emit_fired_from(scene: Scene, subject: int, main: int, end: int, frame: Frame, status: str) -> bool:
    """Adds the blow that comes from somebody's ground, "was shelled from Peru"; whether it comes from one."""
    struck = party_of(scene.chunks, subject, acting=False)
    ground = find_ground_of_fire(scene, main, end, frozenset(struck.codes)) if struck is not None else None
    if struck is None or ground is None:
        return False
    _add(scene, frame, ground, struck, main, status)
    return True


def _is_told_of_named(chunks: list[Chunk], chain: list[int], target: Party) -> bool:
    """Whether a finite passive without "will" and the like tells what was done to somebody named, not to "them"."""
    verb = chunks[chain[0]]
    return verb.is_finite and verb.modal is None and all(mention.kind != "pronoun" for mention in target.mentions[:1])


def _find_commented(scene: Scene, subject: int, frame: Frame) -> Party | None:
    """Who did what a passive says was praised or blamed somewhere: "the decision was criticised in Washington"."""
    doers = find_doers_told(scene, (), scene.chunks[subject]) if frame.type in ("ACCUSE", "SUPPORT") else ()
    return Party(doers, (), subject) if doers else None


def _names_agent(chunks: list[Chunk], main: int, end: int) -> bool:
    """Whether "by" says who or what does it; police or troops without a name leave it open, so does "by common accord"."""
    agent = next((chunk for chunk in chunks[main + 1 : end] if chunk.kind == "N" and chunk.prep == "by" and not chunk.is_time), None)
    if agent is None or agent.names_act(("in_accord", "favour_sought")):
        return False
    return bool(agent.mentions) or not agent.heads or agent.heads[0] not in STATE_HEADS


def read_order_to_leave(scene: Scene, chain: list[int]) -> bool:
    """Reads "two diplomats were told to leave Oslo", "given a week to leave the country"; whether the words are there."""
    chunks = scene.chunks
    told, last = chunks[chain[0]], chain[-1]
    term = chunks[chain[0] + 1] if chain[0] + 1 < len(chunks) else told
    has_until = told.lemma() == "have" and term.prep in (None, "until", "till")  # "have until Sunday to leave"
    is_given = told.lemma() == "give" and told.is_passive and term.prep is None  # "was given two days to leave"
    until = chunks[chain[0] + 2 : chain[0] + 3]  # "was given until | Friday to be gone"
    has_term = (term.is_time and (has_until or is_given)) or (
        is_given and term.kind == "S" and term.text in ("until", "till") and bool(until) and until[0].is_time
    )
    is_order = not told.is_negated and (has_term or (told.is_passive and told.lemma() in word_list("dismissing_verbs")))
    if is_order and len(chain) < 2:
        last = _find_being_gone(chunks, chain[0])
    if not is_order or last == chain[0] or not tells_leaving(chunks, last):
        return False
    subject = find_subject(chunks, chain[0])
    guests = party_of(chunks, subject, acting=False) if subject is not None else None
    if subject is None or guests is None or not chunks[subject].names_act(("diplomat", "embassy", "captive")):
        return False
    agent = find_agent(chunks, chain[0]) or find_posting(chunks, subject, chain[0]) or _find_country_left(scene, last, guests)
    agent = agent or scene.told_to(guests, last)
    if agent is not None:
        frame = Frame("SANCTION", "expel", (), False, "order-to-leave")
        _add(scene, frame, agent, guests, chain[0], told.status())
    return agent is not None


def _find_being_gone(chunks: list[Chunk], told: int) -> int:
    """The "to be" behind a term by which somebody is to be "out of" a place; the verb itself where there is none."""
    for position in range(told + 1, min(told + 1 + TERM_REACH, len(chunks))):
        if chunks[position].kind == "V":
            return position if chunks[position].is_infinitive and chunks[position].is_copula else told
    return told


def tells_leaving(chunks: list[Chunk], index: int) -> bool:
    """Whether a verb group says that somebody goes: "to leave", "to be gone", "to get | out of Lima"."""
    if chunks[index].lemma() in word_list("leaving_verbs"):
        return True
    behind = chunks[index + 1] if index + 1 < len(chunks) else chunks[index]
    return (chunks[index].lemma() == "get" or chunks[index].is_copula) and behind.kind == "N" and behind.prep in ("of", "from")


def _find_country_left(scene: Scene, verb: int, guests: Party) -> Party | None:
    """What somebody has to leave: the country named behind the verb, else the other one that the article is about."""
    chunks = scene.chunks
    if verb + 1 < len(chunks) and chunks[verb + 1].kind == "N" and chunks[verb + 1].mentions:
        return party_of(chunks, verb + 1, acting=False, exclude=frozenset(guests.codes))
    return scene.other_of_pair(guests, verb)


def _add(scene: Scene, frame: Frame, source: Party, target: Party, main: int, status: str) -> None:
    mentions = source.mentions + target.mentions
    scene.add(frame, source.codes, target.codes, main, mentions, status=status, confidence=BY_PLACE)


def _concerns_state(patient: Party, frame: Frame) -> bool:
    """Whether what is done to somebody abroad is between the countries: not a citizen's sentence for theft, nor a stolen car."""
    head = patient.mentions[0].head
    if head == "compound" or (head == "goods" and frame.type == "COERCE"):
        return False
    return head != "person" or frame.type not in ("SANCTION", "ACCUSE")


def _find_between(chunks: list[Chunk], subject: int, main: int) -> Party | None:
    """The two between whom the subject stands: "the border between X and Y", "flights from X to Y"."""
    ends: dict[str, Party] = {}
    for position in range(subject + 1, main):
        chunk = chunks[position]
        party = party_of(chunks, position, acting=False) if chunk.kind == "N" and chunk.mentions else None
        if party is None or chunk.prep is None:
            continue
        if chunk.prep == "between" and len(party.codes) >= 2:
            return party
        ends.setdefault(chunk.prep, party)
    origin, goal = ends.get("from"), ends.get("to")
    if origin is None or goal is None or not set(origin.codes).isdisjoint(goal.codes):
        return None
    return Party(origin.codes + goal.codes, origin.mentions + goal.mentions, origin.chunk)


def _find_receiver(scene: Scene, subject: int, main: int, end: int, exclude: frozenset[str]) -> Party | None:
    """Whom the thing that is the subject goes to or is meant for: "deliveries to X", "tariffs on X's steel"."""
    chunks = scene.chunks
    for position in (*range(subject + 1, main), *range(main + 1, end)):
        if chunks[position].kind == "N" and chunks[position].prep in RECEIVING and chunks[position].mentions:
            party = party_of(chunks, position, acting=False, exclude=exclude)
            if party is not None:
                return party
    return None


def _find_place(chunks: list[Chunk], main: int, end: int, frame: Frame, exclude: frozenset[str]) -> Party | None:
    """The country in whose place the act is done, whose authorities do it: "were detained in Lima"."""
    for position in range(main + 1, end):
        chunk = chunks[position]
        if chunk.kind != "N" or not chunk.mentions:
            continue
        is_kept_out = frame.type == "SANCTION" and frame.mode is None and chunk.prep in KEPT_OUT
        is_let_in = frame.mode == "access" and chunk.prep in LET_IN
        is_barred = (is_kept_out or is_let_in) and chunk.mentions[0].kind == "adjective"
        if not is_barred and (chunk.prep not in ON_THE_SPOT or chunk.mentions[0].kind not in PLACES):
            continue  # "barred from Norwegian shops", "readmitted to Norwegian shops" name the place by an adjective
        if frame.type in SPOKEN and (chunk.prep != "in" or chunk.mentions[0].kind not in ("capital", "name")):
            continue
        return party_of(chunks, position, acting=False, exclude=exclude)
    return None

"""Active acts whose parties are both known: what the act between them is, and who of them does it to whom."""

from dataclasses import replace

from entente.coder.actors.parties import Party, party_of
from entente.coder.actors.sources import find_speaking_victim
from entente.coder.acts.active.act import HOSTED, NEARBY, ActiveAct
from entente.coder.acts.asides import add_asides
from entente.coder.acts.entailed import add_entailed
from entente.coder.acts.frames import Frame
from entente.coder.acts.gatherings import GATHERED, find_guests, meet_at_once, sits_with_guests
from entente.coder.acts.moved_objects import admits_people, moves_forces
from entente.coder.acts.suspicions import as_suspicion
from entente.coder.analysis import Mention
from entente.coder.candidates import Scene
from entente.coder.tellings.blame.charges import find_account
from entente.coder.tellings.blame.complaints import emit_complaint
from entente.coder.tellings.force.arrivals import are_shells, arrives_with_aid, visit_of_forces
from entente.coder.tellings.speech.tellers import find_teller_behind
from entente.coder.tellings.visits.mediators import with_other_side
from entente.lexicon.wordlists import word_list

ONE_SIDED = ("agree-to-act", "verb: meet_with")  # a promise, and who calls in several: "met with the envoys of X and Y"
PLANNED_BLOWS = ("weigh-hostile-act", "announce-hostile-act")  # "X said Y was preparing to attack": X's charge
SHARED = frozenset({"CONSULT", "COOPERATE", "AGREE"})  # mutual acts of one with several who do not do it with each other


def tell_with_surroundings(act: ActiveAct) -> bool:
    """Adds the act between two known parties and what its sentence tells around it."""
    scene, frame, source, target = act.scene, act.frame, act.source, act.target
    if target is None or emit_complaint(scene, act.main, frame, source, target, act.status):
        return True
    tell_of_dyad(act, target)
    add_entailed(scene, act.main, act.end, frame, source, target)
    add_asides(scene, frame, source, target, act.main, act.end, act.status)
    _ask_others(act)
    return True


def tell_of_dyad(act: ActiveAct, target: Party) -> None:
    """Adds the act between `act.source` and `target`."""
    frame = _read_by_recipient(act, target)
    if frame.mode == "third-party" or act.lemma in word_list("going_between"):
        target = with_other_side(act.chunks, target, act.exclude)
    if _tell_of_gathered(act, frame, target):
        return
    frame = _read_arrival(act, frame)
    if not frame.type:
        return
    if frame.rule.startswith("drop-demand") and target.chunk == frame.act and act.chunks[frame.act].mentions:
        frame = replace(frame, type="REJECT")  # "blocked Spain's bid": the demand is the other's
    if not _tell_of_claim(act, frame, target):
        _add_act(act, frame, target)


def _read_by_recipient(act: ActiveAct, target: Party) -> Frame:
    """The frame by who the recipient is and how he is named."""
    frame = as_suspicion(act.scene, act.frame, act.main, target)
    is_withdrawal = frame.mode == "withdraw" and frame.type == "RETREAT"
    if is_withdrawal and target.mentions[0].kind == "organisation" and not moves_forces(act.chunks, act.main):
        frame = replace(frame, type="SANCTION")  # "left the African Union"
    if frame.type == "REQUEST" and act.chunks[target.chunk].prep == "against":
        frame = replace(frame, type="ACCUSE", mode="disapprove")
    if frame.rule.startswith("open-border") and (target.mentions[0].head == "person" or admits_people(act.scene, act.main, act.end)):
        frame = replace(frame, type="AID", mode=None)
    return frame


def _read_arrival(act: ActiveAct, frame: Frame) -> Frame:
    """The frame of a visit by who arrives and with what: aid, forces."""
    if frame.mode == "visit" and not are_shells(act.scene, act.source) and arrives_with_aid(act.scene, act.chain[0], act.source):
        frame = replace(frame, type="AID", mode=None, is_host=False)
    return visit_of_forces(act.scene, frame, act.source, act.main, act.end) if frame.mode == "visit" else frame


def _tell_of_gathered(act: ActiveAct, frame: Frame, target: Party) -> bool:
    """Adds what several recipients do with each other, where the doer only hosts, gathers or announces them; whether it is so."""
    scene, verb = act.scene, act.chunks[act.main].verb
    if frame.act >= 0 and frame.type in ("CONSULT", "AGREE") and verb is not None and "host" in verb.keys:
        guests = find_guests(act.chunks, frame.act, frozenset(act.source.codes))
        if len(guests) >= 2:
            scene.add(frame, guests, (), act.main, act.source.mentions, status=act.status, confidence=HOSTED, is_symmetric=True)
            return True
    if frame.mode == "multilateral" and len(target.codes) >= 2:  # who brings others together is no party to their talks
        own = act.source if sits_with_guests(scene, act.main) else Party((), (), act.main)
        codes, mentions = (*own.codes, *target.codes), own.mentions + target.mentions
        scene.add(frame, codes, (), act.main, mentions, status=act.status, confidence=GATHERED, is_symmetric=True)
        return True
    if frame.mode == "third-party" and not scene.is_alone and _carries_word(act, target):
        return True
    if _announces_others(scene, frame, act.source, target):
        others = replace(frame, type="AGREE", mode=None)
        scene.add(others, target.codes, (), act.main, target.mentions, status=act.status, confidence=HOSTED, is_symmetric=True)
        return True
    return False


def _carries_word(act: ActiveAct, target: Party) -> bool:
    """Whether a go-between only carries word or settles a text between two, whose talks nobody tells: "mediated between the two"."""
    if act.chunks[target.chunk].prep not in ("between", "among") or len(target.codes) < 2:
        return False
    between = [chunk for chunk in act.chunks[act.main + 1 : target.chunk] if chunk.kind == "N" and not chunk.is_time]
    if any(chunk.names_act(("talks", "visit")) for chunk in between):
        return False
    return act.lemma in word_list("settling_between") or any(chunk.prep is None for chunk in between)


def _tell_of_claim(act: ActiveAct, frame: Frame, target: Party) -> bool:
    """Adds an attack that only its victim tells of as the victim's charge; whether it is one."""
    is_blow = frame.type in ("ASSAULT", "COERCE", "MOBILIZE") or frame.rule.startswith(PLANNED_BLOWS)
    if frame.is_inverted or not is_blow or frame.is_symmetric:
        return False
    victim = find_speaking_victim(act.chunks, act.chain[0], target) or _find_teller(act, target)
    if victim is None:
        return False
    claim = replace(frame, type="ACCUSE", mode="allege", rule=f"allege-{frame.rule}")
    act.scene.add_between(claim, victim, act.source, act.main, confidence=act.confidence)
    return True


def _add_act(act: ActiveAct, frame: Frame, target: Party) -> None:
    """Adds the act with its parties in their parts: mutual, of each doer with the recipient, or from one to the other."""
    scene, main, source = act.scene, act.main, act.source
    both = source.mentions + target.mentions
    is_offer = frame.rule.startswith("ready-to-act") and len(source.codes) == 1  # "is ready to hold talks with X"
    is_with = (
        frame.type == "AGREE" and frame.rule == "verb: agree" and act.chunks[target.chunk].prep == "with"
    )  # "agreed with X to build a dam"
    is_symmetric = (frame.is_symmetric or is_with) and frame.mode != "visit" and not is_offer
    is_meeting = frame.type == "CONSULT" and (is_symmetric or frame.is_host) and frame.mode != "phone"
    if is_meeting and meet_at_once(scene, target, frame.rule.removeprefix("verb: ")):
        _add_mutual(act, frame, source.codes + target.codes, both)
        return
    if (frame.is_host and frame.type == "CONSULT") or frame.is_inverted:
        scene.add(frame, target.codes, source.codes, main, both, status=act.status, confidence=act.confidence)
        return
    is_apart = len(source.codes) > 1 and not word_list("one_by_one").isdisjoint(scene.sentence.word_set)
    if is_symmetric and (frame.rule.startswith("role:") or is_apart):
        for code in source.codes:  # "X and Y are customers of Z", "signed separately with Z": not of each other
            _add_mutual(act, frame, (code, *target.codes), both)
    elif is_symmetric and not (len(target.codes) >= 2 and len(source.codes) == 1):
        _add_mutual(act, frame, source.codes + target.codes, both)
    elif is_symmetric and frame.type in SHARED and frame.mode != "phone" and not frame.rule.startswith(ONE_SIDED):
        for code in target.codes:  # "met the ministers of X and Y": these did not meet each other
            _add_mutual(act, frame, (*source.codes, code), both)
    else:
        scene.add(frame, source.codes, target.codes, main, both, status=act.status, confidence=act.confidence)


def _add_mutual(act: ActiveAct, frame: Frame, codes: tuple[str, ...], mentions: tuple[Mention, ...]) -> None:
    act.scene.add(frame, codes, (), act.main, mentions, status=act.status, confidence=act.confidence, is_symmetric=True)


def _ask_others(act: ActiveAct) -> None:
    """Adds the same request to others whom the sentence asks for something else: "asked X to stop and Y to wait"."""
    if act.frame.type != "REQUEST":
        return
    chunks = act.chunks
    for position in range(act.chain[-1] + 1, len(chunks) - 2):
        if chunks[position].kind in (";", "S", "R") or (chunks[position].kind == "V" and chunks[position].is_finite):
            return
        other, verb = chunks[position + 1], chunks[position + 2]
        is_asked = chunks[position].kind == "C" and other.kind == "N" and other.prep is None and verb.kind == "V" and verb.is_infinitive
        party = party_of(chunks, position + 1, acting=True, exclude=frozenset(act.source.codes)) if is_asked else None
        if party is not None:
            act.scene.add_between(act.frame, act.source, party, act.main, status=act.status, confidence=NEARBY)


def _find_teller(act: ActiveAct, target: Party) -> Party | None:
    """The victim by whose account or in whose words alone an attack is told: "according to X, Y's planes bombed the town"."""
    teller = find_account(act.scene, act.source.chunk)
    if teller is None and not act.chunks[act.main].is_negated and act.scene.sentence.in_quote[act.chunks[act.main].first]:
        behind = find_teller_behind(act.chunks, act.main)  # '"Y's navy sank our boats," X said'
        teller = behind.party if behind is not None else None
    return teller if teller is not None and not set(teller.codes).isdisjoint(target.codes) else None


def _announces_others(scene: Scene, frame: Frame, source: Party, target: Party) -> bool:
    """Whether somebody tells or brings about what two others agree: "announced the truce between X and Y"."""
    is_between = scene.chunks[target.chunk].prep in ("between", "among") and len(target.codes) >= 2 and len(source.codes) == 1
    return is_between and frame.act >= 0 and scene.chunks[frame.act].names_act(("agreement", "truce"))

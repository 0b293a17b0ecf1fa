"""Whom an act concerns by the clauses before it in its own sentence: who is replied to, of whom "this" tells, who hears it."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.acts.frames import CONFLICT, Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.subjects import find_subject
from entente.coder.tellings.speech.tellers import find_teller_behind

GIFTS = frozenset({"AID", "AGREE", "CONCEDE"})  # what a speaker tells of others has been given to his own


def find_replied(scene: Scene, frame: Frame, source: Party, trigger: int) -> tuple[str, ...]:
    """Who has just done something hostile to one who answers it: "X accused Y of lying; the Y embassy scoffed"."""
    told = next((act for act in reversed(scene.found) if act.trigger < trigger), None)
    if told is None or frame.type not in CONFLICT or told.type not in CONFLICT or told.is_symmetric or len(told.actors) != 1:
        return ()
    is_parted = any(chunk.kind in (";", "C") for chunk in scene.chunks[told.trigger + 1 : trigger])
    return told.actors if is_parted and told.recipients == source.codes else ()


def find_subject_before(scene: Scene, source: Party, trigger: int) -> tuple[str, ...]:
    """Who is the subject of the clause on which another comments: "X's police searched the market, and Y called it an insult"."""
    chunks = scene.chunks
    opener = next((place for place in range(trigger - 1, 0, -1) if chunks[place].kind in (";", "C")), 0)
    verb = next((place for place in range(opener - 1, 0, -1) if chunks[place].kind == "V" and chunks[place].is_finite), 0)
    subject = find_subject(chunks, verb) if verb else None
    if opener == 0 or subject is None or chunks[verb].is_passive:
        return ()
    party = party_of(chunks, subject, acting=True, exclude=frozenset(source.codes))
    return party.codes if party is not None and len(party.codes) == 1 else ()


def find_hearer(scene: Scene, frame: Frame, source: Party, trigger: int) -> tuple[str, ...]:
    """For whom somebody told of before says what others gave: "Russia had struck off $684 million, he said"."""
    if frame.type not in GIFTS:
        return ()
    teller = find_teller_behind(scene.chunks, trigger)
    is_known = teller is not None and teller.party.mentions[:1] != () and teller.party.mentions[0].kind == "pronoun"
    if teller is None or not is_known or not set(teller.party.codes).isdisjoint(source.codes):
        return ()
    return teller.party.codes

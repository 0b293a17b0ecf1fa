"""Who asked, accused or made an offer to somebody before, whom a refusal then answers."""

from entente.coder.actors.descriptions import is_organisation
from entente.coder.actors.parties import Party, party_of
from entente.coder.acts.frames import Frame
from entente.coder.acts.open_challenges import find_open_challenge
from entente.coder.candidates import Candidate, Scene

COUNCIL_REACH = 3  # sentences back in which an organisation punished
STEP_REACH = 1  # sentences back in which a pronoun's asker spoke
FIRST_PERSON = frozenset({"i", "we"})
ANSWER_REACH = 3  # sentences back in which a charge or a demand stands that is answered now
CHALLENGES = frozenset({"ACCUSE", "REQUEST", "THREATEN", "AGREE"})


def asked_instead(scene: Scene, source: Party, trigger: int) -> Party:
    """Who refuses, where the subject is a pronoun: not who has just asked, but whom he asked: "Peru asked Chile to wait. It declined".

    "We do not accept it" is said by who has complained.
    """
    if len(source.codes) != 1 or len(source.mentions) != 1 or source.mentions[0].kind != "pronoun":
        return source
    if scene.sentence.lower[source.mentions[0].first] in FIRST_PERSON:
        return source
    told = next(scene.acts_before(trigger), None)
    is_near = told is not None and told.type in CHALLENGES and scene.sentence.number - told.sentence <= STEP_REACH
    if told is None or not is_near or told.actors != source.codes or len(told.recipients) != 1:
        return source
    return Party(told.recipients, (), source.chunk)


def find_challengers(scene: Scene, code: str) -> tuple[str, ...]:
    """Who in this sentence or the last ones accused, asked or made an offer to a country, alone or together."""
    for candidate in reversed(scene.found):
        if candidate.type in CHALLENGES and code in candidate.recipients:
            return candidate.actors
    challenge = find_open_challenge(scene, code) or scene.memory.challenges.get(code)
    return challenge.actors if challenge is not None else ()


def find_challenge(scene: Scene, code: str) -> Candidate | None:
    """The charge, demand or offer to a country in the sentences right before."""
    challenge = find_open_challenge(scene, code) or scene.memory.challenges.get(code)
    return challenge if challenge is not None and scene.sentence.number - challenge.sentence <= ANSWER_REACH else None


def last_challenger(scene: Scene, code: str) -> str | None:
    """The first of those who accused, asked or made an offer to a country last."""
    return next(iter(find_challengers(scene, code)), None)


def find_common_challengers(scene: Scene, source: Party) -> tuple[str, ...]:
    """Who accused or asked a country last, or all of several: "Both Lima and Bogota denied it"."""
    found = {challengers for code in source.codes if (challengers := find_challengers(scene, code))}
    only = found.pop() if len(found) == 1 else ()
    return tuple(code for code in only if code not in source.codes)


def find_askers_here(scene: Scene, source: Party, trigger: int) -> tuple[str, ...]:
    """Who in this sentence asked, accused or made an offer to one of those who then refuse: "offered talks, but X and Y declined"."""
    for other in reversed(scene.found):
        is_before = other.type in CHALLENGES and not other.is_symmetric and other.trigger < trigger
        if is_before and set(source.codes).isdisjoint(other.actors) and not set(source.codes).isdisjoint(other.recipients):
            return other.actors
    voiced = scene.memory.open_challenge
    if voiced is None or voiced.sentence != scene.sentence.number or voiced.trigger >= trigger:
        return ()
    is_met = not voiced.recipients or not set(source.codes).isdisjoint(voiced.recipients)
    return voiced.actors if is_met and set(source.codes).isdisjoint(voiced.actors) else ()  # "wants its ship back; X refused"


def find_council(scene: Scene, source: Party, trigger: int) -> tuple[str, ...]:
    """The organisation that has just punished who rejects "the resolution", whoever voted for it."""
    told = scene.memory.last_deed
    behind = scene.chunks[trigger + 1 : trigger + 2]
    if told is None or not behind or behind[0].mentions or "resolution" not in scene.words_of(behind[0]):
        return ()
    is_council = len(told.actors) == 1 and is_organisation(told.actors[0]) and set(source.codes) <= set(told.recipients)
    return told.actors if is_council and scene.sentence.number - told.sentence <= COUNCIL_REACH else ()


def find_named_behind(scene: Scene, frame: Frame, source: Party, trigger: int) -> Party | None:
    """Of whom somebody complains who then asks him for something: "condemned what he called a reckless act and demanded that X stop"."""
    chunks = scene.chunks
    verb = next((at for at in range(trigger + 1, len(chunks) - 1) if chunks[at].kind == "V" and chunks[at - 1].kind == "C"), None)
    form = chunks[verb].verb if verb is not None else None
    if frame.type != "ACCUSE" or verb is None or form is None or "demand" not in form.keys:
        return None
    asked = verb + 2 if chunks[verb + 1].kind == "H" else verb + 1
    party = party_of(chunks, asked, acting=True, exclude=frozenset(source.codes)) if asked < len(chunks) else None
    return party if party is not None and len(party.codes) == 1 and party.mentions[0].kind != "organisation" else None

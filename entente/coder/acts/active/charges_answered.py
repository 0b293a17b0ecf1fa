"""Whose charge a denial answers, told behind it: "denied arming them, a charge made by Peru"."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.acts.active.act import NEARBY, STATED, ActiveAct
from entente.coder.acts.challengers import find_challenge
from entente.coder.grammar.chunks import Chunk
from entente.lexicon.wordlists import word_list

REACH = 4  # chunks behind the charge among which who made it stands
MADE_BY = frozenset({"by", "from"})


def answer_charger(act: ActiveAct) -> bool:
    """Takes who made the charge that is denied, whomever else it names: "denied arming Chileans, a charge by Peru"; ends nothing."""
    charger = _find_charger(act.chunks, act.main, act.exclude) if act.frame.type == "REJECT" else None
    if charger is not None:
        act.target, act.confidence = charger, STATED
    return False


def answer_last_charge(act: ActiveAct) -> bool:
    """Adds the denial of what another has just charged, where it names nobody: "Peru called the claim absurd"; whether it is one."""
    if act.target is not None or not act.frame.rule.startswith("call-untrue") or len(act.source.codes) != 1:
        return False
    challenge = find_challenge(act.scene, act.source.codes[0])
    if challenge is None or challenge.type != "ACCUSE" or not set(challenge.actors).isdisjoint(act.exclude):
        return False
    act.scene.add(act.frame, act.source.codes, challenge.actors, act.main, act.source.mentions, status=act.status, confidence=NEARBY)
    return True


def _find_charger(chunks: list[Chunk], main: int, exclude: frozenset[str]) -> Party | None:
    """Who made the charge that stands behind a comma as another word for what the verb `main` denies; null where nobody did."""
    for comma in range(main + 1, len(chunks) - 2):
        if chunks[comma].kind == ";":
            return None
        charge = chunks[comma + 1]
        if chunks[comma].kind == "," and charge.kind == "N" and charge.prep is None and charge.text in word_list("charges_made"):
            return _maker(chunks, comma + 1, exclude)
    return None


def _maker(chunks: list[Chunk], charge: int, exclude: frozenset[str]) -> Party | None:
    """Who makes a charge: "a charge made by Peru", "an accusation by Peru", "a claim which Peru has made"."""
    if chunks[charge].mentions:
        return party_of(chunks, charge, acting=True, exclude=exclude)
    for place in range(charge + 1, min(charge + REACH, len(chunks))):
        chunk = chunks[place]
        if chunk.kind in (",", ";", "S"):
            return None
        if chunk.kind == "N" and chunk.mentions and (chunk.prep in MADE_BY or chunks[place - 1].kind in ("R", "H") or place == charge + 1):
            return party_of(chunks, place, acting=True, exclude=exclude)
    return None

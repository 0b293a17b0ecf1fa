"""What a go-between brought about, and whose talks he led: "the truce that Oman brokered between X and Y", "who mediated the talks"."""

from dataclasses import replace

from entente.coder.actors.parties import Party, party_of
from entente.coder.acts.active.act import NEARBY, ActiveAct
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.clauses import attachments

CLAUSE_REACH = 8  # chunks between a pact and the verb of the clause that tells more of it
PACTS = ("agreement", "truce", "peace")
TALKS_REACH = 3  # sentences back in which the talks or what came of them were told
MEDIATED = ("talks", "agreement", "truce", "peace")  # what has two sides, both told before


def find_mediated(scene: Scene, frame: Frame, main: int, source: Party) -> tuple[str, ...]:
    """The two whose talks the sentences before told, where the verb group `main` says that `source` mediated "the talks"; else empty."""
    if frame.mode != "third-party" or scene.is_alone or main + 1 >= len(scene.chunks):
        return ()
    topic = scene.chunks[main + 1]
    if topic.kind != "N" or topic.prep is not None or topic.mentions or not topic.names_act(MEDIATED):
        return ()
    told = [scene.memory.by_type.get(name) for name in ("AGREE", "CONSULT")]
    recent = [act for act in told if act is not None and scene.sentence.number - act.sentence <= TALKS_REACH]
    last = max(recent, key=lambda act: act.sentence, default=None)
    if last is None:
        return ()
    sides = last.actors if last.is_symmetric else (*last.actors, *last.recipients)
    return sides if len(sides) >= 2 and set(sides).isdisjoint(source.codes) else ()


def with_other_side(chunks: list[Chunk], target: Party, exclude: frozenset[str]) -> Party:
    """Both sides where a go-between acts in what one has with the other: "mediated in Peru's dispute with Chile"."""
    if len(target.codes) != 1:
        return target
    links = (at for at in attachments(chunks, target.chunk) if chunks[at].prep in ("with", "against") and chunks[at].mentions)
    link = next(links, None)
    other = party_of(chunks, link, acting=False, exclude=exclude | set(target.codes)) if link is not None else None
    return target if other is None else Party(target.codes + other.codes, target.mentions + other.mentions, target.chunk)


def tell_of_brokered(act: ActiveAct) -> bool:
    """Adds the pact of two others that a relative clause says who brokered: "the truce that Oman had brokered between X and Y"."""
    if act.frame.mode != "third-party" or not _is_in_clause_of_pact(act.chunks, act.chain[0]):
        return False
    for position in range(act.main + 1, act.end):
        if act.chunks[position].prep in ("between", "among"):
            sides = party_of(act.chunks, position, acting=False, exclude=act.exclude)
            if sides is None or len(sides.codes) < 2:
                return False
            pact = replace(act.frame, type="AGREE", mode=None, rule=f"brokered: {act.lemma}")
            act.scene.add(pact, sides.codes, (), act.main, sides.mentions, status=act.status, confidence=NEARBY, is_symmetric=True)
            return True
    return False


def _is_in_clause_of_pact(chunks: list[Chunk], verb: int) -> bool:
    """Whether a verb stands in a relative clause about a pact, whoever is put in between: "the accord that X, then premier, brokered"."""
    for position in range(verb - 1, max(0, verb - CLAUSE_REACH), -1):
        if chunks[position].kind in ("R", "H"):
            noun = position - 1
            while noun > 0 and (chunks[noun].kind == "," or (chunks[noun].kind == "N" and chunks[noun].prep in ("of", "in", "for", "on"))):
                noun -= 1
            return chunks[noun].kind == "N" and chunks[noun].names_act(PACTS)
        if chunks[position].kind not in ("N", ",", "C"):
            return False
    return False

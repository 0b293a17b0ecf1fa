"""What a government says that it will give: help and dealings announced are promised by it."""

from dataclasses import replace

from entente.coder.analysis import Sentence
from entente.coder.candidates import Candidate
from entente.coder.grammar.chunks import Chunk

ANNOUNCED = "announced: "  # how rules of such promises begin
GIVEN = ("AID", "AGREE")
DEALINGS = ("supply-goods", "establish-relations", "open-embassy")


def as_promise(candidate: Candidate, sentence: Sentence, chunks: list[Chunk]) -> Candidate | None:
    """A plan as the promise of the government that is said to have announced it: "X said that it would send Y tents"; else null.

    "X will send Y tents" and what has a date of its own stay plans.
    """
    verb = chunks[candidate.trigger]
    if candidate.status != "planned" or verb.kind != "V" or verb.modal not in ("would", "will") or verb.is_passive or verb.is_negated:
        return None
    is_given = candidate.type in GIVEN or candidate.rule.startswith(DEALINGS)
    if not is_given or "soon" in sentence.lower[verb.first : verb.last + 1]:
        return None
    giver = _find_teller(candidate, chunks)
    givers = (giver,) if candidate.is_symmetric or giver is None else candidate.actors  # "X and Y said they would send Z tents"
    others = tuple(code for code in (*candidate.actors, *candidate.recipients) if code not in givers)
    if giver is None or not others:
        return None
    return replace(
        candidate,
        type="AGREE",
        mode=None,
        actors=tuple(code for code in givers if code is not None),
        recipients=others,
        is_symmetric=False,
        status="occurred",
        rule=f"{ANNOUNCED}{candidate.rule}",
    )


def _find_teller(candidate: Candidate, chunks: list[Chunk]) -> str | None:
    """The party of an act that the verb of saying before it has as subject."""
    told = next((place for place in range(candidate.trigger - 1, 0, -1) if chunks[place].kind not in ("N", "H")), 0)
    if chunks[told].kind != "V" or not chunks[told].is_finite or not chunks[told].reports():
        return None
    speaker = next((chunks[place] for place in range(told - 1, -1, -1) if chunks[place].kind == "N" and not chunks[place].is_time), None)
    if speaker is None:
        return None
    return next((code for mention in speaker.mentions for code in mention.codes if code in candidate.actors), None)

"""Where an act took place: the place that its own clause names."""

from entente.coder.candidates import Candidate
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.kinds import PLACES

PLACE_PREPOSITIONS = frozenset({"in", "at", "near"})
CALL = "phone"  # mode of a CONSULT
BEFORE_ACT = 400  # characters that a place before the act counts for: one behind it is taken first
BREAKS = frozenset({"R", "S", ";"})  # chunks that open another clause: "which", "because", ";"


def find_place(chunks: list[Chunk], candidate: Candidate, after: int | None) -> str | None:
    """The nearest "in X" of the act's clause behind the trigger (and behind the offset `after`), else before it; a call has none."""
    if candidate.mode == CALL:
        return None
    best: tuple[int, str] | None = None
    for position, chunk in enumerate(chunks):
        if chunk.kind != "N" or chunk.prep not in PLACE_PREPOSITIONS or not chunk.mentions:
            continue
        mention = next((mention for mention in chunk.mentions if mention.kind in PLACES), None)
        if mention is None or (after is not None and mention.start < after):
            continue
        is_of_other_clause = _is_behind_own_clause if position >= candidate.trigger else _is_of_verb_before
        if not _is_antecedent(chunks, position, candidate.trigger) and is_of_other_clause(chunks, candidate.trigger, position):
            continue
        gap = mention.start - candidate.scope[1]
        gap = gap if gap >= 0 else BEFORE_ACT - gap
        if best is None or gap < best[0]:
            best = (gap, mention.text)
    return best[1] if best is not None else None


def _is_antecedent(chunks: list[Chunk], position: int, trigger: int) -> bool:
    """Whether the clause of an act tells what was done in the place right before it: "in Doha, where Qatar brought them together"."""
    opener = position + 2 if position + 1 < trigger and chunks[position + 1].kind == "," else position + 1
    if opener >= trigger or chunks[opener].text != "where":
        return False
    return not any(chunk.kind in BREAKS for chunk in chunks[opener + 1 : trigger])


def _is_behind_own_clause(chunks: list[Chunk], trigger: int, position: int) -> bool:
    """Whether another clause begins between an act and a place behind it.

    "Signed the pact and discussed the war in Sudan", "put it off because of talks in Rome", "gave help, the ministry in Bratislava said".
    """
    between = chunks[trigger + 1 : position]
    if any(chunk.kind in BREAKS or (chunk.kind == "V" and chunk.is_finite) for chunk in between):
        return True
    return chunks[position - 1].kind == "N" and _opens_clause(chunks, position - 1) and _is_finite(chunks, position + 1)


def _is_of_verb_before(chunks: list[Chunk], trigger: int, position: int) -> bool:
    """Whether a verb before a place, with a subject other than the act's, tells what took place there: "met in Rome, and X freed Y"."""
    if chunks[trigger].kind != "V":
        return any(chunk.kind in BREAKS for chunk in chunks[position + 1 : trigger])
    between = chunks[position + 1 : trigger]
    has_subject = any(chunk.kind == "N" and chunk.prep is None and not chunk.is_time for chunk in between)
    return has_subject and any(_is_finite(chunks, before) for before in range(position))


def _opens_clause(chunks: list[Chunk], position: int) -> bool:
    """Whether a noun without a preposition stands behind a comma."""
    return chunks[position].prep is None and position > 0 and chunks[position - 1].kind == ","


def _is_finite(chunks: list[Chunk], position: int) -> bool:
    return position < len(chunks) and chunks[position].kind == "V" and chunks[position].is_finite

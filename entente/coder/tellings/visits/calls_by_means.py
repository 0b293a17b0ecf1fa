"""Talks that are told apart from their means: "spoke with the king by telephone", "in a phone call, the two discussed"."""

from dataclasses import replace

from entente.coder.candidates import Candidate
from entente.coder.grammar.chunks import Chunk

LINKS = frozenset({"by", "over", "via", "on", "through", "in", "during"})
OPENERS = frozenset({"R", "S", "H", ";"})


def tell_call(candidate: Candidate, chunks: list[Chunk]) -> Candidate:
    """The candidate, as a call where the clause of its verb names the line by which two talked."""
    if candidate.type != "CONSULT" or candidate.mode is not None or not candidate.is_symmetric or chunks[candidate.trigger].kind != "V":
        return candidate
    ahead = range(candidate.trigger - 1, -1, -1)
    is_call = _has_line(chunks, range(candidate.trigger + 1, len(chunks))) or _has_line(chunks, ahead)
    return replace(candidate, mode="phone") if is_call else candidate


def _has_line(chunks: list[Chunk], places: range) -> bool:
    """Whether one of the phrases up to the next verb or clause is a line: "by video link"."""
    for place in places:
        chunk = chunks[place]
        is_act = chunk.kind == "V" and (chunk.is_finite or chunk.prep is None)  # not "discussed attacks on shipping by telephone"
        if chunk.kind in OPENERS or is_act:
            return False
        if chunk.kind == "N" and not chunk.mentions and chunk.prep in LINKS and chunk.names_act(("phone",)):
            return True
    return False

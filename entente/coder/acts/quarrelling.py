"""Who only stands in the name of a quarrel: "supports the settlement of the Chad-Libya conflict" does neither of them a favour."""

from dataclasses import replace
from itertools import pairwise

from entente.coder.candidates import Candidate
from entente.coder.grammar.chunks import Chunk
from entente.lexicon.wordlists import word_list

FAVOURS = frozenset({"SUPPORT", "AID", "AGREE", "COOPERATE"})
SIDES = 2


def without_quarrel(candidate: Candidate, chunks: list[Chunk]) -> Candidate | None:
    """The candidate without the recipients that only name a quarrel; null where there are no others."""
    if candidate.type not in FAVOURS or candidate.is_symmetric or not candidate.recipients:
        return candidate
    apart = _find_sides(chunks)
    if chunks[candidate.trigger].lemma() in word_list("welcoming_results"):
        return candidate  # "welcomed the settlement of the dispute between": a kind word to both
    if apart.isdisjoint(candidate.recipients):
        return candidate
    named = {code for chunk in chunks if not _is_quarrel(chunk) for mention in chunk.mentions for code in mention.codes}
    rest = tuple(code for code in candidate.recipients if code not in apart or (code in named and not _is_between(chunks, code)))
    return replace(candidate, recipients=rest) if rest else None


def _find_sides(chunks: list[Chunk]) -> set[str]:
    """The two or more who are named as sides of a quarrel: "the Chad-Libya conflict", "the dispute between Chad and Libya"."""
    sides: set[str] = set()
    for chunk, behind in pairwise(chunks):
        if not _is_quarrel(chunk):
            continue
        own = {code for mention in chunk.mentions for code in mention.codes}
        if len(own) >= SIDES:
            sides |= own
        if behind.prep in ("between", "among"):
            sides |= {code for other in chunks if other.prep == behind.prep for mention in other.mentions for code in mention.codes}
    return sides


def _is_quarrel(chunk: Chunk) -> bool:
    return chunk.kind == "N" and (chunk.names_act(("dispute",)) or chunk.text in word_list("open_matters"))


def _is_between(chunks: list[Chunk], code: str) -> bool:
    """Whether a party is named behind "between" alone, outside the name of the quarrel."""
    others = [chunk.prep for chunk in chunks if not _is_quarrel(chunk) and any(code in mention.codes for mention in chunk.mentions)]
    return all(prep in ("between", "among") for prep in others)

"""Agreements that are frozen or suspended: a measure against the partner, though its words are looked for as a refusal's are."""

from dataclasses import replace

from entente.coder.candidates import Candidate
from entente.coder.grammar.chunks import Chunk

HALTED = "halt-agreement"
TORN = "halt-agreement: tear_up"  # which is a refusal, too


def tell_measure(candidate: Candidate, chunks: list[Chunk]) -> Candidate:
    """The candidate, as a sanction where it tells that a pact is no longer kept: "froze its fishing accord with Y"."""
    is_done = candidate.type == "REJECT" and candidate.status == "occurred" and chunks[candidate.trigger].modal is None
    if not is_done or not candidate.rule.startswith(HALTED) or candidate.rule.startswith(TORN) or candidate.is_symmetric:
        return candidate
    return replace(candidate, type="SANCTION", mode="discontinue")

"""Duties that fall: "Indian duties on American almonds will drop to 5 per cent" takes back what a noun of duty alone would impose."""

from dataclasses import replace

from entente.coder.candidates import Candidate
from entente.coder.grammar.chunks import Chunk
from entente.lexicon.wordlists import word_list


def tell_fall(candidate: Candidate, chunks: list[Chunk]) -> Candidate:
    """The candidate, as a relief where the duty that tells it is the subject of a verb of falling."""
    if candidate.type != "SANCTION" or chunks[candidate.trigger].kind != "N" or chunks[candidate.trigger].prep is not None:
        return candidate
    verb = next((chunk for chunk in chunks[candidate.trigger + 1 :] if chunk.kind != "N"), None)
    if verb is None or verb.kind != "V" or not verb.is_finite or verb.is_negated or verb.lemma() not in word_list("falling_rates"):
        return candidate
    return replace(candidate, type="RETREAT", mode=None, rule=f"duty-falls: {verb.lemma()}", status=verb.status())

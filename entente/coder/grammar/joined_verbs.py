"""Verbs behind "and" that go on with the auxiliary before: "may recall its envoy and cut aid", "was called in and given a note"."""

from entente.coder.grammar.chunks import Chunk
from entente.lexicon.inflection import BASE, PARTICIPLE
from entente.lexicon.wordlists import word_list

LINKING = frozenset({"N", "A", ",", "C"})  # kinds of chunk that may stand between the two verbs


def share_modals(chunks: list[Chunk]) -> None:
    """Gives a bare verb behind "and" the modal of the verb before it, and "given" or "handed" its passive."""
    for position in range(2, len(chunks)):
        if chunks[position].kind != "V":
            continue
        if _is_passive_still(chunks, position):
            chunks[position].is_passive = chunks[position].is_finite = True
        governor = find_joined(chunks, position)
        if governor is not None and chunks[governor].modal is not None:
            verb, leading = chunks[position], chunks[governor]
            verb.modal, verb.tense = leading.modal, leading.tense
            verb.is_negated = verb.is_negated or (leading.is_negated and chunks[position - 1].text == "or")


def _is_passive_still(chunks: list[Chunk], position: int) -> bool:
    """Whether somebody who was called or brought somewhere is given something too: "was summoned and handed a note"."""
    verb = chunks[position]
    if verb.first != verb.last or verb.lemma() not in word_list("handed_a_thing") or not verb.verb or not verb.verb.forms & PARTICIPLE:
        return False
    if chunks[position - 1].text != "and":
        return False
    leading = next((chunk for chunk in reversed(chunks[: position - 1]) if chunk.kind not in ("N", "A", ",")), None)
    return leading is not None and leading.kind == "V" and leading.is_passive and leading.is_finite


def find_joined(chunks: list[Chunk], position: int) -> int | None:
    """The verb group that a bare verb group right behind "and" or "or" goes on from; null where it may be a clause of its own."""
    joining, verb = chunks[position - 1], chunks[position]
    if verb.kind != "V" or joining.kind != "C" or joining.text not in ("and", "or"):
        return None
    is_bare = verb.modal is None and not (verb.is_passive or verb.is_perfect or verb.is_gerund or verb.is_infinitive)
    if not is_bare or verb.verb is None or not verb.verb.forms & BASE:
        return None
    for place in range(position - 2, -1, -1):
        leading = chunks[place]
        if leading.kind == "V" and leading.verb is not None and not leading.is_passive:
            return place if leading.modal is not None or leading.is_infinitive else None
        if leading.kind not in LINKING:
            return None
    return None

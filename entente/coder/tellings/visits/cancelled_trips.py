"""Trips and meetings that were planned and are told to be cancelled: "had planned to visit Lima but the trip was called off"."""

from dataclasses import replace

from entente.coder.analysis import Sentence
from entente.coder.candidates import Candidate
from entente.coder.grammar.chunks import Chunk
from entente.lexicon.wordlists import word_list

OF_NOUN = "noun: "
STOPS = frozenset({"R", "S", "H", ";", "V"})
TOLD_OFF = frozenset({None, "will", "would", "'ll"})
LATER = frozenset({"until", "till", "before"})
MEANT_BY = frozenset({"it", "they", "them"})


def tell_cancelled(candidate: Candidate, sentence: Sentence, chunks: list[Chunk]) -> Candidate:
    """The candidate, as cancelled where its sentence goes on to say that the planned trip or meeting did not come about."""
    if candidate.type == "CONSULT" and candidate.rule.startswith(OF_NOUN) and _never_came_about(chunks, candidate.trigger):
        return replace(candidate, status="planned", is_cancelled=True)
    is_planned = candidate.type == "CONSULT" and candidate.status == "planned"
    if not is_planned or not any(_undoes(sentence, chunks, at) for at in range(candidate.trigger + 1, len(chunks))):
        return candidate
    return replace(candidate, is_cancelled=True)


def tell_cancelled_before(candidates: list[Candidate], before: list[Chunk], sentence: Sentence, chunks: list[Chunk]) -> list[Candidate]:
    """What the sentence before told, with the planned trip as cancelled where this one opens with its end: "The trip was cancelled".

    `before` are that sentence's chunks; what "will" be is still to come.
    """
    acts = [candidate for candidate in candidates if candidate.type == "CONSULT" and candidate.status == "planned"]
    planned = [candidate for candidate in acts if before[candidate.trigger].modal not in ("will", "shall")]
    verb = next((at for at, chunk in enumerate(chunks) if chunk.kind == "V"), None)
    if len(planned) != 1 or verb is None or not _undoes(sentence, chunks, verb) or any(chunk.mentions for chunk in chunks[:verb]):
        return candidates
    return [replace(candidate, is_cancelled=True) if candidate is planned[0] else candidate for candidate in candidates]


def _never_came_about(chunks: list[Chunk], trigger: int) -> bool:
    """Whether the verb of the meeting before it denies it: "The talks with Peru | did not take place", not "until Monday"."""
    behind = (place for place in range(trigger + 1, len(chunks)) if chunks[place].kind in STOPS and not _is_dating(chunks[place]))
    place = next(behind, None)
    if chunks[trigger].kind != "N" or place is None or chunks[place].kind != "V" or not chunks[place].is_finite:
        return False
    is_denied = chunks[place].is_negated and chunks[place].modal in TOLD_OFF and chunks[place].lemma() in word_list("coming_about")
    return is_denied and all(chunk.prep not in LATER and chunk.text not in LATER for chunk in chunks[place + 1 : place + 3])


def _is_dating(chunk: Chunk) -> bool:
    """Whether a participle only tells when a meeting was to be: "talks scheduled for Monday"."""
    return chunk.kind == "V" and chunk.lemma() in word_list("dating_verbs") and not chunk.is_passive and not chunk.is_negated


def _undoes(sentence: Sentence, chunks: list[Chunk], at: int) -> bool:
    """Whether a verb says that what was planned is off: "the trip was cancelled", "cancelled the trip", "it never took place"."""
    verb = chunks[at]
    if verb.kind != "V" or not verb.is_finite or verb.modal is not None:
        return False
    subject = chunks[at - 1] if at else None
    if verb.lemma() in word_list("happening_verbs"):
        return verb.is_negated and subject is not None and _is_plan(sentence, subject)
    if verb.is_negated or verb.lemma() not in word_list("undoing_plans"):
        return False
    meant = subject if verb.is_passive else chunks[at + 1] if at + 1 < len(chunks) else None
    return meant is not None and _is_plan(sentence, meant)


def _is_plan(sentence: Sentence, chunk: Chunk) -> bool:
    """Whether a phrase means the trip told before, by a pronoun or by "the trip", and names nobody's else."""
    if chunk.kind != "N" or chunk.prep is not None or any(mention.kind != "pronoun" for mention in chunk.mentions):
        return False
    words = sentence.lower[chunk.first : chunk.last + 1]
    return words[0] in MEANT_BY or (words[0] in word_list("pointing_back") and words[-1] in word_list("planned_trips"))

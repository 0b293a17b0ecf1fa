"""Since when what lasts has lasted: "has barred X since 2018", "X's levy has been in force since May"."""

from entente.coder.analysis import Sentence
from entente.coder.candidates import Candidate
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.clauses import is_attached
from entente.coder.times.dates import TimeExpression
from entente.coder.times.time_clauses import chunk_before
from entente.lexicon.wordlists import word_list

IN_FORCE = frozenset({"SANCTION", "COERCE", "MOBILIZE"})
LASTING = IN_FORCE | {"AID", "COOPERATE"}


def dates_beginning(time: TimeExpression, candidate: Candidate, sentence: Sentence, chunks: list[Chunk]) -> bool:
    """Whether "since" tells when an act that goes on began: "has barred X since 2018", "has been in X since Monday".

    What is counted up to now ("has deported 38,000 since March") has no one beginning.
    """
    chunk = chunks[candidate.trigger]
    if time.since is not None and chunk.kind == "N":
        is_held = _has_held(candidate.trigger, time, sentence, chunks) or _is_in_force(candidate.trigger, time, sentence, chunks)
        return candidate.type in IN_FORCE and is_held
    if time.since is None or chunk.kind != "V":
        return False
    if sentence.starts[chunk.first] > time.start:
        return chunk.is_perfect and chunk.tense == "present" and _opens_clause_since(time, candidate.trigger, sentence, chunks)
    words = sentence.lower[chunk.first : chunk.last + 1]
    is_kept = not chunk.is_perfect and candidate.trigger > 0 and _is_state(chunks[candidate.trigger - 1])  # "have stood | impounded"
    is_state = candidate.type in LASTING and (chunk.is_perfect or is_kept or not chunk.is_finite)
    is_running = "been" in words and (words[-1].endswith("ing") or words[-1] == "been" or candidate.type == "CONSULT")
    if not (is_state or is_running) or (words[0] == "had" and candidate.type not in IN_FORCE):
        return False
    if is_running or candidate.type == "MOBILIZE":
        return True
    between = [word for word, start in zip(sentence.lower, sentence.starts, strict=True) if sentence.ends[chunk.last] < start < time.start]
    return not any(word[0].isdigit() or word in (",", ";") for word in between)


def _has_held(noun: int, time: TimeExpression, sentence: Sentence, chunks: list[Chunk]) -> bool:
    """Whether the noun of a measure is the subject of what has lasted since a time: "X's levy has been in force since May"."""
    if chunks[noun].prep is not None:
        return False
    verb = next((place for place in range(noun + 1, len(chunks)) if not is_attached(chunks[place])), noun)
    if not (chunks[verb].kind == "V" and chunks[verb].is_perfect and chunks[verb].tense == "present"):
        return False
    between = chunks[verb + 1 : chunk_before(time, sentence, chunks) + 1]
    return sentence.lower[chunks[verb].last] in word_list("standing_participles") and all(chunk.kind in ("N", "A") for chunk in between)


def _is_in_force(noun: int, time: TimeExpression, sentence: Sentence, chunks: list[Chunk]) -> bool:
    """Whether a measure is said to be in force since a time: "X's levy on Y, in force since May"."""
    inside = chunks[noun + 1 : chunk_before(time, sentence, chunks) + 1]
    is_one = all(is_attached(chunk) or chunk.kind == "," for chunk in inside)
    return is_one and bool(inside) and inside[-1].prep == "in" and sentence.lower[inside[-1].last] in ("force", "place", "effect")


def _is_state(chunk: Chunk) -> bool:
    """Whether a verb tells that what its participle tells has lasted: "have stood impounded", "has lain moored"."""
    return chunk.kind == "V" and chunk.is_perfect and chunk.lemma() in ("stand", "lie", "sit", "remain", "stay", "be")


def _opens_clause_since(time: TimeExpression, trigger: int, sentence: Sentence, chunks: list[Chunk]) -> bool:
    """Whether "since" stands before the subject of an act: "since July 2024 X has imported its petrol from Y"."""
    between = chunks[chunk_before(time, sentence, chunks) + 1 : trigger]
    return all(chunk.kind in ("N", "A", "C", ",") for chunk in between)

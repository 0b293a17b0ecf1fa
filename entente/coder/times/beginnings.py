"""Since when what lasts has lasted: "has barred X since 2018", "X's levy has been in force since May"."""

from entente.coder.analysis import Sentence
from entente.coder.candidates import Candidate
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.clauses import is_attached
from entente.coder.times.dates import TimeExpression
from entente.coder.times.time_clauses import chunk_before
from entente.lexicon.wordlists import word_list

IN_FORCE = frozenset({"SANCTION", "COERCE", "MOBILIZE"})


def dates_beginning(time: TimeExpression, candidate: Candidate, sentence: Sentence, chunks: list[Chunk]) -> bool:
    """Whether "since" tells when an act that goes on began: "has barred X since 2018", "has been in X since Monday".

    What is counted up to now ("has deported 38,000 since March") has no one beginning.
    """
    chunk = chunks[candidate.trigger]
    if time.since is not None and chunk.kind == "N":
        return candidate.type in IN_FORCE and _has_held(candidate.trigger, time, sentence, chunks)
    if time.since is None or chunk.kind != "V":
        return False
    if sentence.starts[chunk.first] > time.start:
        return chunk.is_perfect and chunk.tense == "present" and _opens_clause_since(time, candidate.trigger, sentence, chunks)
    words = sentence.lower[chunk.first : chunk.last + 1]
    is_state = candidate.type in ("SANCTION", "COERCE", "MOBILIZE", "AID") and (chunk.is_perfect or not chunk.is_finite)
    is_running = "been" in words and (words[-1].endswith("ing") or words[-1] == "been")
    if not (is_state or is_running) or (chunk.is_perfect and chunk.tense != "present"):
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


def _opens_clause_since(time: TimeExpression, trigger: int, sentence: Sentence, chunks: list[Chunk]) -> bool:
    """Whether "since" stands before the subject of an act: "since July 2024 X has imported its petrol from Y"."""
    between = chunks[chunk_before(time, sentence, chunks) + 1 : trigger]
    return all(chunk.kind in ("N", "A", "C", ",") for chunk in between)

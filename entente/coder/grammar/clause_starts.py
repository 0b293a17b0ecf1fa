"""Where a main clause begins behind what opens a sentence: "As markets fell, | Norway", "The harvest failed, but | Norway"."""

from entente.coder.grammar.chunks import Chunk
from entente.lexicon.wordlists import word_list

ADVERSATIVE = frozenset({"but", "yet"})


def closes_opening(chunks: list[Chunk], comma: int) -> bool:
    """Whether the comma at `comma` ends a subordinate clause that opens the sentence, so that the main clause follows."""
    has_verb = has_comma = False
    for position in range(comma - 1, -1, -1):
        chunk = chunks[position]
        if chunk.kind == "S":
            return has_verb and _opens(chunks, position)
        if chunk.kind == ",":
            has_comma = True
        if chunk.kind in (";", '"') or (has_comma and not has_verb):
            return False
        if chunk.kind == "V" and chunk.is_finite:
            if has_comma:
                return False  # "as it fell, X met Y |, Z": the comma before has ended it
            has_verb = True
    return False


def _opens(chunks: list[Chunk], subordinator: int) -> bool:
    """Whether a subordinate clause has nothing before it but a time ("a day after X fell") or a conjunction ("but as X fell")."""
    before = subordinator - 1
    if before >= 0 and (chunks[before].is_time or chunks[before].kind == "C"):
        before -= 1
    return before < 0 or chunks[before].kind in (",", ";", '"')


def opens_main_clause(chunks: list[Chunk], conjunction: int) -> bool:
    """Whether a conjunction behind a whole clause has a named subject behind it: "it failed, and | the minister, X, met"."""
    subject = chunks[conjunction + 1] if conjunction + 1 < len(chunks) else None
    if conjunction == 0 or subject is None or subject.kind != "N" or subject.prep is not None or not subject.mentions:
        return False
    is_parted = chunks[conjunction].text in ADVERSATIVE or chunks[conjunction - 1].kind == ","
    return is_parted and any(chunk.kind == "V" and chunk.is_finite for chunk in chunks[:conjunction])


def says_clause_of(chunks: list[Chunk], verb: int) -> bool:
    """Whether a verb of saying has a clause without "that" right behind it: "officials said | Ana Ruiz, the minister, had met"."""
    subject = chunks[verb + 1]
    is_named = subject.kind == "N" and subject.prep is None and bool(subject.mentions)
    return is_named and chunks[verb].reports() and chunks[verb].lemma() in word_list("plain_sayings")

"""Where an act took place: the place that its own clause names."""

from entente.coder.candidates import Candidate
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.kinds import PLACES
from entente.lexicon.wordlists import word_list

PLACE_PREPOSITIONS = frozenset({"in", "at", "near"})
CALL = "phone"  # mode of a CONSULT
BEFORE_ACT = 400  # characters that a place before the act counts for: one behind it is taken first
BREAKS = frozenset({"R", "S", ";"})  # chunks that open another clause: "which", "because", ";"
SAME_PLACE = frozenset({"where", "when"})  # "came to a summit in X, where they signed it"
TALKED_BEFORE = frozenset({"AGREE", "CONSULT", "COOPERATE"})  # types of acts that come of talks, where these were held


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
        if position >= candidate.trigger and _is_behind_own_clause(chunks, candidate, position):
            continue
        if position < candidate.trigger and _is_of_verb_before(chunks, candidate.trigger, position):
            continue
        gap = mention.start - candidate.scope[1]
        gap = gap if gap >= 0 else BEFORE_ACT - gap
        if best is None or gap < best[0]:
            best = (gap, mention.text)
    return best[1] if best is not None else None


def _is_behind_own_clause(chunks: list[Chunk], candidate: Candidate, position: int) -> bool:
    """Whether another clause begins between an act and a place behind it.

    "Signed the pact and discussed the war in Sudan", "put it off because of talks in Rome", "gave help, the ministry in Bratislava said".
    """
    trigger = candidate.trigger
    own = next((place for place in range(trigger + 1, position) if _is_finite(chunks, place)), -1) if chunks[trigger].kind == "N" else -1
    if own >= 0 and not (chunks[own].is_passive or chunks[own].lemma() in word_list("happening_verbs")):
        own = -1  # "talks were held in Rome", "began in Rome", but not "the accusation angered many in Rome"
    for between in range(trigger + 1, position):
        chunk = chunks[between]
        if chunk.kind in BREAKS and not (candidate.type in TALKED_BEFORE and _opens_time(chunks, between, position)):
            return True
        if between != own and _is_finite(chunks, between) and not _describes_aside(chunks, between):
            return True
    if chunks[_first_of_phrase(chunks, position)].prep == "according":
        return True
    return chunks[position - 1].kind == "N" and _opens_clause(chunks, position - 1) and _is_finite(chunks, position + 1)


def _opens_time(chunks: list[Chunk], opener: int, position: int) -> bool:
    """Whether "after" stands before a noun alone: "agreed after three days of talks in Rome"."""
    return chunks[opener].text == "after" and all(chunk.kind == "N" for chunk in chunks[opener + 1 : position])


def _describes_aside(chunks: list[Chunk], verb: int) -> bool:
    """Whether a verb belongs to a noun in a phrase put in: "signed it, according to a statement issued with Peru"."""
    first = _first_of_phrase(chunks, verb)
    return first < verb and chunks[first].prep is not None and first > 0 and chunks[first - 1].kind == ","


def _first_of_phrase(chunks: list[Chunk], position: int) -> int:
    """Where the run of nouns begins that a chunk ends or follows."""
    while position and chunks[position - 1].kind == "N":
        position -= 1
    return position


def _is_of_verb_before(chunks: list[Chunk], trigger: int, position: int) -> bool:
    """Whether a verb before a place, with a subject other than the act's, tells what took place there: "met in Rome, and X freed Y".

    Not "met in Rome, where X freed Y", "it was in Rome that X freed Y", "met in Rome, and the two signed it".
    """
    between = chunks[position + 1 : trigger]
    if any(chunk.kind in BREAKS and chunk.text not in SAME_PLACE for chunk in between):
        return True
    if chunks[trigger].kind != "V" or any(chunk.text in SAME_PLACE for chunk in between) or (between and between[0].kind == "H"):
        return False
    has_subject = any(chunk.kind == "N" and chunk.prep is None and not chunk.is_time and not _is_pronoun(chunk) for chunk in between)
    return has_subject and any(_is_finite(chunks, before) for before in range(position))


def _is_pronoun(chunk: Chunk) -> bool:
    return bool(chunk.mentions) and all(mention.kind == "pronoun" for mention in chunk.mentions)


def _opens_clause(chunks: list[Chunk], position: int) -> bool:
    """Whether a noun without a preposition stands behind a comma."""
    return chunks[position].prep is None and position > 0 and chunks[position - 1].kind == ","


def _is_finite(chunks: list[Chunk], position: int) -> bool:
    return position < len(chunks) and chunks[position].kind == "V" and chunks[position].is_finite

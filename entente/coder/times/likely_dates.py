"""The time of an act that the trees find likely, whose own verb nobody knows: the one time named in a clause that names a party, too."""

from dataclasses import replace
from itertools import pairwise

from entente.coder.analysis import WEIGHED, Sentence
from entente.coder.candidates import Candidate
from entente.coder.grammar.chunks import Chunk
from entente.coder.times.dates import TimeExpression
from entente.coder.times.time_scope import dates_other_than_deeds
from entente.coder.times.timing import BEGINNING, LASTING

SELDOM_OF_DEEDS = frozenset({"ay", "gap", "soon", "night", "yr", "unit", "part", "within", "close"})  # kinds that date goods, funds, plans


def choose_likely_time(
    candidate: Candidate, times: list[TimeExpression], sentence: Sentence, chunks: list[Chunk], text: str
) -> tuple[Candidate, TimeExpression | None]:
    """The act with the only time of the sentence that may be when it was done or began; null where there are several, and of plans.

    "The premier spent an hour with her guest from X on Monday", but not "X, whose port was shelled in May, wrote to Y". Measured on the
    tuning texts: such a time is the act's in two of three, another's or nobody's in a fifth.
    """
    if candidate.status == "planned" or candidate.rule != WEIGHED:
        return candidate, None
    begun = next((time for time in times if time.since is not None), None)
    verb = _running_before(begun, sentence, chunks) if begun is not None else None
    if begun is not None and verb is not None and candidate.type in LASTING:
        return replace(candidate, trigger=verb), begun._replace(resolved=begun.since and begun.since._replace(method=BEGINNING))
    own = [time for time in times if time.resolved is not None and time.kind not in SELDOM_OF_DEEDS]
    own = [time for time in own if not dates_other_than_deeds(time, candidate, sentence, chunks, text)]
    is_one = len(own) == 1 and (_names_party(own[0], candidate, sentence, chunks) or _is_of_main_clause(own[0], sentence, chunks))
    return candidate, own[0] if is_one else None


def _running_before(time: TimeExpression, sentence: Sentence, chunks: list[Chunk]) -> int | None:
    """The verb of what "has been going on" in the clause that "since" ends or opens: "have been sweeping the channel since Thursday"."""
    places = [place for place, chunk in enumerate(chunks) if chunk.kind == "V" and chunk.is_finite]
    near = [place for place in places if sentence.starts[chunks[place].first] < time.start][-1:] or places[:1]
    for place in near:
        words = sentence.lower[chunks[place].first : chunks[place].last + 1]
        if chunks[place].is_perfect and chunks[place].tense == "present" and "been" in words and words[-1].endswith("ing"):
            return place
    return None


def _is_of_main_clause(time: TimeExpression, sentence: Sentence, chunks: list[Chunk]) -> bool:
    """Whether a time stands before the second clause of a sentence: "On Monday the post was shut, 33 years after they had built it"."""
    second = next((place for place in range(1, len(chunks)) if _opens_clause(chunks, place) or chunks[place].kind == ";"), len(chunks))
    return second == len(chunks) or time.start < sentence.starts[chunks[second].first]


def _names_party(time: TimeExpression, candidate: Candidate, sentence: Sentence, chunks: list[Chunk]) -> bool:
    """Whether the clause in which a time stands names a party."""
    borders = [0, *(place for place in range(1, len(chunks)) if _opens_clause(chunks, place)), len(chunks)]
    starts = [sentence.starts[chunks[place].first] if place < len(chunks) else sentence.end for place in borders]
    for low, high in pairwise(starts):
        if low <= time.start < high:
            return any(low <= mention.start < high for mention in candidate.mentions)
    return False


def _opens_clause(chunks: list[Chunk], place: int) -> bool:
    if chunks[place].kind in ("R", "S"):
        return True
    inside = chunks[place + 1 : place + 3]
    is_full = [chunk.kind for chunk in inside] == ["N", "V"] and inside[0].prep is None and inside[1].is_finite
    return chunks[place].kind == "C" and is_full and not inside[0].is_time

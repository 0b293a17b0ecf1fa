"""Acts that are only looked back on: "the 20th anniversary of the bombing of", "was among the first to recognise"."""

from dataclasses import replace

from entente.coder.analysis import Sentence
from entente.coder.candidates import RECOGNITIONS, Candidate
from entente.coder.grammar.chunks import Chunk
from entente.coder.times.calendars import Calendar, is_historical
from entente.coder.times.dates import TimeExpression
from entente.lexicon.wordlists import word_list

LINKS = frozenset({"of", "since"})


def as_marked(
    candidate: Candidate, times: list[TimeExpression], sentence: Sentence, chunks: list[Chunk], calendar: Calendar
) -> tuple[Candidate, list[TimeExpression]]:
    """The candidate with the times that may be its own: of what an anniversary marks, as of long ago, those behind it that are over."""
    if not times and _is_among_first(candidate, sentence, chunks):
        return replace(candidate, status="historical"), times
    if word_list("anniversaries").isdisjoint(sentence.word_set) or not _is_marked(sentence.lower, chunks, candidate.trigger):
        return candidate, times
    behind = [time for time in times if time.start >= candidate.scope[0] and time.resolved is not None]
    own = [time for time in behind if time.resolved is not None and is_historical(time.resolved, calendar)]
    return replace(candidate, status="historical"), own


def _is_marked(lower: list[str], chunks: list[Chunk], noun: int) -> bool:
    """Whether a noun is what an anniversary is of: "anniversary of | the bombing of", "anniversary of | the signing | of the pact"."""
    while noun > 0 and chunks[noun].kind == "N" and chunks[noun].prep in LINKS and chunks[noun - 1].kind == "N":
        if lower[chunks[noun - 1].last] in word_list("anniversaries"):
            return True
        noun -= 1
    return False


def _is_among_first(candidate: Candidate, sentence: Sentence, chunks: list[Chunk]) -> bool:
    """Whether somebody "was among the first to recognise" another, of which no text of these days tells as news."""
    verb, before = chunks[candidate.trigger], chunks[: candidate.trigger]
    if not (candidate.rule in RECOGNITIONS or candidate.rule.startswith("accept-sovereignty")) or not verb.is_infinitive:
        return False
    governor = next((chunk for chunk in reversed(before) if chunk.kind == "V"), None)
    is_of_first = not word_list("early_ranks").isdisjoint(sentence.lower[before[0].first : verb.first])
    return governor is not None and governor.is_copula and is_of_first

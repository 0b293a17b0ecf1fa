"""Journeys: each place on a day of its own, "was in Lima on Monday and in Quito a day later", or on that of what was done there."""

from dataclasses import replace
from itertools import pairwise

from entente.coder.analysis import Sentence
from entente.coder.candidates import Candidate
from entente.coder.grammar.chunks import Chunk
from entente.coder.times.dates import TimeExpression

FEWEST = 2  # stops that a journey has at least


def split_stops(candidate: Candidate, times: list[TimeExpression]) -> list[tuple[Candidate, list[TimeExpression]]]:
    """The visits of a journey, each with its own time, where places and times take turns behind the verb; else the candidate as it is."""
    if candidate.type != "CONSULT" or candidate.is_symmetric or len(candidate.recipients) < FEWEST:
        return [(candidate, times)]
    start = candidate.scope[1]
    places = {
        code: mention for mention in candidate.mentions for code in mention.codes if code in candidate.recipients and mention.start >= start
    }
    days = [time for time in times if time.start >= start and (time.resolved is not None or time.future is not None)]
    if len(places) != len(candidate.recipients) or len(days) != len(places):
        return [(candidate, times)]
    stops = sorted(places, key=lambda code: places[code].start)
    turns = sorted([*((places[code].start, True) for code in stops), *((day.start, False) for day in days)])
    if any(is_place is next_is_place for (_, is_place), (_, next_is_place) in pairwise(turns)):
        return [(candidate, times)]
    others = [mention for mention in candidate.mentions if mention not in places.values()]
    return [
        (replace(candidate, recipients=(code,), mentions=(*others, places[code])), [day]) for code, day in zip(stops, days, strict=True)
    ]


def dates_stay(time: TimeExpression, candidate: Candidate, sentence: Sentence, chunks: list[Chunk]) -> bool:
    """Whether a time tells when a visitor did something where he went: "flew to Lima, where she met the president on Monday"."""
    if candidate.type != "CONSULT" or candidate.is_symmetric or time.resolved is None:
        return False
    where = next((at for at in range(candidate.trigger + 1, len(chunks)) if sentence.lower[chunks[at].first] == "where"), len(chunks))
    clause = [chunk for chunk in chunks[where + 1 :] if not chunk.is_time]
    is_his = len(clause) > 1 and clause[0].kind == "N" and clause[0].is_pronoun and clause[1].kind == "V" and clause[1].is_finite
    if not is_his or clause[1].is_perfect or clause[1].modal is not None:
        return False
    if any(chunk.kind == "V" for chunk in chunks[candidate.trigger + 1 : where]):
        return False
    stop = next((sentence.starts[chunk.first] for chunk in clause[2:] if chunk.kind in ("V", "R", "S", ";", "C")), sentence.end)
    return sentence.starts[chunks[where].first] < time.start < stop

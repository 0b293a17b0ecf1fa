"""Journeys to several places, each on a day of its own: "was in Lima on Monday and in Quito a day later"."""

from dataclasses import replace
from itertools import pairwise

from entente.coder.candidates import Candidate
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

"""Meetings that are visits, by where they are held or whose visit it is: "X's minister met his colleague in Y's capital"."""

from dataclasses import replace
from itertools import pairwise

from entente.coder.analysis import Mention, Sentence
from entente.coder.candidates import Candidate
from entente.coder.grammar.chunks import Chunk
from entente.lexicon.wordlists import word_list

PLACES = frozenset({"capital", "city", "name", "region", "metonym", "institution"})  # "in Lima", "at the Kremlin"
NO_TRIP = frozenset({"phone", "multilateral", "third-party"})  # modes of a CONSULT
VISIT = "visit"


def tell_visit(candidate: Candidate, sentence: Sentence, chunks: list[Chunk]) -> Candidate:
    """The candidate, as a visit where one party of a meeting alone is its subject and the place is the other's.

    "X met Y in X's capital" may be anybody's trip, and ambassadors live where they meet: both stay mutual.
    """
    if candidate.type != "CONSULT" or not candidate.is_symmetric:
        return candidate
    if len(candidate.actors) != 2 or candidate.mode in NO_TRIP or chunks[candidate.trigger].kind != "V":
        return candidate
    if not (word_list("gatherings") | word_list("calling")).isdisjoint(sentence.word_set):
        return candidate
    guest = _find_guest(candidate, sentence, chunks)
    if guest is not None:
        hosts = tuple(code for code in candidate.actors if code != guest)
        return replace(candidate, mode=VISIT, actors=(guest,), recipients=hosts, is_symmetric=False)
    place = _find_place(chunks) or _find_goal(sentence, chunks, candidate.trigger)
    host = place.codes[0] if place is not None else None
    visitor = next((code for code in candidate.actors if code != host), None)
    if host not in candidate.actors or visitor is None:
        return candidate
    start, end = candidate.scope
    before = {code for mention in candidate.mentions if mention.end <= start for code in mention.codes}
    behind = {code for mention in candidate.mentions if mention.start >= end for code in mention.codes}
    if visitor not in before or host in before or host not in behind or _is_resident(candidate, sentence, chunks):
        return candidate
    return replace(candidate, mode=VISIT, actors=(visitor,), recipients=(host,), is_symmetric=False)


def _find_guest(candidate: Candidate, sentence: Sentence, chunks: list[Chunk]) -> str | None:
    """Who of two who meet is called the visitor: "met with visiting Chinese Premier X"."""
    if "visiting" not in sentence.word_set:
        return None
    for chunk in chunks:
        own = [mention for mention in chunk.mentions if mention in candidate.mentions]
        if chunk.kind == "N" and own and "visiting" in sentence.lower[chunk.first : chunk.last]:
            codes = own[0].codes
            return codes[0] if len(codes) == 1 and codes[0] in candidate.actors else None
    return None


def _is_resident(candidate: Candidate, sentence: Sentence, chunks: list[Chunk]) -> bool:
    """Whether an ambassador is at the meeting."""
    if any(mention.person is not None and mention.person.level == "ambassador" for mention in candidate.mentions):
        return True
    own = [chunk for chunk in chunks if any(mention in candidate.mentions for mention in chunk.mentions)]
    return any(not word_list("resident_envoys").isdisjoint(sentence.lower[chunk.first : chunk.last + 1]) for chunk in own)


def _find_place(chunks: list[Chunk]) -> Mention | None:
    """The one place that a sentence says things happen in, or that somebody is on a visit to; null where there is none or more."""
    for trip, goal in pairwise(chunks):
        is_trip = trip.prep in ("on", "during") and trip.names_act(("visit",)) and goal.prep == "to" and len(goal.mentions) == 1
        if is_trip and goal.mentions[0].kind in PLACES and len(goal.mentions[0].codes) == 1:
            return goal.mentions[0]
    places = [
        chunk.mentions[0]
        for chunk in chunks
        if chunk.kind == "N"
        and chunk.prep in ("in", "at")
        and len(chunk.mentions) == 1
        and chunk.mentions[0].kind in PLACES
        and len(chunk.mentions[0].codes) == 1
    ]
    return places[0] if len(places) == 1 else None


def _find_goal(sentence: Sentence, chunks: list[Chunk], trigger: int) -> Mention | None:
    """Where the subject of a meeting is put to be: "X, on a visit to Lima, met Y"."""
    for trip, goal in pairwise(chunks[:trigger]):
        is_trip = trip.kind == "N" and trip.prep in ("on", "during") and sentence.lower[trip.last] in word_list("planned_trips")
        if is_trip and goal.kind == "N" and goal.prep == "to" and len(goal.mentions) == 1 and len(goal.mentions[0].codes) == 1:
            return goal.mentions[0]
    return None

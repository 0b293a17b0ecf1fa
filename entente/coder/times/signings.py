"""The day of a deal told in a later sentence: "X and Y have agreed to trade. The accord was signed on Tuesday in Lima"."""

from dataclasses import replace

from entente.coder.analysis import Event, Sentence
from entente.coder.grammar.chunks import Chunk
from entente.coder.times.dates import ResolvedDate, TimeExpression

SIGNED = frozenset({"signed", "initialled", "initialed", "concluded", "sealed", "reached", "struck"})
DEALS = ("agreement", "truce")
POINTING = frozenset({"the", "this", "that", "it"})


def date_deal(events: list[Event], sentence: Sentence, chunks: list[Chunk], times: list[TimeExpression]) -> None:
    """Gives the last deal told, where it bears no date, the day on which the sentence says that it was signed."""
    told = next((index for index in range(len(events) - 1, -1, -1) if _is_deal(events[index])), None)
    resolved = _find_day(sentence, chunks, times) if told is not None and events[told].day is None else None
    if told is not None and resolved is not None:
        events[told] = replace(events[told], day=resolved.day, precision=resolved.precision, date_method=resolved.method)


def _is_deal(event: Event) -> bool:
    return event.type == "AGREE" and event.is_symmetric and event.status == "occurred"


def _find_day(sentence: Sentence, chunks: list[Chunk], times: list[TimeExpression]) -> ResolvedDate | None:
    """When "the deal" that is the subject of the sentence was signed: the first time behind the verb in its clause, or at the head."""
    verb = next((position for position, chunk in enumerate(chunks) if chunk.kind == "V"), 0)
    if verb == 0 or not chunks[verb].is_passive or not chunks[verb].is_finite or sentence.lower[chunks[verb].last] not in SIGNED:
        return None
    deal = chunks[verb - 1]
    if deal.kind != "N" or deal.prep is not None or deal.mentions or sentence.lower[deal.first] not in POINTING:
        return None
    if not (deal.is_pronoun or deal.names_act(DEALS)):
        return None
    end = next((sentence.starts[chunk.first] for chunk in chunks[verb + 1 :] if chunk.kind in ("V", "R", "S", ";")), sentence.end)
    return next((time.resolved for time in times if time.resolved is not None and time.start < end), None)

"""Events, annotated or coded, as what can be compared: one reading for each pair of parties of each event."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import combinations
from typing import Any, cast

from entente.facts.parties import Pair, order_pair

Record = Mapping[str, Any]

SYMMETRIC = "symmetric"
YIELDING = frozenset({"CONCEDE", "RETREAT"})  # what the type YIELD of older annotations stands for


@dataclass(frozen=True, slots=True)
class Act:
    """How one side tells what is behind an item; `direction` is "symmetric" or "A>B", `date` an ISO date, month or year."""

    direction: str
    status: str | None
    date: str | None


@dataclass(frozen=True, slots=True)
class Reading:
    """One event between two parties; the pair is in alphabetical order, `also` are types that are equally right."""

    pair: Pair
    type: str
    act: Act
    also: frozenset[str] = frozenset()


Items = dict[tuple[Pair, str], list[Act]]


def readings_of(document: Record | None) -> list[Reading]:
    """The readings of a document's events, in their order; a party paired with itself makes none."""
    events = cast("list[Record]", (document or {}).get("events") or [])
    return [reading for event in events for reading in _read_event(event)]


def _read_event(event: Record) -> Iterator[Reading]:
    kind = _tidy(event.get("type")).upper() or "?"
    status = _tidy(event.get("status")).lower() or None
    day = _tidy(event.get("date")) or None
    also = frozenset(str(name).upper() for name in event.get("also") or ())
    for pair, direction in _pairs(event):
        yield Reading(pair, kind, Act(direction, status, day), also)


def _tidy(value: object) -> str:
    return "" if value is None else str(value).strip()


def codes_of(value: object) -> list[str]:
    """Distinct codes in capitals, from a list or from text with spaces or commas between them."""
    if value is None:
        return []
    parts = value.replace(",", " ").split() if isinstance(value, str) else [str(part) for part in cast("list[object]", value)]
    return list(dict.fromkeys(part.strip().upper() for part in parts if part.strip()))


def _pairs(event: Record) -> Iterator[tuple[Pair, str]]:
    """Every pair of an event with its direction; an event that does not say so is symmetric where it has no recipients."""
    actors, recipients = codes_of(event.get("actors")), codes_of(event.get("recipients"))
    says = event.get("symmetric")
    if says or (says is None and not recipients):
        for one, other in combinations(dict.fromkeys((*actors, *recipients)), 2):
            yield order_pair(one, other), SYMMETRIC
    else:
        for actor in actors:
            for recipient in recipients:
                if actor != recipient:
                    yield order_pair(actor, recipient), f"{actor}>{recipient}"


def adopt_types(gold: list[Reading], found: list[Reading]) -> list[Reading]:
    """`found` with a type replaced by the annotator's where both are right readings of one act."""
    by_pair: dict[Pair, list[Reading]] = {}
    for reading in gold:
        by_pair.setdefault(reading.pair, []).append(reading)
    adopted: list[Reading] = []
    for reading in found:
        known = by_pair.get(reading.pair, [])
        if all(one.type != reading.type for one in known):
            equal = next((one for one in known if _is_equal_reading(one, reading)), None)
            reading = replace(reading, type=equal.type) if equal is not None else reading
        adopted.append(reading)
    return adopted


def _is_equal_reading(gold: Reading, found: Reading) -> bool:
    """Whether the annotation allows the other type; an announced act may be AGREE or the act itself, both planned."""
    if found.type in gold.also or (gold.type == "YIELD" and found.type in YIELDING):
        return True
    if gold.act.status != "planned":
        return False
    return found.type == "AGREE" or (gold.type == "AGREE" and found.act.status == "planned")


def items_of(readings: list[Reading]) -> Items:
    """Readings grouped by pair and type, each act once; what is reported as not having happened is left out."""
    items: Items = {}
    for reading in readings:
        if reading.act.status == "denied":
            continue
        acts = items.setdefault((reading.pair, reading.type), [])
        if reading.act not in acts:
            acts.append(reading.act)
    return items

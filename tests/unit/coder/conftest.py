"""How a case of these tests is written and compared.

Wanted is "TYPE A>B", or "TYPE A=B" where the act is mutual, then the status if it is not to be "occurred", then the date ("-" for none)
if it matters. Several events are joined by "&", readings that are equally right by "|"; nothing wanted is an empty string.
"""

from collections.abc import Callable
from datetime import date
from typing import Any, cast

import pytest

from entente.coding import code_document, spec_object
from entente.coding.items import SYMMETRIC, Record, readings_of
from entente.coding.stream import open_document

PUBLISHED = date(2021, 3, 4)  # a Thursday

Told = tuple[str, str, str]


@pytest.fixture
def check() -> Callable[[str, str], None]:
    """A function that fails where the events of a text are not those wanted."""
    return comparison(PUBLISHED)


@pytest.fixture
def check_undated() -> Callable[[str, str], None]:
    """The same for a text that does not show of which day it is."""
    return comparison(None)


def comparison(published: date | None) -> Callable[[str, str], None]:
    def compare(text: str, wanted: str) -> None:
        found = read_events(text, published)
        readings = [read_wanted(reading) for reading in wanted.split("|")]
        assert any(is_same(found, reading) for reading in readings), f"wanted {wanted or 'nothing'}, found {sorted(found) or 'nothing'}"

    return compare


def read_events(text: str, published: date | None = PUBLISHED) -> set[Told]:
    document = open_document("case", text, published)
    coded = cast("dict[str, Any]", spec_object(document, code_document(document)))
    events = [event for event in cast("list[Record]", coded["events"]) if event["status"] != "denied"]
    return {
        (
            f"{reading.type} {'='.join(reading.pair) if reading.act.direction == SYMMETRIC else reading.act.direction}",
            str(reading.act.status),
            reading.act.date or "-",
        )
        for reading in readings_of({"events": events})
    }


def read_wanted(reading: str) -> list[tuple[str, ...]]:
    events: list[tuple[str, ...]] = []
    for event in reading.split("&"):
        kind, parties, *rest = event.split() or ("", "")
        if kind:
            events.append((f"{kind} {parties}", *(rest or ["occurred"])))
    return events


def is_same(found: set[Told], wanted: list[tuple[str, ...]]) -> bool:
    """Whether each wanted event is found, as far as it is described, and nothing else."""
    rest = set(found)
    for event in wanted:
        match = next((told for told in sorted(rest) if told[: len(event)] == event), None)
        if match is None:
            return False
        rest.discard(match)
    return not rest

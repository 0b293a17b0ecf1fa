"""Between whom a text tells an act, for the tests of who acts."""

from datetime import date
from itertools import combinations

from entente.coder import find_events, parse_document
from entente.coding.stream import open_document

Pairs = set[frozenset[str]]


def find_pairs(event_type: str, text: str) -> Pairs:
    """The pairs between which a text of 15 May 2024 tells an act of a type."""
    found: Pairs = set()
    for event in find_events(parse_document(open_document("case", text, date(2024, 5, 15)))):
        if event.type == event_type and event.recipients:
            found |= {frozenset((one, other)) for one in event.actors for other in event.recipients}
        elif event.type == event_type:
            found |= {frozenset(pair) for pair in combinations(event.actors, 2)}
    return found

"""One document to everything it tells: events from the coder, facts beside them."""

from dataclasses import dataclass

from entente.coder.analyse import ParsedDocument, parse_document
from entente.coder.analysis import Document, Event
from entente.coder.events import find_events_of_states
from entente.facts.extract import Facts, extract_facts


@dataclass(frozen=True, slots=True)
class CodedDocument:
    """What one document tells: its analysis, events and facts; `left_out` are acts that its `subject`, which is not states, keeps out."""

    parsed: ParsedDocument
    events: list[Event]
    facts: Facts
    left_out: tuple[Event, ...] = ()
    subject: str | None = None


def code_document(document: Document) -> CodedDocument:
    """Events and facts of one document; facts rest on the events that rules read alone."""
    parsed = parse_document(document)
    found = find_events_of_states(parsed)
    facts = extract_facts(parsed.analysis, [event for event in found.events if not event.is_weighed])
    return CodedDocument(parsed, found.events, facts, tuple(found.left_out), found.subject)

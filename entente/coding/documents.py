"""One document to everything it tells: events from the coder, facts beside them."""

from dataclasses import dataclass

from entente.coder.analyse import ParsedDocument, parse_document
from entente.coder.analysis import Document, Event
from entente.coder.events import find_events
from entente.facts.extract import Facts, extract_facts


@dataclass(frozen=True, slots=True)
class CodedDocument:
    """What one document tells: its analysis, events and facts."""

    parsed: ParsedDocument
    events: list[Event]
    facts: Facts


def code_document(document: Document) -> CodedDocument:
    """Events and facts of one document; facts rest on the events that rules read alone."""
    parsed = parse_document(document)
    events = find_events(parsed)
    return CodedDocument(parsed, events, extract_facts(parsed.analysis, [event for event in events if not event.is_weighed]))

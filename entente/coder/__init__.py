"""Sentences to events: who did what to whom, when, where, and the words that say so."""

from entente.coder.analyse import analyse, parse_document
from entente.coder.analysis import Analysis, Document, Event, Mention, Person, Sentence
from entente.coder.events import find_events

CODER_VERSION = "14"

__all__ = ["CODER_VERSION", "Analysis", "Document", "Event", "Mention", "Person", "Sentence", "analyse", "find_events", "parse_document"]

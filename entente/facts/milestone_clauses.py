"""Where the clause of an act ends: before "; ", before what somebody else does, before who has done the same."""

import re

from entente.coder.analysis import Sentence
from entente.facts.milestone_words import read_grammar
from entente.facts.parties import Party, states_of

# "Zambia reopened its embassy, and Kenya has named an ambassador": whoever stands behind acts himself.
NEXT_CLAUSE = re.compile(r", (?:and|while|whereas|but) (?:(?:also|then|later) )?(?:the )?(?=[A-Z])")
BACKGROUND = re.compile(r",? (?:[\w-]+ ){0,3}?(?:after|before|when|because|although|though|once|since|where) (?:the )?(?=[A-Z])")
ACTING = re.compile(
    r" (?:(?:has|have|had|also|then|later|in turn) )*"
    r"(?:[a-z]+ed|cut|broke|shut|sent|withdrew|went|became|set|put|took|made|gave|did|was|were|is|are|will|would|has|have|had|says?|said"
    r"|opens|closes|recalls|names|plans)\b"
)


def leave_out_background(text: str, parties: list[Party], end: int) -> list[Party]:
    """The parties without those of a clause of time or reason behind an act that names two states itself.

    "Signed a communiqué on relations with Nicaragua, hours after Managua had left Taipei", but not "recalled its envoy after Chile seized".
    """
    for found in BACKGROUND.finditer(text, end, parties[-1].start if parties else end):
        subject = next((party for party in parties if party.start <= found.end() < party.end), None)
        before = [party for party in parties if party.start < found.start()]
        if subject is not None and len(states_of(before)) > 1 and ACTING.match(text, subject.end):
            return before
    return parties


def find_clause_end(text: str, sentence: Sentence, parties: list[Party], end: int) -> int:
    """The offset at which the clause of an act told up to text[:end] is over, at most the sentence's end."""
    closed = text.find(";", end, sentence.end)
    last = closed if closed >= 0 else sentence.end
    alike = read_grammar().alike.search(sentence, text)
    alike = alike.re.search(text, end, last) if alike is not None else None
    last = alike.start() if alike is not None else last
    return find_next_clause(text, parties, end, last) or last


def find_next_clause(text: str, parties: list[Party], start: int, end: int) -> int | None:
    """Where in text[start:end] a clause with another subject begins: ", while Chile opened one"; null where none does."""
    for found in NEXT_CLAUSE.finditer(text, start, end):
        subject = next((party for party in parties if party.start <= found.end() < party.end), None)
        if subject is not None and not subject.is_owner and ACTING.match(text, subject.end):
            return found.start()
    return None

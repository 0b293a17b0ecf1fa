"""Capitals that stand for their state beside people: "the American ambassador in Manila", "delegations from Manila and Hanoi"."""

from entente.coder.analysis import Sentence
from entente.facts.parties import Party

ENVOYS = frozenset({"ambassador", "ambassadors", "embassy", "envoy", "commissioner"})
SENT = frozenset(
    {"delegation", "delegations", "envoys", "ministers", "officials", "negotiators", "teams", "diplomats", "presidents", "leaders"}
)


def is_accredited(sentence: Sentence, party: Party) -> bool:
    """Whether people stand for the capital: an ambassador accredited there, or those sent from there."""
    before = sentence.lower[party.first - 2 : party.first - 1]
    return not ENVOYS.isdisjoint(before) or is_sent_from(sentence, party)


def is_sent_from(sentence: Sentence, party: Party) -> bool:
    """Whether people come from there for their state: "delegations from Manila"."""
    return party.prep == "from" and not SENT.isdisjoint(sentence.lower[party.first - 2 : party.first - 1])

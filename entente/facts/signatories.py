"""Who among the parties of a sentence may sign an instrument: states and their bodies, no place of signing, mediator, court or thing."""

import re

from entente.coder.actors.parties import PLACING
from entente.coder.analysis import Sentence
from entente.facts.accredited import is_accredited
from entente.facts.instruments import agreement_words
from entente.facts.parties import AMONG, Party, are_joined, courts
from entente.facts.speech import speech_words

OF_THINGS = frozenset({"among", "of", "including"})  # "among them a protocol"
WITH_OR_LISTED = frozenset({"with", "and", ","})
AS_WITNESS = re.compile(
    r" (?:(?:act|stand|serv|sign)ing )?as (?:the |its |co-)?(?:\w+ )?"
    r"(?:guarantors?|witness(?:es)?|mediators?|facilitators?|sponsors?|observers?)\b"
)
SIGNING = (["signed"], ["concluded"], ["reached"], ["initialled"], ["struck"], ["adopted"], ["agreed"])
EXPLETIVE, IT_IS = re.compile(r"it (?:was|is|took|takes|fell to|lasted|remains)\b"), 3


def can_sign(sentence: Sentence, party: Party) -> bool:
    """Whether a party may sign: no place of signing, no mediator, no court, no goods, no "them" that means things."""
    if party.kind == "pronoun" and party.prep in OF_THINGS:
        return False
    if party.kind == "pronoun" and party.first == 0 and EXPLETIVE.match(" ".join(sentence.lower[:IT_IS])):
        return False  # "It was Peru that"
    if party.kind in ("city", "region") or party.head in ("place", "goods", "compound", "company"):
        return False
    if party.kind == "name" and party.prep == "in" and sentence.lower[party.first - 2 : party.first - 1] in SIGNING:
        return False  # "the accord signed in Barbados"
    is_seat = party.kind == "capital" and party.prep in PLACING
    if (is_seat and not is_accredited(sentence, party)) or not courts().isdisjoint(party.codes):
        return False
    mediating, lower = agreement_words().mediating, sentence.lower
    if (
        party.kind == "official"
        and not agreement_words().reporting.isdisjoint(lower[party.last + 1 : party.last + 2])
        and "that" in lower[party.last + 2 : party.last + 4]
    ):
        return False  # "Reyes tweets that"
    if party.kind in ("official", "office") and _is_teller(sentence, party):
        return False
    if party.prep not in AMONG and not mediating.isdisjoint(lower[max(0, party.first - 3) : party.first]):
        return False
    if (
        not agreement_words().watching.isdisjoint(lower[party.last + 1 : party.last + 4])
        and "and" not in lower[party.last + 1 : party.last + 4]
    ):
        return False  # "Sweden's ambassador looked on as the two signed"
    return (mediating - {"negotiated"}).isdisjoint(lower[party.last + 1 : party.last + 3])


def is_witness(text: str, sentence: Sentence, party: Party, parties: list[Party]) -> bool:
    """Whether a party only stands by: "with the Soviet Union and the United States as guarantors"."""
    if party.prep not in WITH_OR_LISTED:
        return False
    behind = [other for other in parties if other.start >= party.start]
    last = behind[0]
    for other in behind[1:]:
        if not are_joined(text, last, other):
            break
        last = other
    return AS_WITNESS.match(text, last.end, sentence.end) is not None


def _is_teller(sentence: Sentence, party: Party) -> bool:
    """Whether a party only says the quotation before it: "…," the envoy argues."""
    before, behind = sentence.lower[max(0, party.first - 4) : party.first], sentence.lower[party.last + 1 : party.last + 2]
    return not {"”", '"', "''"}.isdisjoint(before) and not speech_words().verbs.isdisjoint(behind)

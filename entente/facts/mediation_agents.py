"""For which body a mediator acts: "ASEAN's envoy, Cambodian minister Prak Sokhonn", "Olusegun Obasanjo, the AU's mediator"."""

import re

from entente.coder.analysis import Sentence
from entente.facts.parties import Party
from entente.facts.reading import Reading

ROLES = r"(?:envoy|mediator|facilitator|(?:special )?representative|negotiator|emissary)"
# Between a body and the country of him who acts for it.
AHEAD = re.compile(rf"(?:['’]s?)? (?:[\w-]+ ){{0,3}}?{ROLES}(?: (?:for|to|in|on) [^,;]{{2,40}})?,? (?:the )?(?:former )?")
# Between him who acts for a body and that body, and behind the body.
BEHIND = re.compile(r", (?:who (?:is|was) )?(?:the |an? )?")
ROLE = re.compile(rf"(?:['’]s?)? (?:[\w-]+ ){{0,2}}?{ROLES}\b")
ITS_BODY = re.compile(
    rf", (?:the|its) (?:bloc|union|grouping|community|organi[sz]ation|body|group|alliance)['’]s (?:[\w-]+ ){{0,2}}?{ROLES}\b"
)
BODY_REACH = 3  # sentences


def find_principal(reading: Reading, sentence: Sentence, parties: list[Party], listed: list[Party]) -> list[Party]:
    """The body for which the only one of those `listed` acts by the words around him, else those `listed`."""
    if len({party.codes for party in listed}) != 1 or listed[0].kind == "organisation":
        return listed
    text = reading.text
    of_person = [party for party in parties if party.codes == listed[0].codes]
    bodies = [party for party in parties if party.kind == "organisation" and len(party.codes) == 1]
    for body in bodies:
        if any(AHEAD.fullmatch(text, body.end, party.start) for party in of_person):
            return [body]
        is_named_behind = any(BEHIND.fullmatch(text, party.end, body.start) for party in of_person)
        if is_named_behind and ROLE.match(text, body.end, sentence.end):
            return [body]
    if any(ITS_BODY.match(text, party.end, sentence.end) for party in of_person):
        for other in (sentence, *reading.sentences_before(sentence, BODY_REACH)):
            named = [party for party in reading.parties(other) if party.kind == "organisation" and len(party.codes) == 1]
            if named:
                return named[-1:]
    return listed

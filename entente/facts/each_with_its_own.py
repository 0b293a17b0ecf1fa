"""Instruments each with a partner of its own: "Peru signed a treaty with Chile and a protocol with Brazil"."""

from entente.coder.analysis import Sentence
from entente.facts.instruments import Instrument
from entente.facts.parties import Party, are_joined, distinct_codes

REACH = 4  # tokens from a name to its partner: "a protocol with the Republic of"


def find_own_parties(text: str, instrument: Instrument, parties: list[Party]) -> tuple[str, ...]:
    """The makers told ahead with the partner right behind a name, sorted.

    Empty but where a partner of another instrument stands between them, or two and more make it together: "Peru and Chile signed a
    treaty with Bolivia".
    """
    start = instrument.sentence.starts[instrument.first]
    partner = next((party for party in parties if party.first > instrument.last), None)
    if partner is None or partner.prep != "with" or partner.first - instrument.last > REACH:
        return ()
    ahead = [party for party in parties if party.end <= start]
    partners = _partners(text, ahead)
    makers = _makers(text, [party for party in ahead if party not in partners])
    if not makers or (partners and makers[-1].start > partners[-1].start):
        return ()
    if not partners and (len(makers) == 1 or any(party.is_owner for party in makers)):
        return ()  # "Peru's and Chile's accord of 1991, and a treaty with Brazil"
    codes = {*distinct_codes(makers), *partner.codes}
    is_plain = all(len(party.codes) == 1 for party in makers)
    return tuple(sorted(codes)) if is_plain and len(codes) == len(makers) + len(partner.codes) else ()


def _makers(text: str, ahead: list[Party]) -> list[Party]:
    """The last party that no preposition governs, with those joined to it."""
    found: list[Party] = []
    for party in ahead:
        if found and are_joined(text, found[-1], party):
            found.append(party)
        elif not party.prep or party.is_owner or party.kind == "pronoun":
            found = [party]
    return found


def _partners(text: str, ahead: list[Party]) -> list[Party]:
    """Those behind a "with", and whoever is joined to them."""
    found: list[Party] = []
    for party in ahead:
        if party.prep == "with" or (found and are_joined(text, found[-1], party)):
            found.append(party)
    return found


def name_korea(sentence: Sentence, instrument: Instrument, own: list[Party]) -> tuple[str, ...]:
    """The two of a name in which "Korea" alone stands beside another state: "the Korea-Chile Free Trade Agreement" is South Korea's."""
    words = sentence.words[instrument.first : instrument.last + 1]
    codes = distinct_codes(own)
    if len(codes) != 1 or "Korea" not in words or codes[0] in ("KOR", "PRK"):
        return ()
    at = words.index("Korea")
    is_joined = words[at + 1 : at + 2] in (["-"], ["–"]) or words[at - 1 : at] in (["-"], ["–"])
    return tuple(sorted((codes[0], "KOR"))) if is_joined and words[at - 1 : at] not in (["North"], ["South"]) else ()

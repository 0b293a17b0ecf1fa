"""Names that only tell what kind of partner is meant, or are part of an instrument's: "its CARICOM partner", "the Oslo Accord"."""

from entente.coder.analysis import Sentence
from entente.facts.instruments import agreement_words
from entente.facts.parties import Party

PARTNERS = (["partner"], ["partners"], ["neighbour"], ["neighbor"], ["member"], ["ally"], ["state"])


def is_of_partner(sentence: Sentence, party: Party) -> bool:
    """Whether a party only tells what kind of partner is meant, or names an instrument: "its CARICOM partner", "the Oslo Accord"."""
    following = sentence.words[party.last + 1 : party.last + 2]
    if party.kind != "adjective" and following and following[0][0].isupper() and following[0].lower() in agreement_words().heads:
        return True
    return party.kind == "organisation" and sentence.lower[party.last + 1 : party.last + 2] in PARTNERS

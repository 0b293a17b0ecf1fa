"""Loans told by whose bonds a state buys: "Russia will buy $15 billion of Ukrainian eurobonds"."""

from entente.coder.analysis import Sentence
from entente.facts.flows import Flow
from entente.facts.money_words import money_words
from entente.facts.parties import Party

VERB_REACH, BONDS_REACH = 9, 6  # words from the verb to the amount, and from there to the bonds
OF = frozenset({"of", "in", "worth", "'s", "’s"})
BOUND = frozenset({"to", "from", "in", "with", "of", "by", "for", "at", "than", "as", "on", "into", "over", "after", "before"})


def find_bond_flow(sentence: Sentence, first: int, last: int, parties: list[Party]) -> Flow | None:
    """The flow from who buys bonds for the amount at tokens `first` to `last` to whose they are; null where one is not told."""
    words, lower = money_words(), sentence.lower
    behind = range(last + 1, min(last + 1 + BONDS_REACH, len(lower)))
    bonds = next((at for at in behind if lower[at] in words.bonds), None)
    if bonds is None or lower[last + 1] not in OF:
        return None
    verb = next((at for at in range(first - 1, max(-1, first - VERB_REACH), -1) if lower[at] in words.buying_bonds), None)
    if verb is None:
        return None
    single = [party for party in parties if len(party.codes) == 1]
    owner = next((party for party in single if last < party.first < bonds and party.is_owner), None)
    ahead = [party for party in single if party.last < verb and party.prep not in BOUND and not party.is_owner]
    if owner is None or not ahead or ahead[-1].head == "company" or ahead[-1].codes == owner.codes:
        return None
    buyer, debtor = ahead[-1].codes[0], owner.codes[0]
    return Flow(buyer, debtor, buyer, debtor)

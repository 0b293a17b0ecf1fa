"""Debts told only by being given up: "Britain cancels 150 million pounds", "Canada gave up claims of $83 million"."""

from entente.coder.analysis import Sentence
from entente.facts.flows import Flow
from entente.facts.goods_flows import Dealing
from entente.facts.measure_words import measure_words
from entente.facts.measures import BE_FORMS
from entente.facts.money_words import money_words
from entente.facts.parties import Party, semicolons_around

VERB_REACH, OFF_REACH, BEHIND_REACH = 6, 3, 5  # words from the verb to its amount, to "off", and behind the amount to whose debt it was
OFF = frozenset({"off", "out", "down"})
CLAIMS = frozenset({"claim", "claims"})
GIVING = frozenset({"gave", "gives", "given", "give", "giving", "dropped", "drops", "let", "lets"})
UP = frozenset({"up", "go"})
BOUND = frozenset({"to", "from", "in", "with", "of", "by", "for", "at", "than", "as", "on", "into", "over", "against", "after", "before"})
GOES_ON = frozenset({"of", "in", "for", ",", ".", ";", "and", "that", "which", "owed", "due", "to", "this", "last", "on", "or", "("})
WHOSE = frozenset({"of", "to", "by", "owed", "for", "from"})


def find_forgiven_flow(sentence: Sentence, first: int, last: int, dealing: Dealing) -> Flow | None:
    """The flow, creditor to debtor, of an amount at tokens `first` to `last` that its subject gives up; null where it does not.

    The debtor is whom the clause names, else who alone is told of before: "Zambia's creditors met. Norway waived 40 million crowns."
    A thing behind the amount is what was cancelled: "cancelled a $2 billion order".
    """
    lower = sentence.lower
    if lower[last + 1 : last + 2] != [] and lower[last + 1] not in GOES_ON:
        return None
    left, right = semicolons_around(lower, first)
    named = {token for party in dealing.parties for token in range(party.first, party.last + 1)}
    begin = max(left, first - 1 - VERB_REACH)
    verb = next((at for at in range(first - 1, begin, -1) if _gives_up(lower, at, first, named)), None)
    if verb is None or (verb and lower[verb - 1] in BE_FORMS) or not measure_words().private.isdisjoint(lower[left + 1 : first]):
        return None
    if any(measure_words().nouns.get(word) not in (None, "debt", "loan") for word in lower[last + 1 : last + 1 + BEHIND_REACH]):
        return None
    single = [party for party in dealing.parties if len(party.codes) == 1 and left < party.first < right]
    ahead = [party for party in single if party.last < verb and party.prep not in BOUND and party.head != "company"]
    if not ahead or ahead[-1].is_owner:
        return None
    creditor = ahead[-1].codes[0]
    if any(party.codes == (creditor,) and last < party.first <= last + BEHIND_REACH and party.is_owner for party in single):
        return None  # "It has written off $5 million of Peruvian debt": it is not Peru
    others = [code for code in dealing.near if code != creditor]
    debtor = _find_debtor(single, verb, first, last, creditor) or (others[0] if len(others) == 1 else None)
    return Flow(creditor, debtor, creditor, debtor) if debtor is not None else None


def _gives_up(lower: list[str], token: int, first: int, named: set[int]) -> bool:
    """Whether a debt is given up at a token, with nothing but claims or whose it was before the amount at `first`."""
    words, between = money_words(), lower[token + 1 : first]
    if "," in between or "from" in between:
        return False
    if lower[token] in words.giving_up:
        return all(at in named or lower[at] in measure_words().leading for at in range(token + 1, first))
    if lower[token] in words.writing_off:
        return not OFF.isdisjoint(between[:OFF_REACH])
    return lower[token] in GIVING and not UP.isdisjoint(between[:1]) and not CLAIMS.isdisjoint(between)


def _find_debtor(parties: list[Party], verb: int, first: int, last: int, creditor: str) -> str | None:
    """Whose debt it was: "forgave Peru $5 million", "waived $5 million owed by Peru", "of Peruvian debt"."""
    for party in parties:
        is_object = verb < party.first and party.last < first
        is_behind = last < party.first <= last + BEHIND_REACH and (party.prep in WHOSE or party.is_owner)
        if party.codes[0] != creditor and (is_object or is_behind):
            return party.codes[0]
    return None

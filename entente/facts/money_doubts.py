"""What speaks against money being from one country to one other: many give it together, or it is owed to all the world."""

from itertools import pairwise

from entente.coder.analysis import Sentence
from entente.facts.flows import Flow
from entente.facts.measures import BE_FORMS, GIVEN, Cue
from entente.facts.money_words import money_words
from entente.facts.parties import Party, are_joined

GIVEN_OR_PUT = GIVEN | {"investment"}
OWED_OR_PUT = frozenset({"debt", "investment"})
LINKED = frozenset({"from", "by", "to", "with", "of"})
FROM, EACH = frozenset({"from", "by"}), frozenset({"each", "respectively", "apiece"})
FOR_WHOM = frozenset({"for", "to"})
AT_HOME = ["at", "home"]
OWED, OWED_REACH = "owed", 4  # words from bondholders, or whose they are, to what they are owed
COURT_REACH = 9  # words from a court to what it makes somebody pay
CROWD_REACH, KIND_REACH, LOSS_REACH, LINK_REACH = 8, 4, 3, 8


def is_of_many(measure: str, sentence: Sentence, text: str, cue: Cue, amount: tuple[int, int], flow: Flow, parties: list[Party]) -> bool:
    """Whether an amount at tokens `amount` is what several give together, or a debt or an investment of no one other country."""
    if measure in GIVEN_OR_PUT and (_is_of_crowd(sentence, cue, amount, flow, parties) or _is_joint(sentence, text, amount, flow, parties)):
        return True
    if measure in GIVEN and _is_for_two(text, amount, flow, parties):
        return True
    ahead = sentence.lower[max(0, amount[0] - LOSS_REACH) : amount[0]]
    if measure in GIVEN and _is_no_gift(sentence, cue, amount[0]):
        return True
    if measure in GIVEN_OR_PUT and not (money_words().losing | money_words().needing).isdisjoint(ahead):
        return True
    givers = [party for party in parties if party.codes == (flow.flow_from,) and party.last < amount[0]]
    if measure == "aid" and cue.is_verb and givers and all(party.head == "company" for party in givers):
        return sentence.lower[cue.token] not in money_words().donating
    is_crowd = measure == "debt" and any(_is_crowd(sentence, at) for at in range(amount[0]))
    if measure == "debt" and _is_owed_to_crowd(sentence, amount, parties):
        return True
    if is_crowd and _is_joint(sentence, text, amount, flow, [party._replace(prep="") for party in parties]):
        return True
    if measure == "investment" and sentence.lower[amount[1] + 1 : amount[1] + 3] == AT_HOME:
        return True
    is_told = not cue.is_verb and cue.token != amount[0] and sentence.lower[cue.token] not in money_words().roles
    return measure in OWED_OR_PUT and is_told and _is_overall(sentence, cue, amount, flow, parties)


def _is_no_gift(sentence: Sentence, cue: Cue, first: int) -> bool:
    """Whether money is sent home by those who earn it, or paid because a court says so."""
    lower = sentence.lower
    is_sent_home = cue.is_verb and lower[cue.token + 1 : cue.token + 2] == ["home"]
    return is_sent_home or not money_words().fining.isdisjoint(lower[max(0, first - COURT_REACH) : first])


def _is_crowd(sentence: Sentence, token: int) -> bool:
    """Whether a word tells many who are not named; that of a country's own name does not: "the United States gave"."""
    if sentence.lower[token] not in money_words().crowds:
        return False
    return not any(mention.first <= token <= mention.last for mention in sentence.mentions)


def _is_of_crowd(sentence: Sentence, cue: Cue, amount: tuple[int, int], flow: Flow, parties: list[Party]) -> bool:
    """Whether those who give are many and unnamed: "donors from forty countries pledged $5 million for Peru"."""
    if not cue.is_verb or cue.token > amount[0]:
        return False
    lower = sentence.lower
    crowd = next((at for at in range(cue.token - 1, max(-1, cue.token - CROWD_REACH), -1) if _is_crowd(sentence, at)), None)
    if crowd is None or lower[cue.token - 1] in BE_FORMS:
        return False
    givers = [party for party in parties if flow.flow_from in party.codes]
    is_named = any((crowd < party.first < cue.token) or (party.first > amount[1] and party.prep in FROM) for party in givers)
    is_apposed = any(
        party.last < crowd and not party.is_owner and party.last + 1 < crowd and "," in lower[party.last + 1 : crowd] for party in givers
    )
    return not (is_named or is_apposed)


def _is_owed_to_crowd(sentence: Sentence, amount: tuple[int, int], parties: list[Party]) -> bool:
    """Whether those who are owed are many: "owes $5 million to bilateral creditors", "bondholders, owed $5 million"."""
    lower, (first, last) = sentence.lower, amount
    places = (*range(max(0, first - OWED_REACH), first), *range(last + 1, min(last + CROWD_REACH, len(lower))))
    crowd = next((at for at in places if _is_crowd(sentence, at)), None)
    if crowd is None or not (lower[last + 1 : last + 2] == ["to"] if crowd > last else OWED in lower[crowd:first]):
        return False
    return not any(0 < crowd - party.last <= OWED_REACH and party.is_owner for party in parties)


def _is_joint(sentence: Sentence, text: str, amount: tuple[int, int], flow: Flow, parties: list[Party]) -> bool:
    """Whether another gives together with who gives: "Kuwait and Qatar promised Peru $5 million"."""
    if not EACH.isdisjoint(sentence.lower):
        return False
    for one, other in pairwise(parties):
        codes = {*one.codes, *other.codes}
        is_ahead = other.last < amount[0] and one.prep not in LINKED and not (one.is_owner or other.is_owner)
        are_givers = flow.flow_from in codes and flow.flow_to not in codes and one.codes != other.codes
        if is_ahead and are_givers and are_joined(text, one, other) and "and" in sentence.lower[one.first : amount[0]]:
            return True
    return False


def _is_for_two(text: str, amount: tuple[int, int], flow: Flow, parties: list[Party]) -> bool:
    """Whether two get one amount together: "$5 million for Peru and Chile", where nothing tells who of them gets how much."""
    for one, other in pairwise(parties):
        is_behind = one.first > amount[1] and one.prep in FOR_WHOM and other.prep == "and" and not (one.is_owner or other.is_owner)
        codes = {*one.codes, *other.codes}
        if is_behind and flow.flow_to in codes and one.codes != other.codes and are_joined(text, one, other):
            return flow.flow_from not in codes
    return False


def _is_overall(sentence: Sentence, cue: Cue, amount: tuple[int, int], flow: Flow, parties: list[Party]) -> bool:
    """Whether a debt or an investment is to or from all the world: "Peru's external debt", "total foreign investment in Peru"."""
    lower = sentence.lower
    if money_words().overall.isdisjoint(lower[max(0, cue.token - KIND_REACH) : cue.token]):
        return False
    others = [party for party in parties if party.codes == (flow.flow_from,)]
    near = range(cue.token - LINK_REACH, cue.token + LINK_REACH)
    return not any(
        (party.first in near and (party.prep in LINKED or (party.is_owner and party.first < cue.token)))
        or (party.prep in FROM and amount[1] < party.first <= amount[1] + LINK_REACH)
        for party in others
    )

"""Lists of money that share a verb: "Germany pledged 50 million euros, France 30 million", "$5 million to Peru, $1 million to Chile"."""

from collections.abc import Sequence
from dataclasses import dataclass

from entente.coder.analysis import Sentence
from entente.facts.conversions import Place
from entente.facts.flows import Flow
from entente.facts.measure_words import measure_words
from entente.facts.money_roles import rank_donor
from entente.facts.money_words import money_words
from entente.facts.parties import Party

SEPARATORS = frozenset({",", ";", "and", "while", "but", "then", "by", "of", ")"})
OPENERS = frozenset({",", ";", "and", "while", "but", ")"})
TAILED = {"by": "followed", "of": "ahead"}  # "followed by Japan with", "ahead of Japan ("
DIRECTED = frozenset({"to", "from", "by", "in", "into", "for"})
OBJECT_REACH = 5  # words from an indirect object to its amount
ITEM_REACH = 22  # tokens between two amounts of a list


@dataclass(frozen=True, slots=True)
class Item:
    """An amount of a list but the first: whose it is instead of `slot`, the party in the same part beside the amount before."""

    party: Party
    slot: Party


def is_led(words: Sequence[str]) -> bool:
    """Whether nothing but leading words stands between a party and its amount."""
    return (measure_words().leading | money_words().leads | money_words().follows).issuperset(words)


def _opens(lower: list[str], party: Party, begin: int) -> bool:
    """Whether a party stands right behind a comma or "and", with its article and preposition, after token `begin`."""
    token = party.first - 1
    while token > begin and lower[token] in ("the", "a", "an"):
        token -= 1
    if token > begin and lower[token] in DIRECTED and lower[token - 1] in OPENERS:
        return True
    if token > begin and lower[token] in TAILED:
        return lower[token - 1] == TAILED[lower[token]]
    return token > begin and lower[token] in OPENERS


def _preposition(lower: list[str], party: Party) -> str:
    return party.prep if party.prep in DIRECTED and lower[party.first - 2 : party.first - 1] != ["followed"] else ""


def _ahead(sentence: Sentence, parties: list[Party], low: Place, high: Place) -> Item | None:
    """The item of a party ahead of its amount: ", France 30 million", "to Tokyo 2.7 billion", "Azerbaijan ($240 million)"."""
    lower = sentence.lower
    party = next((other for other in reversed(parties) if low[1] < other.first and other.last < high[0] and len(other.codes) == 1), None)
    if party is None or not _opens(lower, party, low[1]):
        return None
    begin = party.last + 1 + (lower[party.last + 1] == "," and lower[party.last + 2] in ("at", "with"))  # "China, at $5 million"
    if not is_led(lower[begin : high[0]]):
        return None
    prep = _preposition(lower, party)
    obj = _indirect_object(parties, low) if not prep else None
    if obj is not None and rank_donor(party.codes[0]) <= rank_donor(obj.codes[0]) and obj.codes != party.codes:
        return Item(party, obj)  # "gave Malawi 90 million and Zambia 60 million"
    before = [other for other in parties if other.last < low[0] and len(other.codes) == 1 and other.codes != party.codes]
    before = [other for other in before if other.is_owner == party.is_owner]
    slot = next((other for other in reversed(before) if _preposition(lower, other) == prep), None)
    return Item(party, slot) if slot is not None else None


def _indirect_object(parties: list[Party], low: Place) -> Party | None:
    """Who stands between the subject and an amount: "owes Brazil's development bank 97 million"; else null."""
    ahead = [party for party in parties if party.last < low[0] and len(party.codes) == 1]
    is_near = len(ahead) > 1 and low[0] - ahead[-1].last <= OBJECT_REACH and ahead[-1].prep not in DIRECTED | OPENERS
    return ahead[-1] if is_near else None


def _behind(sentence: Sentence, parties: list[Party], low: Place, high: Place) -> Item | None:
    """The item of a party behind its amount: "and $1 billion to Japan" behind "$5 billion to China"."""
    lower, leading = sentence.lower, measure_words().leading
    party = next((other for other in parties if other.first > high[1] and len(other.codes) == 1), None)
    if party is None or party.prep not in DIRECTED or not {*lower[high[1] + 1 : party.first]} <= {party.prep, "the", "a"}:
        return None
    slot = next((other for other in parties if low[1] < other.first < high[0] and other.prep == party.prep and len(other.codes) == 1), None)
    if slot is None or slot.codes == party.codes:
        return None
    joint = [word for word in lower[slot.last + 1 : high[0]] if word not in leading and not word.isdigit()]
    joint = [word for at, word in enumerate(joint) if word != "in" or at + 1 == len(joint)]  # "in 2017 and"
    return Item(party, slot) if joint and OPENERS.issuperset(joint) else None


def find_list(sentence: Sentence, places: list[Place], parties: list[Party]) -> dict[int, Item]:
    """The items of lists by the number of their amount among `places` (first and last token); the first of a list is none."""
    items: dict[int, Item] = {}
    for number in range(1, len(places)):
        low, high = places[number - 1], places[number]
        if 0 < high[0] - low[1] <= ITEM_REACH:
            item = _ahead(sentence, parties, low, high) or _behind(sentence, parties, low, high)
            if item is not None:
                items[number] = item
    return items


def find_tail(items: dict[int, Item], number: int) -> range:
    """The numbers of the amounts that go on with the one of `number`."""
    end = number + 1
    while end in items:
        end += 1
    return range(number + 1, end)


def without_listed(parties: list[Party], items: dict[int, Item], listed: range) -> list[Party]:
    """The parties without those of the amounts `listed`."""
    theirs = {items[number].party for number in listed}
    return [party for party in parties if party not in theirs]


def share_flow(flow: Flow, item: Item) -> Flow | None:
    """The flow of an item of a list, from that of the one before; null where the two have no part in common."""
    old, new = item.slot.codes[0], item.party.codes[0]
    if old not in (flow.flow_from, flow.flow_to) or new in (flow.flow_from, flow.flow_to):
        return None
    reporter, partner, source, target = (
        new if code == old else code for code in (flow.reporter, flow.partner, flow.flow_from, flow.flow_to)
    )
    return Flow(reporter, partner, source, target)

"""Flows whose words are told for the figure before: "Kuwait pledged $150 million to Yemen and Qatar another $100 million"."""

from entente.coder.analysis import Sentence
from entente.facts.counter_flows import find_counter_flow
from entente.facts.flows import Flow
from entente.facts.measure_words import measure_words
from entente.facts.measures import BE_FORMS
from entente.facts.parties import Party
from entente.facts.resumed_trade import find_of_two, find_resumed_flow, follow_flow
from entente.facts.trade_words import trade_words
from entente.facts.turnover_parts import find_part_noun, find_sum

VERB_FLOWS = frozenset({"aid", "loan", "investment", "debt"})
RETURNED = {"exports": "imports", "imports": "exports"}
RETURNS = (["worth", "in", "return"], ["in", "return", ","], ["in", "return", "."], ["the", "other", "way"])
WAYS = (["other", "way"], ["opposite", "direction"], ["other", "direction"], ["reverse", "direction"])
OPENINGS = frozenset({",", "and", "while", ";", "but"})
SENT = frozenset({"exports", "aid"})  # "shipped", "sent"
SOLD = frozenset({"sales", "exports", "deliveries", "shipments", "sold", "sells"})
RANKING = frozenset(
    {"followed", "follow", "follows", "came", "come", "comes", "next", "second", "third", "then", "with", "at", "on", "(", "and", ","}
)
OPENING_REACH = 6
WHOLES = (["it"], ["this"], ["that"], ["which"])
MADE_UP = frozenset({"made", "make", "makes", "accounted", "account", "accounts", "constituted", "represented", "formed", "were"})
SHARE_REACH = 8  # words between an amount and whose goods it is
WAY_REACH = 12  # words from what is told to its amount


def find_shared_flow(sentence: Sentence, first: int, parties: list[Party], measure: str, flow: Flow, before: int) -> Flow | None:
    """The flow of an amount at token `first` that shares the verb of the amount at token `before`; null where it has words of its own.

    A state right before the earlier amount gets it ("gave Ukraine $5 million and Moldova $3 million"), else the subjects change.
    """
    if measure not in VERB_FLOWS:
        return None
    words = measure_words()
    party = next((other for other in reversed(parties) if other.last < first and len(other.codes) == 1), None)
    if (
        party is None
        or party.last < before
        or party.prep not in OPENINGS
        or not words.leading.issuperset(sentence.lower[party.last + 1 : first])
    ):
        return None
    code = party.codes[0]
    if code in (flow.flow_from, flow.flow_to):
        return None
    is_object = any(
        other.last < before and words.leading.issuperset(sentence.lower[other.last + 1 : before]) and flow.partner in other.codes
        for other in parties
    )
    old = flow.partner if is_object else flow.reporter
    source, target = (code if side == old else side for side in (flow.flow_from, flow.flow_to))
    return Flow(flow.reporter, code, source, target) if is_object else Flow(code, flow.partner, source, target)


def find_listed_flow(first: int, parties: list[Party], measure: str, flow: Flow, before: int) -> Flow | None:
    """The flow of an amount right behind its own end in a list of trade: "from Italy came goods worth $3 million, from France 2"."""
    end = next((party for party in parties if party.last == first - 1 and party.first > before and len(party.codes) == 1), None)
    if end is None or measure not in RETURNED or end.codes[0] in (flow.flow_from, flow.flow_to):
        return None
    old = flow.flow_from if end.prep == "from" else flow.flow_to if end.prep == "to" else None
    if old is None:
        return None
    code = end.codes[0]
    reporter, partner, source, target = (
        code if side == old else side for side in (flow.reporter, flow.partner, flow.flow_from, flow.flow_to)
    )
    return Flow(reporter, partner, source, target)


def find_ranked_flow(
    sentence: Sentence, first: int, parties: list[Party], measure: str, flow: Flow, subject: str | None = None
) -> Flow | None:
    """The flow of an amount of who follows the other side told before: "The Americans followed with $6 billion, the Dutch with 3".

    Who sold or bought as the `subject` of the sentence before is whom they follow.
    """
    if measure not in RETURNED:
        return None
    party = next((other for other in reversed(parties) if other.last < first and len(other.codes) == 1), None)
    if party is None or party.is_owner or party.codes[0] in (flow.flow_from, flow.flow_to):
        return None
    gap = [word for word in sentence.lower[party.last + 1 : first] if word not in measure_words().leading]
    if not gap or gap[-1] not in ("with", "at", "(", "on") or not RANKING.issuperset(gap):
        return None
    return follow_flow(flow, party.codes[0], subject)


def find_opposite_flow(sentence: Sentence, measure: str, flow: Flow) -> Flow | None:
    """The exports of the other side in a sentence that opens "In the other direction" behind one of trade; else null."""
    head = sentence.lower[:OPENING_REACH]
    if measure not in RETURNED or not any(head[at : at + 2] in WAYS for at in range(len(head) - 1)):
        return None
    return Flow(flow.flow_to, flow.flow_from, flow.flow_to, flow.flow_from)


def find_return_flow(
    sentence: Sentence, amount: tuple[int, int], parties: list[Party], measure: str, flow: Flow, before: int
) -> tuple[str, Flow] | None:
    """Measure and flow of an amount at tokens `amount` of goods that go the other way than those at token `before`; else null.

    "Those in the opposite direction", and what the other side is told to send, are its exports; the rest is what the first side gets.
    """
    (first, last), lower, verbs = amount, sentence.lower, measure_words().verbs
    ahead, behind = lower[max(before, first - WAY_REACH, 0) : first], lower[last + 1 : last + 4]
    pairs = [ahead[at : at + 2] for at in range(len(ahead) - 1)]
    is_opposite = any(pair in WAYS or (pair[1] == "back" and pair[0] in measure_words().returning) for pair in pairs)
    if measure not in RETURNED or not (is_opposite or behind in RETURNS):
        return None
    is_its_own = any(party.codes == (flow.partner,) and before < party.first < first for party in parties)
    is_bought = measure == "exports" and flow.reporter == flow.flow_to  # "bought goods worth $5 million while sending back $1 million"
    is_sold = is_opposite and measure == "exports" and not SOLD.isdisjoint(ahead)  # "sales in the other direction"
    if is_bought or is_sold or "those" in ahead or (is_its_own and measure == "exports" and any(verbs.get(word) in SENT for word in ahead)):
        return measure, Flow(flow.partner, flow.reporter, flow.flow_to, flow.flow_from)
    return RETURNED[measure], Flow(flow.reporter, flow.partner, flow.flow_to, flow.flow_from)


def find_share(sentence: Sentence, amount: tuple[int, int], parties: list[Party], whole: Flow) -> Flow | None:
    """Whose goods a part of a turnover is: "$1.8 billion of it was Korean machinery"; null where none is told around tokens `amount`."""
    (first, last), lower = amount, sentence.lower
    ahead, behind = lower[max(0, first - SHARE_REACH) : first], lower[last + 1 : last + 4]
    if behind[:1] == ["of"] and behind[1:2] in WHOLES and (seller := _find_seller(sentence, first, parties, whole)) is not None:
        return seller
    if behind[:1] == ["of"] and behind[1:2] in WHOLES:
        begin = last + 3
    elif (ahead[:1] == ["of"] and ahead[1:2] in WHOLES and first <= SHARE_REACH) or _is_part_ahead(ahead):
        begin = last + 1  # "Of this, $3.9 billion was Turkish"
    else:
        return None
    if begin >= len(lower) or lower[begin] not in BE_FORMS:
        return None
    owner = next((party for party in parties if party.first > begin), None)
    if owner is None or not owner.is_owner or owner.first > last + SHARE_REACH or owner.codes[0] not in (whole.reporter, whole.partner):
        return None
    other = whole.partner if owner.codes[0] == whole.reporter else whole.reporter
    return Flow(owner.codes[0], other, owner.codes[0], other)


def _is_part_ahead(ahead: list[str]) -> bool:
    """Whether "of which" or "of this" stands right before an amount."""
    told = [word for word in ahead if word != "," and word not in measure_words().leading]
    return told[-2:-1] == ["of"] and told[-1:] in WHOLES


def _find_other_half(sentence: Sentence, amount: tuple[int, int], parties: list[Party], flow: Flow) -> Flow | None:
    """The exports of the other side in "of this, $7 million was Armenian and $20 million Iranian"; else null."""
    (first, last), lower = amount, sentence.lower
    owner = next((party for party in parties if party.first == last + 1 and party.kind == "adjective"), None)
    if owner is None or owner.codes != (flow.flow_to,) or lower[first - 1 : first] not in (["and"], [","], ["but"], ["while"]):
        return None
    following = lower[owner.last + 1 : owner.last + 2]
    is_goods = not following or following[0] in OPENINGS | {".", ")"} or following[0] in measure_words().goods
    is_goods = is_goods or following[0] in trade_words().outward or following[0] in trade_words().goods
    return Flow(flow.flow_to, flow.flow_from, flow.flow_to, flow.flow_from) if is_goods else None


def _find_seller(sentence: Sentence, first: int, parties: list[Party], whole: Flow) -> Flow | None:
    """Whose sales make up the part of a turnover at token `first`: "Polish sales made up $1.7 billion of it"; else null."""
    owner = next((party for party in reversed(parties) if first - SHARE_REACH <= party.first and party.last < first), None)
    if owner is None or not owner.is_owner or owner.codes[0] not in (whole.reporter, whole.partner):
        return None
    between = sentence.lower[owner.last + 1 : first]
    if MADE_UP.isdisjoint(between) or trade_words().outward.isdisjoint(between):
        return None
    other = whole.partner if owner.codes[0] == whole.reporter else whole.reporter
    return Flow(owner.codes[0], other, owner.codes[0], other)


def find_elliptic_flow(
    sentence: Sentence, amount: tuple[int, int], parties: list[Party], measure: str, flow: Flow, before: int, subject: str | None = None
) -> tuple[str, Flow] | None:
    """Measure and flow of an amount whose words are told for the one before, at token `before` or, where that is -1, a sentence ahead.

    `subject` is who did what that sentence tells.
    """
    first = amount[0]
    if before >= 0 and (listed := find_listed_flow(first, parties, measure, flow, before)) is not None:
        return measure, listed
    if (of_two := find_of_two(sentence, amount, parties, measure, flow, subject)) is not None:
        return measure, of_two
    if (ranked := find_ranked_flow(sentence, first, parties, measure, flow, subject)) is not None:
        return measure, ranked
    if (resumed := find_resumed_flow(sentence, amount, parties, measure, flow, before)) is not None:
        return resumed
    part = find_part_noun(sentence, amount, measure, flow) or find_sum(sentence, first, measure, flow)
    if part is not None:
        return part
    if (counter := find_counter_flow(sentence, amount, measure, flow, before)) is not None:
        return counter
    if before < 0:
        opposite = find_opposite_flow(sentence, measure, flow)
        return ("exports", opposite) if opposite is not None else None
    half = _find_other_half(sentence, amount, parties, flow) if measure == "exports" else None
    if half is not None:
        return measure, half
    shared = find_shared_flow(sentence, first, parties, measure, flow, before)
    return (measure, shared) if shared is not None else find_return_flow(sentence, amount, parties, measure, flow, before)

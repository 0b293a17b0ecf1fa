"""Money that goes on with what was told right before: "France followed with 30 million", "those by French firms were 5 billion"."""

from itertools import pairwise

from entente.coder.analysis import Sentence
from entente.facts.flows import Flow
from entente.facts.measure_words import measure_words
from entente.facts.money_lists import OPENERS, Item, is_led, share_flow
from entente.facts.money_words import money_words
from entente.facts.parties import Party, semicolons_around
from entente.facts.trade_words import trade_words

THOSE, SIDES = frozenset({"those", "that"}), frozenset({"of", "by", "from", "to", "in", "with"})
GENITIVE, BEING = (
    (["'s"], ["’s"], ["'"], ["’"]),
    frozenset(
        {
            "was",
            "is",
            "were",
            "stood",
            "at",
            "came",
            "reached",
            "amounted",
            "amounts",
            "comes",
            "stands",
            "reaches",
            "totals",
            "totalled",
            ",",
        }
    ),
)
WHOLES, PART_REACH = frozenset({"that", "this", "which", "it", "these"}), 6  # words from "of that sum" to its part
SAME = {  # whose of it is told: "Poland's help amounts to"
    "aid": frozenset({"help", "aid", "support", "assistance", "contribution", "share", "part", "donation", "grant"}),
    "loan": frozenset({"loan", "loans", "credit", "share", "part", "contribution"}),
    "investment": frozenset({"investment", "investments", "share", "part", "stock"}),
    "debt": frozenset({"debt", "debts", "share", "part"}),
}
THOSE_REACH = 12  # words from "those" to their amount
FOLLOWED = frozenset({"aid", "loan", "investment"})  # another one "follows with" or "adds" as much


def find_going_on(sentence: Sentence, first: int, parties: list[Party], measure: str, flow: Flow, *, is_new: bool) -> Flow | None:
    """The flow of the amount at token `first` that goes on with a flow of money before; `is_new` where its sentence has told none yet."""
    item = _find_those(sentence, first, parties, measure, flow)
    follower = find_follower(sentence, first, parties) if item is None and is_new and measure in FOLLOWED else None
    if follower is not None:
        item = Item(follower, follower._replace(codes=(flow.flow_from,)))
    shared = share_flow(flow, item) if item is not None else None
    return shared or _find_whose(sentence, first, parties, measure, flow) or _find_shared_out(sentence, first, parties, measure, flow)


def _find_shared_out(sentence: Sentence, first: int, parties: list[Party], measure: str, flow: Flow) -> Flow | None:
    """The flow of a part for another: "of that sum, $2 million is meant for Peru"; null where nothing says that it is a part."""
    lower, words = sentence.lower, money_words()
    party = next((other for other in parties if other.first > first), None)
    if measure not in FOLLOWED or party is None or party.prep not in ("for", "to") or party.first - first > THOSE_REACH:
        return None
    ahead = lower[max(0, first - PART_REACH) : first]
    is_part = any(one == "of" and other in WHOLES for one, other in pairwise(ahead))
    if not is_part or words.shared_out.isdisjoint(lower[first : party.first]) or len(party.codes) != 1:
        return None
    code = party.codes[0]
    return Flow(flow.flow_from, code, flow.flow_from, code) if code not in (flow.flow_from, flow.flow_to) else None


def _find_those(sentence: Sentence, first: int, parties: list[Party], measure: str, flow: Flow) -> Item | None:
    """The item of "those by French residents were 5.2 billion", "that to Peru, 9 million"; null where nothing goes on."""
    lower = sentence.lower
    token = next((at for at in range(first - 1, max(-1, first - THOSE_REACH), -1) if lower[at] in THOSE), None)
    prep = lower[token + 1] if token is not None and token + 1 < len(lower) else ""
    if token is None or prep not in SIDES or (token > 0 and lower[token - 1] not in OPENERS | money_words().against):
        return None
    party = next((other for other in parties if token < other.first <= token + 3 and other.last < first and len(other.codes) == 1), None)
    if party is None:
        return None
    is_source = prep in ("by", "from", "of") if measure != "debt" else prep in ("to", "with")
    return Item(party, party._replace(codes=(flow.flow_from if is_source else flow.flow_to,)))


def _find_whose(sentence: Sentence, first: int, parties: list[Party], measure: str, flow: Flow) -> Flow | None:
    """The flow of "Panama's in Colombia to $2 billion", "South Africa's was $1 billion"; null where nothing goes on."""
    lower = sentence.lower
    owner = next((party for party in reversed(parties) if party.last < first and party.is_owner and party.kind != "adjective"), None)
    if owner is None or first - owner.last > THOSE_REACH or len(owner.codes) != 1 or lower[owner.last + 1 : owner.last + 2] not in GENITIVE:
        return None
    following = lower[owner.last + 2]
    if following in SIDES:
        other = next((party for party in parties if owner.last < party.first <= owner.last + THOSE_REACH and party.prep == following), None)
        is_led_to = other is not None and other.last < first and _is_led_to(lower[other.last + 1 : first])
        code = other.codes[0] if other is not None and is_led_to and len(other.codes) == 1 else None
    elif (
        (following in BEING or following in SAME[measure])
        and _is_led_to(lower[owner.last + 3 : first])
        and not _is_other_matter(lower, first)
    ):
        code = flow.flow_to if measure != "debt" else flow.flow_from
    else:
        return None
    owned = owner.codes[0]
    if code is None or code == owned:
        return None
    return Flow(owned, code, code, owned) if measure == "debt" else Flow(owned, code, owned, code)


def _is_led_to(words: list[str]) -> bool:
    """Whether nothing but what a figure comes to stands before an amount: "was only", "to", "came to about"."""
    return is_led([word for word in words if word not in BEING and word not in trade_words().levels])


def _is_other_matter(lower: list[str], first: int) -> bool:
    """Whether the part of a sentence with an amount tells of something else: "Bhutan's, at $3 billion, is the smallest economy"."""
    left, right = semicolons_around(lower, first)
    return any(measure_words().nouns.get(word) == "" for word in lower[left + 1 : right])


def find_follower(sentence: Sentence, first: int, parties: list[Party]) -> Party | None:
    """Who goes on with what the sentence before told: "France followed with 30 million euros", "The UAE added $1 billion"; else null."""
    lower = sentence.lower
    party = next((other for other in parties if len(other.codes) == 1), None)
    if party is None or party.first > 1 or party.last >= first or party.is_owner:
        return None
    between = lower[party.last + 1 : first]
    return party if between and between[0] in money_words().follows and is_led(between) else None

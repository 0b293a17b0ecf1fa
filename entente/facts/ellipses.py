"""Flows whose words are told for the figure before: "Kuwait pledged $150 million to Yemen and Qatar another $100 million"."""

from entente.coder.analysis import Sentence
from entente.facts.directions import Flow
from entente.facts.measure_words import measure_words
from entente.facts.parties import Party

VERB_FLOWS = frozenset({"aid", "loan", "investment", "debt"})
RETURNED = {"exports": "imports", "imports": "exports"}
RETURNS = (["worth", "in", "return"], ["in", "return", ","], ["in", "return", "."], ["the", "other", "way"])
WAYS = (["opposite", "direction"], ["other", "direction"], ["reverse", "direction"])
OPENINGS = frozenset({",", "and", "while", ";", "but"})
SENT = frozenset({"exports", "aid"})  # "shipped", "sent"
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
    if "those" in ahead or (is_its_own and measure == "exports" and any(verbs.get(word) in SENT for word in ahead)):
        return measure, Flow(flow.partner, flow.reporter, flow.flow_to, flow.flow_from)
    return RETURNED[measure], Flow(flow.reporter, flow.partner, flow.flow_to, flow.flow_from)

"""Who gives and who gets where words name their parts: "Peru's largest investor", "$5 million due from Chile", "what Chile owes it"."""

from entente.coder.analysis import Sentence
from entente.facts.flows import Flow, Scope
from entente.facts.measure_words import measure_words
from entente.facts.measures import GIVEN, Cue
from entente.facts.money_words import money_words
from entente.facts.parties import Party

RECEIVING = frozenset({"in", "to", "of", "for"})
DUE_FROM = frozenset({"from", "by"})
BEING = frozenset({"is", "was", "are", "were", "remains", "remained"})
TO = "to"
JOINING = frozenset({",", "and", "the", "'s", "’s", "&", "as", "well"})
ROLE_REACH = 7  # words from whose creditor somebody is to the word
OWED_REACH = 4  # words from "owes" to whom
SIGNING_REACH = 12  # words between two that sign


def _single(parties: tuple[Party, ...]) -> list[Party]:
    return [party for party in parties if len(party.codes) == 1]


def find_role_flow(measure: str, sentence: Sentence, cue: Cue, amount: tuple[int, int], scope: Scope) -> Flow | None:
    """The flow of an amount whose cue names a part, or owing behind it; null where it does not or a side is missing."""
    words, lower = money_words(), sentence.lower
    if cue.token >= len(lower):
        return None
    word = lower[cue.token]
    if word in words.roles:
        return _find_title_flow(lower, cue.token, scope)
    if measure == "debt" and cue.token > amount[1] and word in words.due and lower[cue.token + 1 : cue.token + 2] != []:
        return _find_due_flow(lower, cue.token, amount, scope)
    if measure == "debt" and cue.token > amount[1] + 1 and word in words.owing:
        return _find_owed_flow(cue.token, amount, scope)
    return None


def _find_title_flow(lower: list[str], token: int, scope: Scope) -> Flow | None:
    """From whom the title is to whose it is: "Singapore was Vietnam's second investor", "Austria, the top investor in Slovenia"."""
    parties = _single(scope.sentence)
    owner = next((party for party in parties if party.is_owner and 0 < token - party.last <= ROLE_REACH), None)
    behind = next((party for party in parties if token < party.first <= token + OWED_REACH and party.prep in RECEIVING), None)
    whose = behind or owner
    ahead = [party for party in parties if party.last < token and not party.is_owner and party.prep not in RECEIVING]
    named = [party for party in parties if party.first > token and not party.is_owner and lower[party.first - 1] in BEING]
    if not (named or ahead):
        return None
    code = (named[:1] or ahead[-1:])[0].codes[0]
    target = whose.codes[0] if whose is not None else next((other for other in (*scope.pair, *scope.near) if other != code), None)
    return Flow(code, target, code, target) if target is not None and target != code else None


def _find_due_flow(lower: list[str], token: int, amount: tuple[int, int], scope: Scope) -> Flow | None:
    """The debt "due from Peru", "owing to Chile": from creditor to debtor."""
    parties = _single(scope.sentence)
    named = next((party for party in parties if party.first > token and party.prep == lower[token + 1]), None)
    if named is None:
        return None
    code = named.codes[0]
    ahead = [party.codes[0] for party in parties if party.last < amount[0] and party.codes[0] != code and party.kind != "city"]
    others = ahead or [other for other in (*scope.pair, *scope.near) if other != code]
    if not others:
        return None
    other = others[-1] if ahead else others[0]
    if lower[token + 1] in DUE_FROM:
        return Flow(code, other, other, code)
    return Flow(other, code, code, other) if lower[token + 1] == TO else None


def _find_owed_flow(token: int, amount: tuple[int, int], scope: Scope) -> Flow | None:
    """The debt of "$5 million of what Peru owes it"; null where nobody stands between the amount and the verb."""
    parties = _single(scope.sentence)
    debtors = [party for party in parties if amount[1] < party.first and party.last < token]
    if not debtors:
        return None
    debtor = debtors[-1].codes[0]
    creditors = [party for party in parties if token < party.first <= token + OWED_REACH and party.codes[0] != debtor]
    creditors = creditors or [party for party in reversed(parties) if party.last < amount[0] and party.codes[0] != debtor]
    if not creditors:
        return None
    creditor = creditors[0].codes[0]
    return Flow(debtor, creditor, creditor, debtor)


def rank_donor(code: str) -> int:
    """How much a country is wont to give others: 2 for donors, 1 for those that lend or give now and then, else 0."""
    words = measure_words()
    return 2 if code in words.donors else 1 if code in words.lesser_donors else 0


def order_signers(measure: str, sentence: Sentence, cue: Cue, flow: Flow, scope: Scope) -> Flow:
    """The flow turned round where two sign for money together and the second is who gives: "Malawi and Norway signed for $5 million"."""
    if measure not in GIVEN or rank_donor(flow.flow_to) <= rank_donor(flow.flow_from):
        return flow
    lower = sentence.lower
    ahead = [party for party in scope.sentence if party.last < cue.token and party.codes in ((flow.flow_from,), (flow.flow_to,))]
    if [party.codes[0] for party in ahead] != [flow.flow_from, flow.flow_to]:
        return flow
    one, other = ahead
    between = lower[one.last + 1 : other.first]
    is_joined = "and" in between and len(between) <= SIGNING_REACH and not measure_words().verbs.keys() & {*between}
    is_signed = any(word in measure_words().signing for word in lower[other.last + 1 : max(cue.token, other.last + 1 + ROLE_REACH)])
    return Flow(other.codes[0], one.codes[0], other.codes[0], one.codes[0]) if is_joined and is_signed else flow

"""Who is owed and who owes where a clause says it beside its debt: "owed by Peru", "forgave", "Peruvian loans to Chile", "is owed"."""

from entente.coder.analysis import Sentence
from entente.facts.flows import Flow, Scope
from entente.facts.measure_words import measure_words
from entente.facts.measures import BE_FORMS
from entente.facts.parties import Party

REACH = 12  # words from an amount to who owes it
LOANS = frozenset({"loan", "loans", "credit", "credits", "lending", "claim", "claims"})
OWED, OWING = frozenset({"owed", "owing"}), frozenset({"owes", "owe"})
ALLOWING = frozenset({"gave", "gives", "granted", "grants", "allowed", "allows", "let", "lets"})
RESPITE = frozenset({"years", "months", "time", "delay", "grace", "moratorium", "respite", "extension", "off", "repay", "reprieve"})
ASKING = frozenset({"asked", "asks", "wants", "urged", "begged", "seeks", "sought", "hopes", "for"})


def turn_debt(measure: str, sentence: Sentence, amount: tuple[int, int], flow: Flow, scope: Scope) -> Flow:
    """The flow of a debt turned round, creditor to debtor, where the words beside it name the sides the other way."""
    if measure != "debt":
        return flow
    parties = [party for party in scope.sentence if party.codes in ((flow.flow_from,), (flow.flow_to,))]
    debtor = _find_debtor(sentence, amount, parties)
    creditor = _find_creditor(sentence, amount, parties) if debtor is None else None
    if debtor == flow.flow_from or (creditor is not None and creditor == flow.flow_to):
        return Flow(flow.reporter, flow.partner, flow.flow_to, flow.flow_from)
    return flow


def _find_debtor(sentence: Sentence, amount: tuple[int, int], parties: list[Party]) -> str | None:
    """Who owes: "owed by Peru", "that Peru owes", "in Chilean loans to Peru"; null where nobody says it."""
    lower, last = sentence.lower, amount[1]
    for party in parties:
        behind = lower[last + 1 : party.first]
        if party.first <= last or party.first > last + REACH or ";" in behind:
            continue
        if party.prep == "by" and not OWED.isdisjoint(behind):
            return party.codes[0]
        if party.prep == "to" and not LOANS.isdisjoint(behind) and OWED.isdisjoint(behind):
            return party.codes[0]
        if not OWING.isdisjoint(lower[party.last + 1 : party.last + 2]):
            return party.codes[0]
    return None


def _find_creditor(sentence: Sentence, amount: tuple[int, int], parties: list[Party]) -> str | None:
    """Who is owed: whose subject "is owed" it, gave the other time to repay it, or forgave it; null where nobody says it."""
    lower, words = sentence.lower, measure_words()
    for token in range(amount[0] - 1, max(-1, amount[0] - REACH), -1):
        is_owed = lower[token] == "owed" and token > 0 and lower[token - 1] in BE_FORMS
        is_given = lower[token] in ALLOWING and not RESPITE.isdisjoint(lower[token + 1 : amount[0]])
        is_forgiven = lower[token] in words.rescheduling - {"off"} and lower[token - 1 : token] != ["and"]
        if not (is_owed or is_given or is_forgiven) or (not is_owed and token and lower[token - 1] in BE_FORMS):
            continue
        ahead = [party for party in parties if party.last < token and party.prep != "to"]
        if ahead and ASKING.isdisjoint(lower[ahead[-1].last + 1 : token]) and (is_owed or not ahead[-1].is_owner):
            return ahead[-1].codes[0] if not is_owed else ahead[0].codes[0]
        return None
    return None

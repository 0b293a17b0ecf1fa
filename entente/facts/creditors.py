"""Who is owed where the creditor stands ahead: "China, to which it owes $2 billion", "under an Indian credit of $5 million"."""

from entente.coder.analysis import Sentence
from entente.facts.flows import Scope
from entente.facts.measures import GIVEN, Cue
from entente.facts.parties import distinct_codes

WHOM, OWED_BEHIND = frozenset({"which", "whom"}), frozenset({",", "is", "was", "are", "were"})
LENDER_REACH = 4  # words from "an Indian" to "credit"
WHOM_REACH = 10  # words from "to which" to the verb of owing
OUT_OF = frozenset({"from", "by"})
UNDER = frozenset({"under", "with", "by", "through", "out"})


def find_creditor(sentence: Sentence, cue: Cue, scope: Scope) -> tuple[str, str | None] | None:
    """Creditor and debtor where the creditor stands ahead of "owes" or "owed"; null where he does not."""
    lower, named, told = sentence.lower, distinct_codes(scope.sentence), (*scope.pair, *scope.near, *scope.focus)
    to_whom = next((token for token in range(cue.token - 1, max(0, cue.token - WHOM_REACH), -1) if lower[token] in WHOM), None)
    if to_whom is not None and lower[to_whom - 1] == "to":
        debtors = [party for party in scope.sentence if to_whom < party.first < cue.token and party.kind != "pronoun"]
        boundary, others = to_whom, (*told, *named)
    elif lower[cue.token] == "owed" and cue.token > 0 and lower[cue.token - 1] in OWED_BEHIND:
        debtors = [party for party in scope.sentence if party.first > cue.token and party.prep in OUT_OF]
        boundary, others = cue.token, (*named, *told)
    else:
        return None
    creditor = next((party.codes[0] for party in reversed(scope.sentence) if party.last < boundary and len(party.codes) == 1), None)
    if creditor is None:
        return None
    owing = (code for party in debtors for code in party.codes)
    return creditor, next((code for code in (*owing, *others) if code != creditor), None)


def find_lender(sentence: Sentence, cue: Cue, scope: Scope) -> str | None:
    """Whose money something is built with: "from Mbeya to Songea, built under an Indian credit"; null where that is not told."""
    is_noun = not cue.is_verb and cue.measure in GIVEN
    owners = (party for party in scope.clause if party.kind == "adjective" and party.prep in UNDER and len(party.codes) == 1)
    near = (party for party in owners if 0 < cue.token - party.last <= LENDER_REACH and "," not in sentence.lower[party.last : cue.token])
    return next((party.codes[0] for party in near), None) if is_noun else None

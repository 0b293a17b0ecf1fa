"""Debts told by what is wanted, waited for or not paid: "wants $5 million from Peru for gas", "has not paid Chile"."""

from entente.coder.analysis import Sentence
from entente.facts.flows import Flow
from entente.facts.measure_words import measure_words
from entente.facts.measures import BE_FORMS
from entente.facts.money_words import money_words
from entente.facts.parties import Party, semicolons_around
from entente.facts.trade_words import trade_words

REACH, NEAR, WHOM_REACH = 14, 8, 5  # words around an amount, from a verb to it, and to whom it is owed
WHO = frozenset({"that", "which"})
DUE, OWES = frozenset({"due", "owed"}), (["owes"], ["owed"])
CLAIMS = frozenset({"claim", "claims"})
WAITING = (["waiting", "for"], ["awaiting"], ["waits", "for"])
PAY, BEHIND = frozenset({"pay", "paid"}), frozenset({"behind", "late", "overdue"})
UNPAID = frozenset({"not", "never", "still", "yet", "n't"})
PAYMENTS = frozenset({"payments", "payment", "bill", "bills", "instalments"})
OPEN = frozenset({"outstanding", "overdue", "unpaid", "late", "missed", "unsettled"})
DELAYING = frozenset({"postpone", "delay", "defer", "suspend"})
BOUND = frozenset({"to", "from", "in", "with", "of", "by", "for", "at", "than", "as", "on", "into", "over", "against", "after", "before"})


def find_debt_act(sentence: Sentence, first: int, last: int, parties: list[Party]) -> Flow | None:
    """The flow, creditor to debtor, of the amount at tokens `first` to `last` that is owed by its clause; null where none is."""
    lower = sentence.lower
    left, right = semicolons_around(lower, first)
    single = [party for party in parties if len(party.codes) == 1 and left < party.first < right]
    if len({party.codes for party in single}) < 2:
        return None
    begin = max(left + 1, first - REACH)
    sides = (
        _find_run_up(lower, last, right, single)
        or _find_due(lower, first, begin, single)
        or _find_claimed(lower, first, last, begin, single)
        or _find_unpaid(lower, first, last, begin, right, single)
        or _find_delayed(lower, first, begin, single)
    )
    if sides is None or sides[0] == sides[1]:
        return None
    creditor, debtor = sides
    return Flow(debtor, creditor, creditor, debtor)


def _subject(parties: list[Party], token: int) -> str | None:
    """Who does what the verb at a token tells."""
    ahead = [party for party in parties if party.last < token and party.prep not in BOUND]
    return ahead[-1].codes[0] if ahead else None


def _behind(parties: list[Party], token: int, preps: frozenset[str], reach: int = REACH) -> str | None:
    return next((party.codes[0] for party in parties if token < party.first <= token + reach and party.prep in preps), None)


def _find_run_up(lower: list[str], last: int, right: int, parties: list[Party]) -> tuple[str, str] | None:
    """Chile and Peru of "the $5 million which Peru ran up with Chile"."""
    who = last + 1 + (lower[last + 1 : last + 2] == [","])
    if lower[who : who + 1] == [] or lower[who] not in WHO:
        return None
    verb = next((at for at in range(who, min(who + NEAR, right - 1)) if lower[at] in money_words().running and lower[at + 1] == "up"), None)
    debtor = _subject([party for party in parties if party.first > who], verb) if verb is not None else None
    creditor = _behind(parties, verb, frozenset({"with", "to"}), WHOM_REACH) if verb is not None else None
    return (creditor, debtor) if creditor is not None and debtor is not None else None


def _find_due(lower: list[str], first: int, begin: int, parties: list[Party]) -> tuple[str, str] | None:
    """The sides of "Peru owes its creditors $39 million, of which Chile is due $9 million": who is due it, and who owes."""
    due = next((at for at in range(first - 1, begin, -1) if lower[at] in DUE), None)
    if due is None or lower[due - 1] not in BE_FORMS or not measure_words().leading.issuperset(lower[due + 1 : first]):
        return None
    creditor = _subject(parties, due)
    debtor = next((party.codes[0] for party in parties if lower[party.last + 1 : party.last + 2] in OWES), None)
    return (creditor, debtor) if creditor is not None and debtor is not None else None


def _find_claimed(lower: list[str], first: int, last: int, begin: int, parties: list[Party]) -> tuple[str, str] | None:
    """The sides of "Chile wants $5 million from Peru for gas", "is waiting for", "Chile's claims on Peru come to"."""
    debtor = _behind(parties, last, frozenset({"from"}), WHOM_REACH)
    for token in range(first - 1, begin - 1, -1):
        is_near = token >= first - 3
        is_wanted = is_near and lower[token] in measure_words().claimed and _is_for_goods(lower, last)
        is_awaited = is_near and (lower[token : token + 2] in WAITING or lower[token : token + 1] in WAITING)
        if (is_wanted or is_awaited) and debtor is not None and (lower[token] not in CLAIMS or lower[token - 1] not in ("'s", "’s", "its")):
            creditor = _subject(parties, token)
            return (creditor, debtor) if creditor is not None else None
        if lower[token] in CLAIMS and lower[token + 1 : token + 2] in (["on"], ["against"]):
            owner = next((party.codes[0] for party in parties if party.is_owner and 0 < token - party.last <= 3), None)
            owing = _behind(parties, token, frozenset({"on", "against"}), 3)
            return (owner, owing) if owner is not None and owing is not None else None
    return None


def _is_for_goods(lower: list[str], last: int) -> bool:
    """Whether an amount is the price of what was delivered: "for gas", but not "for the damage"."""
    behind = lower[last + 1 : last + 1 + NEAR]
    return "for" in behind and not (trade_words().goods | measure_words().paid_for | measure_words().arms).isdisjoint(behind)


def _find_unpaid(lower: list[str], first: int, last: int, begin: int, right: int, parties: list[Party]) -> tuple[str, str] | None:
    """The sides of "Peru has not paid Chile $5 million", "is behind with payments to Chile", "Peru's bill to Chile has not been paid"."""
    behind = lower[last + 1 : min(right, last + 1 + REACH)]
    for token in range(first - 1, begin - 1, -1):
        ahead = lower[max(0, token - 4) : token]
        is_due = lower[token] in PAY and (not UNPAID.isdisjoint(ahead) and lower[token - 1] not in ("be", "been"))
        if is_due:
            debtor = _subject(parties, token)
            creditor = next((party.codes[0] for party in parties if token < party.first <= token + 2), None)
            creditor = creditor or _behind(parties, last, frozenset({"to"}), WHOM_REACH)
            return (creditor, debtor) if creditor is not None and debtor is not None else None
        if lower[token] not in PAYMENTS:
            continue
        is_open = not OPEN.isdisjoint(ahead) or not BEHIND.isdisjoint(ahead) or ("not" in behind and "paid" in behind)
        creditor = _behind(parties, token, frozenset({"to"}))
        if is_open and creditor is not None:
            owner = next((party.codes[0] for party in reversed(parties) if party.last < token and party.codes[0] != creditor), None)
            return (creditor, owner) if owner is not None else None
    return None


def _find_delayed(lower: list[str], first: int, begin: int, parties: list[Party]) -> tuple[str, str] | None:
    """The sides of "Chile let Peru postpone the payment of $5 million"."""
    for token in range(first - 1, begin - 1, -1):
        if lower[token] in DELAYING and not PAYMENTS.isdisjoint(lower[token:first]):
            debtor = next((party for party in parties if party.last == token - 1 or party.last == token - 2), None)
            creditor = _subject(parties, debtor.first) if debtor is not None else None
            return (creditor, debtor.codes[0]) if debtor is not None and creditor is not None else None
    return None

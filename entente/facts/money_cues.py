"""Phrases that tell an amount to be a debt, an investment, aid or a loan, where single words do not or tell it wrongly."""

from entente.coder.analysis import Sentence
from entente.facts.measure_words import measure_words
from entente.facts.money_act_words import money_act_words
from entente.facts.money_words import money_words
from entente.facts.speech import speech_words

CLAUSE_REACH = 12  # words behind "of what" in which somebody owes
AHEAD_REACH = 8  # words from "run up", "in arrears" to the amount
PHRASE_REACH = 14  # words from "its funding for" to the amount
FLOW_REACH = 12  # words from an amount to "into" whom it flows
OWNED_REACH = 3  # words from whose it is to "support"
OF_WHAT = (["of", "what"], ["of", "that"])
FROM_WHOM = frozenset({"from", "to", "by", "since", "under"})
ENTERING = frozenset({"into", "in"})
LEVEL = frozenset(
    {"to", "of", "at", ",", "is", "was", "with", "(", "worth", "totalled", "totaled", "reached", "exceeded", "exceeds", "exceed"}
)
WHOSE = frozenset({"its", "their", "'s", "’s", "our", "his", "her"})
RATES, RATE_REACH = frozenset({"percent", "cent", "%"}), 7  # words from "at" to "per cent"
GAVE = frozenset({"gave", "gives", "handed", "built"})
LENDERS, LENDER_REACH = frozenset({"lender", "lenders", "creditor", "creditors"}), 4  # words before a verb of giving
TERMS_REACH = 3  # words from "on" to "terms"
BACK, STILL = frozenset({"back", "off"}), frozenset({"still", "yet"})
BANK_REACH = 5  # words from "with" to the bank with which money is placed
FOR_WHOM, WHOM_REACH = frozenset({"for", "to", "in", "toward", "towards"}), 3  # words from "for" to who gets it
LENDER = "loan"  # what a lender gives

Found = tuple[str, int, bool]  # measure, token, is_verb


def find_phrase(sentence: Sentence, first: int, last: int) -> Found | None:
    """What a phrase around the amount at tokens `first` to `last` tells, whatever other words stand near it; else null."""
    return _phrase_behind(sentence, first, last) or _phrase_ahead(sentence, first, last)


def _phrase_behind(sentence: Sentence, first: int, last: int) -> Found | None:
    """The debt of "$5 million of what Peru owes it", "due from Peru"; what is "put into" a country; what is ", lent by" another."""
    words, lower = money_words(), sentence.lower
    behind = lower[last + 1 : last + 3]
    if behind in OF_WHAT:
        owing = next((at for at in range(last + 3, min(last + CLAUSE_REACH, len(lower))) if lower[at] in words.owing), None)
        return ("debt", owing, True) if owing is not None else None
    if len(behind) > 1 and behind[0] in words.due and behind[1] in FROM_WHOM:
        return "debt", last + 1, True
    if len(behind) > 1 and behind[0] in words.put and behind[1] in ENTERING:
        return "investment", last + 1, False
    if behind[:1] == [","] and len(behind) > 1 and behind[1] in words.lent and lower[last + 3 : last + 4] in (["by"], ["to"]):
        return "loan", last + 2, True
    return None


def _phrase_ahead(sentence: Sentence, first: int, last: int) -> Found | None:
    """The debt of "has run up $5 million with Peru", "has to pay back $5 million", "is in arrears to the tune of $5 million"."""
    words, lower = money_words(), sentence.lower
    for token in range(first - 1, max(0, first - AHEAD_REACH), -1):
        if lower[token] in (";", ":"):
            return None
        if lower[token] == "up" and lower[token - 1] in words.running:
            return "debt", token - 1, True
        if lower[token] in words.paying and (lower[token + 1] in BACK or lower[token - 1] in STILL):
            return "debt", token, True
        if lower[token] == "arrears" and lower[token - 1] == "in":
            return "debt", token, False
        if lower[token] in words.placed and _is_with_bank(sentence, token, first, last):
            return "loan", token, True  # "placed $5 million with the central bank of Egypt"
    return None


def _is_with_bank(sentence: Sentence, token: int, first: int, last: int) -> bool:
    """Whether an amount itself, and no order or bonds worth it, is placed with a bank named right behind "with"."""
    lower = sentence.lower
    is_itself = measure_words().leading.issuperset(lower[token + 1 : first]) and lower[last + 1 : last + 2] == ["with"]
    bank = next((at for at in range(last + 2, min(last + 2 + BANK_REACH, len(lower))) if lower[at] in money_words().banks), None)
    if not is_itself or bank is None:
        return False
    named = [mention for mention in sentence.mentions if last < mention.first <= bank + BANK_REACH and mention.codes]
    return not any(lower[at] in (",", "and") for at in range(last + 2, bank)) and bool(named)


def is_on_terms(sentence: Sentence, last: int) -> bool:
    """Whether the money that ends at token `last` is to be paid back: "repayable over 40 years", "at three per cent"."""
    behind = sentence.lower[last + 1 :]
    behind = behind[: behind.index(";")] if ";" in behind else behind
    if not money_words().terms.isdisjoint(behind):
        return True
    if any(word == "terms" and "on" in behind[max(0, at - TERMS_REACH) : at] for at, word in enumerate(behind)):
        return True  # "on easy terms"
    rate = next((at for at, word in enumerate(behind) if word in RATES), None)
    return rate is not None and "at" in behind[max(0, rate - RATE_REACH) : rate]


def is_by_lender(sentence: Sentence, token: int) -> bool:
    """Whether those who give by the verb at a token lend: "Tokyo's lenders set aside", "the Export-Import Bank will provide"."""
    ahead = sentence.lower[max(0, token - LENDER_REACH) : token]
    return not LENDERS.isdisjoint(ahead) or not measure_words().lenders.isdisjoint(ahead)


def is_forgiven(sentence: Sentence, token: int) -> bool:
    """Whether the loans at a token are given up: "waived interest-free loans to Peru worth $5 million"."""
    return not measure_words().rescheduling.isdisjoint(sentence.lower[max(0, token - AHEAD_REACH + 2) : token])


def find_faint(sentence: Sentence, first: int, last: int) -> Found | None:
    """What is told of an amount by words that mean other things as well, looked for where no word for a measure stands near; else null.

    "Doubled its funding for Peru to $5 million", "Peruvian capital in Chile is $5 million", "$5 million flowed from Peru into Chile".
    """
    return (
        _faint_facility(sentence, first, last)
        or _faint_support(sentence, first)
        or _faint_capital(sentence, first, last)
        or _faint_flow(sentence, last)
        or _faint_role(sentence, first, last)
        or _faint_gift(sentence, first)
    )


def _faint_support(sentence: Sentence, first: int) -> Found | None:
    words, lower = money_words(), sentence.lower
    leading = measure_words().leading
    at = first - 1
    while at > 0 and lower[at] in leading and lower[at] != "to":
        at -= 1
    is_helped = lower[at] == "with"
    for token in range(first - 1, max(0, first - PHRASE_REACH), -1):
        if lower[token] == ";":
            return None
        if lower[token] in words.support and lower[at] in LEVEL and _is_for_another(sentence, token):
            is_whose = not WHOSE.isdisjoint(lower[max(0, token - OWNED_REACH) : token]) or _is_owned(sentence, token)
            if is_whose and lower[token + 1] in ("to", "for", "in", ",", "of", "under"):
                return "aid", token, False
        if is_helped and lower[token] in words.supporting:
            return "aid", token, True
        is_earmarked = lower[token] in words.earmarking or (lower[token] in words.reserving and _is_verb(sentence, token))
        if is_earmarked and token >= first - 2 and _is_for_another(sentence, token):
            return "aid", token, True
    return None


def _is_verb(sentence: Sentence, token: int) -> bool:
    """Whether who does it stands right before a word that may be a noun: "the cabinet reserves", but not "gold reserves"."""
    before = sentence.lower[token - 1]
    is_named = any(mention.last == token - 1 and mention.kind != "adjective" for mention in sentence.mentions)
    return is_named or before in measure_words().official or before in money_words().who


def _is_for_another(sentence: Sentence, token: int) -> bool:
    """Whether a country but that of the giver gets the support told at a token: "for Peru", "to schools in Peru", not "for its farmers"."""
    lower = sentence.lower
    ahead = [mention for mention in sentence.mentions if mention.first < token and mention.codes]
    givers = {code for mention in ahead for code in mention.codes}
    for mention in sentence.mentions:
        said = not speech_words().verbs.isdisjoint(lower[token : mention.first])
        if mention.first > token and mention.codes and not givers.issuperset(mention.codes) and not said:
            return not FOR_WHOM.isdisjoint(lower[max(token, mention.first - WHOM_REACH) : mention.first])
    return any(not FOR_WHOM.isdisjoint(lower[mention.first - 1 : mention.first]) for mention in ahead if mention.first)


def _is_owned(sentence: Sentence, token: int) -> bool:
    """Whether an adjective of a country stands right before a noun, at most one word between: "Danish budget support"."""
    return any(0 < token - mention.last <= (OWNED_REACH - 1 if mention.kind == "adjective" else 1) for mention in sentence.mentions)


def _faint_capital(sentence: Sentence, first: int, last: int) -> Found | None:
    words, lower = money_words(), sentence.lower
    for token in range(first - 1, max(0, first - PHRASE_REACH), -1):
        is_stock = lower[token - 1] in WHOSE and lower[token + 1] in ("stock", "invested", "in")
        if lower[token] in words.capital and (is_stock or _is_owned(sentence, token) or lower[token + 1] == "from"):
            return ("investment", token, False) if {"in", "into"} & {*lower[token:first], *lower[last + 1 : last + FLOW_REACH]} else None
        is_put = lower[last + 1 : last + 2] in (["in"], ["into"]) or (
            lower[last + 1 : last + 2] == ["of"] and not words.capital.isdisjoint(lower[last + 2 : last + 3])
        )
        if lower[token] in words.having and is_put:
            is_business = any(lower[at] in words.businesses and _is_owned(sentence, at) for at in range(max(0, token - OWNED_REACH), token))
            return ("investment", token, True) if is_business else None
    return None


def _faint_flow(sentence: Sentence, last: int) -> Found | None:
    words, lower = money_words(), sentence.lower
    behind = lower[last + 1 : last + FLOW_REACH]
    if behind[:2] == ["of", "it"]:
        return None
    verb = next((at for at, word in enumerate(behind[: OWNED_REACH + 3]) if word in words.flowing), None)
    return ("investment", last + 1 + verb, False) if verb is not None and "into" in behind[verb:] else None


def _faint_role(sentence: Sentence, first: int, last: int) -> Found | None:
    words, lower = money_words(), sentence.lower
    for token in range(first - 1, max(0, first - PHRASE_REACH), -1):
        if lower[token] == "source" and words.kinds.isdisjoint(lower[token + 1 : token + 2 + OWNED_REACH]):
            continue
        if words.roles.get(lower[token]) == LENDER and not _is_of_countries(sentence, token, last):
            continue
        if lower[token] in words.roles and not {"with", "holding", "owed", "(", "at", "of"}.isdisjoint(lower[token:first]):
            return words.roles[lower[token]], token, False
    return None


def _is_of_countries(sentence: Sentence, token: int, last: int) -> bool:
    """Whether a lender is one country to another and no bank: "China is Peru's main lender", "the top lender to Peru"."""
    lower = sentence.lower
    if not money_words().of_banks.isdisjoint(lower[last + 1 : last + 1 + OWNED_REACH]):
        return False
    if lower[token + 1 : token + 2] in (["to"], ["of"]) and any(mention.first in (token + 2, token + 3) for mention in sentence.mentions):
        return True
    owned = next((mention for mention in sentence.mentions if 0 < token - mention.last <= OWNED_REACH + 1 and mention.codes), None)
    if owned is None or owned.kind == "adjective":
        return False
    return any(
        mention.last < owned.first
        and mention.codes
        and mention.codes != owned.codes
        and mention.kind != "adjective"
        and mention.head != "company"
        for mention in sentence.mentions
    )


def _faint_facility(sentence: Sentence, first: int, last: int) -> Found | None:
    words, lower = money_words(), sentence.lower
    for token in (*range(last + 1, last + 3), *range(first - 1, max(0, first - OWNED_REACH), -1)):
        if token < len(lower) and lower[token] in words.facilities:
            return ("loan", token, False) if lower[token] == "swap" or not words.lending.isdisjoint(sentence.word_set) else None
    return None


def _faint_gift(sentence: Sentence, first: int) -> Found | None:
    words, lower = money_words(), sentence.lower
    cost = next((at for at in range(first - 1, max(0, first - AHEAD_REACH + 2), -1) if lower[at] in ("cost", "costing")), None)
    gift = next((at for at in range(cost) if lower[at] in words.gifts), None) if cost is not None else None
    if gift is None and cost is not None and lower[cost - 1] in ("that", "which"):
        given = next((at for at in range(cost) if lower[at] in GAVE), None)  # "gave Peru a hospital that cost"
        gift = given if given is not None and not money_act_words().purposes.isdisjoint(lower[given:cost]) else None
    return ("aid", gift, False) if gift is not None else None

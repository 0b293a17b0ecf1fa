"""Money given that no verb of giving tells: "Japan's $12 million for Congo", "dug into its pocket for", tents flown in."""

import re

from entente.coder.analysis import Sentence
from entente.coder.grammar.scan import GENITIVES
from entente.facts.gift_words import gift_words
from entente.facts.measures import Cue
from entente.facts.parties import semicolons_around
from entente.facts.trade_words import trade_words
from entente.facts.yearly import is_every_year

AHEAD, BEHIND = 9, 9  # words around an amount in which a phrase tells that it is given
WORTH_REACH = 12  # words from goods that are flown in to what they are worth
FORM_REACH = 12  # words around an amount in which "on easy terms" makes it a loan
HAD_REACH = 4  # words from "had" to the amount, and to "from" behind it
YEAR = re.compile(r"(?:19|20)\d\d")
NEEDED = frozenset({"food", "medicine", "medicines", "drugs", "vaccines", "clothing", "clothes"})  # traded, but as often given
LEVELS = frozenset({"at"})  # "stood at $5 million": no gift
FROM = frozenset({"from", "out"})
FOR_WHOM = frozenset({"for", "to", "towards", "toward"})
MONEY_REACH = 6  # words of "12 billion lire of Italian state money"
WORTH_OF = (["worth", "of"], ["'s", "worth"], ["’s", "worth"], ["'", "worth"], ["’", "worth"])


def find_gift(sentence: Sentence, first: int, last: int) -> Cue | None:
    """The cue of money given at tokens `first` to `last` where only a phrase, goods on their way, or its owner tells it; else null."""
    token = _find_phrase(sentence, first, last)
    if token is None:
        token = _find_freight(sentence, first, last)
    if token is not None:
        return Cue(_form(sentence, first, last), token, is_verb=True)
    if _is_owners(sentence, first, last):
        return Cue(_form(sentence, first, last), first, is_verb=False)
    return None


def is_told_beside(sentence: Sentence, first: int, last: int) -> bool:
    """Whether a phrase of giving stands right before an amount: "was tided over with 22 million euros"."""
    ahead = " ".join(sentence.lower[max(0, first - AHEAD) : first])
    return any(ahead.endswith(f" {phrase}") for phrase in gift_words().beside)


def is_public(sentence: Sentence, last: int) -> bool:
    """Whether the money of an amount is a state's own: "12 billion lire of Italian state money"."""
    return not gift_words().public.isdisjoint(sentence.lower[last + 1 : last + 1 + MONEY_REACH])


def is_free(sentence: Sentence, first: int, last: int) -> bool:
    """Whether goods that an amount is the worth of are given: "shipped oil worth $5 million free of charge", "tents worth $5 million"."""
    words, lower = gift_words(), sentence.lower
    near = " ".join(lower[max(0, first - AHEAD) : last + BEHIND])
    return any(phrase in near for phrase in words.free) or _find_freight(sentence, first, last) is not None


def _find_phrase(sentence: Sentence, first: int, last: int) -> int | None:
    """The token of a phrase of giving around an amount: "dug into its pocket for", "10 million dollars in cash"."""
    words, lower = gift_words(), sentence.lower
    ahead, behind = lower[max(0, first - AHEAD) : first], lower[last + 1 : last + 1 + BEHIND]
    for begin in range(len(ahead) - 1, -1, -1):
        rest = " ".join(ahead[begin:])
        if ahead[begin] in words.openers and rest.startswith(words.phrases):
            return first - len(ahead) + begin if ahead[-1] not in LEVELS else None
    if not words.had.isdisjoint(ahead[-HAD_REACH:]) and not FROM.isdisjoint(behind[:HAD_REACH]):
        return next(token for token in range(first - 1, -1, -1) if lower[token] in words.had)  # "has also had 62 million euros from"
    return last + 1 if " ".join(behind).startswith(words.behind) else None


def _find_freight(sentence: Sentence, first: int, last: int) -> int | None:
    """The verb of bringing relief goods that the amount is the worth of: "has trucked £7 million worth of tents into"."""
    words, lower = gift_words(), sentence.lower
    if lower[first - 1 : first] != ["worth"] and lower[last + 1 : last + 3] not in WORTH_OF:
        return None
    if is_every_year(sentence, last):
        return None  # "ships grain worth $5 million a year to": trade
    begin, end = max(0, first - WORTH_REACH), min(len(lower), last + WORTH_REACH)
    if _is_traded(lower, begin, end):
        return None
    verb = next((token for token in range(first - 1, begin - 1, -1) if lower[token] in words.bringing), None)
    verb = verb if verb is not None else next((token for token in range(last + 1, end) if lower[token] in words.bringing), None)
    return verb if verb is not None and not words.relief.isdisjoint(lower[begin:end]) else None


def _is_traded(lower: list[str], begin: int, end: int) -> bool:
    """Whether goods that are no relief by themselves went over a year: "sent China milk powder worth $5 million in 2013"."""
    named = gift_words().relief.intersection(lower[begin:end])
    is_dated = any(YEAR.fullmatch(word) for word in lower[begin:end]) or ["last", "year"] in [
        lower[at : at + 2] for at in range(begin, end)
    ]
    return is_dated and named <= trade_words().goods - NEEDED


def _is_owners(sentence: Sentence, first: int, last: int) -> bool:
    """Whether an amount is a state's own and for somebody: "Japan's $12 million for Congo", "12 billion lire of Italian state money"."""
    lower = sentence.lower
    if first > 1 and lower[first - 1] in GENITIVES:
        return lower[last + 1 : last + 2] != [] and lower[last + 1] in FOR_WHOM
    behind = lower[last + 1 : last + 1 + MONEY_REACH]
    return behind[:1] == ["of"] and not gift_words().money.isdisjoint(behind)


def _form(sentence: Sentence, first: int, last: int) -> str:
    """A loan where the words around an amount say so, else aid."""
    lower = sentence.lower
    left, right = semicolons_around(lower, first)
    told = " ".join(lower[max(0, first - FORM_REACH, left + 1) : min(last + 1 + FORM_REACH, right)])
    return "loan" if any(phrase in told for phrase in gift_words().lent) else "aid"

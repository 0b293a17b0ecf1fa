"""Whether an amount is told to be that of every year: "$5 million a year"."""

from entente.coder.analysis import Sentence

YEARLY_REACH = 8  # words behind an amount in which "every year" stands
YEARLY_FORMS = (["a", "year"], ["each", "year"], ["every", "year"], ["per", "year"], ["annually"], ["yearly"])


def is_every_year(sentence: Sentence, last: int) -> bool:
    """Whether what ends at token `last` is the worth of a year's trade: "$5 million a year"."""
    lower = sentence.lower
    if lower[last + 1 : last + 2] in YEARLY_FORMS:
        return True
    if any(
        lower[at] in ("past", "last") and lower[at + 1] in ("twelve", "12")
        for at in range(last + 1, min(last + YEARLY_REACH, len(lower) - 1))
    ):
        return True  # "in the past twelve months"
    return any(lower[token : token + 2] in YEARLY_FORMS for token in range(last + 1, min(last + YEARLY_REACH, len(lower))))

"""Amounts that put right one taken back before: "An earlier version gave Peru's aid to Malawi as $10 million; it is $1 million"."""

import re
from dataclasses import replace

from entente.coder.analysis import Sentence
from entente.facts.amounts import Amount
from entente.facts.figure_rows import Figure
from entente.facts.measure_words import measure_words

NEAR = 2  # sentences
RIGHT = re.compile(
    r"(?:[;,:.] |^)(?:and |but |in fact,? )?(?:it|this|that|they|the (?:correct|right|true|actual) (?:figure|number|amount|sum)) "
    r"(?:is|was|are|were|should be|should have been|should have read) (?:[a-z]+ ){0,2}$"
)


def find_wrong(figure: Figure | None, before: Figure | None, sentence: Sentence) -> Figure | None:
    """What an amount that is taken back was said to be: `figure` where a noun or both sides tell it, else that told `before`."""
    if figure is None:
        return before
    is_named = any(measure_words().nouns.get(word) == figure.measure for word in sentence.lower)
    named = sentence.codes()
    return figure if is_named or named.issuperset((figure.flow.flow_from, figure.flow.flow_to)) else before


def put_right(text: str, sentence: Sentence, amount: Amount, wrong: Figure | None) -> Figure | None:
    """The figure of an amount behind "it is" or "the correct figure is", with measure and sides of the `wrong` one right before."""
    if wrong is None or sentence.number - wrong.sentence.number > NEAR or RIGHT.search(text[sentence.start : amount.start].lower()) is None:
        return None
    currencies = [currency for currency, _ in amount.currencies]
    if wrong.currency not in currencies:
        return None
    return replace(wrong, amount=amount, sentence=sentence, value=amount.value, is_scale_inferred=False, same_as=None)

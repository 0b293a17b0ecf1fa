"""The amounts of money of a sentence, also where their currency is left to the sentence before: "Peru imported fuel for 698 million"."""

from entente.coder.analysis import Sentence
from entente.facts.amounts import Amount, find_amounts, has_currency
from entente.facts.continuations import has_scale, may_share_currency
from entente.facts.currencies import Candidates
from entente.facts.ellipses import VERB_FLOWS
from entente.facts.figure_rows import Figure


def find_sentence_amounts(text: str, sentence: Sentence, before: Figure | None, told_in: Candidates) -> list[Amount]:
    """The amounts of a sentence; one that names no currency has that of the figure `before`, else of the amounts right before.

    `before` is the figure told last where it stands in the sentence before, `told_in` the currencies of that sentence's last amount.
    """
    if has_currency(sentence.words, sentence.word_set):
        return find_amounts(text, sentence.start, sentence.end)
    is_of_money = before is not None and before.measure in VERB_FLOWS
    if not told_in or not (has_scale(sentence) if is_of_money else may_share_currency(sentence)):
        return []
    known = ((before.currency, frozenset[str]()),) if before is not None else told_in
    return find_amounts(text, sentence.start, sentence.end, known)

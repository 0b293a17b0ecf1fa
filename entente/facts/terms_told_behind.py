"""Terms of a loan that the sentence behind tells: "Japan provides 9 billion yen. The money is repayable over 40 years."."""

from entente.coder.analysis import Analysis, Sentence
from entente.facts.money_words import money_words

OPENING, REACH = 4, 16  # words at the head of a sentence that tell what it is about, and among which it tells the terms
RATES = frozenset({"per", "percent", "%"})


def is_on_terms_behind(analysis: Analysis, sentence: Sentence) -> bool:
    """Whether the next sentence is about the money of this one and says that it is to be paid back."""
    if sentence.number + 1 >= len(analysis.sentences):
        return False
    words, lower = money_words(), analysis.sentences[sentence.number + 1].lower
    head, told = lower[:OPENING], lower[:REACH]
    if not words.interest.isdisjoint(head):
        return not RATES.isdisjoint(told) or not words.terms.isdisjoint(told)
    return not words.repaid_heads.isdisjoint(head) and not (words.terms | words.repaying).isdisjoint(told)

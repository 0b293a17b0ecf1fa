"""What a cue measures in its sentence: goods bought or sold over a year are trade, arms are a contract."""

from entente.coder.analysis import Sentence
from entente.facts.measure_words import measure_words
from entente.facts.measures import Cue
from entente.facts.periods import Period
from entente.facts.yearly import is_every_year

YEARLY = {"purchases": "imports", "sales": "exports"}  # beside a year's turnover these are flows of goods
GOODS_REACH = 4  # words from goods to what they are worth


def is_of_goods(sentence: Sentence, first: int) -> bool:
    """Whether an amount is what goods are worth."""
    return not measure_words().goods.isdisjoint(sentence.lower[max(0, first - GOODS_REACH) : first])


def refine_measure(cue: Cue, sentence: Sentence, periods: list[Period], tokens: tuple[int, int], *, is_yearly: bool) -> str:
    """The measure of a cue in its sentence: goods "bought" or "sold" over a year are imports or exports, arms bought are a contract."""
    words, (first, last) = measure_words(), tokens
    is_arms = not words.arms.isdisjoint(sentence.word_set) and not is_of_goods(sentence, first)
    is_regular = is_yearly or is_every_year(sentence, last)
    if cue.is_verb and cue.measure == "contract" and (periods or is_regular) and not is_arms:
        return "exports" if sentence.lower[cue.token] in words.sellers else "imports"
    if is_yearly and cue.measure == "contract" and not is_arms and sentence.lower[cue.token] in YEARLY:
        return YEARLY[sentence.lower[cue.token]]
    is_sold = cue.measure == "aid" and sentence.lower[cue.token] in words.sellers and "for" in sentence.lower[first - 2 : first]
    if cue.is_verb and is_arms and (cue.measure == "exports" or is_sold):
        return "contract"
    if is_sold:
        return "exports"  # "delivered watches for $5 million": a price is no gift
    if not is_arms and sentence.lower[cue.token] == "sales" and not words.earning.isdisjoint(sentence.lower[cue.token :]):
        return "exports"
    is_level = not words.growth.isdisjoint(sentence.word_set) or not words.reaching.isdisjoint(sentence.word_set)
    is_yearly = bool(periods) and (is_level or any(words.nouns.get(word) == "trade_turnover" for word in sentence.lower))
    is_yearly = is_yearly or any(period.kind != "month" for period in periods)
    if cue.measure == "contract" and is_yearly and not is_arms and sentence.lower[cue.token] in YEARLY:
        return YEARLY[sentence.lower[cue.token]]
    return cue.measure

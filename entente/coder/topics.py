"""Articles that by their words tell of sport, of markets or of no politics at all, full of country names as they may be."""

from entente.coder.analysis import Sentence
from entente.lexicon.wordlists import word_list

LONG_ARTICLE, POLITICAL_WORDS = 6, 2  # sentences; distinct words
SPORT_WORDS = 5  # distinct words of sport that make a sport report; diplomacy at the Olympics uses two or three
# Distinct words of markets that make a market report, and how often they outnumber those of politics: the market reports of the tuning
# articles have nine to nineteen, an article with events at most four.
MARKET_WORDS, MARKET_SHARE = 7, 3


def is_about_other_things(sentences: list[Sentence]) -> bool:
    """Whether an article is about sport, where countries are teams and attacks are moves, about markets, or hardly political.

    Only a longer one can be hardly political: business, holidays, weather, science.
    """
    words = frozenset[str]().union(*(sentence.word_set for sentence in sentences))
    if len(words & word_list("sport")) >= SPORT_WORDS:
        return True
    if len(sentences) < LONG_ARTICLE:
        return False
    bodies = {mention.codes for sentence in sentences for mention in sentence.mentions if mention.kind == "organisation"}
    political = len(words & word_list("political"))
    if political + len(bodies) < POLITICAL_WORDS:
        return True
    return len(words & word_list("market_report")) >= max(MARKET_WORDS, MARKET_SHARE * political)

"""What speaks against an amount being a figure between two countries: private, only hoped for, a change, spent at home."""

from entente.coder.analysis import Sentence
from entente.facts.gifts import is_public
from entente.facts.hedged_amounts import is_aimed_at, is_growth, is_unpaid
from entente.facts.measure_words import measure_words
from entente.facts.measures import BE_FORMS, GIVEN, TRADE, Cue, is_moved, is_private
from entente.facts.money_words import money_words
from entente.facts.parties import Party, semicolons_around
from entente.facts.trade_words import trade_words

HOPE_REACH = 4  # words from "hopes" to "sell"
SPENT_ON = frozenset({"in", "on", "for", "to"})
HELPING = frozenset({"helping", "aiding", "supporting", "assisting", "arming", "feeding", "training", "rebuilding"})
OF_THANKS = (["of", "gratitude"], ["of", "honour"], ["of", "honor"], ["of", "thanks"])
PROCEEDS = frozenset({"sale", "sales", "proceeds", "auction"})
LOSING, LOST_REACH = frozenset({"cost", "costs", "costing"}), 5  # words from a loss to how much
AHEAD = 4  # words before "was sold" that tell what
PRICE_REACH, SOLD_REACH = 6, 14  # words from "for" to the price, and from a sale
CRIME_REACH, MARKET_REACH, MODAL_REACH = 14, 10, 9  # words around an amount
OF_TWO = frozenset({"trade", "bilateral", "mutual", "two-way", "commodity", "goods", "commercial", "foreign"})
OWNERS, OWN_REACH = frozenset({"its", "his", "her", "'s", "’s", "company", "group"}), 3  # words before "turnover"
BALANCE_REACH = 7  # words from a deficit to how much it is
MISSED_REACH = 8  # words from "shut out of" to the tender


def is_no_figure(measure: str, sentence: Sentence, cue: Cue, tokens: tuple[int, int], parties: list[Party]) -> bool:
    """Whether the amount at `tokens` (first, last), though a cue tells its measure, is none between the `parties` of its sentence."""
    first, last = tokens
    is_gift_or_deal = measure == "aid" or (measure == "contract" and cue.is_verb)
    return (
        _is_spent_at_home(sentence, cue, last, parties)
        or (is_gift_or_deal and (is_private(sentence, first, last) or (is_moved(sentence, last) and not is_public(sentence, last))))
        or (measure == "contract" and cue.is_verb and not money_words().business.isdisjoint(sentence.lower[:first]))
        or (measure in TRADE | GIVEN | {"investment"} and is_unpaid(sentence, first))
        or (measure in GIVEN and _is_for_own(sentence, last))
        or (measure in GIVEN and _is_of_others(sentence, cue, first, last))
        or is_growth(sentence, measure, first, last)
        or (measure in TRADE and _is_lost(sentence, cue, first, last))
        or (measure in TRADE and is_aimed_at(sentence, cue.token, first))
        or _is_of_firm(sentence, cue, first, parties)
        or (
            measure == "contract"
            and cue.is_verb
            and not money_words().hoping.isdisjoint(sentence.lower[max(0, cue.token - HOPE_REACH) : cue.token])
        )
        or (measure == "contract" and _is_missed(sentence, first))
        or (measure == "contract" and cue.is_verb and not trade_words().private.isdisjoint(sentence.lower[:first]))
        or (measure == "investment" and _is_sold(sentence, first))
        or (measure == "debt" and sentence.lower[cue.token + 1 : cue.token + 3] in OF_THANKS)
        or (measure == "loan" and _is_from_markets(sentence, first, last))
        or (measure in GIVEN | {"investment", "contract", "debt"} and _is_supposed(sentence, first, last))
    )


def _is_for_own(sentence: Sentence, last: int) -> bool:
    """Whether money is for who gives it or is the price of something: "set aside $5 million for its own farmers", "from the sale of"."""
    behind = sentence.lower[last + 1 : last + 4]
    is_own = behind[:1] != [] and behind[0] in SPENT_ON and behind[2:] == ["own"]
    return is_own or (behind[:1] == ["from"] and not PROCEEDS.isdisjoint(behind))


def _is_lost(sentence: Sentence, cue: Cue, first: int, last: int) -> bool:
    """Whether an amount is trade that did not come about: "the boycott cost Peru $5 million in exports", "lost $5 million of sales"."""
    lower = sentence.lower
    is_behind = cue.token > last and lower[last + 1 : last + 2] in (["in"], ["of"])
    return is_behind and not (LOSING | money_words().losing).isdisjoint(lower[max(0, first - LOST_REACH) : first])


def _is_sold(sentence: Sentence, first: int) -> bool:
    """Whether what was invested is sold: "sold its holdings in Peru for"."""
    return "for" in sentence.lower[max(0, first - PRICE_REACH) : first] and not trade_words().selling.isdisjoint(
        sentence.lower[max(0, first - SOLD_REACH) : first]
    )


def is_of_balance(sentence: Sentence, first: int, last: int) -> bool:
    """Whether an amount is what exports and imports differ by: "leaves Seoul with a deficit of $18 billion", "a $2 billion surplus"."""
    lower, words = sentence.lower, trade_words()
    behind = last + 2 if lower[last + 1 : last + 2] == ["trade"] else last + 1
    if behind < len(lower) and lower[behind] in words.balances:
        return True
    balance = next((token for token in range(first - 1, max(-1, first - BALANCE_REACH), -1) if lower[token] in words.balances), None)
    return balance is not None and words.amounting.union(measure_words().leading).issuperset(lower[balance + 1 : first])


def is_of_crime(sentence: Sentence, first: int, last: int) -> bool:
    """Whether an amount is what thieves, smugglers or a court's order bring or cost: "cocaine worth", "the court ordered Peru to pay"."""
    left, right = semicolons_around(sentence.lower, first)
    return not money_words().crime.isdisjoint(sentence.lower[max(left + 1, first - CRIME_REACH) : min(right, last + CRIME_REACH)])


def _is_from_markets(sentence: Sentence, first: int, last: int) -> bool:
    """Whether money is borrowed of whoever buys bonds: "borrowed $5 million on international markets"."""
    return not money_words().markets.isdisjoint(sentence.lower[max(0, first - MARKET_REACH) : last + MARKET_REACH])


def _is_supposed(sentence: Sentence, first: int, last: int) -> bool:
    """Whether money may only come: "could invest", "loans of $5 million might follow", "if Peru signs, Chile would lend"."""
    words, lower = money_words(), sentence.lower
    lower = ["" if word == "May" else lower[token] for token, word in enumerate(sentence.words)]
    ahead, behind = lower[max(0, first - MODAL_REACH) : first], lower[last + 1 : last + MODAL_REACH]
    near = ahead + (behind[: behind.index(",")] if "," in behind else behind)
    if not words.perhaps.isdisjoint(near):
        return True
    return not words.conditional.isdisjoint(near) and (
        lower[0] in words.opening or not words.conditions.isdisjoint(lower[:first] + lower[last + 1 :])
    )


def _is_missed(sentence: Sentence, first: int) -> bool:
    """Whether the contract of an amount was lost or never open to those told of: "shut firms out of a $5 billion tender"."""
    return not measure_words().missed.isdisjoint(sentence.lower[max(0, first - MISSED_REACH) : first])


def _is_of_others(sentence: Sentence, cue: Cue, first: int, last: int) -> bool:
    """Whether money given is a part of what was told, "a billion of it", or goes to a name that is no party: "lent Botnia $170"."""
    if sentence.lower[last + 1 : last + 3] == ["of", "it"]:
        return True
    is_between = cue.is_verb and cue.token == first - 2 and sentence.words[first - 1][:1].isupper()
    return is_between and not any(mention.first <= first - 1 <= mention.last for mention in sentence.mentions)


def _is_spent_at_home(sentence: Sentence, cue: Cue, last: int, parties: list[Party]) -> bool:
    """Whether no country behind an amount is what it is spent on: "will spend 8 trillion won to wean its firms off Japanese parts"."""
    if not cue.is_verb or sentence.lower[cue.token] not in measure_words().spending:
        return False
    is_on_others = any(party.first > last and party.prep in SPENT_ON | HELPING and party.kind != "pronoun" for party in parties)
    return not is_on_others or sentence.lower[last + 1 : last + 2] == ["to"]


def _is_of_one(sentence: Sentence, token: int, parties: list[Party]) -> bool:
    """Whether a turnover is one body's own: a sentence tells no trade, no two sides, and ties it by "own", "its" or "on a" to somebody."""
    lower = sentence.lower
    if not OF_TWO.isdisjoint(sentence.word_set) or any(party.prep in ("with", "between") or len(party.codes) > 1 for party in parties):
        return False
    ahead = lower[max(0, token - OWN_REACH) : token]
    return "own" in ahead or "on" in ahead or (not parties and not OWNERS.isdisjoint(ahead))


def _is_of_firm(sentence: Sentence, cue: Cue, first: int, parties: list[Party]) -> bool:
    """Whether a turnover or sales are a company's own, or what is sold is no goods: a player, an estate, shares."""
    word, words = sentence.lower[cue.token], measure_words()
    if cue.is_verb and words.verbs.get(word) in ("contract", "exports"):
        begin = cue.token - AHEAD if cue.token and sentence.lower[cue.token - 1] in BE_FORMS else cue.token  # "a player was sold"
        if not trade_words().never.isdisjoint(sentence.lower[max(0, begin) : first]):
            return True
    if word == "turnover" and _is_of_one(sentence, cue.token, parties):
        return True
    is_own = word == "turnover" and "trade" not in sentence.word_set
    is_own = is_own or (word == "sales" and not any(party.prep == "to" and len(party.codes) == 1 for party in parties))
    return is_own and not words.firms.isdisjoint(sentence.word_set)

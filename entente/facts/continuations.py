"""Sentences that go on about the trade of the one before: "It had not exceeded 2.1 billion in 2007", "Exports: 1.2 billion"."""

from itertools import pairwise

from entente.coder.analysis import Sentence
from entente.facts.measure_words import measure_words
from entente.facts.trade_words import trade_words

PRONOUNS = frozenset({"it", "they", "this", "that"})
LATEST_PRONOUN, VERB_REACH, HEAD_REACH = 9, 4, 4
SUBJECTS = PRONOUNS | {"figure"}
HEADS = frozenset({",", ";", "and", "but", "when", "while", "—", "–"})
COMPARING = ("up from", "down from", "compared with", "compared to", "instead of")
HELD_AGAINST = frozenset({"against", "versus"})
THAN = frozenset({"than", "compared", "against", "from", "versus"})
OPENING = 2  # words in which a trade noun heads a line of its own
OWING, OWED_REACH = frozenset({"owes", "owed", "owe"}), 3  # words from "owes" to how much
TRADE = frozenset({"trade_turnover", "exports", "imports"})
LOOSE = frozenset(
    {
        "go",
        "goes",
        "went",
        "leave",
        "leaves",
        "left",
        "find",
        "finds",
        "found",
        "come",
        "comes",
        "came",
        "take",
        "takes",
        "took",
        "taken",
        "taking",
        "get",
        "gets",
        "got",
    }
)
SCALES = frozenset({"million", "billion", "trillion", "mln", "bln", "bn", "mn", "m"})


def goes_on(sentence: Sentence) -> bool:
    """Whether a sentence has the figure before for its subject: "of this", "the figure", "it stood at"."""
    lower = sentence.lower
    return " ".join(lower[:4]).startswith(measure_words().references) or _has_pronoun_subject(lower)


def _has_pronoun_subject(lower: list[str]) -> bool:
    """Whether "it" or "they" heads a clause of level early on: "Five years before, in 2007, it had not exceeded"."""
    for token in range(min(LATEST_PRONOUN, len(lower))):
        is_head = token == 0 or lower[token - 1] in (",", "and", "but", "when")
        if lower[token] in PRONOUNS and is_head and not trade_words().levels.isdisjoint(lower[token + 1 : token + 1 + VERB_REACH]):
            return True
    return False


def comes_back(sentence: Sentence, begin: int, end: int) -> bool:
    """Whether the words between two amounts come back to the first: "was $4 billion; last year it was down to", "up from"."""
    between = sentence.lower[begin:end]
    if " ".join(between[-2:]) in COMPARING or (between and between[-1] in HELD_AGAINST):
        return True
    if between and between[-1] == "(" and not THAN.isdisjoint(between):
        return True  # "more than in 2017 ($3 billion)"
    for token, word in enumerate(between):
        is_head = not HEADS.isdisjoint(between[max(0, token - HEAD_REACH) : token])
        if word in SUBJECTS and is_head and not trade_words().levels.isdisjoint(between[token + 1 : token + 1 + VERB_REACH]):
            return True
    return False


def has_scale(sentence: Sentence) -> bool:
    """Whether a sentence tells millions of something."""
    return not SCALES.isdisjoint(sentence.word_set)


def may_share_currency(sentence: Sentence) -> bool:
    """Whether a sentence of trade that names no currency has large amounts in that of the sentence before."""
    if not has_scale(sentence):
        return False
    nouns, verbs = measure_words().nouns, trade_words().verbs - LOOSE
    tells_trade = any(nouns.get(word) in TRADE or word in verbs for word in sentence.word_set)
    return tells_trade or _owes(sentence) or goes_on(sentence) or _resumes(sentence)


def _resumes(sentence: Sentence) -> bool:
    """Whether a sentence goes on for another country or some of the goods: "Serbia took 380 million", "With Ukraine: 247 million"."""
    words, lower = trade_words(), sentence.lower
    mention = min((mention for mention in sentence.mentions if mention.codes), key=lambda mention: mention.first, default=None)
    if mention is not None and mention.first <= 1:
        told = words.resumed_takes | words.resumed_sends | words.resumed_ranks | {"and"}
        is_taken = not told.isdisjoint(lower[mention.last + 1 : mention.last + 3])
        return is_taken or (lower[0] in words.resumed_heads and mention.last + 1 < len(lower) and lower[mention.last + 1] == ":")
    if lower[0] in words.goods and lower[1:2] in (["from"], ["to"]):
        return True  # "Goods from Uganda came to 200 million"
    if not words.resumed_parts.isdisjoint(lower):
        return not words.goods.isdisjoint(lower)
    return any(one == "in" and other in words.returned | words.opposite for one, other in pairwise(lower))


def _owes(sentence: Sentence) -> bool:
    """Whether a sentence tells a debt or a trade with how much right behind: "Laos owes China 5.9 billion", "Trade: 3 billion"."""
    lower = sentence.lower
    for token, word in enumerate(lower):
        number = lower[token + 1 : token + 3]
        if len(number) < OPENING or not number[0][0].isdigit() or number[1] not in SCALES:
            continue
        is_owed = not OWING.isdisjoint(lower[max(0, token - OWED_REACH) : token + 1])
        is_traded = word == ":" and any(measure_words().nouns.get(other) in TRADE for other in lower[:token])
        if is_owed or is_traded:
            return True
    return False

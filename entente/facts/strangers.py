"""People without an office in a sentence, whom "he" and "she" behind it mean: a dealer, "Noi Somjai", "Ana Reyes, 61,"."""

from entente.coder.actors.name_origins import name_origins
from entente.coder.analysis import Sentence
from entente.facts.speech import speech_words

ONES = frozenset({"a", "an", "another", "one"})
LATEST_NAME = 4  # token by which the name that opens a sentence has begun
AGE_DIGITS = 2


def is_unknown_name(sentence: Sentence, token: int, first: int) -> bool:
    """Whether a token ends a name of two words and more, as written."""
    word = sentence.words[token]
    if not word[0].isupper() or not word.isalpha() or token == first == 0:
        return False
    previous = sentence.words[token - 1] if token > first else ""
    following = sentence.words[token + 1] if token + 1 < len(sentence.words) else ""
    return previous[:1].isupper() and previous.isalpha() and not (following[:1].isupper() and following.isalpha())


def follows_private(sentence: Sentence, token: int) -> bool:
    """Whether somebody without office stands nearer before a token than any name: "a dealer bought forty, as he put it"."""
    private = speech_words().private
    if private.isdisjoint(sentence.word_set):
        return False
    nouns = [
        at
        for at in range(1, token)
        if sentence.lower[at] in private and not sentence.in_quote[at] and ONES & {*sentence.lower[max(0, at - 3) : at]}
    ]
    return bool(nouns) and not any(mention.person is not None and nouns[-1] < mention.first < token for mention in sentence.mentions)


def is_about_private(sentence: Sentence) -> bool:
    """Whether a sentence names no office-holder and tells of somebody without office: "A schoolteacher shrugged"."""
    return not _names_holder(sentence) and follows_private(sentence, len(sentence.lower))


def opens_with_unknown_name(sentence: Sentence) -> bool:
    """Whether the subject is a full name of nobody who holds an office: "Ana Reyes, who heads the group, said"."""
    second = next((token for token in range(1, min(LATEST_NAME, len(sentence.words))) if is_unknown_name(sentence, token, 0)), None)
    if second is None or any(mention.first <= second and mention.person is not None for mention in sentence.mentions):
        return False
    following = sentence.lower[second + 1 : second + 3]
    is_person = sentence.lower[second - 1] in name_origins().given and all(mention.first > second for mention in sentence.mentions)
    return is_person or following[:2] == [",", "who"] or (bool(following) and following[0] in speech_words().verbs)


def names_with_age(sentence: Sentence) -> bool:
    """Whether a name stands with an age, and no office-holder in the sentence: "In Lima Ana Reyes, 61, swept her shop"."""
    lower = sentence.lower
    return not _names_holder(sentence) and any(
        len(lower[token]) == AGE_DIGITS
        and lower[token].isdigit()
        and lower[token - 1] == ","
        and lower[token + 1] in (",", ".")
        and is_unknown_name(sentence, token - 2, 0)
        for token in range(3, len(lower) - 1)
    )


def _names_holder(sentence: Sentence) -> bool:
    return any(mention.person is not None and mention.kind != "pronoun" for mention in sentence.mentions)

"""Countries that a sentence leaves out: "all members except Peru", "everyone apart from Peru", "all but Peru"."""

from entente.coder.analysis import Mention, Sentence
from entente.lexicon.wordlists import word_list

HEAD = "excepted"  # class of a name that takes no part in what is told
LEAVING_OUT = (
    ("except",),
    ("except", "for"),
    ("excepting",),
    ("excluding",),
    ("save", "for"),
    ("apart", "from"),
    ("aside", "from"),
    ("other", "than"),
    ("exception", "of"),
)
OPENING_GROUP = 3  # token of the name behind "All members but", which opens a sentence
GROUP_REACH = 3  # words of "all its neighbours", which "but" follows
NOBODY_REACH = 6  # words before the exception among which "nobody" turns it round: "nobody in the bloc except Peru"


def mark_excepted(mentions: list[Mention], sentence: Sentence) -> None:
    """Gives the names of a noun chunk that are left out the class `excepted`, those listed with one too."""
    for mention in mentions:
        if _is_left_out(mention, sentence) or _is_listed_with_one(mention, sentence):
            mention.head = HEAD


def _is_left_out(mention: Mention, sentence: Sentence) -> bool:
    lower = sentence.lower
    start = mention.first - (mention.first > 0 and lower[mention.first - 1] == "the")
    opener = next((words for words in LEAVING_OUT if tuple(lower[max(0, start - len(words)) : start]) == words), None)
    if opener is None:
        return start > 1 and lower[start - 1] == "but" and _follows_all(mention, start, lower)
    before = lower[max(0, start - len(opener) - NOBODY_REACH) : start - len(opener)]
    return word_list("nothings").isdisjoint(before) and "not" not in before


def _follows_all(mention: Mention, start: int, lower: list[str]) -> bool:
    """Whether "but" stands behind all of some: "all but Peru", "all members but Peru" that opens a sentence or ends it."""
    quantifiers = word_list("whole_groups")
    if lower[start - 2] in quantifiers or (start == OPENING_GROUP and lower[0] in quantifiers):
        return True
    is_end = mention.last + 1 >= len(lower) or lower[mention.last + 1] in (".", ",", ";")
    return is_end and not quantifiers.isdisjoint(lower[max(0, start - 1 - GROUP_REACH) : start - 1])


def _is_listed_with_one(mention: Mention, sentence: Sentence) -> bool:
    """Whether a name follows one that is left out, behind a comma or "and": "except Peru and Chile"."""
    link = mention.first - 1
    if link < 1 or sentence.lower[link] not in (",", "and", "or"):
        return False
    link -= sentence.lower[link - 1] == ","
    return any(other.last == link - 1 and other.head == HEAD for other in sentence.mentions)

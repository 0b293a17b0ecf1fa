"""Who of a country acts for no government: "an American lawyer", "the German football association", "universities from Peru and Chile"."""

from functools import cache

from entente.coder.analysis import Sentence
from entente.coder.grammar.kinds import PRIVATE_HEADS
from entente.facts.data import read_words
from entente.facts.parties import ARTICLES, Party

LISTING = frozenset({"and", ",", "the", "or"})
MOST_WORDS = 4  # from a country to the noun that it tells more of: "Peru's national chamber of commerce"


@cache
def _nouns(name: str) -> frozenset[str]:
    return frozenset(read_words("private")["nouns"][name].split())


def _singular(word: str) -> str:
    if word.endswith("ies") and len(word) > 4:
        return f"{word[:-3]}y"
    if word.endswith("men"):
        return f"{word[:-3]}man"
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


def is_private_noun(sentence: Sentence, token: int) -> bool:
    """Whether a lower-case noun at a token tells of a private body or of private people: "federation", "bishops", no "central bank"."""
    word, before = _singular(sentence.lower[token]), sentence.lower[token - 1] if token else ""
    if token > 0 and not sentence.words[token][:1].islower():
        return False
    if word in _nouns("bodies_of_state") and before in _nouns("of_state"):
        return False
    is_chamber = sentence.lower[token + 1 : token + 3] == ["of", "commerce"] and word == "chamber"
    return is_chamber or (word in _nouns("bodies") and word != "chamber") or word in _nouns("people")


def _told_behind(sentence: Sentence, party: Party) -> bool:
    """Whether the noun that a country in front tells more of is private: "the German football association"."""
    for token in range(party.last + 1, min(party.last + 1 + MOST_WORDS, len(sentence.words))):
        word = sentence.lower[token]
        if word in ("'s", "’s", "-"):
            continue
        if is_private_noun(sentence, token):
            following = sentence.lower[token + 1 : token + 2]
            return _nouns("offices").isdisjoint(following)
        if not word[0].isalpha() or word in _nouns("links") or word in ARTICLES or word in LISTING:
            return False
    return False


def _told_ahead(sentence: Sentence, party: Party) -> bool:
    """Whether a private noun stands right before the preposition of a country: "a trader from Spain"."""
    token = party.first - 1
    while token > 0 and sentence.lower[token] in ARTICLES:
        token -= 1
    return token > 0 and sentence.lower[token] in _nouns("links") and is_private_noun(sentence, token - 1)


def is_private(sentence: Sentence, party: Party, parties: list[Party]) -> bool:
    """Whether a party of a sentence is private people or a private body; of a list, with the one that opens it."""
    if party.kind in ("official", "office", "pronoun", "organisation"):
        return False
    if party.kind == "demonym":
        return False  # "the Turks closed their embassy"
    if party.is_owner or party.kind == "adjective":
        noun = _singular(sentence.lower[party.last + 1]) if party.last + 1 < len(sentence.lower) else ""
        return (party.head in PRIVATE_HEADS and noun not in _nouns("official")) or _told_behind(sentence, party)
    if _told_ahead(sentence, party):
        return True
    at = parties.index(party)
    is_listed = at > 0 and LISTING.issuperset(sentence.lower[parties[at - 1].last + 1 : party.first])
    return is_listed and not parties[at - 1].is_owner and is_private(sentence, parties[at - 1], parties)

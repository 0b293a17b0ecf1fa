"""Whether a name in a head is a person's or a newspaper's, as weights: what speaks for it, less what speaks against it."""

import re
from functools import cache

from entente.lexicon.accents import strip_accents
from entente.sources.rules import load_rules
from entente.text.names import is_name
from entente.text.outlets import has_outlet_word, is_known_outlet
from entente.text.places import is_known_place, is_nation_word

LONGEST_PERSON_WORDS, LONGEST_OUTLET_WORDS = 5, 6
INITIAL = re.compile(r"[A-ZÀ-Þ]\.")
DIGIT = re.compile(r"\d")
IMPOSSIBLE = -9.0


def weigh_person(name: str) -> float:
    """Above 0 for what may be a person's name, 3 and more with a given name that is known."""
    words = name.split()
    if not 2 <= len(words) <= LONGEST_PERSON_WORDS or DIGIT.search(name) or not is_name(name):
        return IMPOSSIBLE
    if is_known_outlet(name) or is_known_place(name) or any(map(is_nation_word, words)):
        return IMPOSSIBLE
    weight = 0.5 if len(words) <= 4 else -0.5
    weight += 3 * is_given_name(words[0]) + 1.5 * any(map(INITIAL.fullmatch, words[:-1]))
    weight -= 2 * has_outlet_word(name) + 3 * begins_with_article(name) + 3 * ("&" in name)
    return weight


def weigh_outlet(name: str) -> float:
    """Above 0 for what may be a newspaper's or an agency's name, 2 and more with a word or an article that such names have."""
    words = name.split()
    if is_known_outlet(name):
        return 6.0
    if not 1 <= len(words) <= LONGEST_OUTLET_WORDS or DIGIT.search(name) or not is_name(name) or is_known_place(name):
        return IMPOSSIBLE
    weight = 2.5 * has_outlet_word(name) + 1.5 * begins_with_article(name)
    weight -= 3 * (is_given_name(words[0]) and not weight) + 3 * all(map(is_nation_word, words))
    return weight - 0.5 * (len(words) == 1) - 0.5 * (len(words) > 4)


def is_given_name(word: str) -> bool:
    return bool({fold_accents(word), *fold_accents(word).split("-")} & _given_names())


def begins_with_article(name: str) -> bool:
    return " " in name and name.split()[0].lower() in _articles()


def fold_accents(word: str) -> str:
    """Lower-cased letters without accents."""
    return strip_accents(word.lower().replace("ı", "i"))


@cache
def _given_names() -> frozenset[str]:
    return frozenset(load_rules("given_names")["names"])


@cache
def _articles() -> frozenset[str]:
    return frozenset(load_rules("heads")["articles"]["words"])

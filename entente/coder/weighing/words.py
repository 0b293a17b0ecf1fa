"""The words around two parties, by where they stand: what speaks for one type of act or another beside the traits.

Names are left out, so that what a party is called speaks for nothing.
"""

from collections.abc import Iterator

from entente.coder.grammar.chunks import Chunk
from entente.coder.weighing.couples import Couple
from entente.coder.weighing.traits import Grammar
from entente.lexicon.inflection import VOWELS

NEAR = 6  # tokens before the first party and behind the second
SHORTEST = 3  # letters of a word that counts, and of what is left of it
ENDINGS = ("ations", "ation", "ments", "ment", "ingly", "ings", "ing", "ies", "ied", "ed", "es", "s", "ly", "e")

WordLevels = dict[str, dict[str, int]]  # by word and place, what it adds to each type, in thousandths of a log-odds


def find_words(couple: Couple, grammar: Grammar) -> set[str]:
    """The words of a couple's sentence, each with where it stands: "between: sign", "near: sign", "sentence: sign", "verb: sign"."""
    sentence, chunks = couple.told.sentence, couple.told.chunks
    one, other, ruled = chunks[couple.one_at], chunks[couple.other_at], grammar.verb_of(couple.one_at, couple.other_at)
    verb = None if ruled is None else chunks[ruled]
    found = {""}  # what goes without saying
    for place, word in enumerate(sentence.words):
        if len(word) < SHORTEST or not word.islower() or not word.isalpha():
            continue
        stem = stem_of(word)
        found.update(f"{where}: {stem}" for where in _places(place, one, other, verb))
    return found


def _places(token: int, one: Chunk, other: Chunk, verb: Chunk | None) -> Iterator[str]:
    yield "sentence"
    if one.first - NEAR <= token <= other.last + NEAR:
        yield "near"
    if one.last < token < other.first:
        yield "between"
    if verb is not None and verb.first <= token <= verb.last:
        yield "verb"


def stem_of(word: str) -> str:
    """A word without its ending, near enough that the forms of a verb and its noun are one."""
    ending = next((ending for ending in ENDINGS if word.endswith(ending) and len(word) - len(ending) >= SHORTEST), "")
    stem = word[: len(word) - len(ending)]
    return stem[:-1] if len(stem) > SHORTEST and stem[-1] == "y" and stem[-2] not in VOWELS else stem


def add_up_words(words: set[str], levels: WordLevels) -> dict[str, int]:
    """What the words add to the types that they speak for or against."""
    sums: dict[str, int] = {}
    for word in words & levels.keys():
        for name, level in levels[word].items():
            sums[name] = sums.get(name, 0) + level
    return sums

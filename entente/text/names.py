"""Names of people as bylines write them."""

import re
from functools import cache

from entente.sources.rules import load_rules
from entente.text.outlets import looks_like_outlet

# What parts a header line: "By Ann Lee, Daily Herald | 10 November 2022".
PIECE = re.compile(r"\s*[|•·,،;/()\[\]]\s*|\s+[-–—]+\s+|\s{2,}|\t")
SEVERAL_NAMES = re.compile(r"[^,|]+,\s+[A-Z]\S+ [A-Z]\S+( and |,)")
PREFIX_END = re.compile(r"[-'’]")
LONGEST_NAME_WORDS = 8


def find_byline(line: str) -> str | None:
    """What follows "By", "Compiled by" and the like in a byline, null where the line is none."""
    first, _, rest = line.partition(" ")
    folded = first.lower().rstrip(":")
    if folded not in _bywords():
        if folded not in _first_words():
            return None
        second, _, rest = rest.partition(" ")
        if f"{folded} {second.lower().rstrip(':')}" not in _bywords():
            return None
    rest = rest.strip()
    return rest if rest and is_name(rest) else None


def read_author(text: str) -> str | None:
    """The author in a byline with or without its "By"; null where the text is no name."""
    value = find_byline(text) or text
    is_author = len(value) < 100 and " " in value and is_name(value) and not looks_like_outlet(value)
    return cut_name(value) if is_author else None


def is_name(value: str) -> bool:
    """True where every word is capitalised or joins names, up to a comma, bar or word such as "in"."""
    words = cut_name(value).split()
    if not 1 <= len(words) <= LONGEST_NAME_WORDS or (value.endswith((".", "?", "!", ":")) and not value.endswith((".com", ".net"))):
        return False
    return all(_is_name_word(word) for word in words)


def _is_name_word(word: str) -> bool:
    """True for a capitalised word, one that joins names, one with a prefix such as al-Rashid or d'Arc, and one of letters without case."""
    first = word[0]
    if first.islower():
        return word.lower() in _joiners() or (len(word) > 3 and PREFIX_END.split(word)[0] in _prefixes())
    return not first.isdigit()


def cut_name(value: str) -> str:
    """A byline's value up to where the name, or the last of several names, ends."""
    value = value if SEVERAL_NAMES.match(value) else PIECE.split(value, maxsplit=1)[0]
    words = value.split()
    for number, word in enumerate(words):
        if number and word in _name_ends():
            return " ".join(words[:number])
    return " ".join(words)


@cache
def _bywords() -> frozenset[str]:
    return frozenset(load_rules("heads")["bylines"]["words"])


@cache
def _first_words() -> frozenset[str]:
    return frozenset(word.split()[0] for word in _bywords() if " " in word)


@cache
def _name_ends() -> frozenset[str]:
    return frozenset(load_rules("heads")["bylines"]["ends"])


@cache
def _joiners() -> frozenset[str]:
    return frozenset(load_rules("heads")["names"]["joiners"])


@cache
def _prefixes() -> frozenset[str]:
    return _joiners() | frozenset(load_rules("heads")["names"]["prefixes"])

"""Names of newspapers, broadcasters and news agencies: known ones, and how unknown ones look."""

import csv
import re
from functools import cache
from importlib.resources import files

from entente.sources.rules import load_rules

WORDS = re.compile(r"[^\W\d_]+")


@cache
def _known() -> frozenset[str]:
    """Folded names of the text rules and of the lexicon's list of media."""
    names = {name.lower() for name in load_rules("heads")["outlets"]["names"]}
    media = files("entente").joinpath("lexicon/data/media.csv")
    if media.is_file():
        with media.open(encoding="utf-8") as lines:
            names |= {row["name"].lower() for row in csv.DictReader(lines)}
    return frozenset(names)


@cache
def _words() -> tuple[frozenset[str], tuple[str, ...]]:
    words: list[str] = load_rules("heads")["outlets"]["words"]
    return frozenset(words), tuple(word for word in words if len(word) >= 4)


def is_known_outlet(name: str) -> bool:
    """True for a name that the lexicon lists as news media."""
    return name.strip(" .").lower() in _known()


def looks_like_outlet(name: str) -> bool:
    """True for a known outlet, for a name with a word such as News or Times, and for one in capitals or with a web suffix."""
    if is_known_outlet(name) or has_outlet_word(name):
        return True
    return len(WORDS.findall(name)) == 1 and name.isupper() and len(name) >= 3


def has_outlet_word(name: str) -> bool:
    """True for a name with a word such as News or Times, or of one word that ends in one."""
    words, endings = _words()
    tokens = WORDS.findall(name.lower())
    return any(token in words or (token.endswith(endings) and token not in endings and len(tokens) == 1) for token in tokens)

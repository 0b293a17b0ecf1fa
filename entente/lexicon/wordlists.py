"""The coder's word lists, by name, from words.toml."""

import tomllib
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Any, Final

from entente.errors import LexiconError

DATA = Path(__file__).parent / "data"
TAGGED = frozenset({"function", "heads", "marks"})  # sections of words.toml whose words the vocabulary tags; the others hold lists
INCLUDING = "@"  # before the name of another list whose words a list holds, too


def read_toml(name: str) -> dict[str, Any]:
    """The tables of a file of the lexicon; raises LexiconError with the line where it is broken."""
    try:
        return tomllib.loads((DATA / name).read_text("utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise LexiconError(f"{name}: no valid TOML, {error}; mend the line named") from error


@cache
def read_words() -> dict[str, dict[str, str]]:
    """The sections of words.toml, each with its lists as they are written."""
    return read_toml("words.toml")


class _WordLists(dict[str, frozenset[str]]):
    """The lists asked for so far, by name."""

    def __missing__(self, name: str) -> frozenset[str]:
        self[name] = found = _lists()[name]
        return found


_known = _WordLists()
word_list: Final = _known.__getitem__
"""A list of words.toml: `ready`, `office_heads`; KeyError where there is none of that name.

A plain look-up and no function: it is asked for some 250 times a sentence.
"""


def holds_phrase(words: Sequence[str], name: str) -> bool:
    """Whether a phrase of a list stands in some words, lower case: "out_of_the_question"."""
    text = f"_{'_'.join(words)}_"
    return any(phrase in text for phrase in _phrases(name))


@cache
def _phrases(name: str) -> tuple[str, ...]:
    return tuple(f"_{phrase}_" for phrase in word_list(name))


@cache
def _lists() -> dict[str, frozenset[str]]:
    written: dict[str, list[str]] = {}
    for section, entries in read_words().items():
        if section in TAGGED:
            continue
        for name, words in entries.items():
            if name in written:
                raise LexiconError(f"words.toml: two lists are named {name!r}, the second in section {section!r}; rename one")
            written[name] = words.split()
    return {name: frozenset(_expand(name, written, ())) for name in written}


def _expand(name: str, written: dict[str, list[str]], within: tuple[str, ...]) -> Iterator[str]:
    """The words of a list, with those of the lists that it names."""
    if name not in written or name in within:
        problem = "holds itself" if name in within else "does not exist"
        raise LexiconError(f"words.toml: {within[-1]!r} holds the list {name!r}, which {problem}; drop {INCLUDING + name!r} there")
    for word in written[name]:
        if word.startswith(INCLUDING):
            yield from _expand(word.removeprefix(INCLUDING), written, (*within, name))
        else:
            yield word

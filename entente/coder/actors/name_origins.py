"""Where a person's name is at home: of two countries that a text speaks of, the one whose official "Luo Hanming" may be."""

from collections.abc import Iterable
from dataclasses import dataclass, fields
from functools import cache

from entente.lexicon.accents import strip_accents
from entente.lexicon.wordlists import read_toml

Countries = frozenset[str]
SHORTEST_STEM = 5  # letters of a surname of which an ending or a beginning tells
LETTERS = str.maketrans({"ı": "i", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ß": "ss", "’": "'"})


@dataclass(frozen=True, slots=True)
class NameOrigins:
    """The countries where a first name, a surname, an opening of a name, and a surname's ending or beginning are common."""

    given: dict[str, Countries]
    family: dict[str, Countries]
    first: dict[str, Countries]
    endings: dict[str, Countries]
    beginnings: dict[str, Countries]


@cache
def name_origins() -> NameOrigins:
    """The lexicon's `name_origins.toml`; a name of several peoples has the countries of all."""
    tables: dict[str, dict[str, Countries]] = {field.name: {} for field in fields(NameOrigins)}
    for people in read_toml("name_origins.toml").values():
        countries = frozenset(people["countries"].split())
        for key, table in tables.items():
            for part in people.get(key, "").split():
                table[part] = table.get(part, frozenset()) | countries
    return NameOrigins(**tables)


def fit_name(name: str, guess: str, others: Iterable[str]) -> str:
    """`guess`, or the first of `others` in which more parts of a name are at home, where none is at home in `guess`."""
    told = _find_origins(name)
    if not told or any(guess in countries for countries in told):
        return guess
    counts = {code: sum(code in countries for countries in told) for code in others}
    best = max(counts.values(), default=0)
    return next(code for code, count in counts.items() if count == best) if best else guess


def is_given_name(word: str) -> bool:
    """Whether a word, accents aside, is a first name of some people."""
    return _plain(word) in name_origins().given


def _plain(name: str) -> str:
    """Lower-case letters without accents."""
    return strip_accents(name.lower().translate(LETTERS))


def _find_origins(name: str) -> list[Countries]:
    """What each part of a name tells, as far as it is known."""
    origins = name_origins()
    words = _plain(name).split()
    if not words:
        return []
    told = [origins.given.get(word) or origins.given.get(word.partition("-")[0]) for word in words[:-1]]
    told.append(origins.first.get(words[0]) if len(words) > 1 else None)
    surname = words[-1]
    told.append(origins.family.get(surname) or _by_shape(surname, origins))
    return [countries for countries in told if countries]


def _by_shape(surname: str, origins: NameOrigins) -> Countries | None:
    """What the longest known ending of a surname tells, else its beginning."""
    if len(surname) < SHORTEST_STEM:
        return None
    for length in range(min(7, len(surname) - 2), 1, -1):
        found = origins.endings.get(surname[-length:])
        if found:
            return found
    return next((origins.beginnings[surname[:length]] for length in range(6, 2, -1) if surname[:length] in origins.beginnings), None)

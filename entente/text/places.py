"""Capitals and other cities that the lexicon knows, for datelines that bear nothing but a place."""

import csv
from functools import cache
from importlib.resources import files

KINDS = frozenset({"capital", "city"})
NATION_KINDS = frozenset({"name", "adjective", "demonym", "capital"})


@cache
def _known() -> frozenset[str]:
    """Folded names of the lexicon's capitals and cities."""
    folder = files("entente").joinpath("lexicon/data")
    names: set[str] = set()
    if (path := folder.joinpath("names.csv")).is_file():
        with path.open(encoding="utf-8") as lines:
            names |= {row["alias"].lower() for row in csv.DictReader(lines) if row["kind"] in KINDS}
    if (path := folder.joinpath("countries.csv")).is_file():
        with path.open(encoding="utf-8") as lines:
            names |= {row["capital"].lower() for row in csv.DictReader(lines) if row["capital"]}
    return frozenset(names)


@cache
def _nation_words() -> frozenset[str]:
    """Folded single words that name a country, a people or a capital."""
    folder = files("entente").joinpath("lexicon/data")
    words: set[str] = set()
    for table, column in (("names.csv", "alias"), ("countries.csv", "name")):
        if (path := folder.joinpath(table)).is_file():
            with path.open(encoding="utf-8") as lines:
                rows = [row for row in csv.DictReader(lines) if row.get("kind", "name") in NATION_KINDS]
            words |= {row[column].lower() for row in rows if " " not in row[column]}
    return frozenset(words)


@cache
def read_countries() -> frozenset[str]:
    """The names of countries as the lexicon writes them, long forms too."""
    folder = files("entente").joinpath("lexicon/data")
    names: set[str] = set()
    for table, column in (("names.csv", "alias"), ("countries.csv", "name")):
        if (path := folder.joinpath(table)).is_file():
            with path.open(encoding="utf-8") as lines:
                names |= {row[column] for row in csv.DictReader(lines) if row.get("kind", "name") == "name"}
    return frozenset(names)


def is_known_place(name: str) -> bool:
    """True for a city of the lexicon, and for several parted by a stroke ("OSLO/MAPUTO")."""
    return all(part.strip() in _known() for part in name.lower().split("/"))


def is_nation_word(word: str) -> bool:
    return word.lower() in _nation_words()

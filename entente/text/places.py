"""Capitals and other cities that the lexicon knows, for datelines that bear nothing but a place."""

import csv
from functools import cache
from importlib.resources import files

KINDS = frozenset({"capital", "city"})


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


def is_known_place(name: str) -> bool:
    return name.lower() in _known()

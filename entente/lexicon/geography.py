"""Where countries lie: who borders whom, on which side, and which countries a phrase such as "the Gulf state" may mean."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from entente.lexicon.wordlists import read_toml

DIRECTIONS = {"northern": (1, 0), "southern": (-1, 0), "eastern": (0, 1), "western": (0, -1)}  # degrees north, degrees east


@dataclass(frozen=True, slots=True)
class Geography:
    """Neighbours, positions and territories by country code; the countries of each kind (`kingdom`) and part of the world (`baltic`).

    `halves` are those of a divided country, by the bare names that they bear: `north`.
    """

    neighbours: dict[str, frozenset[str]]
    positions: dict[str, tuple[float, float]]
    kinds: dict[str, frozenset[str]]
    regions: dict[str, frozenset[str]]
    territories: dict[str, frozenset[str]]
    all_territories: frozenset[str]
    halves: dict[str, str]

    def with_territories(self, codes: Iterable[str]) -> frozenset[str]:
        """Some countries together with the territories that are theirs."""
        return frozenset(codes).union(*(self.territories[code] for code in codes if code in self.territories))

    def described(self, words: Sequence[str]) -> frozenset[str] | None:
        """The countries that all descriptions among some words fit; null where none of the words describes a country."""
        fitting: frozenset[str] | None = None
        position = 0
        while position < len(words):
            pair = "_".join(words[position : position + 2])
            countries = self.regions.get(pair) or self.regions.get(words[position]) or self.kinds.get(words[position])
            position += 2 if pair in self.regions else 1
            if countries is not None:
                fitting = countries if fitting is None else fitting & countries
        return fitting

    def is_beside(self, code: str, other: str, words: Sequence[str]) -> bool:
        """Whether `other` borders `code`, on the side that words such as "northern" name."""
        if other not in self.neighbours.get(code, ()):
            return False
        here, there = self.positions.get(code), self.positions.get(other)
        if here is None or there is None:
            return True
        shift = (there[0] - here[0], there[1] - here[1])
        return all(shift[0] * side[0] + shift[1] * side[1] > 0 for word, side in DIRECTIONS.items() if word in words)

    def share_border(self, codes: Sequence[str]) -> bool:
        """Whether two countries lie side by side."""
        return len(codes) == 2 and codes[1] in self.neighbours.get(codes[0], ())

    def find_straight(self, code: str, words: Sequence[str]) -> list[str]:
        """The neighbours of `code` that lie more to the side that words such as "northern" name than to another, in order of code."""
        north, east = self.positions.get(code, (0.0, 0.0))
        found: list[str] = []
        for other in sorted(self.neighbours.get(code, ())):
            there = self.positions.get(other)
            if there is not None and self.is_beside(code, other, words):
                along = abs(there[0] - north), abs(there[1] - east)
                is_northward = any(word in words and side[0] for word, side in DIRECTIONS.items())
                if (along[0] > along[1]) == is_northward:
                    found.append(other)
        return found


@cache
def load_geography() -> Geography:
    """The bundled tables, read once a process."""
    tables = read_toml("geography.toml")
    neighbours: dict[str, set[str]] = {}
    for code, others in tables["neighbours"].items():
        for other in others.split():
            neighbours.setdefault(code, set()).add(other)
            neighbours.setdefault(other, set()).add(code)
    positions = {code: (float(north), float(east)) for code, (north, east) in tables["positions"].items()}
    kinds, regions = ({name: frozenset(codes.split()) for name, codes in tables[section].items()} for section in ("kinds", "regions"))
    territories = {code: frozenset(theirs.split()) for code, theirs in tables["territories"].items()}
    return Geography(
        {code: frozenset(others) for code, others in neighbours.items()},
        positions,
        kinds,
        regions,
        territories,
        frozenset[str]().union(*territories.values()),
        tables["halves"],
    )

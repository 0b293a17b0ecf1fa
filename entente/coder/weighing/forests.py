"""Grown trees: sums of leaves, in thousandths of a log-odds, so that every machine adds up the same.

The trees are data (`entente/lexicon/data/forests.json`), grown by `benchmarks/grow_forests.py` from the annotated texts of `tests/gold`.
"""

import json
from functools import cache
from math import exp, log
from typing import Any, cast

from entente.coder.weighing.traits import Traits
from entente.lexicon.loading import DATA

UNIT = 1000  # leaves are thousandths
LEAF = -1  # in place of a trait


class Forest:
    """Trees whose leaves are summed; a tree is four lists with a place for each node: traits (by number), limits, ways, levels.

    A node sends what is at most its limit to the next node, all else where its way leads. The level of a leaf is what it adds, that of
    another node what the leaves behind it add on average. A sum below `least` after the first `look` trees is as good as lost.
    """

    __slots__ = ("bias", "least", "look", "trees")

    def __init__(self, bias: int, trees: list[list[list[int]]], look: int = -1, least: int = 0) -> None:
        self.bias = bias
        self.trees = trees
        self.look = look
        self.least = least

    def add_up(self, values: list[int]) -> int:
        """The bias and the leaves that the values of all traits lead to; of the first trees alone where these leave no hope."""
        total = self.bias
        ahead = self.look
        for traits, limits, ways, levels in self.trees:
            if ahead == 0 and total < self.least:
                break
            node = 0
            while traits[node] >= 0:
                node = node + 1 if values[traits[node]] <= limits[node] else ways[node]
            total += levels[node]
            ahead -= 1
        return total

    def reasons(self, values: list[int]) -> dict[int, int]:
        """How much each trait moves the sum, from node to node on the ways to the leaves."""
        moved: dict[int, int] = {}
        for traits, limits, ways, levels in self.trees:
            node = 0
            while traits[node] >= 0:
                trait, level = traits[node], levels[node]
                node = node + 1 if values[trait] <= limits[node] else ways[node]
                moved[trait] = moved.get(trait, 0) + levels[node] - level
        return moved


class Forests:
    """The trees for whether two parties have an act, for its type and for its direction, over one list of traits."""

    __slots__ = ("act", "directions", "numbers", "traits", "types")

    def __init__(self, traits: list[str], act: Forest, types: dict[str, Forest], directions: dict[str, Forest]) -> None:
        self.traits = traits
        self.numbers = {name: number for number, name in enumerate(traits)}
        self.act = act
        self.types = types
        self.directions = directions

    def count(self, traits: Traits) -> list[int]:
        """The values of all traits that the trees ask for."""
        values = [0] * len(self.traits)
        for name, value in traits.items():
            number = self.numbers.get(name)
            if number is not None:
                values[number] = value
        return values


def as_probability(total: int) -> float:
    """A sum of leaves as a probability."""
    return 1 / (1 + exp(-total / UNIT))


@cache
def as_sum(probability: float) -> int:
    """A probability as a sum of leaves."""
    return round(UNIT * log(probability / (1 - probability)))


@cache
def load_forests() -> Forests:
    """The trees that come with the program."""
    found = cast("dict[str, Any]", json.loads((DATA / "forests.json").read_text("utf-8")))
    types = {name: Forest(**forest) for name, forest in found["types"].items()}
    directions = {name: Forest(**forest) for name, forest in found["directions"].items()}
    return Forests(found["traits"], Forest(**found["act"]), types, directions)

"""Grown trees, and levels of words: sums in thousandths of a log-odds, so that every machine adds up the same.

Both are data (`entente/lexicon/data/forests.json`), grown by `benchmarks/grow_forests.py` from the annotated texts of `tests/gold`.
"""

import json
from functools import cache
from math import exp, log
from typing import Any, cast

from entente.coder.weighing.leaves import Leaves
from entente.coder.weighing.traits import Traits
from entente.coder.weighing.words import WordLevels
from entente.lexicon.loading import DATA

UNIT = 1000  # leaves are thousandths
LEAF = -1  # in place of a trait


class Forest:
    """Trees whose leaves are summed; a tree is four lists with a place for each node: traits (numbers of `names`), limits, ways, levels.

    A node sends what is at most its limit to the next node, all else where its way leads. The level of a leaf is what it adds, that of
    another node what the leaves behind it add on average. A sum below `least` after the first `look` trees is as good as lost.
    """

    __slots__ = ("bias", "least", "names", "stretches", "trees")

    def __init__(self, bias: int, trees: list[list[list[int]]], names: list[str], look: int = 0, least: int = 0) -> None:
        self.bias = bias
        self.trees = trees
        self.names = names
        self.least = least
        self.stretches = [Leaves(trees[:look], names), Leaves(trees[look:], names)] if look else [Leaves(trees, names)]

    def add_up(self, traits: Traits) -> int:
        """The bias and the leaves that the traits lead to; of the first trees alone where these leave no hope."""
        total = self.bias
        for leaves in self.stretches:
            total += leaves.add_up(traits)
            if total < self.least:
                break
        return total

    def reasons(self, values: Traits) -> dict[str, int]:
        """How much each trait moves the sum, from node to node on the ways to the leaves."""
        moved: dict[str, int] = {}
        for traits, limits, ways, levels in self.trees:
            node = 0
            while traits[node] >= 0:
                name, level = self.names[traits[node]], levels[node]
                node = node + 1 if values.get(name, 0) <= limits[node] else ways[node]
                moved[name] = moved.get(name, 0) + levels[node] - level
        return moved


class Forests:
    """The trees for whether two parties have an act, for its type and for its direction, over one list of traits.

    `words` adds to the type what the words around the two speak for.
    """

    __slots__ = ("act", "directions", "traits", "types", "words")

    def __init__(self, traits: list[str], act: Forest, types: dict[str, Forest], directions: dict[str, Forest], words: WordLevels) -> None:
        self.traits = traits
        self.act = act
        self.types = types
        self.directions = directions
        self.words = words


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
    names: list[str] = found["traits"]
    types = {name: Forest(**forest, names=names) for name, forest in found["types"].items()}
    directions = {name: Forest(**forest, names=names) for name, forest in found["directions"].items()}
    return Forests(names, Forest(**found["act"], names=names), types, directions, found["words"])

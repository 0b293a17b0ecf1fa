"""The leaves that the values of traits lead to, found in all trees at once.

Trees are not walked. Their leaves are bits of one number, from left to right. A value beyond the limit of a node rules out the leaves on
its near side, wherever that node stands, and the first leaf left of each tree is the one reached (Lucchese et al., "QuickScorer", 2015).
No limit is below 0, so that traits which are 0 rule out nothing: of some 1,500 a couple has about 70 others.
"""

from operator import getitem
from struct import Struct

from entente.coder.weighing.traits import Traits

WIDTH = 16  # bits for the leaves of a tree, of which there are at most 15


class Leaves:
    """The leaves of trees, each with its level; `names` are those of the traits that the trees ask for by number."""

    __slots__ = ("_all", "_fields", "_firsts", "_kept", "_levels")

    def __init__(self, trees: list[list[list[int]]], names: list[str]) -> None:
        self._all = (1 << WIDTH * len(trees)) - 1
        self._firsts = sum(1 << WIDTH * number for number in range(len(trees)))
        self._fields = Struct(f"<{len(trees)}H")
        self._levels = [_list_levels(tree) for tree in trees]
        self._kept = {names[trait]: kept for trait, kept in _find_kept(trees, self._all).items()}

    def add_up(self, traits: Traits) -> int:
        """The sum of the leaves reached, one of each tree."""
        left, kept_by = self._all, self._kept
        for trait, value in traits.items():
            kept = kept_by.get(trait)
            if kept is not None:
                left &= kept[value] if value < len(kept) else kept[-1]
        reached = left & ~(left - self._firsts)  # the lowest bit of each tree
        bits = self._fields.unpack(reached.to_bytes(self._fields.size, "little"))
        return sum(map(getitem, self._levels, map(int.bit_length, bits)))


def _list_levels(tree: list[list[int]]) -> list[int]:
    """The levels of a tree's leaves, each in the place that is the length of its bit: 1, 2, 3."""
    traits, _, _, levels = tree
    return [0, *(level for trait, level in zip(traits, levels, strict=True) if trait < 0)]


def _find_kept(trees: list[list[list[int]]], every: int) -> dict[int, list[int]]:
    """For each trait the leaves that its values do not rule out: by the value, the last ones by all that are higher, too."""
    ruled_out: dict[int, dict[int, int]] = {}
    for number, (traits, limits, ways, _) in enumerate(trees):
        for node, trait in enumerate(traits):
            if trait >= 0:
                near = range(sum(other < 0 for other in traits[:node]), sum(other < 0 for other in traits[: ways[node]]))
                bits = sum(1 << WIDTH * number + place for place in near)
                of_trait = ruled_out.setdefault(trait, {})
                of_trait[limits[node]] = of_trait.get(limits[node], 0) | bits
    kept: dict[int, list[int]] = {}
    for trait, by_limit in ruled_out.items():
        kept[trait] = [every]
        for limit in range(max(by_limit) + 1):
            last = kept[trait][-1]
            kept[trait].append(last & ~by_limit[limit] if limit in by_limit else last)
    return kept

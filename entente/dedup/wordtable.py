"""A list of words or shingles by hash, asked for millions of hashes at a time."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from entente.dedup.tokens import Words

_FILTER_BITS = 16


@dataclass(frozen=True, slots=True)
class WordTable:
    """Hashes of what is listed, sorted, with a value each.

    `may_hold` says by the upper bits of a hash whether it can be listed at all, which spares nearly every hash the binary search.
    """

    hashes: Words
    values: NDArray[np.int64]
    may_hold: NDArray[np.bool_]
    hash_bits: int

    @classmethod
    def build(cls, hashes: Words, values: list[int], hash_bits: int = 64) -> "WordTable":
        """A table of `hashes`, each below 2**hash_bits, with the value beside each."""
        order = np.argsort(hashes)
        may_hold = np.zeros(1 << _FILTER_BITS, dtype=np.bool_)
        may_hold[(hashes >> np.uint64(hash_bits - _FILTER_BITS)).astype(np.int64)] = True
        return cls(hashes[order], np.array(values, dtype=np.int64)[order], may_hold, hash_bits)

    def find(self, hashes: Words) -> NDArray[np.int64]:
        """The value of each hash, -1 where it is not listed."""
        values = np.full(len(hashes), -1, dtype=np.int64)
        places, found = self.find_all(hashes)
        values[places] = found
        return values

    def find_all(self, hashes: Words) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Places of the hashes that are listed, and the value of each."""
        upper_bits = (hashes >> np.uint64(self.hash_bits - _FILTER_BITS)).view(np.int64)
        candidates = np.flatnonzero(self.may_hold.take(upper_bits))
        wanted = hashes[candidates]
        places = np.minimum(np.searchsorted(self.hashes, wanted), len(self.hashes) - 1)
        is_listed = self.hashes[places] == wanted
        return candidates[is_listed], self.values[places[is_listed]]

"""Winnowing fingerprints: a small set of hashes by which two texts show how much running text they share.

A shingle is five words in a row; of every sixteen consecutive shingles the one with the least hash is kept. Two texts with a common run of
twenty words therefore share at least one fingerprint, wherever the run stands, and the share of common fingerprints estimates the share of
common text. About two in seventeen shingles are kept: 52 fingerprints for 456 words.
"""

from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import numpy as np
import polars as pl
from numpy.typing import NDArray

from entente.dedup.ragged import sort_distinct
from entente.dedup.tokens import TokenBatch, Words, mix_bits, tokenize_texts
from entente.dedup.wordtable import WordTable

FINGERPRINT_VERSION = "2"  # of words, shingles, window, stop list and what is kept: state of another version cannot be compared
FINGERPRINT_BITS = 40  # 260 million stored fingerprints (5 million documents) meet one by chance 2.4 times in 10,000 look-ups

_SHINGLE_WORDS = 5
_WINDOW = 16
_BASE = np.uint64(0xD6E8FEB86659FD93)


@dataclass(frozen=True, slots=True)
class FingerprintBatch:
    """Distinct fingerprints of a batch of texts, sorted by text and fingerprint."""

    text_numbers: NDArray[np.int64]
    fingerprints: Words


def fingerprint_tokens(batch: TokenBatch) -> FingerprintBatch:
    """Fingerprints of each text of `batch`; a text below five words has none."""
    shingles, bounds = _make_shingles(batch)
    kept = _winnow((shingles >> np.uint64(32)).astype(np.uint32), bounds)
    text_numbers = np.searchsorted(bounds, kept, side="right") - 1
    values = shingles[kept] >> np.uint64(64 - FINGERPRINT_BITS)
    keyed = sort_distinct((text_numbers.astype(np.uint64) << np.uint64(FINGERPRINT_BITS)) | values)
    values = keyed & np.uint64((1 << FINGERPRINT_BITS) - 1)
    keyed_texts = (keyed >> np.uint64(FINGERPRINT_BITS)).astype(np.int64)
    stopped, _ = load_stop_list().find_all(values)
    return FingerprintBatch(np.delete(keyed_texts, stopped), np.delete(values, stopped))


@cache
def load_stop_list() -> WordTable:
    """Fingerprints of notices that outlets append to every story; frozen with FINGERPRINT_VERSION.

    Made from every shingle of each notice, since which one is kept depends on the text around it.
    """
    lines = files("entente.dedup").joinpath("data/notices.txt").read_text(encoding="utf-8").splitlines()
    notices = pl.Series([line for line in lines if line and not line.startswith("#")], dtype=pl.String)
    shingles = _make_shingles(tokenize_texts(notices))[0]
    stopped = sort_distinct(shingles >> np.uint64(64 - FINGERPRINT_BITS))
    return WordTable.build(stopped, [1] * len(stopped), FINGERPRINT_BITS)


def _make_shingles(batch: TokenBatch) -> tuple[Words, NDArray[np.int64]]:
    """Hash of every shingle, text after text, and where each text's shingles start (one more for the end)."""
    word_counts = np.diff(batch.text_starts)
    shingle_counts = np.maximum(word_counts - (_SHINGLE_WORDS - 1), 0)
    bounds = np.zeros(len(word_counts) + 1, dtype=np.int64)
    np.cumsum(shingle_counts, out=bounds[1:])
    size = len(batch.hashes) - (_SHINGLE_WORDS - 1)
    if size <= 0:
        return np.empty(0, dtype=np.uint64), bounds
    rolled = batch.hashes[:size].copy()
    for offset in range(1, _SHINGLE_WORDS):
        rolled *= _BASE
        rolled += batch.hashes[offset : offset + size]
    is_inside = np.ones(size, dtype=np.bool_)
    for back in range(1, _SHINGLE_WORDS):  # shingles that begin in one text and end in the next
        crossing = batch.text_starts[1:-1] - back
        crossing = crossing[(crossing >= 0) & (crossing < size)]
        is_inside[crossing] = False
    return mix_bits(rolled[is_inside]), bounds


def _winnow(order: NDArray[np.uint32], bounds: NDArray[np.int64]) -> NDArray[np.int64]:
    """Places of the shingles that are least in some window of their text, every one where several tie.

    A shingle is least in a window that holds it if the greatest of the minima of all windows that hold it is its own value.
    A text with fewer shingles than a window counts as one window.
    """
    if not len(order):
        return np.empty(0, dtype=np.int64)
    minima = order.copy()
    for step in (1, 2, 4, 8):
        minima[:-step] = np.minimum(minima[:-step], minima[step:])
    for back in range(1, _WINDOW):  # windows that leave their text hold nothing
        minima[np.maximum(bounds[1:] - back, 0)] = 0
    greatest = minima
    for step in (1, 2, 4, 8):
        greatest[step:] = np.maximum(greatest[step:], greatest[:-step])
    is_kept = greatest == order
    is_kept |= _least_of_short(order, bounds)
    return np.flatnonzero(is_kept)


def _least_of_short(order: NDArray[np.uint32], bounds: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Marks the least shingles of each text that has fewer shingles than a window."""
    is_least = np.zeros(len(order), dtype=np.bool_)
    counts = np.diff(bounds)
    short = np.flatnonzero((counts > 0) & (counts < _WINDOW))
    for place in range(_WINDOW - 1):
        inside = short[counts[short] > place]
        is_least[bounds[inside] + place] = True
    if not len(short):
        return is_least
    members = np.flatnonzero(is_least)
    first_members = np.concatenate([[0], np.cumsum(counts[short])[:-1]])
    least = np.repeat(np.minimum.reduceat(order[members], first_members), counts[short])
    is_least[members] = order[members] == least
    return is_least

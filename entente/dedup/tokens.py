"""Words of many texts at once, as 64-bit hashes, without a Python loop over words.

The texts lie in one byte buffer (UTF-8) with a zero between them, so each step is one NumPy operation over the buffer. Two texts give the
same hashes where their words agree but for case, punctuation and white space. Word characters are letters and digits of ASCII and
everything beyond it that is not one of the separators below; an ideograph is a word of its own, since Chinese and Japanese put no spaces
between words.
"""

from dataclasses import dataclass
from typing import Any, cast

import numpy as np
import polars as pl
from numpy.typing import NDArray

Bytes = NDArray[np.uint8]
Words = NDArray[np.uint64]
Flags = NDArray[np.bool_]
Positions = NDArray[np.int64]

_PADDING = 16
_KNUTH = np.uint64(0x9E3779B97F4A7C15)
_MIX_A = np.uint64(0xBF58476D1CE4E5B9)
_MIX_B = np.uint64(0x94D049BB133111EB)
_EIGHT_BYTES = np.array([(1 << (8 * length)) - 1 for length in range(8)] + [0xFFFFFFFFFFFFFFFF], dtype=np.uint64)


@dataclass(frozen=True, slots=True)
class TokenBatch:
    """Words of a batch of texts in order, with their place in `folded` and `original` (the same bytes with and without case folded)."""

    hashes: Words
    starts: Positions
    ends: Positions
    text_starts: Positions  # number of the first word of each text, and the count of all words at the end
    original: Bytes
    folded: Bytes


def mix_bits(values: Words) -> Words:
    """`values` with every bit spread over the word (the finaliser of SplitMix64), so that any part of it serves as a hash."""
    mixed = values ^ (values >> np.uint64(30))
    mixed *= _MIX_A
    mixed ^= mixed >> np.uint64(27)
    mixed *= _MIX_B
    mixed ^= mixed >> np.uint64(31)
    return mixed


def tokenize_texts(texts: pl.Series) -> TokenBatch:
    """Word hashes of `texts` (strings, null as empty) in their order."""
    original, bounds = _concatenate(texts)
    is_beyond_ascii = original >= 0x80
    beyond = np.flatnonzero(is_beyond_ascii)
    folded = _fold_case(original, beyond)
    starts, ends = _find_words(folded, is_beyond_ascii, beyond)
    return TokenBatch(_hash_words(folded, starts, ends), starts, ends, np.searchsorted(starts, bounds), original, folded)


def _concatenate(texts: pl.Series) -> tuple[Bytes, Positions]:
    """All bytes, a zero before each text and room for an 8-byte load past the end, and where each text starts (one more for the end)."""
    sizes = texts.str.len_bytes().fill_null(0).to_numpy().astype(np.int64) + 1
    bounds = np.ones(len(texts) + 1, dtype=np.int64)
    np.cumsum(sizes, out=bounds[1:])
    bounds[1:] += 1
    joined = cast("Any", texts.fill_null("").str.join("\0").to_arrow(compat_level=pl.CompatLevel.oldest())).buffers()[2]
    data = np.zeros(int(bounds[-1]) + _PADDING, dtype=np.uint8)
    if joined:
        data[1 : bounds[-1] - 1] = np.frombuffer(joined, dtype=np.uint8)[: bounds[-1] - 2]
    return data, bounds


def _fold_case(data: Bytes, beyond: Positions) -> Bytes:
    """Lower case of ASCII, Latin-1 and Cyrillic letters, byte for byte, so that offsets stay; `beyond` are the places beyond ASCII."""
    is_upper = (data - np.uint8(ord("A"))) < 26
    folded = data | (is_upper.view(np.uint8) << np.uint8(5))
    if not len(beyond):
        return folded
    leads = data[beyond]
    latin = beyond[leads == 0xC3] + 1
    second = data[latin]
    folded[latin[(second >= 0x80) & (second <= 0x9E) & (second != 0x97)]] += np.uint8(0x20)
    cyrillic = beyond[leads == 0xD0] + 1
    second = data[cyrillic]
    folded[cyrillic[(second >= 0x90) & (second <= 0x9F)]] += np.uint8(0x20)
    for low, high, shift in ((0xA0, 0xAF, -0x20), (0x80, 0x8F, 0x10)):  # Р to Я, Ѐ to Џ: the lower case starts with the next lead byte
        changed = cyrillic[(second >= low) & (second <= high)]
        folded[changed] = data[changed].astype(np.int16) + shift
        folded[changed - 1] = 0xD1
    return folded


def _find_words(folded: Bytes, is_beyond_ascii: Flags, beyond: Positions) -> tuple[Positions, Positions]:
    """Where each word begins and ends; none crosses from one text to the next."""
    is_word = ((folded - np.uint8(ord("a"))) < 26) | ((folded - np.uint8(ord("0"))) < 10) | is_beyond_ascii
    if len(beyond):
        _clear_separators(folded, is_word, beyond)
    edges = np.flatnonzero(is_word[1:] != is_word[:-1]) + 1
    leads = folded[beyond]
    ideographs = beyond[(leads >= 0xE3) & (leads <= 0xE9)]  # kana, ideographs
    ideographs = ideographs[is_word[ideographs]]
    if not len(ideographs):
        return edges[::2].copy(), edges[1::2].copy()
    starts = np.union1d(edges[::2], ideographs)
    return starts, np.union1d(edges[1::2], ideographs[is_word[ideographs - 1]])


def _clear_separators(folded: Bytes, is_word: Flags, beyond: Positions) -> None:
    """Take punctuation and symbols beyond ASCII out of `is_word`, by the lead bytes of their UTF-8 blocks."""
    leads = folded[beyond]
    # U+0080 to U+00BF: no-break space, « », °, ·; U+2000 to U+2FFF: dashes, curly quotes, currency signs, bullets
    for lead, length in ((0xC2, 2), (0xE2, 3)):
        place = beyond[leads == lead]
        for offset in range(length):
            is_word[place + offset] = False
    for lead, length, seconds in (
        (0xE3, 3, (0x80,)),  # ideographic full stop
        (0xEF, 3, (0xBB, 0xBC, 0xBD, 0xBF)),  # byte order mark, full-width forms, U+FFFD
        (0xD6, 2, (0x89,)),  # Armenian full stop
        (0xD8, 2, (0x8C, 0x9B, 0x9F)),  # Arabic comma, semicolon, question mark
        (0xDB, 2, (0x94,)),  # Arabic full stop
    ):
        place = beyond[leads == lead]
        if len(place):
            place = place[np.isin(folded[place + 1], seconds)]
            for offset in range(length):
                is_word[place + offset] = False


def _hash_words(folded: Bytes, starts: Positions, ends: Positions) -> Words:
    """A hash of each word's first eight bytes, last eight bytes and length.

    Words longer than 16 bytes that differ only in the middle collide; five words in a row make a fingerprint, so this has no weight.
    """
    if not len(starts):
        return np.empty(0, dtype=np.uint64)
    eight_bytes_at = np.ndarray((len(folded) - 7,), dtype="<u8", buffer=folded.data, strides=(1,))
    lengths = ends - starts
    hashes = eight_bytes_at.take(starts, mode="clip")
    hashes &= _EIGHT_BYTES.take(lengths, mode="clip")
    longer = np.flatnonzero(lengths > 8)
    hashes *= _KNUTH
    hashes[longer] ^= mix_bits(eight_bytes_at[ends[longer] - 8] + lengths[longer].astype(np.uint64))
    return mix_bits(hashes)

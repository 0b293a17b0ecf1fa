"""Words of many texts at once, as 64-bit hashes, without a Python loop over words.

The texts lie end to end in one byte buffer (UTF-8), so each step is one NumPy operation over the buffer. Two texts give the same hashes
where their words agree but for case, punctuation and white space. Word characters are letters and digits of ASCII and everything beyond it
that is not one of the separators below; an ideograph is a word of its own, since Chinese and Japanese put no spaces between words.
"""

from dataclasses import dataclass

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
    folded = _fold_case(original)
    is_word, is_start = _find_words(folded, bounds)
    starts = np.flatnonzero(is_start)
    is_end = is_word
    is_end[:-1] &= ~is_word[1:] | is_start[1:]
    ends = np.flatnonzero(is_end) + 1
    text_starts = np.searchsorted(starts, bounds)
    return TokenBatch(_hash_words(folded, starts, ends), starts, ends, text_starts, original, folded)


def _concatenate(texts: pl.Series) -> tuple[Bytes, Positions]:
    """All bytes end to end with room for an 8-byte load past the end, and where each text starts (one more for the end)."""
    texts = texts.fill_null("")
    bounds = np.zeros(len(texts) + 1, dtype=np.int64)
    np.cumsum(texts.str.len_bytes().to_numpy(), out=bounds[1:])
    joined = str(texts.str.join("").item()).encode()
    return np.frombuffer(joined + bytes(_PADDING), dtype=np.uint8), bounds


def _fold_case(data: Bytes) -> Bytes:
    """Lower case of ASCII, Latin-1 and Cyrillic letters, byte for byte, so that offsets stay."""
    is_upper = (data - np.uint8(ord("A"))) < 26
    folded = data | (is_upper.view(np.uint8) << np.uint8(5))
    if not (data >= 0x80).any():
        return folded
    latin = np.flatnonzero(data[:-1] == 0xC3) + 1
    latin = latin[(data[latin] >= 0x80) & (data[latin] <= 0x9E) & (data[latin] != 0x97)]
    folded[latin] += np.uint8(0x20)
    cyrillic = np.flatnonzero(data[:-1] == 0xD0) + 1
    second = data[cyrillic]
    folded[cyrillic[(second >= 0x90) & (second <= 0x9F)]] += np.uint8(0x20)
    for low, high, shift in ((0xA0, 0xAF, -0x20), (0x80, 0x8F, 0x10)):  # Р to Я, Ѐ to Џ: the lower case starts with the next lead byte
        changed = cyrillic[(second >= low) & (second <= high)]
        folded[changed] = data[changed].astype(np.int16) + shift
        folded[changed - 1] = 0xD1
    return folded


def _find_words(folded: Bytes, bounds: Positions) -> tuple[Flags, Flags]:
    """Which bytes belong to a word and which begin one; no word crosses from one text to the next."""
    is_beyond_ascii = folded >= 0x80
    is_word = ((folded - np.uint8(ord("a"))) < 26) | ((folded - np.uint8(ord("0"))) < 10) | is_beyond_ascii
    has_beyond_ascii = bool(is_beyond_ascii.any())
    if has_beyond_ascii:
        _clear_separators(folded, is_word)
    is_start = is_word.copy()
    is_start[1:] &= ~is_word[:-1]
    is_start[bounds] = is_word[bounds]
    if has_beyond_ascii:
        is_start |= is_word & (folded >= 0xE3) & (folded <= 0xE9)  # kana, ideographs
    return is_word, is_start


def _clear_separators(folded: Bytes, is_word: Flags) -> None:
    """Take punctuation and symbols beyond ASCII out of `is_word`, by the lead bytes of their UTF-8 blocks."""
    for lead in (0xC2,):  # U+0080 to U+00BF: no-break space, « », °, ·
        place = np.flatnonzero(folded[:-1] == lead)
        is_word[place] = is_word[place + 1] = False
    place = np.flatnonzero(folded[:-2] == 0xE2)  # U+2000 to U+2FFF: dashes, curly quotes, currency signs, bullets
    is_word[place] = is_word[place + 1] = is_word[place + 2] = False
    for lead, seconds in (
        (0xE3, (0x80,)),
        (0xEF, (0xBB, 0xBC, 0xBD, 0xBF)),
    ):  # ideographic full stop; byte order mark, full-width forms, U+FFFD
        place = np.flatnonzero(folded[:-2] == lead)
        place = place[np.isin(folded[place + 1], seconds)]
        is_word[place] = is_word[place + 1] = is_word[place + 2] = False
    for lead, seconds in (
        (0xD6, (0x89,)),
        (0xD8, (0x8C, 0x9B, 0x9F)),
        (0xDB, (0x94,)),
    ):  # Armenian full stop; Arabic comma, semicolon, marks
        place = np.flatnonzero(folded[:-1] == lead)
        place = place[np.isin(folded[place + 1], seconds)]
        is_word[place] = is_word[place + 1] = False


def _hash_words(folded: Bytes, starts: Positions, ends: Positions) -> Words:
    """A hash of each word's first eight bytes, last eight bytes and length.

    Words longer than 16 bytes that differ only in the middle collide; five words in a row make a fingerprint, so this has no weight.
    """
    if not len(starts):
        return np.empty(0, dtype=np.uint64)
    eight_bytes_at = np.ndarray((len(folded) - 7,), dtype="<u8", buffer=folded.data, strides=(1,))
    lengths = ends - starts
    hashes = eight_bytes_at[starts] & _EIGHT_BYTES[np.minimum(lengths, 8)]
    longer = np.flatnonzero(lengths > 8)
    hashes *= _KNUTH
    hashes[longer] ^= mix_bits(eight_bytes_at[ends[longer] - 8] + lengths[longer].astype(np.uint64))
    return mix_bits(hashes)

"""Winnowing against its definition."""

import random

import polars as pl

from entente.dedup.fingerprints import FINGERPRINT_BITS, fingerprint_tokens, load_stop_list
from entente.dedup.tokens import TokenBatch, mix_bits, tokenize_texts

WINDOW = 16
SHINGLE = 5


def winnow_plainly(text: str) -> set[int]:
    """Fingerprints as the definition has them, one window after the other."""
    words = tokenize_texts(pl.Series([text])).hashes
    shingles: list[int] = []
    for start in range(len(words) - SHINGLE + 1):
        rolled = words[start : start + 1].copy()
        for word in words[start + 1 : start + SHINGLE]:
            rolled = rolled * 0xD6E8FEB86659FD93 + word
        shingles.append(int(mix_bits(rolled)[0]))
    starts = range(max(1, len(shingles) - WINDOW + 1)) if shingles else ()
    kept: set[int] = set()
    for start in starts:
        window = shingles[start : start + WINDOW]
        least = min(value >> 32 for value in window)
        kept |= {value >> (64 - FINGERPRINT_BITS) for value in window if value >> 32 == least}
    return kept - set(load_stop_list().hashes.tolist())


def fingerprint(batch: TokenBatch, text: int) -> set[int]:
    prints = fingerprint_tokens(batch)
    return set(prints.fingerprints[prints.text_numbers == text].tolist())


def test_many_texts_at_once_as_each_alone() -> None:
    chance = random.Random(4)
    vocabulary = ["treaty", "said", "the", "министр", "extraordinarily", "of", "talks", "grain"]
    texts = [" ".join(chance.choices(vocabulary, k=length)) for length in (0, 1, 4, 5, 6, 19, 20, 21, 40, 300) for _ in range(5)]
    chance.shuffle(texts)
    batch = tokenize_texts(pl.Series(texts))
    for place, text in enumerate(texts):
        assert fingerprint(batch, place) == winnow_plainly(text), text


def test_twenty_words_in_common_share_a_fingerprint() -> None:
    chance = random.Random(5)
    words = [f"word{number}" for number in range(5000)]
    for _ in range(50):
        run = chance.sample(words, 20)
        first, second = (" ".join([*chance.sample(words, 60), *run, *chance.sample(words, 60)]) for _ in range(2))
        batch = tokenize_texts(pl.Series([first, second]))
        assert fingerprint(batch, 0) & fingerprint(batch, 1)


def test_notices_leave_no_fingerprint() -> None:
    notice = "This material may not be published, broadcast, rewritten or redistributed without permission."
    assert not fingerprint(tokenize_texts(pl.Series([notice])), 0)

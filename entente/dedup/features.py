"""What tells templated stories apart where their running text cannot: numbers, ordinals, days and countries named in each text.

A yearly statement repeats its phrases and changes the number of the anniversary; a telegram of congratulation changes the country. Each
text gets a small sorted set of 16-bit codes, the kind in the upper bits, which two texts' guards compare (`entente.dedup.guards`).
"""

import csv
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Final

import numpy as np
import polars as pl
from numpy.typing import NDArray

from entente.dedup.ragged import sort_distinct
from entente.dedup.tokens import Flags, Positions, TokenBatch, Words, mix_bits, tokenize_texts
from entente.dedup.wordtable import WordTable

NUMBER: Final = 0x0000  # 14 bits of the hash of a number as printed, in figures; days of a month do not count
ORDINAL: Final = 0x4000  # the ordinal itself: 30th and thirtieth are 30
DAY: Final = 0x6000  # month * 32 + day
NAMED_COUNTRY: Final = 0x8000  # place of the country's code in the sorted list of codes
MAIN_COUNTRY: Final = 0xA000  # the same, for countries named at least twice, or once in a short text
KIND_MASK: Final = 0xE000

_NUMBER_BITS = 14
_ORDINAL_ENDINGS = (b"st", b"nd", b"rd", b"th")
_SHORT_TEXT_WORDS = 150
_PAIR_BASE = np.uint64(0xC2B2AE3D27D4EB4F)
_LAST_SMALL_ORDINAL = 3  # "first", "second" and "third" spelt out stand in any running text and tell no editions apart


@dataclass(frozen=True, slots=True)
class FeatureBatch:
    """Distinct codes of a batch of texts, sorted by text and code."""

    text_numbers: NDArray[np.int64]
    codes: NDArray[np.uint16]


def extract_features(batch: TokenBatch) -> FeatureBatch:
    """Codes of each text of `batch`."""
    opens_text = np.zeros(len(batch.hashes) + 1, dtype=np.bool_)
    opens_text[batch.text_starts] = True
    initials = batch.original[batch.starts]
    digits = np.flatnonzero((initials - np.uint8(ord("0"))) < 10)
    capitals = np.flatnonzero(((initials - np.uint8(ord("A"))) < 26) | (initials >= 0xC3))
    places, codes = _find_number_codes(batch, opens_text, digits, capitals)
    text_numbers = np.searchsorted(batch.text_starts, places, side="right") - 1
    keyed = (text_numbers.astype(np.uint64) << np.uint64(16)) | codes.astype(np.uint64)
    keyed = sort_distinct(np.concatenate([keyed, _find_country_codes(batch, opens_text, capitals)]))
    return FeatureBatch((keyed >> np.uint64(16)).astype(np.int64), (keyed & np.uint64(0xFFFF)).astype(np.uint16))


def _find_number_codes(batch: TokenBatch, opens_text: Flags, digits: Positions, capitals: Positions) -> tuple[Positions, NDArray[np.int64]]:
    """Places and codes of days, ordinals and other numbers; a number beside a month's name is a day and nothing else."""
    values, is_ordinal, is_number = _parse_numbers(batch, digits)
    months = _load_words("month").find(batch.hashes[capitals])
    month_at = np.zeros(len(batch.hashes) + 2, dtype=np.int64)  # one word of room on each side
    month_at[capitals[months > 0] + 1] = months[months > 0]
    month = np.maximum(np.where(opens_text[digits], 0, month_at[digits]), np.where(opens_text[digits + 1], 0, month_at[digits + 2]))
    is_day = (month > 0) & (values >= 1) & (values <= 31)
    is_ordinal &= ~is_day & ~_precedes_century(batch, opens_text, digits)
    spelt_places, spelt_values = _find_spelt_ordinals(batch, opens_text)
    number_places, numbers = _join_figures(batch, opens_text, digits[is_number & ~is_day])
    places = np.concatenate([digits[is_day], digits[is_ordinal], spelt_places, number_places])
    days = DAY | (month * 32 + values)[is_day]
    return places, np.concatenate([days, ORDINAL | values[is_ordinal], ORDINAL | spelt_values, NUMBER | numbers])


def _join_figures(batch: TokenBatch, opens_text: Flags, places: Positions) -> tuple[Positions, NDArray[np.int64]]:
    """Places and 14-bit hashes of numbers as printed: 1,250.5 is one number, not three that any text may have by chance."""
    if not len(places):
        return places, places
    before, after = places[:-1], places[1:]
    is_joined = (after == before + 1) & ~opens_text[after] & (batch.starts[after] == batch.ends[before] + 1)
    between = batch.folded[batch.ends[before]]
    is_joined &= (between == ord(".")) | (between == ord(","))
    begins = np.flatnonzero(np.concatenate([[True], ~is_joined]))
    parts = np.arange(len(places)) - np.repeat(begins, np.diff(begins, append=len(places)))
    hashes = np.add.reduceat(mix_bits(batch.hashes[places] + parts.astype(np.uint64)), begins)
    return places[begins], (hashes >> np.uint64(64 - _NUMBER_BITS)).astype(np.int64)


def _parse_numbers(batch: TokenBatch, digits: Positions) -> tuple[NDArray[np.int64], Flags, Flags]:
    """Value of words such as 7, 2022 and 30th that begin with a digit (up to four digits), which are ordinals and which all digits."""
    starts, ends = batch.starts[digits], batch.ends[digits]
    lengths = ends - starts
    values = np.zeros(len(digits), dtype=np.int64)
    digit_counts = np.zeros(len(digits), dtype=np.int64)
    is_open = np.ones(len(digits), dtype=np.bool_)
    for offset in range(4):
        figure = batch.folded[starts + offset] - np.uint8(ord("0"))
        is_open &= (figure < 10) & (offset < lengths)
        values = np.where(is_open, values * 10 + figure, values)
        digit_counts += is_open
    before_last, last = batch.folded[ends - 2], batch.folded[ends - 1]
    is_ordinal = np.zeros(len(digits), dtype=np.bool_)
    for first, second in _ORDINAL_ENDINGS:
        is_ordinal |= (before_last == first) & (last == second)
    is_ordinal &= lengths == digit_counts + 2
    return values, is_ordinal, (last - np.uint8(ord("0"))) < 10


def _precedes_century(batch: TokenBatch, opens_text: Flags, places: Positions) -> Flags:
    """Whether the next word is "century", as in a phrase that any text may hold."""
    following = np.minimum(places + 1, len(batch.hashes) - 1)
    return (_load_words("century").find(batch.hashes[following]) >= 0) & ~opens_text[places + 1]


def _find_spelt_ordinals(batch: TokenBatch, opens_text: Flags) -> tuple[Positions, NDArray[np.int64]]:
    """Places and values of ordinals in words: "thirtieth", "thirty-first"."""
    candidates, values = _load_words("ordinal").find_all(batch.hashes)
    tens = _load_words("tens").find(batch.hashes[np.maximum(candidates - 1, 0)])
    values = np.where((tens > 0) & (values < 10) & ~opens_text[candidates], values + tens, values)
    is_kept = (values > _LAST_SMALL_ORDINAL) & ~_precedes_century(batch, opens_text, candidates)
    return candidates[is_kept], values[is_kept]


def _find_country_codes(batch: TokenBatch, opens_text: Flags, capitals: Positions) -> Words:
    """Sorted keys text << 16 | code of the countries that each text names."""
    if not len(capitals):
        return np.empty(0, dtype=np.uint64)
    hashes = batch.hashes[capitals]
    following = batch.hashes[np.minimum(capitals + 1, len(batch.hashes) - 1)]
    single, double = _load_countries()
    doubles = np.where(opens_text[capitals + 1], -1, double.find(hashes * _PAIR_BASE + following))
    second_capital = (batch.original[np.minimum(batch.starts[capitals] + 1, len(batch.original) - 1)] - np.uint8(ord("A"))) < 26
    is_word = (batch.ends[capitals] - batch.starts[capitals] > 3) | second_capital  # US, UK and UAE in capitals only
    singles = np.where(is_word, single.find(hashes), -1)
    countries = np.where(doubles >= 0, doubles, singles)
    text_numbers = np.searchsorted(batch.text_starts, capitals, side="right") - 1
    keys = (text_numbers << 16 | countries)[countries >= 0]
    keys.sort()
    firsts = np.flatnonzero(np.diff(keys, prepend=-1))
    named, counts = keys[firsts], np.diff(firsts, append=len(keys))
    is_short = np.diff(batch.text_starts)[named >> 16] < _SHORT_TEXT_WORDS
    main = named[(counts >= 2) | is_short]
    return np.concatenate([named | NAMED_COUNTRY, main | MAIN_COUNTRY]).astype(np.uint64)


@cache
def _load_countries() -> tuple[WordTable, WordTable]:
    """Countries by names of one word and by the first two words of longer names, with the number of their code."""
    rows = _read_data("countries.csv")
    numbers = {code: number for number, code in enumerate(sorted({row["code"] for row in rows}))}
    single = {row["alias"]: numbers[row["code"]] for row in rows if " " not in row["alias"]}
    double = {row["alias"]: numbers[row["code"]] for row in rows if " " in row["alias"]}
    pairs = [alias.split(" ") for alias in double]
    pair_hashes = _hash_list([first for first, _ in pairs]) * _PAIR_BASE + _hash_list([second for _, second in pairs])
    return WordTable.build(_hash_list(list(single)), list(single.values())), WordTable.build(pair_hashes, list(double.values()))


@cache
def _load_words(kind: str) -> WordTable:
    """Words of one kind of `calendar.csv` with their values."""
    rows = [row for row in _read_data("calendar.csv") if row["kind"] == kind]
    return WordTable.build(_hash_list([row["word"] for row in rows]), [int(row["value"]) for row in rows])


def _read_data(name: str) -> list[dict[str, str]]:
    lines = files("entente.dedup").joinpath(f"data/{name}").read_text(encoding="utf-8").splitlines()
    return list(csv.DictReader(lines))


def _hash_list(words: list[str]) -> Words:
    return tokenize_texts(pl.Series(words, dtype=pl.String)).hashes

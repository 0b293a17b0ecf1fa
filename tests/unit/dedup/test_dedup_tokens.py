"""Words of many texts at once."""

import polars as pl
import pytest

from entente.dedup.tokens import tokenize_texts


def words_of(texts: list[str | None]) -> list[list[str]]:
    batch = tokenize_texts(pl.Series(texts, dtype=pl.String))
    spans = [bytes(batch.folded[start:end]).decode() for start, end in zip(batch.starts, batch.ends, strict=True)]
    return [spans[begin:end] for begin, end in zip(batch.text_starts[:-1], batch.text_starts[1:], strict=True)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("The U.S. and the UK", ["the", "u", "s", "and", "the", "uk"], id="punctuation separates"),
        pytest.param("“don’t” — it's", ["don", "t", "it", "s"], id="curly quotes separate as straight ones do"),
        pytest.param("ÉLYSÉE Élysée", ["élysée", "élysée"], id="Latin-1 capitals fold"),
        pytest.param("РОССИЯ Россия ЁЖ ёж", ["россия", "россия", "ёж", "ёж"], id="Cyrillic capitals fold"),
        pytest.param("«Баку»\u00a0в 2024", ["баку", "в", "2024"], id="guillemets and no-break spaces separate"),
        pytest.param("中国外交部。北京", ["中", "国", "外", "交", "部", "北", "京"], id="each ideograph is a word"),
        pytest.param("Հայաստան։ Երևան", ["Հայաստան", "Երևան"], id="the Armenian full stop separates"),
        pytest.param("قال الوزير، أمس", ["قال", "الوزير", "أمس"], id="the Arabic comma separates"),
        pytest.param("", [], id="an empty text has no words"),
    ],
)
def test_words_of_one_text(text: str, words: list[str]) -> None:
    assert words_of([text]) == [words]


def test_no_word_crosses_from_one_text_to_the_next() -> None:
    assert words_of(["north", "ern", None, "", "lights"]) == [["north"], ["ern"], [], [], ["lights"]]


def test_hash_depends_on_the_word_alone() -> None:
    batch = tokenize_texts(pl.Series(["Parliament", "a parliament!", "internationalisation", "INTERNATIONALISATION"]))
    first, _, second, third, fourth = batch.hashes.tolist()
    assert first == second
    assert third == fourth
    assert first != third

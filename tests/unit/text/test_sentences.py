import time
import tomllib
from pathlib import Path

import pytest

from entente.text.sentences import split_sentences

HARD_SENTENCES = tomllib.loads((Path(__file__).parents[3] / "benchmarks" / "sentences.toml").read_text(encoding="utf-8"))
PARAGRAPHS = [(language, sentences) for language, paragraphs in HARD_SENTENCES.items() for sentences in paragraphs]


@pytest.mark.parametrize(
    ("language", "sentences"), PARAGRAPHS, ids=[f"{language} {sentences[0][:40]}" for language, sentences in PARAGRAPHS]
)
def test_a_hard_paragraph_falls_into_its_sentences(language: str, sentences: list[str]) -> None:
    text = " ".join(sentences)
    assert [text[start:end] for start, end in split_sentences(text, language)] == sentences


def test_the_list_is_long_enough_and_covers_the_languages() -> None:
    assert sum(len(paragraph) for paragraphs in HARD_SENTENCES.values() for paragraph in paragraphs) >= 150
    assert set(HARD_SENTENCES) >= {"en", "ru", "fr", "tr", "hy", "ar"}


def test_offsets_are_moved_by_the_paragraphs_start() -> None:
    assert split_sentences("One is here. Two is there.", "en", 100) == [(100, 112), (113, 126)]


@pytest.mark.parametrize("text", ["", " ", "\t \n", "...", "!!! ???", "“", "a. b. c."])
def test_text_without_sentences_gives_no_empty_span(text: str) -> None:
    assert all(end > start for start, end in split_sentences(text))


@pytest.mark.parametrize(
    "unit",
    [
        ".",
        '."',
        "!?",
        "。",
        "։",
        "a. ",
        "A. ",
        ". ",
        '" ',
        "”. ",
        "... ",
        "[111 111 ",
        "(",
        "«",
        "U.S. ",
        "?! ",
        "“A” ",
        "1. ",
        "։ ",
        ". »",
        "x" * 50,
        "— ",
        "Mr. ",
        '"A." B said ',
    ],
    ids=repr,
)
def test_time_grows_with_length_alone(unit: str) -> None:
    text = unit * (100_000 // len(unit))
    began = time.process_time()
    split_sentences(text)
    split_sentences(text, "hy")
    assert time.process_time() - began < 5, "100,000 hostile characters take a quarter of a second of a processor"

"""Patterns that a sentence has no words for are not tried, and no match is lost by that."""

import re
import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from entente.coder import Document
from entente.coder.analyse import analyse
from entente.facts.data import compile_pattern, read_words
from entente.facts.gates import Gate, find_first_words
from entente.text import split_sentences

TEXTS: dict[str, list[dict[str, Any]]] = tomllib.loads((Path(__file__).parent / "phrasings.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        pytest.param(r"\b(?:brokered|mediated) by\b", {"brokered", "mediated"}, id="alternatives"),
        pytest.param(r"\b(?:had |has )?led (?:the )?efforts\b", {"led"}, id="an optional group is passed over"),
        pytest.param(r"\bguarantors? of\b", {"guarantor"}, id="an optional letter is cut"),
        pytest.param(r"(?<!co-)\bchaired\b(?! by)", {"chaired"}, id="what looks around takes no letters"),
        pytest.param(r", (?:the |an ){0,3}(?:go-betweens?|mediators?)\b", {"go", "mediator"}, id="up to three articles"),
        pytest.param(r"\b(?:carried [\w ]{3,9}|took) notes\b", {"carried", "took"}, id="a class behind a word"),
        pytest.param(r"[\w-]+ mediated", None, id="any word may begin it"),
    ],
)
def test_the_words_that_a_pattern_begins_with(pattern: str, words: set[str] | None) -> None:
    assert find_first_words(pattern) == words


@pytest.mark.parametrize("key", ["behind", "before", "third"])
def test_no_match_is_lost(key: str) -> None:
    patterns: list[re.Pattern[str]] = list(map(compile_pattern, read_words("mediations")["patterns"][key]))
    gate = Gate(patterns)
    for told in TEXTS["mediations"]:
        text = str(told["text"])
        for sentence in analyse(Document("d" * 32, text, tuple(split_sentences(text)), date(2019, 5, 14))).sentences:
            opened = {number for number, _ in gate.open(sentence)}
            matching = {number for number, pattern in enumerate(patterns) if pattern.search(text, sentence.start, sentence.end)}
            assert matching <= opened, text

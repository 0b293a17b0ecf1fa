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
from entente.facts.gates import Cue, Gate, find_needs
from entente.text import split_sentences

TEXTS: dict[str, list[dict[str, Any]]] = tomllib.loads((Path(__file__).parent / "phrasings.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("pattern", "needs"),
    [
        pytest.param(r"\b(?:brokered|mediated) by\b", [{"brokered", "mediated"}, {"by"}], id="one of the alternatives and what follows"),
        pytest.param(r"\b(?:had |has )?led (?:the )?efforts\b", [{"led"}, {"efforts"}], id="an optional group is passed over"),
        pytest.param(r"\bguarantors? of\b", [{"guarantor"}, {"of"}], id="an optional letter is cut"),
        pytest.param(r"(?<!co-)\bchaired\b(?! by)", [{"chaired"}], id="what may not stand there takes no letters"),
        pytest.param(r"\bhosted\b(?=[^.;]{0,60}\bbetween\b)", [{"hosted"}, {"between"}], id="what must follow is needed"),
        pytest.param(r", (?:the |an ){0,3}(?:go-betweens?|mediators?)\b", [{"between", "mediator"}], id="the longer of two words"),
        pytest.param(r"\b(?:carried [\w ]{3,9}|took) no[bt]es\b", [{"carried", "took"}, {"no"}, {"es"}], id="classes part words"),
        pytest.param(r"[a-z|(]+ medi(?:ate|a)", [{"medi"}], id="one letter alone tells nothing"),
        pytest.param(r"(?P<count>\d+|[a-z]+) years", [{"years"}], id="a group that takes any word"),
        pytest.param(r"[\w-]+ \d|mediated", [], id="a match may have no known word"),
    ],
)
def test_the_words_that_a_pattern_needs(pattern: str, needs: list[set[str]]) -> None:
    assert find_needs(pattern) == needs


def read_patterns(fact: str) -> list[re.Pattern[str]]:
    tables: list[dict[str, Any]] = [table for table in read_words(fact).values() if isinstance(table, dict)]
    lists = [patterns for table in tables for patterns in table.values() if isinstance(patterns, list) and "\\b" in str(patterns)]
    return [compile_pattern(pattern) for patterns in lists for pattern in patterns]


@pytest.mark.parametrize("fact", ["mediations", "milestones"])
def test_no_match_is_lost(fact: str) -> None:
    patterns = read_patterns(fact)
    gate = Gate({"one": patterns})
    for told in TEXTS[fact]:
        text = str(told["text"])
        for sentence in analyse(Document("d" * 32, text, tuple(split_sentences(text)), date(2019, 5, 14))).sentences:
            opened = {number for _, number, _ in gate.open(sentence)}
            matching = {number for number, pattern in enumerate(patterns) if pattern.search(text, sentence.start, sentence.end)}
            assert matching <= opened, text


@pytest.mark.parametrize(
    ("pattern", "text", "found"),
    [
        pytest.param(r"\bfollow(?:ed|s) suit\b", "Chile followed suit in May.", "followed suit", id="its words are there"),
        pytest.param(r"\bfollow(?:ed|s) suit\b", "Chile followed Peru.", None, id="one word alone"),
        pytest.param(r"\d{4}", "Chile left in 1999.", "1999", id="a pattern that needs no word"),
    ],
)
def test_a_cue_is_found_where_its_words_are(pattern: str, text: str, found: str | None) -> None:
    sentence = analyse(Document("d" * 32, text, ((0, len(text)),))).sentences[0]
    match = Cue(compile_pattern(pattern)).search(sentence, text)
    assert (match.group() if match is not None else None) == found

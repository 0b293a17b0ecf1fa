"""Stems are found in a sentence as a plain search finds them, whatever stands around."""

import pytest

from entente.coder import parse_document
from entente.coding.stream import open_document
from entente.facts.stems import Stems

STEMS = Stems((" ties", "recogni", "high commission", "go-between"))
LONG = "It listed " + "a port, " * 250 + "and recognised a state."


@pytest.mark.parametrize(
    ("text", "is_there"),
    [
        ("Kenya and Ghana cut ties on Monday.", True),
        ("The two parties met in Nairobi.", False),
        ("UNRECOGNISED states were not asked.", True),
        ("Kenya's recognition-seeking neighbour waited.", True),
        ("The “recognised” government left.", True),
        ("The High Commission reopened.", True),
        ("The high-level commission met.", False),
        ("Qatar was the go-between in the talks.", True),
        ("Qatar flew between Doha and Kabul.", False),
        (LONG, True),
    ],
    ids=[
        "a word behind a space",
        "the end of another word",
        "in capitals, inside a word",
        "before a hyphen",
        "in quotation marks",
        "two words",
        "two words apart",
        "a word with a hyphen",
        "a part of it alone",
        "beyond the words that are read of a list",
    ],
)
def test_a_stem_is_found(text: str, is_there: bool) -> None:
    document = open_document("a", text)
    sentences = parse_document(document).analysis.sentences
    assert any(STEMS.are_in(sentence, document.text) for sentence in sentences) == is_there
